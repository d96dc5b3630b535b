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
    let lines = report.split(separator: "\n").map(Self.withoutPlace)
    let (table, figure) = language == .id ? ("*Tabel ", "*Gambar ") : ("*Table ", "*Figure ")
    let captions = lines.filter { $0.hasPrefix(table) }
    for (index, caption) in captions.enumerated() {
      #expect(caption.hasPrefix("\(table)\(index + 1). "))
    }
    let figures = lines.filter { $0.hasPrefix(figure) }
    for (index, caption) in figures.enumerated() {
      #expect(caption.hasPrefix("\(figure)\(index + 1). "))
    }
    // A table stands under its own caption, or under that of the figure whose numbers it holds.
    let heads = zip(lines, lines.dropFirst(2)).filter { $1.hasPrefix("| -") }.map(\.0)
    #expect(heads.count > 10)
    #expect(heads.allSatisfy { $0.hasPrefix(table) || $0.hasPrefix(figure) })
  }

  /// A caption without the name of its place.
  private static func withoutPlace(_ line: Substring) -> String {
    guard line.hasPrefix("*<span") else { return String(line) }
    return "*" + line.drop { $0 != ">" }.dropFirst()
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `Its links lead to places, and its only tags name those places`(
    _ name: String,
    _ language: Language
  ) throws {
    let report = try ReportedCases.named(name).report(as: .markdown, language: language)
    let links = report.split(separator: "](#").dropFirst().map { $0.prefix { $0 != ")" } }
    let places = report.split(separator: "<span id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(links.count > 50)
    #expect(Set(links) == Set(places))
    #expect(Set(places).count == places.count)
    // Each other tag parts a word that readers would make a link of: it holds one sign.
    let parted = report.split(separator: "<span>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(parted.allSatisfy { ["\\@", "\\#", "\\-", "/", "."].contains($0) })
    // Each tag is the beginning or the end of either.
    #expect(report.count { $0 == "<" } == 2 * (places.count + parted.count))
    #expect(report.split(separator: "</span>").count == places.count + parted.count + 1)
    #expect(report.split(separator: "](").count == links.count + 1)
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
