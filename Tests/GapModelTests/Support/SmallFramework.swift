import GapModel
import Testing

/// A framework of two dimensions whose indicators have homes among three of Heeks' seven, and a case
/// under it, both small enough to be worked out by hand.
enum SmallFramework {
  static let instrumentText = """
    gapscore: 1
    instrument:
      id: small-framework
      version: 1
      extends: heeks-itposmo
      title: {id: Kerangka kecil, en: Small framework}
      about: {id: Contoh, en: An example}
      source: {id: Dinas Contoh, en: The office}
    crosswalk: heeks-itposmo
    dimensions:
      - id: communication
        code: C
        label: {id: Komunikasi, en: Communication}
        description: {id: Kejelasan aturan, en: Clarity of the rules}
        indicators:
          - {id: clarity, label: {id: Kejelasan, en: Clarity}, crosswalk: information}
          - {id: channel, label: {id: Saluran, en: Channel}, crosswalk: technology/network}
      - id: resources
        code: R
        label: {id: Sumber daya, en: Resources}
        description: {id: Orang dan alat, en: People and tools}
        indicators:
          - {id: people, label: {id: Orang, en: People}, crosswalk: staffing/skills}
          - {id: tools, label: {id: Alat, en: Tools}, crosswalk: technology/upkeep}
          - {id: money, label: {id: Dana, en: Money}, crosswalk: other-resources}
    total: {of: 20, concern: 5.71, dimension-concern: 5, readings: []}
    examples: []

    """

  static let caseText = """
    gapscore: 1
    case:
      id: small-case
      title: Small case
      organisation: Office
      system: System
      language: en
      instrument: small-framework
    sources:
      - {id: I1, technique: interview}
      - {id: I2, technique: interview, weight: 3}
      - {id: O1, technique: observation}
    design:
      - {id: E1, dimension: communication, indicator: clarity, statement: Rules are clear}
      - {id: E2, dimension: communication, indicator: channel, statement: The channel works}
      - {id: E3, dimension: resources, indicator: tools, statement: Tools are there, weight: 3}
      - {id: E4, dimension: resources, indicator: people, statement: People are able}
      - {id: E5, dimension: resources, statement: Enough of everything}
      - {id: E6, dimension: resources, indicator: people, statement: Nobody looked}
    findings:
      - {id: F1, expectation: E1, source: I1, statement: Unclear, gap: 2}
      - {id: F2, expectation: E1, source: I1, statement: Very unclear, gap: 6}
      - {id: F3, expectation: E1, source: I2, statement: Clear, gap: 0}
      - {id: F4, expectation: E2, source: I1, statement: It fails, gap: 5}
      - {id: F5, expectation: E3, source: O1, statement: Mostly there, gap: 1}
      - {id: F6, expectation: E4, source: I1, statement: Some, gap: 3}
      - {id: F7, dimension: communication, source: I1, statement: All bad, gap: 9}
      - {id: F8, expectation: E5, source: O1, statement: Little, gap: 10}
      - {id: F9, indicator: resources/money, source: O1, statement: Scarce, gap: 4}
    recommendations:
      - {id: R1, title: Explain, addresses: [communication], leverage: direct}
      - {id: R2, title: Buy, addresses: [E3], leverage: contributing}
      - {id: R3, title: Fund, addresses: [E5], leverage: direct}
      - {id: R4, title: Equip, addresses: [resources, E4], leverage: supporting}

    """

  /// The framework itself.
  static func instrument() throws -> Instrument {
    let input = Input(name: "small-framework.yaml", text: instrumentText)
    let result = try InstrumentReader().read(input)
    #expect(result.diagnostics.errorCount == 0, "\(result.diagnostics.all.map(\.summary.en))")
    return try #require(result.instrument)
  }

  /// A case under it.
  static func document(_ text: String = caseText) throws -> CaseReader.Document {
    let instrument = try instrument()
    let reader = CaseReader { _, _ in .found(instrument) }
    let result = try reader.read(Input(name: "small-case.yaml", text: text))
    #expect(result.diagnostics.errorCount == 0, "\(result.diagnostics.all.map(\.summary.en))")
    return try #require(result.documents.first)
  }

  /// The case as it is read in Heeks' terms.
  static func scored(_ text: String = caseText) throws -> ScoredCase {
    let provenance = Provenance(file: "small-case.yaml", sha256: "")
    return try ScoredCase(document(text), provenance: provenance, through: Shipped.three)
  }
}
