import GapModel
import Testing

@Suite struct `Texts` {
  @Test(arguments: ["no", "1.0", "010", "null", "true", "0x10", "2025-10-03", "=", ".nan", "1e3"])
  func `A text is a text, whatever YAML 1.1 makes of the word`(word: String) throws {
    let result = try read(SmallCase(title: word).text)
    #expect(result.documents.map(\.content.title) == [word])
  }

  @Test(arguments: ["~", "", "  # nothing"])
  func `A value that is left out is absent`(nothing: String) throws {
    let result = try read(SmallCase(title: nothing).text)
    #expect(result.errors == ["4:3 missing-key"])
    #expect(result.firstError?.summary == "'title' has no value")
  }

  @Test(arguments: ["~", ""])
  func `An optional value may be left out`(nothing: String) throws {
    let result = try read(SmallCase(more: "    quote: \(nothing)\n").text)
    #expect(result.errors.isEmpty)
    #expect(result.documents.first?.content.findings.first?.quote == nil)
  }

  @Test(arguments: ["'~'", "\"~\""])
  func `A quoted tilde is a text`(tilde: String) throws {
    let result = try read(SmallCase(title: tilde).text)
    #expect(result.documents.map(\.content.title) == ["~"])
  }

  @Test(arguments: ["\"\"", "''", "\"  \"", "\"\\t\"", "\"\u{A0}\""])
  func `A required text holds more than blanks`(blank: String) throws {
    #expect(try read(SmallCase(title: blank).text).errors == ["4:10 empty-text"])
  }

  @Test(arguments: [
    ("\"Baris\\nlain\"", "Baris\nlain"), ("'it''s'", "it's"), ("\"tab\\there\"", "tab\there"),
    ("\"\\u00e9\"", "é"), ("\"\\U0001F642\"", "🙂"), ("a:b", "a:b"), ("a#b", "a#b"),
  ])
  func `Quotes and escapes mean what YAML says`(written: String, read text: String) throws {
    let result = try read(SmallCase(title: written).text)
    #expect(result.documents.map(\.content.title) == [text])
  }

  @Test func `A literal block keeps its lines and a folded one joins them`() throws {
    let more = "    quote: |\n      satu\n      dua\n    tags: [x]\n"
    let literal = try read(SmallCase(more: more).text)
    #expect(literal.documents.first?.content.findings.first?.quote == "satu\ndua\n")
    let folded = try read(SmallCase(more: more.replacing("|", with: ">")).text)
    #expect(folded.documents.first?.content.findings.first?.quote == "satu dua\n")
  }
}
