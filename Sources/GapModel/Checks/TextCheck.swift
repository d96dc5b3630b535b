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

  /// Returns what a text, or a name of something, holds of a person's data: each at its place, and told once
  /// for each kind where the text's form hides the places.
  static func personalData(in text: Located<String>) -> [Diagnostic] {
    diagnostics(
      .personalData,
      PersonalData.all(in: text.value),
      in: text,
      help: "replace it by a role or a code: reports are shared more widely than interviews"
    )
  }

  /// Returns where what should be a role names a person.
  static func namedPersons(inRole text: Located<String>) -> [Diagnostic] {
    diagnostics(
      .nameInRole,
      PersonalData.names(inRole: text.value),
      in: text,
      help: "write the role alone, such as 'Head of section': who spoke need not be known"
    )
  }

  private static func diagnostics(
    _ rule: Rule,
    _ matches: [PersonalData.Match],
    in text: Located<String>,
    help: String
  ) -> [Diagnostic] {
    let places = matches.map { text.range(ofPiece: $0.offset, count: $0.count) }
    guard places.contains(text.range), matches.count > 1 else {
      return zip(matches, places).map { diagnostic(rule, $0.kind, at: $1, help: help) }
    }
    // Where all have one place, those of a kind are told at once.
    return matches.map(\.kind).uniqued.map { kind in
      let count = matches.count { $0.kind == kind }
      return diagnostic(rule, kind, times: count, at: text.range, help: help)
    }
  }

  private static func diagnostic(
    _ rule: Rule,
    _ kind: PersonalData.Kind,
    times count: Int = 1,
    at place: TextRange,
    help: String
  ) -> Diagnostic {
    let times = count > 1 ? ", \(count) times" : ""
    return Diagnostic(rule, "this looks like \(kind.rawValue)\(times)", at: place, help: help)
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
