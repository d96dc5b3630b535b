import GapModel
import Testing

@Suite struct `Texts of a case in its report` {
  @Test
  func `A number needs no escape`() throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: .en)
    #expect(report.contains("| 2.33 |"))
    #expect(!report.contains("2\\.33"))
  }

  @Test
  func `Every line break of YAML is a blank on a page`() throws {
    let document = try ProjectFiles.document(
      of: """
        gapscore: 1
        case: {id: a, title: "one\\Ntwo", organisation: O, system: S, instrument: heeks-itposmo}
        sources: [{id: I1, technique: interview}]
        findings: [{id: F1, dimension: technology, source: I1, statement: S, gap: 1.2}]
        """
    )
    let report = ScoredCase(document, from: "case.yaml").report(as: .html)
    #expect(report.contains("one two"))
    #expect(!report.contains("\u{FFFD}"))
  }

  @Test
  func `Edges have the language's decimal sign`() throws {
    let base = try Shipped.five
    let edges = [0, 2.5, 5, 7.5, 8, 10]
    let bands = base.bands.enumerated().map { index, band in
      Band(
        rating: band.rating,
        from: edges[index],
        to: edges[index + 1],
        label: band.label,
        meaning: band.meaning,
        success: band.success
      )
    }
    let instrument = base.with(bands: bands)
    let text = """
      gapscore: 1
      case: {id: a, title: T, organisation: O, system: S, language: id, instrument: own}
      sources: [{id: I1, technique: interview}]
      findings: [{id: F1, dimension: technology, source: I1, statement: S, gap: 1.2}]
      """
    let result = try CaseReader { _, _ in .found(instrument) }
      .read(Input(name: "case.yaml", text: text))
    let document = try #require(result.documents.first)
    let report = ScoredCase(document, from: "case.yaml").report(as: .markdown)
    #expect(report.contains("0–2,5 Kecil · 2,5–5 Kecil–Sedang"))
  }

  @Test
  func `A consensus is told from one coder's judgement`() throws {
    let report = try ReportedCases.everything().report(as: .markdown, language: .en)
    let row = report.split(separator: "\n").first { $0.contains("F6</span> | Jawaban") }
    #expect(row?.contains("2 coders") == true)
  }
}
