extension DimensionAssessment {
  /// Returns how many of the dimension's judged findings each kind of source makes; one of
  /// sources of several kinds counts for each.
  func findingCounts<Kind: Hashable>(by kinds: [Source.ID: Kind]) -> [Kind: Int] {
    guard let findings = indicators.first?.findings.ids.findings else { return [:] }
    // Few lists of sources differ, so the kinds are looked up once for each list.
    var lists: [Int: Int] = [:]
    for indicator in indicators {
      for place in indicator.findings.ids.places {
        lists[findings.contents.sourceList(at: Int(place)), default: 0] += 1
      }
    }
    var counts: [Kind: Int] = [:]
    for (list, count) in lists {
      let sources = findings.contents.sourceLists.values[list]
      for kind in Set(sources.compactMap { kinds[$0] }) { counts[kind, default: 0] += count }
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
