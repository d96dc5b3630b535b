/// Who makes some findings: the lists of their sources, of which few differ.
struct SourceLists {
  private var counts: [Int: Int] = [:]
  private let lists: ContiguousArray<[Source.ID]>

  fileprivate init(of expectations: [ExpectationAssessment]) {
    guard let findings = expectations.first?.findings.ids.findings else {
      lists = []
      return
    }
    lists = findings.contents.sourceLists.values
    for expectation in expectations {
      for place in expectation.findings.ids.places {
        counts[findings.contents.sourceList(at: Int(place)), default: 0] += 1
      }
    }
  }

  /// Returns how many findings have a list of sources that is asked for.
  func count(where isAskedFor: ([Source.ID]) -> Bool) -> Int {
    counts.reduce(0) { sum, entry in isAskedFor(lists[entry.key]) ? sum + entry.value : sum }
  }
}

extension DimensionAssessment {
  /// Who makes the findings that count for the dimension.
  var sourceLists: SourceLists { SourceLists(of: expectations) }
}
