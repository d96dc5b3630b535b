import GapModel
import Testing

/// What the page of a case is made of; that it reads as it should is seen in its Markdown.
@Suite struct `The structure of a page` {
  static let headings: [Language: [String]] = [
    .id: [
      "Ringkasan", "Peta gap", "Faktor pendukung dan penghambat", "Model implementasi",
      "Rekomendasi per dimensi", "Strategi", "Urutan prioritas", "Rencana aksi",
      "Indeks di samping gap", "Keterbatasan kasus ini", "Bukti per dimensi",
      "Seberapa kuat dukungan tiap tingkat", "Seberapa kokoh tiap tingkat",
      "Seberapa sepakat para pengode", "Catatan atas data", "Metode",
    ],
    .en: [
      "Summary", "Gap map", "Supporting and hindering factors", "Implementation model",
      "Recommendations by dimension", "Strategies", "Priorities", "Action plan",
      "Indices beside the gaps", "Limits of this case", "Evidence by dimension",
      "How well each rating is supported", "How firm each rating is", "How far the coders agree",
      "Notes on the data", "Method",
    ],
  ]

  private func page(_ name: String, _ language: Language) throws -> PageScan {
    PageScan(try ReportedCases.named(name).report(as: .html, language: language))
  }

  @Test(arguments: Language.allCases)
  func `The headings stand in the order of the report, and so does the table of contents`(
    _ language: Language
  ) throws {
    let page = try page("everything", language)
    #expect(page.texts(in: "h2") == Self.headings[language])
    let contents = try #require(page.pieces.firstIndex { $0.attributes["class"] == "contents" })
    let entries = page.pieces[contents...].prefix { $0.tag != "/nav" }.filter { $0.tag == "a" }
    #expect(entries.map(\.text) == Self.headings[language])
    let sections = page.pieces.filter { $0.tag == "section" }.compactMap { $0.attributes["id"] }
      .filter { $0.hasPrefix("section-") }
    #expect(entries.compactMap { $0.attributes["href"] } == sections.map { "#" + $0 })
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `No heading leaves out a level`(_ name: String, _ language: Language) throws {
    let tags = try page(name, language).pieces.map(\.tag)
    let levels = tags.filter { $0.hasPrefix("h") }.compactMap { Int($0.dropFirst()) }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1) }
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `Each row of a table has a cell for each column`(
    _ name: String,
    _ language: Language
  ) throws {
    let tables = try page(name, language).tables
    #expect(tables.count > 10)
    for table in tables {
      #expect(table.columns > 1, "\(table.caption)")
      #expect(!table.rows.isEmpty, "\(table.caption)")
      #expect(table.rows.allSatisfy { $0 == table.columns }, "\(table.caption)")
    }
  }

  @Test(arguments: ReportedCases.names)
  func `Each table has a row for each thing that the case has`(_ name: String) throws {
    let assessment = try ReportedCases.named(name).assessment
    let content = assessment.assessedCase
    let instrument = content.instrument
    var expected = [
      "Gap, rating and success of each dimension": instrument.dimensions.count,
      "Map of the design–reality gaps": instrument.dimensions.count,
      "Implementation model, from input to outcome": 4,
      "Priority of the recommendations": content.recommendations.count,
      "Triangulation by dimension": instrument.dimensions.count,
      "Firmness of each dimension’s rating": instrument.dimensions.count,
      "Sources of the evidence": content.sources.count,
      "Bands of the ratings; an upper edge belongs to the band below it": instrument.bands.count,
    ]
    for dimension in assessment.dimensions where !dimension.indicators.isEmpty {
      let label = try #require(instrument.dimension(dimension.dimension)).label.en
      expected["Indicators of \(label)"] = dimension.indicators.count
      let findings = dimension.indicators.reduce(0) { $0 + $1.findings.count }
      if findings > 0 { expected["Findings on \(label)"] = findings }
    }
    // The caption without "Table 1. ".
    let told = try page(name, .en).tables.map { table in
      (table.caption.split(separator: ". ", maxSplits: 1).last.map(String.init), table.rows.count)
    }
    for (caption, rows) in expected {
      #expect(told.contains { $0.0 == caption && $0.1 == rows }, "\(caption): \(rows)")
    }
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `Each drawing has a title, a description and a caption`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = try page(name, language)
    let figures = page.pieces.indices.filter { page.pieces[$0].tag == "figure" }
    #expect(figures.count > 3)
    for start in figures {
      let inside = page.pieces[start...].prefix { $0.tag != "/figure" }
      #expect(inside.contains { $0.tag == "svg" })
      for tag in ["title", "desc", "figcaption"] {
        #expect(inside.first { $0.tag == tag }?.text.isEmpty == false, "\(tag)")
      }
    }
  }
}
