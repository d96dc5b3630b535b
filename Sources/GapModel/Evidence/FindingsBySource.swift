/// The findings of a case by who makes them, found in one pass.
struct FindingsBySource {
  private let findings: Findings
  private var places: [Source.ID: ContiguousArray<UInt32>]

  /// Looks at some findings.
  init(_ findings: Findings) {
    self.findings = findings
    var sources = Interned<Source.ID>()
    // Few lists of sources differ, so their names are looked up once for each list.
    let lists = findings.contents.sourceLists.values.map { list in
      list.uniqued.map { Int(sources.place(of: $0)) }
    }
    var places = [ContiguousArray<UInt32>](repeating: [], count: sources.values.count)
    for place in findings.indices {
      for source in lists[findings.contents.sourceList(at: place)] {
        places[source].append(UInt32(place))
      }
    }
    self.places = Dictionary(zip(sources.values, places)) { first, _ in first }
  }

  /// The findings that a source makes, in the order of the case.
  subscript(source: Source.ID) -> FindingIDs {
    FindingIDs(findings: findings, places: places[source] ?? [])
  }
}
