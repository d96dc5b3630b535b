// What the YAML layer tells about a text, before anything is known of its meaning.
extension Diagnostic {
  static func notUTF8(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .encoding,
      "a byte here is not UTF-8",
      at: place,
      help: "save the file as UTF-8, or as UTF-16 with a byte order mark"
    )
  }

  static func forbiddenCharacter(_ scalar: UInt32, at place: TextRange) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      .controlCharacter,
      "the character U+\(code) can't stand in a file",
      at: place,
      help: "remove it"
    )
  }

  static func directive(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .directive,
      "a line can't begin with '%': directives are not part of the format",
      at: place,
      help: "remove the line, or indent it if it belongs to a text"
    )
  }

  static func fileTooLarge(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      "the file is larger than can be read",
      at: place,
      help: "split it, or allow more with --max-bytes"
    )
  }

  static func textTooLong(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .textTooLong,
      "a text or comment can be at most 1 MiB long, and a longer one begins here",
      at: place,
      help: "shorten it, or close its quotes"
    )
  }

  static func tooDeep(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      "lists and mappings can be nested at most \(YAMLReader.deepest) deep",
      at: place
    )
  }

  static func anchor(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .anchor,
      "anchors and aliases are not part of the format",
      at: place,
      help: "write the value out at each place"
    )
  }

  static func tag(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .tag,
      "tags are not part of the format",
      at: place,
      help: "remove the word that begins with '!'; what a value is follows from its key"
    )
  }
}
