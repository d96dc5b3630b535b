import GapModel
import Testing

@Suite struct `Texts` {
  @Test(arguments: ["no", "1.0", "010", "nul", "true", "0x10", "2025-10-03", "=", ".nan", "1e3"])
  func `A text is a text, whatever YAML 1.1 makes of the word`(word: String) throws {
    let result = try read(SmallCase(title: word).text)
    #expect(result.documents.map(\.content.title) == [word])
  }

  @Test(arguments: ["~", "", "  # nothing", "null", "Null", "NULL"])
  func `A value that is left out is absent`(nothing: String) throws {
    let result = try read(SmallCase(title: nothing).text)
    #expect(result.errors == ["4:3 missing-key"])
    #expect(result.firstError?.summary.en == "'title' has no value")
  }

  @Test(arguments: ["~", "", "null", "Null", "NULL"])
  func `An optional value may be left out`(nothing: String) throws {
    let result = try read(SmallCase(more: "    quote: \(nothing)\n").text)
    #expect(result.errors.isEmpty)
    #expect(result.documents.first?.content.findings.first?.quote == nil)
  }

  @Test(arguments: [("'~'", "~"), ("\"~\"", "~"), ("'null'", "null"), ("\"NULL\"", "NULL")])
  func `A quoted word for nothing is a text`(written: String, text: String) throws {
    let result = try read(SmallCase(title: written).text)
    #expect(result.documents.map(\.content.title) == [text])
  }

  @Test(arguments: ["nULL", "nulL", "nil", "none"])
  func `A word that is none of YAML's for nothing is a text`(word: String) throws {
    #expect(try read(SmallCase(title: word).text).documents.map(\.content.title) == [word])
  }

  @Test(arguments: ["~", "null", "Null", "NULL", ""])
  func `Whatever is left out is absent everywhere`(nothing: String) throws {
    let text = SmallCase(role: nothing, gap: nothing, more: "    quote: \(nothing)\n").text
      .replacing("  system:", with: "  region: \(nothing)\n  period: \(nothing)\n  system:")
    let result = try read(text)
    #expect(result.errors == [])
    let content = try #require(result.documents.first).content
    #expect(content.region == nil)
    #expect(content.period == nil)
    #expect(content.sources.first?.role == nil)
    #expect(content.findings.first?.quote == nil)
    #expect(content.findings.first?.codings.map(\.verdict) == [.unjudged])
  }

  @Test(arguments: ["~", "null", ""])
  func `An entry of a list that is left out is told`(nothing: String) throws {
    let lists = "    tags:\n      - satu\n      - \(nothing)\n"
    let result = try read(SmallCase(more: lists).text)
    #expect(result.errors == ["20:\(nothing.isEmpty ? 8 : 9) empty-text"])
    #expect(result.firstError?.summary.en == "an entry of this list of texts is empty")
    #expect(result.firstError?.help?.en == "write it, or remove it")
  }

  @Test(arguments: [
    "\"\"", "''", "\"  \"", "\"\\t\"", "\"\u{A0}\"", "\u{200B}", "\u{AD}", "\u{2800}",
    "\u{2060}", "\u{3164}", "\u{200D}", "\u{A0}\u{200B} \u{AD}", "\"\\u200B\"", "\"\\u2800\"",
  ])
  func `A required text holds something that is seen`(blank: String) throws {
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

  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{2800}"])
  func `An optional text in which nothing is seen counts as none`(unseen: String) throws {
    let result = try read(SmallCase(role: unseen).text)
    #expect(result.errors == [])
    #expect(result.documents.first?.content.sources.first?.role == nil)
  }
}
