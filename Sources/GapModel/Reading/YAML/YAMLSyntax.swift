/// Says in our words what libyaml says in its own.
enum YAMLSyntax {
  /// Says what is wrong with a text that is not YAML.
  ///
  /// - Parameters:
  ///   - problem: libyaml's words for what it met.
  ///   - position: Where it met it.
  ///   - context: libyaml's words for what it was reading, if it says so.
  ///   - start: Where that began.
  ///   - text: The file, as far as it is kept.
  /// - Returns: What to tell.
  static func diagnostic(
    problem: String,
    at position: TextPosition,
    context: String?,
    from start: TextPosition,
    in text: InputText
  ) -> Diagnostic {
    let known = wordings.first { problem.contains($0.problem) }
    // Where a text never ends, or a key has no ':', the place to mend is where it begins.
    let position = context != nil && known?.isAtBeginning == true ? start : position
    if let cause = SyntaxCause(known?.kind ?? .other, at: position, in: text)?.diagnostic {
      return cause
    }
    let notes =
      context == nil || start == position
      ? [] : [Diagnostic.Note("it belongs to what begins here", at: TextRange(at: start))]
    return Diagnostic(
      .syntax,
      known?.summary ?? "this is not YAML: \(problem)",
      at: TextRange(at: position),
      notes: notes,
      help: known?.help
    )
  }

  private struct Wording {
    let problem: String
    let summary: String
    let help: String?
    /// Whether the fault is shown where that began which libyaml was reading.
    var isAtBeginning = false
    /// What it is to those who look for its cause.
    var kind = SyntaxCause.Problem.other
  }

  /// The first whose problem occurs in libyaml's message is taken.
  private static let wordings = [
    Wording(
      problem: "mapping values are not allowed in this context",
      summary: "a ':' can't stand here",
      help: "put a text that holds ': ' in quotes, and each key on a line of its own; "
        + "a key can be at most 1024 characters long",
      kind: .colon
    ),
    Wording(
      problem: "could not find expected ':'",
      summary: "a key without ': '",
      help:
        "write 'key: value' with a space behind the colon, indent the lines of a long text further "
        + "than its key, and keep keys below 1,024 characters",
      isAtBeginning: true,
      kind: .noKey
    ),
    Wording(
      problem: "did not find expected key",
      summary: "expected a key of the same mapping",
      help:
        "give all keys of a mapping the same indentation, and quote texts that hold ': ' or end "
        + "in a quotation mark",
      kind: .keyExpected
    ),
    Wording(
      problem: "did not find expected '-' indicator",
      summary: "expected '- ' and the next entry of the list",
      help: "give all entries of a list the same indentation",
      kind: .entryExpected
    ),
    Wording(
      problem: "block sequence entries are not allowed in this context",
      summary: "a list can't begin here",
      help: "begin the list on the line below its key",
      kind: .listMark
    ),
    Wording(
      problem: "found character that cannot start any token",
      summary: "no value can begin with this character",
      help: "indent with spaces, not tabs, and quote a text that begins with '@', '`' or '%'",
      kind: .character
    ),
    Wording(
      problem: "found a tab character",
      summary: "a tab can't indent a line",
      help: "indent with spaces",
      kind: .character
    ),
    Wording(
      problem: "found unexpected end of stream",
      summary: "these quotes are never closed",
      help: "close the quotes",
      isAtBeginning: true
    ),
    Wording(
      problem: "found unexpected document indicator",
      summary: "the document ends within quotes",
      help: "close the quotes before '---' or '...'"
    ),
    Wording(
      problem: "did not find expected ',' or ']'",
      summary: "expected ',' or ']'",
      help: "close the list with ']', or put texts that hold ', ', '#' or brackets in quotes"
    ),
    Wording(
      problem: "did not find expected ',' or '}'",
      summary: "expected ',' or '}'",
      help: "close the mapping with '}', or put texts that hold ', ', '#' or braces in quotes"
    ),
    Wording(
      problem: "did not find expected node content",
      summary: "expected a value",
      help: "write a value, or put a text that begins with a special character in quotes"
    ),
    Wording(
      problem: "did not find expected <document start>",
      summary: "expected '---' before another document",
      help: "begin each further document with a line '---'; indent what belongs to the one above"
    ),
    Wording(
      problem: "found unexpected ':'",
      summary: "a ':' can't stand here",
      help: "put a text that holds ':' in quotes"
    ),
    Wording(
      problem: "mapping keys are not allowed in this context",
      summary: "a key can't begin here",
      help: "begin the mapping on the line below"
    ),
    Wording(
      problem: "found unknown escape character",
      summary: "no such escape in double quotes",
      help: "write '\\\\' for a backslash, or use single quotes"
    ),
    Wording(
      problem: "invalid Unicode character escape code",
      summary: "no such Unicode character",
      help: nil,
      kind: .escape
    ),
    Wording(
      problem: "did not find expected hexdecimal number",
      summary: "expected hexadecimal digits after this escape",
      help: "write '\\\\' for a backslash, or use single quotes"
    ),
    Wording(
      problem: "did not find expected comment or line break",
      summary: "nothing but a comment can follow here",
      help: "begin the text of a '|' or '>' block on the line below"
    ),
    Wording(
      problem: "did not find expected alphabetic or numeric character",
      summary: "'&' and '*' mark anchors and aliases, which are not part of the format",
      help: "put the text in quotes if it is meant to begin so",
      kind: .anchor
    ),
    Wording(
      problem: "indentation indicator equal to 0",
      summary: "a block of text can't be indented by 0",
      help: "write '|' or '>' alone"
    ),
    Wording(
      problem: "the expected '>'",
      summary: "'!' marks a tag, which is not part of the format",
      help: "put the text in quotes if it is meant to begin so"
    ),
    Wording(
      problem: "URI escaped octet",
      summary: "'!' marks a tag, which is not part of the format",
      help: "put the text in quotes if it is meant to begin so"
    ),
    Wording(
      problem: "expected whitespace or line break",
      summary: "'!' marks a tag, which is not part of the format",
      help: "put the text in quotes if it is meant to begin so"
    ),
    Wording(
      problem: "found undefined tag handle",
      summary: "'!' marks a tag, which is not part of the format",
      help: "put the text in quotes if it is meant to begin so"
    ),
  ]
}
