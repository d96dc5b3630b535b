import GapModel
import Testing

// The bands of five: to 2, 4, 6, 8 and 10.
@Suite struct `A finding that is left out` {
  /// The findings without which the rating of technology is another.
  private func changes(
    _ findings: [Finding],
    design: [DesignExpectation] = [],
    judgements: [Judgement] = []
  ) throws -> [String] {
    let content = Case.of(
      findings,
      design: design,
      judgements: judgements,
      instrument: try Shipped.five
    )
    let index = try #require(allDimensions.firstIndex(of: "technology"))
    return LeaveOneOut(of: CaseAssessment(of: content)).findingChanges[index].map(\.text)
  }

  private let technology = Target.dimension("technology")

  // I1 says (1 + 5) / 2 = 3 and I2 4: 3.5 is small–medium. Without F1, (5 + 4) / 2 = 4.5 is medium; without
  // F2, (1 + 4) / 2 = 2.5 and without F3, 3, are still small–medium.
  @Test func `The rest of what its source says stays`() throws {
    let findings: [Finding] = [
      .direct("F1", 1, on: technology, by: "I1"), .direct("F2", 5, on: technology, by: "I1"),
      .direct("F3", 4, on: technology, by: "I2"),
    ]
    #expect(try changes(findings) == ["F1: medium"])
  }

  // (8 + 8 + 1 + 3) / 4 = 5 is medium. F1 is given to I1 and I2: without it (1 + 3) / 2 = 2 is small.
  // Without F2, (8 + 8 + 3) / 3 = 6.33 is medium–large; without F3, (8 + 8 + 1) / 3 = 5.67 is medium.
  @Test func `It is left out for all its sources`() throws {
    let findings: [Finding] = [
      .direct("F1", 8, on: technology, by: "I1", "I2"), .direct("F2", 1, on: technology, by: "I3"),
      .direct("F3", 3, on: technology, by: "I4"),
    ]
    #expect(try changes(findings) == ["F1: small", "F2: medium-large"])
  }

  // I1 says (3 · 8 + 2) / 4 = 6.5 of the network: medium–large. Without F1 2 is small, without F2 8 is
  // medium–large.
  @Test func `The weights of expectations count`() throws {
    let design: [DesignExpectation] = [
      .of("T1", weight: 3, indicator: "network"), .of("T2", indicator: "network"),
    ]
    let findings: [Finding] = [
      .direct("F1", 8, on: .expectation("T1")), .direct("F2", 2, on: .expectation("T2")),
    ]
    #expect(try changes(findings, design: design) == ["F1: small"])
  }

  // (7 + 4) / 2 = 5.5 is medium. Without F1, (4 + 3) / 2 = 3.5 is small–medium; without F2, (7 + 3) / 2 = 5
  // is medium; F3 is not among the two worst.
  @Test func `An indicator without any other finding falls away`() throws {
    let findings: [Finding] = [
      .direct("F1", 7, on: .at("network")), .direct("F2", 4, on: .at("server")),
      .direct("F3", 3, on: .at("upkeep")),
    ]
    #expect(try changes(findings) == ["F1: small-medium"])
  }

  @Test func `Without the only one nothing is assessed`() throws {
    #expect(try changes([.direct("F1", 5, on: technology)]) == ["F1: none"])
  }

  // Voices that weigh 0.1, 0.2 and 0.3 leave no weight behind when the only finding goes.
  @Test func `Weights that are no binary fractions leave no trace`() throws {
    let sources = [Source.of("I1", weight: 0.1), .of("I2", weight: 0.2), .of("I3", weight: 0.3)]
    let finding = Finding.direct("F1", 5, on: technology, by: "I1", "I2", "I3")
    let content = Case.of([finding], sources: sources, instrument: try Shipped.five)
    let changes = LeaveOneOut(of: CaseAssessment(of: content)).findingChanges
    #expect(changes.flatMap { $0.map(\.text) } == ["F1: none"])
  }

  // (0 + 5) / 2 = 2.5 is small–medium; without what is met 5 is medium, without the other 0 is small.
  @Test func `What is met counts like others`() throws {
    let met = try Shipped.five.steps(["fit": "matches"])
    let findings: [Finding] = [
      .judged("F1", .judged(met), on: technology, by: "I1"),
      .direct("F2", 5, on: technology, by: "I2"),
    ]
    #expect(try changes(findings) == ["F1: medium", "F2: small"])
  }

  @Test func `A risk and open work are not among them`() throws {
    let findings: [Finding] = [
      .judged("F1", .risk, on: technology), .judged("F2", .unjudged, on: technology),
      .direct("F3", 5, on: technology),
    ]
    #expect(try changes(findings) == ["F3: none"])
  }

  // 5, 1 and 9 of three indicators: (9 + 5) / 2 = 7. The file has them in this order, the instrument in
  // another. Without F2, (5 + 1) / 2 = 3 is small–medium; without F1, (9 + 1) / 2 = 5 is medium.
  @Test func `They stand in the order of the case`() throws {
    let findings: [Finding] = [
      .direct("F2", 9, on: .at("upkeep")), .direct("F3", 1, on: .at("server")),
      .direct("F1", 5, on: .at("network")),
    ]
    #expect(try changes(findings) == ["F2: small-medium", "F1: medium"])
  }

  @Test func `What does not apply has none`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    #expect(try changes([.direct("F1", 5, on: technology)], judgements: [judgement]) == [])
  }
}
