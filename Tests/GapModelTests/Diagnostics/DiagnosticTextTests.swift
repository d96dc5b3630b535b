import GapModel
import Testing

@Suite struct `Diagnostics for people` {
  private func diagnostics(_ count: Int) -> Diagnostics {
    var diagnostics = Diagnostics()
    for line in (1...count).reversed() {
      let place = TextRange(at: TextPosition(line: line, column: 1))
      diagnostics.add(
        Diagnostic(.unknownKey, LocalisedText(untranslated: "summary \(line)"), at: place)
      )
    }
    return diagnostics
  }

  private func file(_ content: String, name: String = "case.yaml") -> InputText {
    var text = InputText(name: name)
    text.keep(Array(content.utf8))
    return text
  }

  @Test func `Nothing is printed when nothing is wrong`() {
    #expect(DiagnosticText(language: .en).text(of: Diagnostics(), in: file("a")).isEmpty)
  }

  /// A diagnostic with everything that one can have.
  private static let whole = Diagnostic(
    .duplicateID,
    LocalisedText(id: "sumber 'B' ada dua", en: "source 'B' can only be given once"),
    at: TextRange(at: TextPosition(line: 12, column: 3)),
    notes: [
      .init(
        LocalisedText(id: "yang pertama di sini", en: "previously given here"),
        at: TextRange(at: TextPosition(line: 2, column: 1))
      )
    ],
    help: LocalisedText(id: "pilih yang lain", en: "choose another")
  )

  @Test(arguments: [
    (
      Language.en,
      """
      case.yaml:12:3: error: source 'B' can only be given once [duplicate-id]
         |
      12 |   B
         |   ^
      case.yaml:2:1: note: previously given here
         help: choose another

      """
    ),
    (
      .id,
      """
      case.yaml:12:3: kesalahan: sumber 'B' ada dua [duplicate-id]
         |
      12 |   B
         |   ^
      case.yaml:2:1: catatan: yang pertama di sini
         bantuan: pilih yang lain

      """
    ),
  ])
  func `A diagnostic has its line, notes and help`(language: Language, expected: String) {
    var diagnostics = Diagnostics()
    diagnostics.add(Self.whole)
    let content = String(repeating: "a\n", count: 11) + "  B"
    #expect(DiagnosticText(language: language).text(of: diagnostics, in: file(content)) == expected)
  }

  @Test func `A warning is called so in each language`() {
    var diagnostics = Diagnostics()
    diagnostics.add(
      Diagnostic(.sourceNotCited, LocalisedText(id: "x", en: "y"), at: Self.whole.place)
    )
    let printed = Language.allCases.map {
      DiagnosticText(language: $0).text(of: diagnostics, in: file(""))
    }
    #expect(
      printed == [
        "case.yaml:12:3: peringatan: x [source-not-cited]\n",
        "case.yaml:12:3: warning: y [source-not-cited]\n",
      ]
    )
  }

  @Test func `Diagnostics have one order, whatever the language`() {
    let place = TextRange(at: TextPosition(line: 1, column: 1))
    var diagnostics = Diagnostics()
    diagnostics.add(Diagnostic(.unknownKey, LocalisedText(id: "a", en: "second"), at: place))
    diagnostics.add(Diagnostic(.unknownKey, LocalisedText(id: "b", en: "first"), at: place))
    #expect(diagnostics.sorted.map(\.summary.id) == ["b", "a"])
  }

  @Test func `They come in the order of the file`() {
    let printed = DiagnosticText(language: .en).text(of: diagnostics(3), in: file(""))
    let order = printed.split(separator: "\n").map { $0.prefix(15) }
    #expect(order == ["case.yaml:1:1: ", "case.yaml:2:1: ", "case.yaml:3:1: "])
  }

  @Test func `Only so many are printed and the rest is counted`() {
    let printed = DiagnosticText(maximum: 2, language: .en).text(of: diagnostics(5), in: file(""))
    #expect(printed.hasSuffix("case.yaml: 3 more not shown; raise --max-problems to see them\n"))
    #expect(printed.split(separator: "\n").count == 3)
    let indonesian = DiagnosticText(maximum: 2, language: .id).text(
      of: diagnostics(5),
      in: file("")
    )
    #expect(
      indonesian.hasSuffix(
        "case.yaml: 3 lagi tidak ditampilkan; naikkan --max-problems untuk melihatnya\n"
      )
    )
    let all = DiagnosticText(maximum: 5, language: .en).text(of: diagnostics(5), in: file(""))
    #expect(!all.contains("more"))
    let hundred = DiagnosticText(language: .en).text(of: diagnostics(101), in: file(""))
    #expect(hundred.hasSuffix("case.yaml: 1 more not shown; raise --max-problems to see them\n"))
  }

  @Test func `Of very many only ten thousand are kept, and all are counted`() {
    let many = diagnostics(10_500)
    #expect(many.all.count == 10_000)
    #expect(many.count == 10_500)
    #expect(many.errorCount == 10_500)
    #expect(many.warningCount == 0)
    let ends = Language.allCases.map { language in
      DiagnosticText(maximum: 1, language: language).text(of: many, in: file(""))
        .split(separator: "\n").last
    }
    #expect(
      ends == [
        "case.yaml: pembacaan berhenti setelah 10.000 kesalahan",
        "case.yaml: stopped after 10,000 errors",
      ]
    )
  }

  @Test func `Colours stand around places, labels and marks, and nowhere without`() {
    let text = file("abc")
    let coloured = DiagnosticText(isColoured: true, language: .en).text(
      of: diagnostics(1),
      in: text
    )
    #expect(
      coloured == """
        \u{1B}[1mcase.yaml:1:1\u{1B}[0m: \u{1B}[31merror:\u{1B}[0m summary 1 [unknown-key]
          |
        1 | abc
          | \u{1B}[32m^\u{1B}[0m

        """
    )
    let plain = DiagnosticText(language: .en).text(of: diagnostics(1), in: text)
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func `Neither a file's name nor a message can act on a terminal`() {
    var diagnostics = Diagnostics()
    let place = TextRange(at: TextPosition(line: 1, column: 1))
    diagnostics.add(
      Diagnostic(
        .unknownKey,
        LocalisedText(untranslated: "key '\u{1B}[2J' is not known"),
        at: place,
        notes: [.init(LocalisedText(untranslated: "\u{7}"), at: place)],
        help: LocalisedText(untranslated: "\u{202E}")
      )
    )
    let name = "a\u{1B}]0;x\u{7}\n.yaml"
    let printed = DiagnosticText(language: .en).text(
      of: diagnostics,
      in: file("\u{9B}31m", name: name)
    )
    let unsafe = printed.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || scalar.isBidiControl)
    }
    #expect(unsafe.isEmpty)
    // The message, the margin, the line, its marks, the note and the help: a name adds no line.
    #expect(printed.split(separator: "\n").count == 6)
  }
}
