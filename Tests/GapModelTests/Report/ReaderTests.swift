import GapModel
import Testing

@Suite struct `Whom a report is for` {
  /// The sections of a page, in order.
  private static func sections(_ text: String) -> [String] {
    PageScan(text).pieces.filter { $0.tag == "section" }.compactMap { $0.attributes["id"] }
      .filter { $0.hasPrefix("section-") }.map { String($0.dropFirst("section-".count)) }
  }

  // Everything that the case has; it is read through no crosswalk.
  static let expected: [(reader: ReportOptions.Reader, sections: [String])] = [
    (.leader, ["summary", "decisions"]),
    (
      .planner,
      [
        "summary", "gap-table", "groups", "recommendations", "strategies", "priorities", "plan",
        "indices", "warnings", "method",
      ]
    ),
    (
      .researcher,
      [
        "summary", "gap-table", "groups", "factors", "model", "recommendations", "strategies",
        "priorities", "plan", "indices", "caveats", "evidence", "support", "firmness", "agreement",
        "warnings", "method",
      ]
    ),
  ]

  @Test(arguments: expected.indices, Language.allCases)
  func `Each reader gets the sections that serve them`(_ index: Int, _ language: Language) throws {
    let (reader, sections) = Self.expected[index]
    let options = ReportOptions(languages: [language], isByGroup: true, for: reader)
    let text = try ReportedCases.everything().report(as: .html, options)
    #expect(Self.sections(text) == sections)
  }

  @Test func `A reader who is not named is a researcher`() throws {
    let scored = try ReportedCases.everything()
    #expect(scored.report(as: .html) == scored.report(as: .html, ReportOptions(for: .researcher)))
  }

  @Test(arguments: ReportSection.ofCase, ReportOptions.Reader.allCases)
  func `A section that is asked for comes alone, whoever reads`(
    _ section: ReportSection,
    _ reader: ReportOptions.Reader
  ) throws {
    let options = ReportOptions(isByGroup: true, for: reader, sections: [section])
    let text = try ReportedCases.everything().report(as: .html, options)
    // The case is read through no crosswalk, and so has no such section.
    #expect(Self.sections(text) == (section == .crosswalk ? [] : [section.rawValue]))
  }

  @Test func `Sections come in the report's order, whatever order they are asked in`() throws {
    let options = ReportOptions(sections: [.method, .summary, .priorities, .summary])
    let text = try ReportedCases.everything().report(as: .html, options)
    #expect(Self.sections(text) == ["summary", "priorities", "method"])
  }

  @Test func `Some sections alone come without title and facts, to be put into another text`()
    throws
  {
    let options = ReportOptions(languages: [.en], sections: [.gapTable])
    let text = try ReportedCases.everything().report(as: .markdown, options)
    #expect(text.hasPrefix("## "))
    #expect(!text.contains("SHA-256"))
    let whole = try ReportedCases.everything().report(as: .markdown, language: .en)
    #expect(whole.hasPrefix("# "))
  }

  @Test(arguments: ReportOptions.Reader.allCases, ReportedCases.names)
  func `Tables and figures are numbered from 1 without a hole`(
    _ reader: ReportOptions.Reader,
    _ name: String
  ) throws {
    let options = ReportOptions(languages: [.en], isByGroup: true, for: reader)
    let page = PageScan(try ReportedCases.named(name).report(as: .html, options))
    let tables = page.texts(in: "caption")
    #expect(!tables.isEmpty)
    for (index, caption) in tables.enumerated() {
      #expect(caption.hasPrefix("Table \(index + 1). "))
    }
    let figures = page.texts(in: "figcaption")
    #expect(!figures.isEmpty)
    for (index, caption) in figures.enumerated() {
      #expect(caption.hasPrefix("Figure \(index + 1). "))
    }
    let ids = page.values(of: "id")
    #expect(ids.filter { $0.hasPrefix("table-") } == tables.indices.map { "table-\($0 + 1)" })
  }

  @Test(arguments: ReportSection.ofCase)
  func `A section alone is numbered from 1`(_ section: ReportSection) throws {
    let options = ReportOptions(languages: [.en], isByGroup: true, sections: [section])
    let page = PageScan(try ReportedCases.everything().report(as: .html, options))
    for (index, caption) in page.texts(in: "caption").enumerated() {
      #expect(caption.hasPrefix("Table \(index + 1). "))
    }
    for (index, caption) in page.texts(in: "figcaption").enumerated() {
      #expect(caption.hasPrefix("Figure \(index + 1). "))
    }
  }
}
