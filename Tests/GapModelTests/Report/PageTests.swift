import GapModel
import Testing

@Suite struct `A report as a page` {
  static let names = ReportedCases.names

  @Test(arguments: names, Language.allCases)
  func `Every link has its target and every name is given once`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = try page(name, language)
    let ids = page.values(of: "id")
    let targets = page.values(of: "href")
    #expect(Set(ids).count == ids.count)
    #expect(targets.count > 50)
    for target in targets {
      #expect(target.hasPrefix("#"))
      #expect(ids.contains(String(target.dropFirst())), "\(target)")
    }
    let described = page.values(of: "aria-labelledby").flatMap { $0.split(separator: " ") }
    #expect(described.count == 2 * page.pieces.count { $0.tag == "svg" })
    for target in described { #expect(ids.contains(String(target))) }
  }

  @Test(arguments: names, Language.allCases)
  func `Tables and figures are numbered without a hole`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = try page(name, language)
    let table = language == .id ? "Tabel" : "Table"
    let captions = page.texts(in: "caption")
    #expect(captions.count > 10)
    for (index, caption) in captions.enumerated() {
      #expect(caption.hasPrefix("\(table) \(index + 1). "))
    }
    let ids = page.pieces.filter { $0.tag == "table" }.compactMap { $0.attributes["id"] }
    #expect(ids == captions.indices.map { "table-\($0 + 1)" })
    let figure = language == .id ? "Gambar" : "Figure"
    let figures = page.texts(in: "figcaption")
    #expect(figures.count > 4)
    for (index, caption) in figures.enumerated() {
      #expect(caption.hasPrefix("\(figure) \(index + 1). "))
    }
  }

  @Test(arguments: names, Language.allCases)
  func `Every number of the gap table is found again in the evidence`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = try page(name, language)
    let gapTable = page.section("table-1")
    let links = gapTable.compactMap { $0.attributes["href"] }.filter {
      $0.hasPrefix("#dimension-")
    }
    #expect(links.count == 7)
    let rows = gapTable.split { $0.tag == "/tr" }.dropFirst()
    for (link, row) in zip(links, rows) {
      let numbers = row.map(\.text).filter {
        $0.first?.isNumber == true && $0.contains { ",.".contains($0) }
      }
      let evidence = page.section(String(link.dropFirst())).map(\.text).joined(separator: " ")
      for number in numbers { #expect(evidence.contains(number), "\(number) of \(link)") }
    }
  }

  @Test(arguments: names, Language.allCases)
  func `It needs nothing from outside and runs nothing but its own script`(
    _ name: String,
    _ language: Language
  ) throws {
    let text = try ReportedCases.named(name).report(as: .html, language: language)
    let page = PageScan(text)
    for word in ["http:", "https:", "javascript:", "@import", "url("] {
      #expect(!text.contains(word))
    }
    let tags = Set(page.pieces.map(\.tag))
    #expect(page.pieces.count { $0.tag == "script" } == 1)
    #expect(tags.isDisjoint(with: ["iframe", "img", "link", "object", "embed", "br"]))
    #expect(page.values(of: "src").isEmpty)
    #expect(page.pieces.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
    let policy = page.pieces.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none';") == true)
  }

  @Test(arguments: names, Language.allCases)
  func `It tells its language, title and encoding`(_ name: String, _ language: Language) throws {
    let scored = try ReportedCases.named(name)
    let page = PageScan(scored.report(as: .html, language: language))
    #expect(page.pieces.first { $0.tag == "html" }?.attributes["lang"] == language.rawValue)
    let title = scored.assessment.assessedCase.title
    #expect(page.texts(in: "title").first == title)
    #expect(page.texts(in: "h1") == [title])
    #expect(page.values(of: "charset") == ["utf-8"])
  }

  private func page(_ name: String, _ language: Language) throws -> PageScan {
    PageScan(try ReportedCases.named(name).report(as: .html, language: language))
  }
}
