import GapModel
import Testing

@Suite struct `Links from Markdown to figures` {
  /// The paths of the pictures that a report shows.
  private func links(_ folder: String, hasFrontMatter: Bool = false) throws -> [String] {
    let style = MarkdownStyle(hasFrontMatter: hasFrontMatter, figureFolder: folder)
    let report = try ReportedCases.everything().report(as: .markdown(style), ReportOptions())
    return report.split(separator: "![").dropFirst().map { part in
      String((part.split(separator: "](").dropFirst().first ?? "").prefix { $0 != ")" })
    }
  }

  @Test(arguments: [false, true])
  func `Each figure's file is shown once, under its name`(_ hasFrontMatter: Bool) throws {
    let names = try ReportedCases.everything().figures().map { "figures/\($0.name)" }
    #expect(try links("figures", hasFrontMatter: hasFrontMatter) == names)
  }

  // Blanks, brackets and non-ASCII bytes in hexadecimal: é is C3 A9 in UTF-8.
  @Test(arguments: [
    ("my figures", "my%20figures"), ("a(b)", "a%28b%29"), ("100%", "100%25"), ("é", "%C3%A9"),
    ("../fig", "../fig"), ("/a/fig", "/a/fig"), ("a#b?c", "a%23b%3Fc"), ("a\"b'c", "a%22b%27c"),
    ("a:b", "a%3Ab"), ("<x>", "%3Cx%3E"), ("a\\b", "a%5Cb"), ("a\nb", "a%0Ab"),
  ])
  func `A path is written so that every reader of Markdown finds the file`(
    _ folder: String,
    _ written: String
  ) throws {
    let first = try #require(try links(folder).first)
    #expect(first == "\(written)/gap-profile.svg")
  }

  @Test func `Without figures none is linked`() throws {
    let report = try ReportedCases.everything().report(as: .markdown)
    #expect(!report.contains("!["))
  }

  @Test func `A figure that others name has its place there`() throws {
    let style = MarkdownStyle(figureFolder: "figures")
    let report = try ReportedCases.everything().report(as: .markdown(style), ReportOptions())
    let links = Set(report.split(separator: "](#").dropFirst().map { $0.prefix { $0 != ")" } })
    let places = Set(
      report.split(separator: "<span id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    )
    #expect(links == places)
  }
}
