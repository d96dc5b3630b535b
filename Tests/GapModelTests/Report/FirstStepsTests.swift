import GapModel
import Testing

@Suite struct `The example of the documentation` {
  @Test func `A case is scored and reported in ten lines`() throws {
    let text = """
      gapscore: 1
      case: {id: toll, title: T, organisation: O, system: S, language: en, instrument: heeks-itposmo}
      sources: [{id: S1, technique: interview, role: Head of section}]
      findings: [{id: F1, source: S1, statement: "The line is down", dimension: technology, gap: 4.5}]
      """
    let read = try CaseReader().read(Input(name: "toll.yaml", text: text))
    #expect(!read.diagnostics.hasErrors)
    let document = try #require(read.documents.first)
    let scored = ScoredCase(document, provenance: Provenance(file: "toll.yaml", sha256: ""))
    #expect(
      scored.assessment.dimensions.compactMap { $0.computedRating?.band.rating.text } == ["medium"]
    )
    let report = scored.report(as: .markdown, ReportOptions(languages: [.en]))
    #expect(report.contains("The line is down"))
  }
}
