import GapModel
import Testing

@Suite struct `Diagnostics for people` {
  private func diagnostics(_ count: Int) -> Diagnostics {
    var diagnostics = Diagnostics()
    for line in (1...count).reversed() {
      let place = TextRange(at: TextPosition(line: line, column: 1))
      diagnostics.tell(Diagnostic(.unknownKey, "summary \(line)", at: place))
    }
    return diagnostics
  }

  private func file(_ content: String, name: String = "case.yaml") -> InputText {
    var text = InputText(name: name)
    text.keep(Array(content.utf8))
    return text
  }

  @Test func `Nothing is printed when nothing is wrong`() {
    #expect(DiagnosticText().text(of: Diagnostics(), in: file("a")).isEmpty)
  }

  @Test func `A diagnostic has its line, notes and help`() {
    var diagnostics = Diagnostics()
    diagnostics.tell(
      Diagnostic(
        .duplicateID,
        "source 'B' can only be given once",
        at: TextRange(at: TextPosition(line: 12, column: 3)),
        notes: [
          .init("previously given here", at: TextRange(at: TextPosition(line: 2, column: 1)))
        ],
        help: "choose another"
      )
    )
    let content = String(repeating: "a\n", count: 11) + "  B"
    #expect(
      DiagnosticText().text(of: diagnostics, in: file(content)) == """
        case.yaml:12:3: error: source 'B' can only be given once [duplicate-id]
           |
        12 |   B
           |   ^
        case.yaml:2:1: note: previously given here
           help: choose another

        """
    )
  }

  @Test func `They come in the order of the file`() {
    let printed = DiagnosticText().text(of: diagnostics(3), in: file(""))
    let order = printed.split(separator: "\n").map { $0.prefix(15) }
    #expect(order == ["case.yaml:1:1: ", "case.yaml:2:1: ", "case.yaml:3:1: "])
  }

  @Test func `Only so many are printed and the rest is counted`() {
    let printed = DiagnosticText(maximum: 2).text(of: diagnostics(5), in: file(""))
    #expect(printed.hasSuffix("case.yaml: 3 more not shown; --max-problems shows them\n"))
    #expect(printed.split(separator: "\n").count == 3)
    #expect(!DiagnosticText(maximum: 5).text(of: diagnostics(5), in: file("")).contains("more"))
    let hundred = DiagnosticText().text(of: diagnostics(101), in: file(""))
    #expect(hundred.hasSuffix("case.yaml: 1 more not shown; --max-problems shows them\n"))
  }

  @Test func `Of very many only ten thousand are kept, and all are counted`() {
    let many = diagnostics(10_500)
    #expect(many.all.count == 10_000)
    #expect(many.count == 10_500)
    #expect(many.errorCount == 10_500)
    #expect(many.warningCount == 0)
  }

  @Test func `Colours stand around places, labels and marks, and nowhere without`() {
    let text = file("abc")
    let coloured = DiagnosticText(isColoured: true).text(of: diagnostics(1), in: text)
    #expect(
      coloured == """
        \u{1B}[1mcase.yaml:1:1\u{1B}[0m: \u{1B}[31merror:\u{1B}[0m summary 1 [unknown-key]
          |
        1 | abc
          | \u{1B}[32m^\u{1B}[0m

        """
    )
    let plain = DiagnosticText().text(of: diagnostics(1), in: text)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `Neither a file's name nor a message can act on a terminal`() {
    var diagnostics = Diagnostics()
    let place = TextRange(at: TextPosition(line: 1, column: 1))
    diagnostics.tell(
      Diagnostic(
        .unknownKey,
        "key '\u{1B}[2J' is not known",
        at: place,
        notes: [.init("\u{7}", at: place)],
        help: "\u{202E}"
      )
    )
    let name = "a\u{1B}]0;x\u{7}\n.yaml"
    let printed = DiagnosticText().text(of: diagnostics, in: file("\u{9B}31m", name: name))
    let unsafe = printed.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar.isBidiControl)
    }
    #expect(unsafe.isEmpty)
    // The message, the margin, the line, its marks, the note and the help: a name adds no line.
    #expect(printed.split(separator: "\n").count == 6)
  }
}
