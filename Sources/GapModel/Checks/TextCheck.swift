/// Looks at the characters of a free text.
enum TextCheck {
  /// Returns a character that can't stand in a file, so that only an escape can have written it.
  static func forbidden(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !$0.isAllowedInFile }
  }

  /// Returns what is worth a second look in a text.
  static func warnings(about text: Located<String>) -> [Diagnostic] {
    var warnings = personalData(in: text)
    if let offset = bidiControl(in: text.value) {
      warnings.append(.bidiControl(at: text.range(ofPiece: offset, count: 1)))
    }
    return warnings
  }

  /// Returns what a text, or a name of something, holds of a person's data: each at its place, and reported once
  /// for each kind where the text's form hides the places.
  static func personalData(in text: Located<String>) -> [Diagnostic] {
    pieces(PersonalData.all(in: text.value), in: text).map { piece in
      .personalData(piece.kind, times: piece.times, at: piece.place)
    }
  }

  /// Returns where what should be a role names a person.
  static func namedPersons(inRole text: Located<String>) -> [Diagnostic] {
    pieces(PersonalData.names(inRole: text.value), in: text).map { piece in
      .nameInRole(times: piece.times, at: piece.place)
    }
  }

  /// What pieces of a text look like, how many do, and where.
  private typealias Piece = (kind: PersonalData.Kind, times: Int, place: TextRange)

  private static func pieces(
    _ matches: [PersonalData.Match],
    in text: Located<String>
  ) -> [Piece] {
    let places = matches.map { text.range(ofPiece: $0.offset, count: $0.count) }
    guard places.contains(text.range), matches.count > 1 else {
      return zip(matches, places).map { (kind: $0.kind, times: 1, place: $1) }
    }
    // Where all have one place, those of a kind are reported at once.
    return matches.map { $0.kind }.uniqued.map { kind in
      (kind: kind, times: matches.count { $0.kind == kind }, place: text.range)
    }
  }

  /// The offset, in scalars, of the first character that reorders text without being seen.
  private static func bidiControl(in text: String) -> Int? {
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xD8 }) else { return nil }
    return text.unicodeScalars.enumerated().first { $0.element.isBidiControl }?.offset
  }
}

extension Located<String> {
  /// The place of a piece of the text; of the whole text where its line breaks or escapes hide it.
  func range(ofPiece offset: Int, count: Int) -> TextRange {
    let width = range.end.column - range.start.column
    let extra = width - value.unicodeScalars.count
    guard range.start.line == range.end.line, extra == 0 || extra == 2 else { return range }
    let column = range.start.column + extra / 2 + offset
    return TextRange(
      from: TextPosition(line: range.start.line, column: column),
      to: TextPosition(line: range.start.line, column: column + count)
    )
  }
}
