import GapModel
import Testing

@Suite struct `Ranks` {
  @Test func `Equal totals share one, and the next stands after both`() throws {
    let cases: [ComparedCase] = [
      .of("e", 40), .of("b", 10), .of("d", 30), .of("a", 10), .of("c", 20),
    ]
    #expect(try Comparison.of(cases).standing == ["a 1", "b 1", "c 3", "d 4", "e 5"])
  }

  @Test func `All may be equal`() throws {
    let cases = ["e", "d", "c", "b", "a"].map { ComparedCase.of($0, 12) }
    #expect(try Comparison.of(cases).standing == ["a 1", "b 1", "c 1", "d 1", "e 1"])
  }

  @Test func `Totals that differ by rounding alone are equal, and stand in order of their names`()
    throws
  {
    // Sums of the same gaps in binary may differ in the last places; the tolerance of 1e-9 covers that.
    let cases: [ComparedCase] = [
      .of("b", 20), .of("a", 20.000_000_000_000_01), .of("c", 30), .of("d", 40), .of("e", 50),
    ]
    let comparison = try Comparison.of(cases)
    #expect(comparison.cases.map(\.rank) == [1, 1, 3, 4, 5])
    #expect(comparison.standing == ["a 1", "b 1", "c 3", "d 4", "e 5"])
  }

  @Test func `A case without a total has none and stands last`() throws {
    let cases: [ComparedCase] = [
      .of("a"), .of("c", 70), .of("d", 20), .of("b"), .of("e", 30), .of("f", 0),
    ]
    let comparison = try Comparison.of(cases)
    #expect(comparison.isRanked)
    #expect(comparison.standing == ["f 1", "d 2", "e 3", "c 4", "a –", "b –"])
  }

  @Test(arguments: [2, 3, 4])
  func `Fewer than five cases are in order, but not ranked`(count: Int) throws {
    // The totals fall with the number.
    let cases = (1...count).map { ComparedCase.of("c\($0)", 50 - Double($0)) }
    let comparison = try Comparison.of(cases)
    #expect(!comparison.isRanked)
    #expect(comparison.cases.allSatisfy { $0.rank == nil })
    #expect(comparison.cases.map(\.content.id) == cases.map(\.id).reversed())
    #expect(comparison.json.contains(#""ranked": false"#))
    #expect(comparison.json.contains("fewer than 5 cases"))
  }

  @Test func `Five are ranked`() throws {
    let comparison = try Comparison.of((1...5).map { ComparedCase.of("c\($0)", Double($0)) })
    #expect(comparison.isRanked)
    #expect(comparison.cases.compactMap(\.rank) == [1, 2, 3, 4, 5])
    #expect(comparison.json.contains(#""ranked": true"#))
  }

  @Test func `Where a dimension does not apply, the share of the maximum counts`() throws {
    // 24 / 60 = 0.4 = 28 / 70; 25 / 70 = 0.357; 23 / 60 = 0.383; 20 / 40 = 0.5
    let cases: [ComparedCase] = [
      .of("a", 28), .of("b", 24, of: 60), .of("c", 25), .of("d", 23, of: 60), .of("e", 20, of: 40),
    ]
    #expect(try Comparison.of(cases).standing == ["c 1", "d 2", "a 3", "b 3", "e 5"])
  }

  @Test func `A rated case brings its share along`() throws {
    // Six dimensions of 3 make 18 of 60; the seventh does not apply.
    let gaps = Dictionary(uniqueKeysWithValues: allDimensions.dropLast().map { ($0, 3.0) })
    let none = Judgement(
      dimension: "other-resources",
      decision: .notApplicable,
      because: "No money of its own"
    )
    let document = Case.withGaps(gaps, judgements: [none], instrument: try Shipped.three)
    let total = CaseAssessment(of: document).total
    #expect(total?.sum == 18)
    #expect(total?.maximum == 60)
  }
}
