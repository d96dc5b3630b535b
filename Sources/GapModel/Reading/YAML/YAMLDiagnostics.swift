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

  /// Without a byte order mark, UTF-16 and UTF-32 begin with a letter and zeros.
  static func withoutByteOrderMark(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .encoding,
      "this is UTF-16 without a byte order mark, or UTF-32",
      at: place,
      help: "save the file as UTF-8"
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

  static func otherFormat(_ format: OtherFormat) -> Diagnostic {
    Diagnostic(
      .otherFormat,
      "this is \(format.name), and not YAML",
      at: .beginning,
      help: format.holdsTables
        ? "write what it holds as YAML, in a file that begins with 'gapscore: 1'"
        : "name a file of YAML text, which begins with 'gapscore: 1'"
    )
  }
}

// What the YAML layer tells about characters that look like those that YAML is written with.
extension Diagnostic {
  static func oddBlank(_ blank: Unicode.Scalar, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      "the character \(blank.codeAndName) stands where only a space can",
      at: place,
      help: "delete it, and type spaces with the space bar"
    )
  }

  static func falseListMark(_ mark: String, at place: TextRange) -> Diagnostic {
    let scalar = mark.unicodeScalars.first
    let name = scalar.flatMap { $0.isASCII ? nil : $0.codeAndName }
    return Diagnostic(
      .syntax,
      mark == "-"
        ? "no space behind the '-' of this entry"
        : "\(name.map { "the character \($0)" } ?? "'\(mark)'") begins no entry of a list",
      at: place,
      help: "begin the entry with '- ': a hyphen and a space"
    )
  }

  static func falseColon(_ key: String, _ sign: Unicode.Scalar, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      sign.isASCII
        ? "'\(sign)' ends no key" : "the character \(sign.codeAndName) ends no key",
      at: place,
      help: "write '\(key.excerpt): ', with a colon and a space"
    )
  }

  static func printedQuotes(_ quote: Unicode.Scalar, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .syntax,
      "the quotation mark \(quote.codeAndName) does not quote here",
      at: place,
      help: "put the text in straight quotes, \" or ', as a keyboard types them"
    )
  }

  static func tab(at place: TextRange, above: TextLine?) -> Diagnostic {
    let spaces = above.map { $0.start - 1 }
    return Diagnostic(
      .syntax,
      "a tab can't indent a line",
      at: place,
      help: "indent with spaces"
        + (spaces.map { "; the line above begins with \($0) of them" } ?? "")
    )
  }

  static func surrogates(
    _ written: String,
    _ scalar: Unicode.Scalar,
    at place: TextRange
  ) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: 8 - code.count)
    return Diagnostic(
      .syntax,
      "'\(written)' is how JSON writes one character, and is none in YAML",
      at: place,
      help: "write the character itself, \(scalar), or \\U\(zeros)\(code)"
    )
  }
}
