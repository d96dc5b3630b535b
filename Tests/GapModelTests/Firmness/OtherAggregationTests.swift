import GapModel
import Testing

@Suite struct `What other aggregations would say` {
  // 9, 5, 1 and 1 of four indicators. The two worst have the mean 7, the worst is 9, the mean 16 ÷ 4 = 4, the
  // root of the mean square √(108 ÷ 4) = 5.196, the median (1 + 5) ÷ 2 = 3.
  static let ratings: [Aggregation: Band.ID] = [
    .twoWorst: "medium-large", .worst: "large", .mean: "small-medium", .quadraticMean: "medium",
    .median: "small-medium",
  ]

  private let said = [
    Said(source: "I1", gap: 9, indicator: "network"),
    Said(source: "I1", gap: 5, indicator: "server"),
    Said(source: "I1", gap: 1, indicator: "application"),
    Said(source: "I1", gap: 1, indicator: "upkeep"),
  ]

  @Test(arguments: Aggregation.allCases)
  func `All but the instrument's own are told, in their order`(_ own: Aggregation) throws {
    let content = Case.of(said: said, instrument: try Shipped.five.with(aggregation: own))
    let assessment = CaseAssessment(of: content)
    let others = try Firmness(of: assessment, draws: 1).technology().otherAggregations
    #expect(others.map(\.aggregation) == Aggregation.allCases.filter { $0 != own })
    for other in others { #expect(other.rating == Self.ratings[other.aggregation]) }
    #expect(try assessment.dimension("technology").computedRating?.band.rating == Self.ratings[own])
  }

  // Expectations that stand for themselves at 8, weight 3, and 2: the mean is (24 + 2) ÷ 4 = 6.5, the root
  // √((192 + 4) ÷ 4) = 7; the median (8 + 2) ÷ 2 = 5 knows no weights.
  @Test func `Weights count in means`() throws {
    let findings: [Finding] = [
      .direct("F1", 8, on: .expectation("T1")), .direct("F2", 2, on: .expectation("T2")),
    ]
    let design: [DesignExpectation] = [.of("T1", weight: 3), .of("T2")]
    let content = Case.of(findings, design: design, instrument: try Shipped.five)
    let others = try Firmness(of: CaseAssessment(of: content), draws: 1).technology()
      .otherAggregations
    let told = Dictionary(uniqueKeysWithValues: others.map { ($0.aggregation, $0.rating) })
    let expected: [Aggregation: Band.ID] = [
      .worst: "medium-large", .mean: "medium-large", .quadraticMean: "medium-large",
      .median: "medium",
    ]
    #expect(told == expected)
  }

  @Test func `What is not assessed has none`() throws {
    let firmness = Firmness(of: try .of(said), draws: 1)
    for dimension in firmness.dimensions where dimension.dimension != "technology" {
      #expect(dimension.otherAggregations.isEmpty)
    }
  }
}
