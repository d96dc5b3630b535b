/// The findings of a case, put together by what they are held against and by who makes them.
///
/// A case from the reader has a consensus on every finding; one without cannot count.
struct FindingsByTarget {
  /// What is held against one target.
  struct Group {
    /// The findings, in the order of the case.
    let findings: FindingIDs
    /// The findings of each source that makes some, in the order of the case's sources.
    let bySource: [(source: Source.ID, weight: Double, findings: FindingIDs)]

    /// Whether nothing is held against the target.
    var isEmpty: Bool { findings.isEmpty }
  }

  private let findings: Findings
  /// For each target of findings, where those that are held against it stand in the case.
  private var byTarget: [ContiguousArray<UInt32>]
  private let sources: [Source]
  /// For each list of sources, where its sources stand in the case.
  private let sourcePlaces: [[Int]]

  /// Looks at the findings of a case.
  init(of assessedCase: Case) {
    findings = assessedCase.findings
    let sources = assessedCase.sources
    self.sources = sources
    let places = Dictionary(sources.indices.map { (sources[$0].id, $0) }) { first, _ in
      first
    }
    sourcePlaces = findings.contents.sourceLists.values.map { list in
      list.uniqued.compactMap { places[$0] }
    }
    let targets = findings.contents.targets.values
    var counts = [Int](repeating: 0, count: targets.count)
    for place in findings.indices {
      if let target = findings.contents.target(at: place) { counts[target] += 1 }
    }
    // There may be very many findings, so no list is larger than it has to be.
    byTarget = Array(repeating: [], count: targets.count)
    for target in targets.indices { byTarget[target].reserveCapacity(counts[target]) }
    for place in findings.indices {
      if let target = findings.contents.target(at: place) { byTarget[target].append(UInt32(place)) }
    }
  }

  /// What is held against a target.
  subscript(target: Target) -> Group {
    let own = findings.contents.targets.find(target).map { byTarget[$0] } ?? []
    return Group(findings: FindingIDs(findings: findings, places: own), bySource: bySource(own))
  }

  private func bySource(
    _ places: ContiguousArray<UInt32>
  ) -> [(source: Source.ID, weight: Double, findings: FindingIDs)] {
    guard !places.isEmpty else { return [] }
    var counts = [Int](repeating: 0, count: sources.count)
    for place in places { eachSource(of: place) { counts[$0] += 1 } }
    let heard = counts.indices.filter { counts[$0] > 0 }
    var lists = heard.map { source in
      var list: ContiguousArray<UInt32> = []
      list.reserveCapacity(counts[source])
      return list
    }
    var listPlaces = [Int](repeating: 0, count: sources.count)
    for (index, source) in heard.enumerated() { listPlaces[source] = index }
    for place in places { eachSource(of: place) { lists[listPlaces[$0]].append(place) } }
    return heard.indices.map { index in
      let source = heard[index]
      return (
        sources[source].id, sources[source].weight,
        FindingIDs(findings: findings, places: lists[index])
      )
    }
  }

  private func eachSource(of place: UInt32, do take: (Int) -> Void) {
    let list = findings.contents.sourceList(at: Int(place))
    for index in sourcePlaces[list].indices { take(sourcePlaces[list][index]) }
  }
}
