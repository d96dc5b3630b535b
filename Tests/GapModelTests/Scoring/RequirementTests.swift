import GapModel
import Testing

@Suite struct `What recommendations require` {
  // Technology has 5, processes 3, objectives 1; nothing else is assessed.
  @Test func `What is required first is placed first, and is as urgent as what waits for it`()
    throws
  {
    let entries = try entries([
      .of("R1", [.dimension("technology")], requires: ["R2"]),
      .of("R2", [.dimension("objectives")]), .of("R3", [.dimension("processes")]),
    ])
    #expect(entries.map(\.recommendation) == ["R2", "R1", "R3"])
    #expect(entries.map(\.urgency) == [5, 5, 3])
    #expect(entries.map(\.isRaised) == [true, false, false])
    #expect(entries.map(\.priority?.id) == ["high", "high", "medium"])
    // Its own gap stays what it is.
    #expect(entries.map(\.gap) == [Gap(1), Gap(5), Gap(3)])
  }

  @Test func `Urgency is handed on along a chain`() throws {
    let entries = try entries([
      .of("R1", [.dimension("technology")], leverage: "contributing", requires: ["R2"]),
      .of("R2", [.dimension("processes")], requires: ["R3"]),
      .of("R3", [.dimension("objectives")], requires: ["R4"]),
      .of("R4", [.dimension("objectives")]),
      .of("R5", [.dimension("technology")]),
    ])
    // 5 · 0.7 = 3.5 is more than 3 and 1; R5 has 5.
    #expect(entries.map(\.recommendation) == ["R5", "R4", "R3", "R2", "R1"])
    #expect(entries.map(\.urgency) == [5, 3.5, 3.5, 3.5, 3.5])
  }

  @Test func `A more urgent requirement keeps its own urgency`() throws {
    let entries = try entries([
      .of("R1", [.dimension("objectives")], requires: ["R2"]),
      .of("R2", [.dimension("technology")]), .of("R3", [.dimension("processes")]),
    ])
    #expect(entries.map(\.recommendation) == ["R2", "R3", "R1"])
    #expect(entries.map(\.urgency) == [5, 3, 1])
    #expect(entries.map(\.isRaised) == [false, false, false])
  }

  @Test func `One without a gap of its own gets the urgency of what waits for it`() throws {
    let entries = try entries([
      .of("R1", [.dimension("processes")], requires: ["R2"]), .of("R2", [.dimension("staffing")]),
      .of("R3", [.dimension("staffing")]),
    ])
    #expect(entries.map(\.recommendation) == ["R2", "R1", "R3"])
    #expect(entries.map(\.urgency) == [3, 3, nil])
    #expect(entries.map(\.gap) == [nil, Gap(3), nil])
  }

  @Test func `What is done holds nothing up`() throws {
    let entries = try entries([
      .of("R1", [.dimension("technology")], requires: ["R2"]),
      .of("R2", [.dimension("objectives")], status: .done), .of("R3", [.dimension("processes")]),
      .of("R4", [.dimension("technology")], leverage: "supporting"),
    ])
    // R2 is as urgent as R1, and of equals the name decides: R1 need not wait.
    #expect(entries.map(\.recommendation) == ["R1", "R2", "R3", "R4"])
  }

  @Test func `What is dropped hands on no urgency`() throws {
    let entries = try entries([
      .of("R1", [.dimension("technology")], requires: ["R2"], status: .dropped),
      .of("R2", [.dimension("objectives")]), .of("R3", [.dimension("processes")]),
    ])
    #expect(entries.map(\.recommendation) == ["R3", "R2", "R1"])
    #expect(entries.map(\.urgency) == [3, 1, 5])
  }

  @Test func `Of several that are able the most urgent comes first each time`() throws {
    let entries = try entries([
      .of("R1", [.dimension("technology")], requires: ["R6", "R7"]),
      .of("R2", [.dimension("processes")], effort: .high),
      .of("R3", [.dimension("processes")], effort: .low),
      .of("R6", [.dimension("objectives")], effort: .medium),
      .of("R7", [.dimension("objectives")], effort: .low),
    ])
    // R6 and R7 have 5 from R1, which follows as soon as both are placed.
    #expect(entries.map(\.recommendation) == ["R7", "R6", "R1", "R3", "R2"])
  }

  @Test(arguments: [UInt64](1000...1060))
  func `Nothing comes before what it requires, nor is more urgent`(_ seed: UInt64) throws {
    var cases = RandomCases(seed: seed, instrument: try Shipped.five)
    for _ in 0..<5 {
      let given = cases.next()
      let entries = CaseAssessment(of: given).recommendations
      let ranks = Dictionary(uniqueKeysWithValues: entries.map { ($0.recommendation, $0) })
      for recommendation in given.recommendations {
        let own = try #require(ranks[recommendation.id])
        for id in recommendation.requires {
          let required = try #require(ranks[id])
          let isDone = given.recommendations.first { $0.id == id }?.status == .done
          #expect(isDone || required.rank < own.rank)
          guard recommendation.isLive else { continue }
          #expect((required.urgency ?? -1) >= (own.urgency ?? -1))
        }
      }
    }
  }

  @Test func `A long chain is followed to its end`() throws {
    let count = 3000
    let chain = (0..<count).map { number in
      Recommendation.of(
        Recommendation.ID("R\(number)"),
        [.dimension(number == 0 ? "technology" : "objectives")],
        requires: number == count - 1 ? [] : [Recommendation.ID("R\(number + 1)")]
      )
    }
    let entries = try entries(chain)
    #expect(entries.map(\.recommendation) == chain.reversed().map(\.id))
    #expect(entries.allSatisfy { $0.urgency == 5 })
  }

  // The first recommendation of the small case stands on line 19, where what it
  // requires begins in column 70.
  static let faults: [(recommendations: [String], told: String, summary: String)] = [
    (
      ["R1, requires: [R1]"], "19:70 impossible-requirement",
      "these recommendations wait for each other: 'R1' requires 'R1'"
    ),
    (
      ["R1, requires: [R2]", "R2, requires: [R3]", "R3, requires: [R1]"],
      "19:70 impossible-requirement",
      "these recommendations wait for each other: 'R1' requires 'R2' requires 'R3' requires 'R1'"
    ),
    // What leads into a circle is not part of it.
    (
      ["R0, requires: [R1]", "R1, requires: [R2]", "R2, requires: [R1]"],
      "20:70 impossible-requirement",
      "these recommendations wait for each other: 'R1' requires 'R2' requires 'R1'"
    ),
    (
      ["R1, requires: [R2]", "R2, status: dropped"], "19:70 impossible-requirement",
      "recommendation 'R2' is dropped, so nothing can wait for it"
    ),
    (
      ["R1, requires: [R9]"], "19:70 unknown-reference", "recommendation 'R9' is not defined"
    ),
  ]

  @Test(arguments: faults.indices)
  func `A circle, a dropped one and an unknown one are errors`(_ index: Int) throws {
    let fault = Self.faults[index]
    let result = try read(Self.text(fault.recommendations))
    #expect(result.errors == [fault.told])
    #expect(result.firstError?.summary.en == fault.summary)
  }

  @Test(arguments: [
    ["R1, requires: [R2]", "R2"], ["R1, requires: [R2], status: dropped", "R2, status: dropped"],
    ["R1, requires: [R2, R3]", "R2, requires: [R3]", "R3"],
    ["R1, requires: [R2]", "R2, status: done"],
  ])
  func `What can be done in some order is no error`(_ recommendations: [String]) throws {
    #expect(try read(Self.text(recommendations)).errors == [])
  }

  /// The small case with recommendations, each on a line of its own from line 19.
  private static func text(_ recommendations: [String]) -> String {
    let lines = recommendations.map { entry in
      let parts = entry.split(separator: ",", maxSplits: 1)
      let rest = parts.count > 1 ? ",\(parts[1])" : ""
      return "  - {id: \(parts[0]), title: x, addresses: [T1], leverage: direct\(rest)}\n"
    }
    return SmallCase(more: "recommendations:\n" + lines.joined()).text
  }

  private func entries(_ recommendations: [Recommendation]) throws -> [RecommendationAssessment] {
    let built = Case.withGaps(
      ["technology": 5, "processes": 3, "objectives": 1],
      recommendations: recommendations,
      instrument: try Shipped.five
    )
    return CaseAssessment(of: built).recommendations
  }
}
