import GapModel

/// The findings on which coders differ in what they are held against or in how they are judged: what coders
/// talk
/// through, and how far they are.
struct TalkThrough: Sendable {
  /// A finding on which they differ.
  struct Entry: Hashable, Sendable {
    /// Its place among the findings of the case.
    let index: Int
    /// Whether it was agreed on.
    let isAgreed: Bool
  }

  /// All such findings, in the order of the case.
  let entries: [Entry]
  /// Whether any finding was coded by more than one.
  let hasSeveral: Bool

  /// Looks at the findings of a case.
  init(of content: Case) {
    var entries: [Entry] = []
    var hasSeveral = false
    for index in content.findings.indices {
      let finding = content.findings[index]
      let codings = finding.codings.filter { $0.coder != nil }
      guard let first = codings.first, codings.count > 1 else { continue }
      hasSeveral = true
      let differ = codings.contains { $0.target != first.target || $0.verdict != first.verdict }
      if differ { entries.append(Entry(index: index, isAgreed: finding.agreed != nil)) }
    }
    self.entries = entries
    self.hasSeveral = hasSeveral
  }

  /// How many were agreed on.
  var agreedCount: Int { entries.count { $0.isAgreed } }

  /// The first behind a finding that waits, else the next one.
  func next(behind index: Int) -> Int? {
    let order = entries.filter { $0.index > index } + entries.filter { $0.index < index }
    return order.first { !$0.isAgreed }?.index ?? entries.first { $0.index > index }?.index
  }

  /// The one before a finding.
  func before(_ index: Int) -> Int? { entries.last { $0.index < index }?.index }
}
