/// The findings of a case by who makes them, found in one pass.
struct FindingsBySource {
  private let findings: Findings
  private let chosen: [Source.ID: ContiguousArray<UInt32>]

  /// Looks at all findings of a case.
  init(_ findings: Findings) {
    self.findings = findings
    var sources = Interned<Source.ID>()
    let store = findings.store
    let lists = store.sourceLists.values.map { list in
      list.uniqued.map { Int(sources.index(of: $0)) }
    }
    var chosen = [ContiguousArray<UInt32>](repeating: [], count: sources.values.count)
    for index in findings.indices {
      for source in lists[Int(store[index].sources)] { chosen[source].append(UInt32(index)) }
    }
    self.chosen = Dictionary(zip(sources.values, chosen)) { first, _ in first }
  }

  /// The findings that a source makes, in the order of the case.
  subscript(source: Source.ID) -> FindingIDs {
    FindingIDs(findings: findings, chosen: chosen[source] ?? [])
  }
}
