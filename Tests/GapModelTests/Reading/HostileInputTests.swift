import GapModel
import Testing

@Suite struct `Hostile input` {
  private static let head = "gapscore: 1\ncase:\n  title: "

  /// A text followed by a piece that is repeated without end.
  private func endless(_ beginning: String, _ piece: String, maximumBytes: Int) -> Input {
    var isFirst = !beginning.isEmpty
    let repeated = Array(String(repeating: piece, count: 65_536 / piece.utf8.count).utf8)
    return Input(name: "case.yaml", maximumBytes: maximumBytes) {
      defer { isFirst = false }
      return isFirst ? Array(beginning.utf8) : repeated
    }
  }

  @Test(arguments: [("[", 1), ("{a: ", 4), ("- ", 2), ("? ", 2)])
  func `Nesting without end is stopped at the 33rd level`(piece: String, width: Int) throws {
    let result = try read(String(repeating: piece, count: 100_000 / width))
    #expect(result.told(.tooDeep) == ["1:\(32 * width + 1) too-deep"])
  }

  @Test func `Directives are refused at the first of them`() throws {
    let tags = (1...80_000).map { "%TAG !t\($0)! tag:example.org,2025:\n" }.joined()
    #expect(try read("\(tags)---\n\(SmallCase().text)").errors == ["1:1 directive"])
  }

  @Test(arguments: ["", "\"", "'", "|\n    ", ">\n    ", "x\n  # "])
  func `A text or comment without end is stopped at its limit`(opening: String) throws {
    let input = endless(Self.head + opening, "abcdefgh", maximumBytes: 64 << 20)
    let result = try CaseReader().read(input)
    #expect(result.told(.textTooLong).count == 1)
    #expect(result.firstError?.rule == .textTooLong)
  }

  @Test(arguments: ["\"", "'", "|\n", ">\n", "x\n"])
  func `Lines of a text without end are stopped at its limit`(opening: String) throws {
    let input = endless(Self.head + opening, "    abcdefghijk\n", maximumBytes: 64 << 20)
    #expect(try CaseReader().read(input).told(.textTooLong).count == 1)
  }

  @Test(arguments: ["# comment\n", "\n", " "])
  func `A file of nothing but comments or blanks is stopped`(piece: String) throws {
    let input = endless("", piece, maximumBytes: 64 << 20)
    #expect(try CaseReader().read(input).errors == ["1:1 text-too-long"])
  }

  @Test func `Input without end is stopped at the limit of a file`() throws {
    let beginning = "gapscore: 1\nmodel:\n  input:\n"
    let input = endless(beginning, "    - abcdefghi\n", maximumBytes: 8 << 20)
    let result = try CaseReader().read(input)
    #expect(result.told(.fileTooLarge).count == 1)
    #expect(result.diagnostics.errorCount == 1)
  }

  @Test func `A file that is wrong in every line is not read on`() throws {
    let input = endless("gapscore: 1\nsources:\n", "  - abcdefghijk\n", maximumBytes: 1 << 20)
    let result = try CaseReader().read(input)
    #expect(result.diagnostics.errorCount == Diagnostics.capacity)
    #expect(result.documents.isEmpty)
    #expect(result.printed.hasSuffix("case.yaml: stopped after 10,000 errors\n"))
  }

  @Test func `Warnings, however many, do not keep an error from being told`() throws {
    let cited = "    - Hubungi 0812-0000-0000\n"
    let text = SmallCase().text + "model:\n  input:\n" + String(repeating: cited, count: 12_000)
    let result = try read(text + "  inputs: []\n")
    #expect(result.told(.unknownKey).count == 1)
    #expect(result.diagnostics.warningCount >= 12_000)
    #expect(result.printed.contains("[unknown-key]"))
  }

  @Test func `A file of exactly the limit is read`() throws {
    let bytes = Array(SmallCase().text.utf8)
    #expect(try read(bytes, maximumBytes: bytes.count).errors.isEmpty)
    #expect(try !read(bytes, maximumBytes: bytes.count - 1).told(.fileTooLarge).isEmpty)
  }

  @Test(arguments: ["  ", "    "])
  func `Unknown keys without end are given up`(indent: String) throws {
    let keys = (1...100_000).map { "\(indent)key\($0): 1\n" }.joined()
    let text = indent.count == 2 ? "gapscore: 1\ncase:\n\(keys)" : SmallCase(more: keys).text
    #expect(try read(text).diagnostics.errorCount == Diagnostics.capacity)
  }

  @Test func `Unknown references are all counted`() throws {
    let sources = (1...10_000).map { "  - {id: S\($0), technique: interview}\n" }.joined()
    let cited = (1...10_000).map { "X\($0)" }.joined(separator: ", ")
    let text = SmallCase().text.replacing("design:", with: "\(sources)design:")
      .replacing("source: I1", with: "sources: [\(cited)]")
    #expect(try read(text).told(.unknownReference).count == 10_000)
  }

  @Test func `What the input throws comes out of the reading`() {
    struct Broken: Error {}
    let input = Input(name: "case.yaml") { throw Broken() }
    #expect(throws: Broken.self) { try CaseReader().read(input) }
  }
}
