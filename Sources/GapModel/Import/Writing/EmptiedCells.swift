/// Cells that are empty in a sheet of a case which has something there.
struct EmptiedCells {
  private(set) var cells: [(key: String, id: String)] = []
  /// The keys that the sheet fills in anywhere; another has no column, or was sent out empty.
  private let filled: Set<String>

  init(_ findings: [PreparedFinding]) {
    var filled: Set<String> = []
    for finding in findings {
      if finding.quote != nil { filled.insert("quote") }
      if finding.locator != nil { filled.insert("locator") }
      if finding.note != nil { filled.insert("note") }
      for coding in finding.codings {
        if coding.target != nil { filled.insert("target") }
        for entry in coding.judgement { filled.insert(entry.key) }
      }
    }
    self.filled = filled
  }

  /// Notes a cell, if its column is filled in elsewhere.
  mutating func note(_ key: String, of id: String) {
    if filled.contains(key) { cells.append((key, id)) }
  }
}
