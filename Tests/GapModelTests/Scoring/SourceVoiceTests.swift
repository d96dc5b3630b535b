import GapModel
import Testing

@Suite struct `The voice of a source` {
  @Test func `An informant who is quoted often does not outweigh the others`() throws {
    let indicator = try assessed(
      [
        .direct("F1", 3, on: .expectation("T1"), by: "I1"),
        .direct("F2", 3, on: .expectation("T1"), by: "I1"),
        .direct("F3", 3, on: .expectation("T1"), by: "I1"),
        .direct("F4", 9, on: .expectation("T1"), by: "I1"),
        .direct("F5", 1, on: .expectation("T1"), by: "I2"),
      ]
    )
    // I1: (3 + 3 + 3 + 9) / 4 = 4.5; I2: 1; (4.5 + 1) / 2 = 2.75, where a mean of findings were 3.8
    #expect(indicator.voices.map(\.gap) == [Gap(4.5), Gap(1)])
    #expect(indicator.gap == Gap(2.75))
  }

  @Test func `A finding of two sources stands in the voice of each`() throws {
    let indicator = try assessed(
      [
        .direct("F1", 6, on: .expectation("T1"), by: "I1", "O1"),
        .direct("F2", 2, on: .expectation("T1"), by: "I1"),
      ]
    )
    // I1: (6 + 2) / 2 = 4; O1: 6; (4 + 6) / 2 = 5
    #expect(indicator.voices.map(\.gap) == [Gap(4), Gap(6)])
    #expect(indicator.voices.map { Array($0.findings) } == [["F1", "F2"], ["F1"]])
    #expect(indicator.gap == Gap(5))
  }

  @Test func `Voices are weighted by their sources`() throws {
    let indicator = try assessed(
      [
        .direct("F1", 6, on: .expectation("T1"), by: "I1", "O1"),
        .direct("F2", 2, on: .expectation("T1"), by: "I1"),
      ],
      sources: [.of("I1", weight: 3), .of("O1")]
    )
    // (3·4 + 1·6) / 4 = 4.5
    #expect(indicator.gap == Gap(4.5))
    #expect(indicator.voices.map(\.weight) == [3, 1])
  }

  @Test func `A source speaks on each indicator for itself`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 2, on: .expectation("T1")), .direct("F2", 8, on: .expectation("T2")),
        ],
        design: [.of("T1"), .of("T2")],
        instrument: try Shipped.five
      )
    )
    let technology = try assessed.dimension("technology")
    #expect(technology.indicators.map(\.gap) == [Gap(2), Gap(8)])
  }

  @Test func `A source that says nothing on an indicator has no voice on it`() throws {
    let indicator = try assessed(
      [.direct("F1", 6, on: .expectation("T1"), by: "I1")],
      sources: [.of("I1"), .of("D1", weight: 5)]
    )
    #expect(indicator.voices.map(\.source) == ["I1"])
    #expect(indicator.gap == Gap(6))
  }

  private func assessed(
    _ findings: [Finding],
    sources: [Source]? = nil
  ) throws -> IndicatorAssessment {
    let assessed = CaseAssessment(
      of: .of(findings, design: [.of("T1")], sources: sources, instrument: try Shipped.five)
    )
    return try #require(try assessed.dimension("technology").indicators.first)
  }
}
