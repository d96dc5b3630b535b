import GapModel
import Testing

@Suite struct `Metadata of a report for pandoc` {
  /// The lines between the dashes.
  private func metadata(_ title: String) throws -> [String] {
    let scored = try PictureCase(title: title).scored()
    let style = MarkdownStyle(hasFrontMatter: true)
    let report = scored.report(as: .markdown(style), ReportOptions(languages: [.en]))
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "---")
    let end = try #require(lines.dropFirst().firstIndex(of: "---"))
    #expect(lines[end + 1].isEmpty)
    return Array(lines[1..<end])
  }

  // What Markdown escapes by a backslash, YAML's quoted text writes with two: `"` is `\"` in Markdown, and
  // its backslash and its quotation mark have one each in YAML.
  static let titles: [(yaml: String, expected: String)] = [
    ("Plain title", #""Plain title""#),
    (#"say \"hello\""#, #""say \\\"hello\\\"""#),
    (#"back\\slash"#, #""back\\\\slash""#),
    (#"one\ntwo"#, #""one two""#),
    (#"one\r\ntwo\u2028three"#, #""one two three""#),
    ("---", #""\\-\\-\\-""#),
    ("a --- b", #""a \\-\\-\\- b""#),
    ("key: value # no comment", ##""key: value \\# no comment""##),
    ("{a: [b, c]}", #""\\{a: \\[b, c\\]\\}""#),
    ("It's *here*", #""It's \\*here\\*""#),
    (#"\xE9t\xE9"#, #""été""#),
    ("- list", #""- list""#),
    ("no", #""no""#),
  ]

  @Test(arguments: titles.indices)
  func `A title is one quoted text, whatever it holds`(_ index: Int) throws {
    let (yaml, expected) = Self.titles[index]
    let lines = try metadata(yaml)
    #expect(lines.first == "title: \(expected)")
    #expect(lines.map { $0.prefix { $0 != ":" } } == ["title", "subtitle", "lang"])
    #expect(lines.last == "lang: en")
  }

  @Test func `What it is about is the subtitle`() throws {
    #expect(try metadata("T")[1] == #"subtitle: "Office · System""#)
  }

  @Test(arguments: titles.indices)
  func `Nothing within ends the block`(_ index: Int) throws {
    let lines = try metadata(Self.titles[index].yaml)
    #expect(lines.count == 3)
    #expect(!lines.contains { $0.hasPrefix("---") || $0.hasPrefix("...") })
  }

  @Test func `The title stands there alone, and sections are the highest headings`() throws {
    let style = MarkdownStyle(hasFrontMatter: true)
    let report = try ReportedCases.everything().report(as: .markdown(style), ReportOptions())
    let lines = report.split(separator: "\n")
    #expect(!lines.contains { $0.hasPrefix("# Pengaduan") })
    #expect(lines.first { $0.hasPrefix("#") }?.contains("Ringkasan") == true)
    #expect(lines.first { $0.hasPrefix("#") }?.hasPrefix("# ") == true)
  }

  @Test func `Captions stand below their tables, as pandoc reads them`() throws {
    let style = MarkdownStyle(hasFrontMatter: true)
    let options = ReportOptions(languages: [.en])
    let report = try ReportedCases.everything().report(as: .markdown(style), options)
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let captions = lines.indices.filter { lines[$0].hasPrefix(": ") }
    #expect(captions.count > 10)
    for index in captions {
      #expect(lines[index - 1].isEmpty)
      #expect(lines[index - 2].hasPrefix("|"))
    }
  }

  @Test func `Sections alone have their metadata too`() throws {
    let style = MarkdownStyle(hasFrontMatter: true)
    let options = ReportOptions(languages: [.en], sections: [.method])
    let report = try ReportedCases.everything().report(as: .markdown(style), options)
    #expect(report.hasPrefix("---\ntitle: "))
    #expect(!report.contains("SHA-256"))
  }
}
