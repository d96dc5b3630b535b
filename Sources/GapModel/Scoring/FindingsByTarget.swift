/// The findings of a case, put together by what they are held against and by who makes them.
struct FindingsByTarget {
  /// What was judged against one or several targets.
  struct Group {
    /// The judged findings, in the order of the case.
    let findings: FindingIDs
    /// What each source that makes some of them says, in the order of the case's sources.
    let voices: [SourceVoice]
  }

  /// Targets, and how much a finding held against one counts in its source's voice.
  typealias Weighted = (target: Target, weight: Double)

  private let findings: Findings
  private let groups: FindingGroups
  private let sources: [Source]
  /// For each finding, the indices of its sources in the case.
  private let sourceIndices: SharedValues<[Int]>

  /// Looks at the findings of a case.
  init(of assessedCase: Case) {
    let sources = assessedCase.sources
    let indices = Dictionary(sources.indices.map { (sources[$0].id, $0) }) { first, _ in first }
    findings = assessedCase.findings
    groups = FindingGroups(assessedCase.findings)
    self.sources = sources
    sourceIndices = assessedCase.findings.bySources { list in
      list.uniqued.compactMap { indices[$0] }
    }
  }

  /// The findings that are not yet judged, or not yet placed.
  var unjudged: FindingIDs { groups.unjudged }

  /// Whether any finding, judged or not, is held against a target.
  func hasFindings(on target: Target) -> Bool { findings.areHeld(against: target) }

  /// The risks held against some targets, in the order of the case.
  func risks(on targets: [Target]) -> FindingIDs { groups.risks(on: targets) }

  /// What was judged against some targets together.
  func group(of targets: [Weighted]) -> Group {
    let judged = groups.judged(on: targets.lazy.map { $0.target })
    let areWeighted = targets.contains { $0.weight != 1 }
    let weights = areWeighted ? weights(of: targets) : nil
    return Group(findings: judged, voices: voices(of: judged) { weights?[$0] ?? 1 })
  }

  /// How much each finding counts in its source's voice.
  private func weights(of targets: [Weighted]) -> SharedValues<Double> {
    let weights = Dictionary(targets.map { ($0.target, $0.weight) }) { first, _ in first }
    return findings.byTarget { weights[$0] ?? 1 }
  }

  private func voices(of judged: FindingIDs, _ weight: (Int) -> Double) -> [SourceVoice] {
    guard !judged.isEmpty else { return [] }
    var lists = [ContiguousArray<UInt32>](repeating: [], count: sources.count)
    for index in judged.caseIndices {
      for source in sourceIndices[index] ?? [] { lists[source].append(UInt32(index)) }
    }
    return lists.indices.filter { !lists[$0].isEmpty }.compactMap { source in
      SourceVoice(
        of: sources[source],
        findings: FindingIDs(findings: findings, chosen: lists[source]),
        weights: lists[source].map { weight(Int($0)) }
      )
    }
  }
}
