import GapModel
import Testing

@Suite struct `Text that is not YAML` {
  /// What is told first about the small case with this title, which stands on line 4 from column 10.
  private func told(title: String) throws -> Diagnostic? {
    try read(SmallCase(title: title).text).diagnostics.sorted.first { $0.rule == .syntax }
  }

  @Test(arguments: [
    ("a: b", "4:11", "a ':' can't stand here", "in quotes"),
    ("- x", "4:10", "a list can't begin here", "on the line below"),
    ("? x", "4:10", "a key can't begin here", "on the line below"),
    ("@x", "4:10", "no value can begin with this character", "quote a text that begins with '@'"),
    ("`x", "4:10", "no value can begin with this character", "quote a text that begins with '@'"),
    ("%x", "4:10", "no value can begin with this character", "quote a text"),
    ("'a' b", "4:14", "the text goes on after its closing quotation mark", "whole text in quotes"),
    (
      "& x", "4:11", "'&' and '*' mark anchors and aliases, which are not part of the format",
      "quotes"
    ),
    (
      "* x", "4:11", "'&' and '*' mark anchors and aliases, which are not part of the format",
      "quotes"
    ),
    ("!a!b x", "4:10", "'!' marks a tag, which is not part of the format", "quotes"),
    ("| x", "4:12", "nothing but a comment can follow here", "on the line below"),
    (#""a\d""#, "4:12", "no such escape in double quotes", #"write '\\' for a backslash"#),
    (#""\xZZ""#, "4:13", "expected hexadecimal digits after this escape", #"write '\\'"#),
    ("]", "4:10", "expected a value", "in quotes"),
    ("[a", "5:15", "expected ',' or ']'", "']'"),
    ("{a", "5:15", "expected ',' or '}'", "'}'"),
  ])
  func `A slip is told in our words, where it is, with what to do`(
    title: String,
    place: String,
    summary: String,
    help: String
  ) throws {
    let diagnostic = try told(title: title)
    #expect(diagnostic?.told == "\(place) syntax")
    #expect(diagnostic?.summary.en == summary)
    #expect(diagnostic?.help?.en.contains(help) == true, "\(diagnostic?.help?.en ?? "no help")")
  }

  @Test func `A quotation mark that is never closed is told with its beginning`() throws {
    for title in ["\"Presensi", "'Presensi"] {
      let diagnostic = try told(title: title)
      #expect(diagnostic?.summary.en == "these quotes are never closed")
      #expect(diagnostic?.place.start == TextPosition(line: 4, column: 10))
    }
  }

  @Test func `A document's end within quotes is told with their beginning`() throws {
    let result = try read(SmallCase(title: "\"Presensi").text + "---\n")
    #expect(result.firstError?.summary.en == "the document ends within quotes")
    #expect(result.firstError?.notes.map(\.place.start) == [TextPosition(line: 4, column: 10)])
  }

  @Test(arguments: [
    ("    source:", "   source:", 15, "as 'expectation' in line 14"),
    ("    statement:", "   statement:", 16, "as 'source' in line 15"),
  ])
  func `Keys of one entry that are not indented alike are told`(
    right: String,
    wrong: String,
    line: Int,
    like: String
  ) throws {
    let result = try read(SmallCase().text.replacing(right, with: wrong))
    #expect(result.errors == ["\(line):4 syntax"])
    #expect(result.firstError?.help?.en == "begin it in column 5, \(like)")
  }

  @Test func `A list mark among keys is told`() throws {
    let result = try read(SmallCase().text.replacing("  system:", with: "  - x\n  system:"))
    #expect(result.errors == ["6:3 syntax"])
  }

  @Test func `What was wrong before the place is told as well`() throws {
    let text = SmallCase(statement: "a: b").text.replacing("system:", with: "sistem:")
    #expect(try read(text).errors.contains("6:3 unknown-key"))
    #expect(try read(text).errors.last?.hasSuffix(" syntax") == true)
  }

  @Test(
    arguments: [#""\uD800""#, "[x:, y]", "|0\n    a", "!<x y", "!%zz y", "!!a\"b\""]
  )
  func `No slip is told in words of libyaml`(title: String) throws {
    let summary = try #require(try told(title: title)?.summary.en)
    #expect(!summary.hasPrefix("this is not YAML: "))
  }

  @Test
  func `What is never closed is told where it begins`() throws {
    #expect(try told(title: "\"Presensi")?.told == "4:10 syntax")
    let text = SmallCase().text.replacing("title: ", with: "title:")
    #expect(try read(text).errors == ["4:8 syntax"])
    let lost = SmallCase().text.replacing("title: ", with: "title ")
    #expect(try read(lost).errors == ["4:3 syntax"])
  }
}
