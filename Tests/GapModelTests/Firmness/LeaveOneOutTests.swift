import GapModel
import Testing

// The bands of five: to 2, 4, 6, 8 and 10.
@Suite struct `A source that is left out` {
  /// Without whom the rating of technology is another.
  private func changes(_ said: [Said]) throws -> [String] {
    let assessment = try CaseAssessment.of(said)
    let index = try #require(allDimensions.firstIndex(of: "technology"))
    return LeaveOneOut(of: assessment).changes[index].map(\.text)
  }

  // (3 + 3 + 8) / 3 = 4.67 is medium, (3 + 8) / 2 = 5.5 too, (3 + 3) / 2 = 3 is small–medium.
  @Test func `Only those without whom the rating is another are named`() throws {
    #expect(try changes(Said.all([3, 3, 8])) == ["I3: small-medium"])
  }

  // (1 + 3 + 8) / 3 = 4 is small–medium; without I1 (3 + 8) / 2 = 5.5, without I2 (1 + 8) / 2 = 4.5, both
  // medium; without I3 (1 + 3) / 2 = 2 is small, to which its upper edge belongs.
  @Test func `Each leads to a rating of its own`() throws {
    #expect(try changes(Said.all([1, 3, 8])) == ["I1: medium", "I2: medium", "I3: small"])
  }

  @Test func `Sources that agree miss none`() throws {
    #expect(try changes(Said.all([5, 5])) == [])
  }

  @Test func `Without the only one nothing is assessed`() throws {
    #expect(try changes(Said.all([5])) == ["I1: none"])
  }

  // (3 · 1 + 5) / 4 = 2 is small; without I1 5 is medium, without I2 1 is small. Of equal weights
  // (1 + 5) / 2 = 3 is small–medium, and both would change it.
  @Test func `Weights count`() throws {
    let one = Said(source: "I1", gap: 1, weight: 3)
    let two = Said(source: "I2", gap: 5)
    #expect(try changes([one, two]) == ["I1: medium"])
    #expect(try changes(Said.all([1, 5])) == ["I1: medium", "I2: small"])
  }

  // (8 + 3) / 2 = 5.5 is medium. Without I1 the 3 of the server is left, without I2 the 8 of the network.
  @Test func `An indicator of which nobody else speaks falls away`() throws {
    let said = [
      Said(source: "I1", gap: 8, indicator: "network"),
      Said(source: "I2", gap: 3, indicator: "server"),
    ]
    #expect(try changes(said) == ["I1: small-medium", "I2: medium-large"])
  }

  // The two worst are the network, (7 + 3) / 2 = 5, and the server, 3: 4 is small–medium. Without I1 the
  // network has 3, and 3 stays small–medium; without I2 it has 7, and (7 + 3) / 2 = 5 is medium; without I3
  // the network's 5 and the upkeep's 1 are left, 3. Without I4, (5 + 3) / 2 stays.
  @Test func `A third indicator takes the place of one that falls away`() throws {
    let said = [
      Said(source: "I1", gap: 7, indicator: "network"),
      Said(source: "I2", gap: 3, indicator: "network"),
      Said(source: "I3", gap: 3, indicator: "server"),
      Said(source: "I4", gap: 1, indicator: "upkeep"),
    ]
    #expect(try changes(said) == ["I2: medium"])
  }

  @Test func `A document is left out like others`() throws {
    // (1 + 9) / 2 = 5 is medium, 1 is small, 9 large.
    let said = [Said(source: "I1", gap: 1), Said(source: "D1", gap: 9)]
    #expect(try changes(said) == ["D1: small", "I1: large"])
  }

  @Test func `Who says nothing of a dimension changes nothing there`() throws {
    let other = Said(source: "I2", gap: 9, dimension: "processes")
    #expect(try changes(Said.all([5]) + [other]) == ["I1: none"])
  }

  @Test func `They stand by their names, however the file orders them`() throws {
    let names = try changes(Said.all([1, 3, 8]).reversed()).map { $0.prefix(2) }
    #expect(names == ["I1", "I2", "I3"])
  }

  @Test func `What does not apply, or nobody speaks of, has none`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let assessment = try CaseAssessment.of(Said.all([2, 6]), judgements: [judgement])
    #expect(LeaveOneOut(of: assessment).changes == Array(repeating: [], count: 7))
  }
}
