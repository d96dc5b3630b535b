/// A text in which what is certain was mended, and what is left to a person.
///
/// A mend is a diagnostic's ``Replacement``, written into the text. After it the text is read again; a mend
/// that brings an error of its own is not made. What could not be looked at before, such as the entries of a
/// section whose name was misspelt, may well hold errors: those are there to be told, not brought by a mend.
public struct Mending: Sendable {
  /// The text before.
  public let original: CaseText
  /// The text after.
  public private(set) var text: CaseText
  /// How many mends were made.
  public private(set) var count = 0
  /// What was wrong or doubtful in the text before.
  public let found: Diagnostics
  /// What is still wrong or doubtful in the text.
  public private(set) var remaining: Diagnostics
  /// The edits that make the one of the other.
  private(set) var change = TextChange()

  /// The errors that are certain to be mended so, and yet were not, by rule and place before.
  private var refused: Set<Mark> = []

  /// An error by its rule and its place in the original text.
  private struct Mark: Hashable {
    let rule: String
    let offset: Int
  }

  /// A text that comes of a round of mends.
  private struct Trial {
    let text: CaseText
    let diagnostics: Diagnostics
  }

  /// A mend that may be made.
  private struct Candidate {
    let mark: Mark
    let edit: TextEdit
  }

  /// How often the text is read again for what the mends before have laid open.
  private static let mostRounds = 12

  /// Mends a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - read: Reads a text as what it is, and returns what is wrong or doubtful in it.
  /// - Throws: What reading throws.
  public init(of text: CaseText, read: ([UInt8]) throws -> Diagnostics) throws {
    original = text
    self.text = text
    found = try read(text.bytes)
    remaining = found
    for _ in 0..<Self.mostRounds {
      let candidates = candidates()
      guard !candidates.isEmpty else { break }
      try mend(candidates, read)
    }
  }

  /// The text's bytes before and after are the same.
  public var isUnchanged: Bool { change.edits.isEmpty }

  /// The mends that are certain, none of which touches another.
  private func candidates() -> [Candidate] {
    var finder = PositionFinder(text.lines)
    var round = TextChange()
    return remaining.sorted.compactMap { diagnostic in
      guard let replacement = diagnostic.replacement else { return nil }
      let place = finder.offsets(of: replacement.place)
      guard let offset = change.original(of: place.lowerBound) else { return nil }
      let mark = Mark(rule: diagnostic.rule.id, offset: offset)
      guard !refused.contains(mark), let edit = text.edit(for: replacement, at: place),
        round.add(edit)
      else { return nil }
      return Candidate(mark: mark, edit: edit)
    }
  }

  /// Makes the mends that bring no error.
  private mutating func mend(
    _ candidates: [Candidate],
    _ read: ([UInt8]) throws -> Diagnostics
  ) throws {
    var left = candidates
    while !left.isEmpty {
      var round = TextChange()
      for candidate in left { _ = round.add(candidate.edit) }
      let bytes = round.applied(to: text.bytes)
      guard let trial = try trial(bytes, read) else {
        refused.formUnion(left.map { $0.mark })
        return
      }
      let blamed = blamed(round, trial)
      guard !blamed.isEmpty else { return accept(round, trial) }
      let edits = Set(blamed.map { round.edits[$0] })
      refused.formUnion(left.filter { edits.contains($0.edit) }.map { $0.mark })
      left.removeAll { edits.contains($0.edit) }
    }
  }

  private func trial(
    _ bytes: [UInt8],
    _ read: ([UInt8]) throws -> Diagnostics
  ) throws -> Trial? {
    guard let text = try? CaseText(name: text.name, bytes: bytes),
      text.documents.count == self.text.documents.count
    else { return nil }
    return Trial(text: text, diagnostics: try read(bytes))
  }

  private mutating func accept(_ round: TextChange, _ trial: Trial) {
    change = change.followed(by: round, in: text.bytes)
    text = trial.text
    remaining = trial.diagnostics
    count += round.edits.count
  }

  // MARK: Errors that mends bring

  /// What a mend can bring by what stands beside it in the same mapping.
  private static let conflicts: [Rule] = [
    .duplicateKey, .duplicateID, .judgedTwice, .metBesideCriteria, .unclearTarget, .mixedCodings,
  ]

  /// The indices of the edits of a round that bring an error.
  private func blamed(_ round: TextChange, _ trial: Trial) -> Set<Int> {
    let known = marks(of: remaining, in: text) { $0 }
    var finder = PositionFinder(trial.text.lines)
    let reaches = round.places.map { reach(of: $0, in: trial.text) }
    var blamed: Set<Int> = []
    for diagnostic in trial.diagnostics.sorted where diagnostic.severity == .error {
      let place = finder.offsets(of: diagnostic.place)
      if let old = round.original(of: place.lowerBound),
        known.contains(Mark(rule: diagnostic.rule.id, offset: old))
      {
        continue
      }
      let places = [place] + diagnostic.notes.map { finder.offsets(of: $0.place) }
      let isConflict = Self.conflicts.contains(diagnostic.rule)
      for index in reaches.indices {
        let reach = reaches[index]
        // No mend takes a key away that another thing needs; a missing one was not looked for before.
        let touches =
          diagnostic.rule != .missingKey && places.contains { reach.own.touches($0) }
        let isOfValue = place.lowerBound == reach.value && diagnostic.replacement == nil
        let isBeside = isConflict && reach.home?.touches(place) == true
        if touches || isOfValue || isBeside { blamed.insert(index) }
      }
    }
    return blamed
  }

  private func marks(
    of diagnostics: Diagnostics,
    in text: CaseText,
    _ original: (Int) -> Int?
  ) -> Set<Mark> {
    var finder = PositionFinder(text.lines)
    return Set(
      diagnostics.sorted.compactMap { diagnostic in
        original(finder.offset(of: diagnostic.place.start)).map {
          Mark(rule: diagnostic.rule.id, offset: $0)
        }
      }
    )
  }

  /// What an edit can be blamed for.
  private struct Reach {
    /// What it brought.
    let own: Range<Int>
    /// Where the value of the key begins that it brought.
    var value: Int?
    /// The mapping that it stands in.
    var home: Range<Int>?
  }

  private func reach(of place: Range<Int>, in text: CaseText) -> Reach {
    var reach = Reach(own: place)
    guard let found = text.place(startingAt: place.lowerBound) else { return reach }
    if found.isKey { reach.value = found.entry?.value.range.lowerBound }
    reach.home = found.home.range
    return reach
  }

  // MARK: Ids

  /// Makes edits of the text besides, if it is then read as before.
  ///
  /// - Returns: Whether they were made.
  mutating func make(
    _ edits: [TextEdit],
    _ read: ([UInt8]) throws -> Diagnostics?
  ) rethrows -> Bool {
    var round = TextChange()
    for edit in edits { _ = round.add(edit) }
    let bytes = round.applied(to: text.bytes)
    guard !round.edits.isEmpty, let text = try? CaseText(name: text.name, bytes: bytes),
      let diagnostics = try read(bytes)
    else { return false }
    accept(round, Trial(text: text, diagnostics: diagnostics))
    return true
  }
}

extension Range<Int> {
  /// Whether two ranges have a byte in common, or one ends where the other begins.
  fileprivate func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
