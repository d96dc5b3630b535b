import GapModel
import Testing

@Suite struct `A source that is left out` {
  /// What sources I1, I2 and so on say of technology, and without whom its rating is another.
  private func changes(_ said: [Said]) throws -> [String] {
    let assessment = try CaseAssessment.of(said)
    let index = try #require(allDimensions.firstIndex(of: "technology"))
    return LeaveOneOut(of: assessment).changes[index].map(\.text)
  }

  private func said(_ gaps: Double...) -> [Said] {
    gaps.enumerated().map { Said(source: Source.ID("I\($0.offset + 1)"), gap: $0.element) }
  }

  // (3 + 3 + 8) / 3 = 4.67 is medium, (3 + 8) / 2 = 5.5 too, (3 + 3) / 2 = 3 is small–medium.
  @Test func `Only those without whom the rating is another are named`() throws {
    #expect(try changes(said(3, 3, 8)) == ["I3: small-medium"])
  }

  // (1 + 3 + 8) / 3 = 4 is small–medium; without I1 (3 + 8) / 2 = 5.5, without I2 (1 + 8) / 2 = 4.5, both
  // medium; without I3 (1 + 3) / 2 = 2 is small, to which its upper edge belongs.
  @Test func `Each leads to a rating of its own`() throws {
    let expected = ["I1: medium", "I2: medium", "I3: small"]
    #expect(try changes(said(1, 3, 8)) == expected)
  }

  @Test func `Sources that agree miss none`() throws {
    #expect(try changes(said(5, 5)) == [])
  }

  @Test func `Without the only one nothing is assessed`() throws {
    #expect(try changes(said(5)) == ["I1: none"])
  }

  // (3 · 1 + 5) / 4 = 2 is small; without I1 5 is medium, without I2 1 is small. Of equal weights
  // (1 + 5) / 2 = 3 is small–medium, and both would change it.
  @Test func `Weights count`() throws {
    let one = Said(source: "I1", gap: 1, weight: 3)
    let two = Said(source: "I2", gap: 5)
    #expect(try changes([one, two]) == ["I1: medium"])
    let equal = ["I1: medium", "I2: small"]
    #expect(try changes(said(1, 5)) == equal)
  }

  // The worst expectation counts: without I1 the 3 of the other is left.
  @Test func `An expectation of which nobody else speaks falls away`() throws {
    let content = Case.of(
      [
        .direct("F1", 8, on: .expectation("T1"), by: "I1"),
        .direct("F2", 3, on: .expectation("T2"), by: "I2"),
      ],
      design: [.of("T1"), .of("T2")],
      instrument: try Shipped.five
    )
    let changes = LeaveOneOut(of: CaseAssessment(of: content)).changes
    #expect(changes[1].map(\.text) == ["I1: small-medium"])
  }

  @Test func `Who says nothing of a dimension changes nothing there`() throws {
    let other = Said(source: "I2", gap: 9, dimension: "processes")
    #expect(try changes(said(5) + [other]) == ["I1: none"])
  }

  @Test func `They stand by their names, however the file orders them`() throws {
    #expect(try changes(said(1, 3, 8).reversed()).map { $0.prefix(2) } == ["I1", "I2", "I3"])
  }

  @Test func `What does not apply, or nobody speaks of, has none`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let assessment = try CaseAssessment.of(said(2, 6), judgements: [judgement])
    #expect(LeaveOneOut(of: assessment).changes == Array(repeating: [], count: 7))
  }
}
