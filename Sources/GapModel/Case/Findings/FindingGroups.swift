/// The findings of a case by what they are held against: judged ones, risks, and what is open work.
struct FindingGroups {
  private let findings: Findings
  /// For each target of findings, the judged ones.
  private let judged: [ContiguousArray<UInt32>]
  /// For each target of findings, the risks.
  private let risks: [ContiguousArray<UInt32>]
  /// The findings that are not yet judged, or not yet placed.
  let unjudged: FindingIDs

  /// Goes through findings once.
  init(_ findings: Findings) {
    let store = findings.store
    let targets = store.targets.values.count
    var judged = [ContiguousArray<UInt32>](repeating: [], count: targets)
    var risks = judged
    var unjudged: ContiguousArray<UInt32> = []
    for index in findings.indices {
      let facts = store[index]
      guard let target = facts.target.map(Int.init) else {
        unjudged.append(UInt32(index))
        continue
      }
      switch store.verdicts[facts.verdict] {
      case .judged: judged[target].append(UInt32(index))
      case .risk: risks[target].append(UInt32(index))
      case .unjudged: unjudged.append(UInt32(index))
      }
    }
    self.findings = findings
    self.judged = judged
    self.risks = risks
    self.unjudged = FindingIDs(findings: findings, chosen: unjudged)
  }

  /// The judged findings held against some targets, in the order of the case.
  func judged(on targets: some Sequence<Target>) -> FindingIDs { chosen(targets, of: judged) }

  /// The risks held against some targets, in the order of the case.
  func risks(on targets: some Sequence<Target>) -> FindingIDs { chosen(targets, of: risks) }

  private func chosen(
    _ targets: some Sequence<Target>,
    of groups: [ContiguousArray<UInt32>]
  ) -> FindingIDs {
    let lists = targets.compactMap { findings.store.targets.find($0) }.map { groups[$0] }
      .filter { !$0.isEmpty }
    let chosen =
      lists.count > 1 ? ContiguousArray(lists.joined().sorted()) : lists.first ?? []
    return FindingIDs(findings: findings, chosen: chosen)
  }
}
