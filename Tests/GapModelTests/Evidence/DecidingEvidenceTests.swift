import GapModel
import Testing

@Suite struct `Evidence for what sets a rating` {
  @Test func `It is that of the deciding indicators, and the dimension's stands beside it`() throws
  {
    let technology = try CaseAssessment(
      of: .of(
        [
          .direct("F1", 6, on: .at("network"), by: "I1"),
          .direct("F2", 5, on: .at("server"), by: "I1"),
          .direct("F3", 1, on: .at("upkeep"), by: "O1"),
          .direct("F4", 1, on: .at("upkeep"), by: "D1"),
        ],
        instrument: try Shipped.five
      )
    ).dimension("technology")
    #expect(technology.evidence.sources == ["I1"])
    #expect(technology.evidence.level == .thin)
    #expect(technology.evidenceOfAll.sources == ["D1", "I1", "O1"])
    #expect(technology.evidenceOfAll.level == .strong)
  }

  @Test func `It is the union over the deciding indicators`() throws {
    let technology = try CaseAssessment(
      of: .of(
        [
          .direct("F1", 6, on: .at("network"), by: "I1"),
          .direct("F2", 5, on: .at("server"), by: "O1"),
          .direct("F3", 5, on: .at("server"), by: "I2"),
        ],
        instrument: try Shipped.five
      )
    ).dimension("technology")
    #expect(technology.evidence.sources == ["I1", "I2", "O1"])
    #expect(technology.evidence.level == .strong)
    // Sources on different indicators do not contradict each other.
    #expect(technology.evidence.conflicts.isEmpty)
  }

  @Test func `Findings given to several sources are counted`() throws {
    let technology = try CaseAssessment(
      of: .of(
        [
          .direct("F1", 6, on: .at("network"), by: "I1", "I2"),
          .direct("F2", 6, on: .at("network"), by: "I1", "I2", "O1"),
          .direct("F3", 5, on: .at("server"), by: "O1"),
          .judged("F4", .risk, on: .at("network"), by: "I1", "I2"),
          .direct("F5", 1, on: .at("upkeep"), by: "I1", "I2"),
        ],
        instrument: try Shipped.five
      )
    ).dimension("technology")
    #expect(technology.evidence.stretchedFindings == 2)
    #expect(technology.evidenceOfAll.stretchedFindings == 3)
  }

  /// A source that speaks elsewhere, and leaves what decides as it is.
  @Test(arguments: Aggregation.allCases, [UInt64](1100...1140))
  func `A source that leaves the deciding indicators as they are makes it no stronger`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    var cases = RandomCases(seed: seed, instrument: try Shipped.five.with(aggregation: aggregation))
    let given = cases.next()
    let before = CaseAssessment(of: given)
    for dimension in given.instrument.dimensions {
      let indicator = cases.generator.pick(dimension.indicators.map(\.id))
      var more = given
      more.sources.append(
        Source(id: "new", technique: cases.generator.pick(Technique.allCases))
      )
      more.findings = Findings(
        Array(given.findings) + [
          .direct("new", 0, on: .at(indicator, dimension.id), by: "new")
        ]
      )
      let (own, other) = (
        try before.dimension(dimension.id), try CaseAssessment(of: more).dimension(dimension.id)
      )
      let isAsBefore = own.deciding.map(\.voices) == other.deciding.map(\.voices)
      #expect(!isAsBefore || own.evidence == other.evidence)
    }
  }

  @Test func `Sources that speak on a lesser gap leave thin evidence thin`() throws {
    let given = Case.of(
      [.direct("F1", 6, on: .at("network"), by: "I1")],
      sources: [.of("I1"), .of("O1"), .of("D1")],
      instrument: try Shipped.five.with(aggregation: .worst)
    )
    let more = given.with(
      findings: Array(given.findings) + [
        .direct("F2", 0, on: .at("server"), by: "O1"),
        .direct("F3", 0, on: .at("server"), by: "D1"),
      ]
    )
    #expect(try CaseAssessment(of: given).dimension("technology").evidence.level == .thin)
    #expect(try CaseAssessment(of: more).dimension("technology").evidence.level == .thin)
    #expect(try CaseAssessment(of: more).dimension("technology").evidenceOfAll.level == .strong)
  }
}
