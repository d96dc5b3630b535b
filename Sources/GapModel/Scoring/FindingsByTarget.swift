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
  /// For each target of findings, the judged ones that are held against it, by their places in the case.
  private var judged: [ContiguousArray<UInt32>]
  /// For each target of findings, the risks.
  private var risks: [ContiguousArray<UInt32>]
  /// The findings that are not yet judged, or not yet placed.
  private(set) var unjudged: FindingIDs
  private let sources: [Source]
  /// For each list of sources, where its sources stand in the case.
  private let sourcePlaces: [[Int]]

  /// Looks at the findings of a case.
  init(of assessedCase: Case) {
    let findings = assessedCase.findings
    let sources = assessedCase.sources
    let places = Dictionary(sources.indices.map { (sources[$0].id, $0) }) { first, _ in first }
    let contents = findings.contents
    let targets = contents.targets.values
    var judged = [ContiguousArray<UInt32>](repeating: [], count: targets.count)
    var risks = judged
    var unjudged: ContiguousArray<UInt32> = []
    for place in findings.indices {
      guard let target = contents.target(at: place) else {
        unjudged.append(UInt32(place))
        continue
      }
      switch contents.verdicts.values[contents.verdictPlace(at: place)] {
      case .judged: judged[target].append(UInt32(place))
      case .risk: risks[target].append(UInt32(place))
      case .unjudged: unjudged.append(UInt32(place))
      }
    }
    self.findings = findings
    self.sources = sources
    self.judged = judged
    self.risks = risks
    self.unjudged = FindingIDs(findings: findings, places: unjudged)
    sourcePlaces = contents.sourceLists.values.map { list in
      list.uniqued.compactMap { places[$0] }
    }
  }

  /// Whether any finding, judged or not, is held against a target.
  func hasFindings(on target: Target) -> Bool { findings.areHeld(against: target) }

  /// The risks held against some targets, in the order of the case.
  func risks(on targets: [Target]) -> FindingIDs {
    let lists = targets.compactMap { findings.contents.targets.find($0) }.map { risks[$0] }
    return FindingIDs(findings: findings, places: Self.merged(lists))
  }

  /// What was judged against some targets together.
  func group(of targets: [Weighted]) -> Group {
    let known = targets.compactMap { weighted in
      findings.contents.targets.find(weighted.target).map { ($0, weighted.weight) }
    }
    let places = Self.merged(known.map { judged[$0.0] })
    let areWeighted = known.contains { $0.1 != 1 }
    let weights = Dictionary(known) { first, _ in first }
    let weight: (Int) -> Double = { place in
      guard areWeighted, let target = findings.contents.target(at: place) else { return 1 }
      return weights[target] ?? 1
    }
    return Group(
      findings: FindingIDs(findings: findings, places: places),
      voices: voices(of: places, weight)
    )
  }

  private static func merged(_ lists: [ContiguousArray<UInt32>]) -> ContiguousArray<UInt32> {
    let filled = lists.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? [] }
    return ContiguousArray(filled.joined().sorted())
  }

  private func voices(
    of places: ContiguousArray<UInt32>,
    _ weight: (Int) -> Double
  ) -> [SourceVoice] {
    guard !places.isEmpty else { return [] }
    var lists = [ContiguousArray<UInt32>](repeating: [], count: sources.count)
    for place in places {
      for source in sourcePlaces[findings.contents.sourceList(at: Int(place))] {
        lists[source].append(place)
      }
    }
    return lists.indices.filter { !lists[$0].isEmpty }.compactMap { source in
      SourceVoice(
        of: sources[source],
        findings: FindingIDs(findings: findings, places: lists[source]),
        weights: lists[source].map { weight(Int($0)) }
      )
    }
  }
}
