/// Looks at the characters of a free text.
enum TextCheck {
  /// Returns a character that can't stand in a file, so that only an escape can have written it.
  static func forbidden(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !$0.isAllowedInFile }
  }

  /// Returns what is worth a second look in a text.
  static func warnings(about text: Located<String>) -> [Diagnostic] {
    var warnings: [Diagnostic] = []
    if let found = PersonalData.first(in: text.value) {
      warnings.append(
        Diagnostic(
          .personalData,
          "this looks like \(found.kind.rawValue)",
          at: text.range(ofPiece: found.offset, count: found.count),
          help: "replace it by a role or a code: reports are shared more widely than interviews"
        )
      )
    }
    if let offset = bidiControl(in: text.value) {
      warnings.append(
        Diagnostic(
          .bidiControl,
          "an invisible character here changes the direction of the text",
          at: text.range(ofPiece: offset, count: 1),
          help: "remove it"
        )
      )
    }
    return warnings
  }

  /// The offset, in scalars, of the first character that reorders text without being seen.
  private static func bidiControl(in text: String) -> Int? {
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xD8 }) else { return nil }
    return text.unicodeScalars.enumerated().first { $0.element.isBidiControl }?.offset
  }
}

extension Unicode.Scalar {
  /// Whether the character reorders text without being seen.
  package var isBidiControl: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
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
