import GapModel
import Testing

@Suite struct `A report as Markdown` {
  @Test(arguments: ReportedCases.names, Language.allCases)
  func `The rows of a table have the same number of cells`(
    _ name: String,
    _ language: Language
  ) throws {
    let report = try ReportedCases.named(name).report(as: .markdown, language: language)
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let tables = lines.split { !$0.hasPrefix("|") }
    #expect(tables.count > 10)
    for table in tables {
      #expect(table.count > 2)
      #expect(Set(table.map { Self.cells(in: $0) }).count == 1, "\(table[table.startIndex])")
    }
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `Every table has its caption, numbered without a hole`(
    _ name: String,
    _ language: Language
  ) throws {
    let report = try ReportedCases.named(name).report(as: .markdown, language: language)
    let lines = report.split(separator: "\n")
    let word = language == .id ? "Tabel" : "Table"
    let captions = lines.filter { $0.hasPrefix("*\(word) ") }
    let heads = zip(lines, lines.dropFirst()).filter { $1.hasPrefix("| -") }.count
    #expect(captions.count == heads)
    for (index, caption) in captions.enumerated() {
      #expect(caption.hasPrefix("*\(word) \(index + 1). "))
    }
    #expect(report.split(separator: language == .id ? "*Gambar 1. " : "*Figure 1. ").count == 2)
  }

  @Test(arguments: ReportedCases.names)
  func `It holds no tag and no link`(_ name: String) throws {
    let report = try ReportedCases.named(name).report(as: .markdown)
    #expect(!report.contains("<"))
    #expect(!report.contains("]("))
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `It says what the page says`(_ name: String, _ language: Language) throws {
    let scored = try ReportedCases.named(name)
    let page = PageScan(scored.report(as: .html, language: language))
    let report = scored.report(as: .markdown, language: language)
    let titles = ["h2", "h3", "caption", "figcaption"].flatMap { page.texts(in: $0) }
    for title in titles {
      let written = title.split(separator: "'").joined(separator: "\\'")
      #expect(report.contains(written), "\(title)")
    }
  }

  private static func cells(in row: Substring) -> Int {
    var isEscaped = false
    var cells = 0
    for character in row {
      if character == "|", !isEscaped { cells += 1 }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells
  }
}
