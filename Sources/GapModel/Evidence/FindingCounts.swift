extension DimensionAssessment {
  /// Returns how many of the dimension's judged findings each kind of source makes; one of
  /// sources of several kinds counts for each.
  func findingCounts<Kind: Hashable & Sendable>(by kinds: [Source.ID: Kind]) -> [Kind: Int] {
    guard let findings = indicators.first?.findings.ids.findings else { return [:] }
    let kindsOfSources = findings.bySources { list in Set(list.compactMap { kinds[$0] }) }
    var counts: [Kind: Int] = [:]
    for indicator in indicators {
      for index in indicator.findings.ids.caseIndices {
        for kind in kindsOfSources[index] ?? [] { counts[kind, default: 0] += 1 }
      }
    }
    return counts
  }
}

extension Case {
  /// The sources by their names, as something that is asked of each.
  func sources<Kind>(by kind: (Source) -> Kind) -> [Source.ID: Kind] {
    Dictionary(sources.map { ($0.id, kind($0)) }) { first, _ in first }
  }
}
