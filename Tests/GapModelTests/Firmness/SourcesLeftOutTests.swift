import GapModel
import Testing

@Suite struct `Sources left out` {
  private func changes(_ said: [Said]) throws -> [String] {
    let assessment = try CaseAssessment.of(said)
    let index = try #require(assessment.dimensions.firstIndex { $0.dimension == "technology" })
    return LeaveOneOut(of: assessment).changes[index].map {
      "\($0.source) \($0.rating?.text ?? "–")"
    }
  }

  @Test func `Those without whom the rating is another are named, by name`() throws {
    // (1 + 3 + 8) ÷ 3 = 4 is small–medium; without I3 (1 + 3) ÷ 2 = 2 is small; without I2 4.5 is
    // medium; without I1 5.5 is medium.
    let said = [
      Said(source: "I3", gap: 8), Said(source: "I1", gap: 1), Said(source: "I2", gap: 3),
    ]
    #expect(try changes(said) == ["I1 medium", "I2 medium", "I3 small"])
  }

  @Test func `Those whom it does not need are not`() throws {
    // (3 + 3 + 4) ÷ 3, (3 + 3) ÷ 2 and (3 + 4) ÷ 2 are all small–medium.
    let said = [
      Said(source: "I1", gap: 3), Said(source: "I2", gap: 3), Said(source: "O1", gap: 4),
    ]
    #expect(try changes(said) == [])
  }

  @Test func `Without the only one there is no rating`() throws {
    let said = [Said(source: "I1", gap: 3), Said(source: "I2", gap: 9, dimension: "processes")]
    #expect(try changes(said) == ["I1 –"])
  }

  @Test func `The weights of the others count`() throws {
    // (1 + 3·3 + 6) ÷ 5 = 3.2; without I1 (9 + 6) ÷ 4 = 3.75, without O1 (1 + 9) ÷ 4 = 2.5, all
    // small–medium; without I2, who counts three times, 3.5 too.
    let said = [
      Said(source: "I1", gap: 1), Said(source: "I2", gap: 3, weight: 3), Said(source: "O1", gap: 6),
    ]
    #expect(try changes(said) == [])
    // Of equal weight 10 ÷ 3 is small–medium, without I1 4.5 is medium, and without O1 2 is small.
    let equal = said.map { Said(source: $0.source, gap: $0.gap) }
    #expect(try changes(equal) == ["I1 medium", "O1 small"])
  }
}
