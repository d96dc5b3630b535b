import GapModel
import Testing

@Suite struct `How indicators become a dimension` {
  struct Row {
    let gaps: [Double]
    let weights: [Double]
    let twoWorst: Double
    let worst: Double
    let mean: Double
    let quadratic: Double
    let median: Double
  }

  static let rows = [
    // One indicator is the dimension.
    Row(
      gaps: [4.2],
      weights: [3],
      twoWorst: 4.2,
      worst: 4.2,
      mean: 4.2,
      quadratic: 4.2,
      median: 4.2
    ),
    // two worst (6 + 2) / 2; mean (1 + 2 + 6) / 3; quadratic √((1 + 4 + 36) / 3) = √(41 / 3)
    Row(
      gaps: [6, 1, 2],
      weights: [1, 1, 1],
      twoWorst: 4,
      worst: 6,
      mean: 3,
      quadratic: 3.696_845_502_136_472,
      median: 2
    ),
    // mean (1·2 + 3·6) / 4; quadratic √((1·4 + 3·36) / 4) = √28; the others take no weights
    Row(
      gaps: [2, 6],
      weights: [1, 3],
      twoWorst: 4,
      worst: 6,
      mean: 5,
      quadratic: 5.291_502_622_129_181,
      median: 4
    ),
    // two worst (10 + 4) / 2; mean (0.5·0 + 0.5·0 + 1·4 + 2·10) / 4 = 6;
    // quadratic √((16 + 200) / 4) = √54; median (0 + 4) / 2
    Row(
      gaps: [10, 0, 4, 0],
      weights: [2, 0.5, 1, 0.5],
      twoWorst: 7,
      worst: 10,
      mean: 6,
      quadratic: 7.348_469_228_349_534,
      median: 2
    ),
  ]

  @Test(arguments: rows.indices)
  func `Each aggregation gives what it gives by hand`(_ index: Int) throws {
    let row = Self.rows[index]
    let expected: [Aggregation: Double] = [
      .twoWorst: row.twoWorst, .worst: row.worst, .mean: row.mean,
      .quadraticMean: row.quadratic, .median: row.median,
    ]
    for aggregation in Aggregation.allCases {
      let assessed = try assessed(row, under: aggregation)
      let gap = try #require(assessed.gap)
      #expect(abs(gap.value - (expected[aggregation] ?? .nan)) < 1e-12, "\(aggregation)")
      // The mean stands beside the gap whatever the aggregation.
      let mean = try #require(assessed.mean)
      #expect(abs(mean.value - row.mean) < 1e-12)
      #expect(assessed.worst == row.gaps.max().map { Gap(clamping: $0) })
    }
  }

  @Test(arguments: Aggregation.allCases)
  func `Nothing assessed has no gap`(_ aggregation: Aggregation) {
    #expect(aggregation.aggregate([]) == nil)
  }

  @Test(arguments: Aggregation.allCases)
  func `An expectation without a finding is left out`(_ aggregation: Aggregation) throws {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    let assessed = CaseAssessment(
      of: .of(
        [.direct("F1", 6, on: .expectation("T1"))],
        design: [.of("T1"), .of("T2", weight: 9)],
        instrument: instrument
      )
    )
    let technology = try assessed.dimension("technology")
    #expect(technology.gap == Gap(6))
    #expect(technology.mean == Gap(6))
    #expect(technology.expectations.map(\.gap) == [Gap(6), nil])
    #expect(technology.breadth.of == 1)
  }

  @Test func `Findings on the dimension alone form one indicator of weight 1`() throws {
    let instrument = try Shipped.five.with(aggregation: .mean)
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 2, on: .dimension("technology"), by: "I1"),
          .direct("F2", 4, on: .dimension("technology"), by: "I2"),
          .direct("F3", 7, on: .expectation("T1"), by: "I1"),
        ],
        design: [.of("T1", weight: 3)],
        instrument: instrument
      )
    )
    let technology = try assessed.dimension("technology")
    // The dimension as a whole is (2 + 4) / 2 = 3; (3·7 + 1·3) / 4 = 6
    #expect(technology.gap == Gap(6))
    #expect(technology.expectations.map(\.expectation) == ["T1", nil])
  }

  struct Deciding {
    let gaps: [Double]
    /// The places of those that decide, by aggregation; under the means all do.
    let twoWorst: [Int]
    let worst: [Int]
    let median: [Int]
  }

  static let deciding = [
    Deciding(gaps: [4.2], twoWorst: [0], worst: [0], median: [0]),
    Deciding(gaps: [2, 6], twoWorst: [0, 1], worst: [1], median: [0, 1]),
    Deciding(gaps: [6, 1, 2], twoWorst: [0, 2], worst: [0], median: [2]),
    // The middle two of 0, 0, 4 and 10 are 0 and 4, and the other 0 is their equal.
    Deciding(gaps: [10, 0, 4, 0], twoWorst: [0, 2], worst: [0], median: [1, 2, 3]),
    // Both that share the second place decide.
    Deciding(gaps: [6, 4, 4, 1], twoWorst: [0, 1, 2], worst: [0], median: [1, 2]),
    // So do all that share the first.
    Deciding(gaps: [6, 6, 2], twoWorst: [0, 1], worst: [0, 1], median: [0, 1]),
    Deciding(gaps: [5, 5, 5], twoWorst: [0, 1, 2], worst: [0, 1, 2], median: [0, 1, 2]),
    Deciding(gaps: [0, 0], twoWorst: [0, 1], worst: [0, 1], median: [0, 1]),
    // Within 1e-9 is a tie, above it is none.
    Deciding(gaps: [5, 5 - 1e-10, 5 - 1e-6], twoWorst: [0, 1], worst: [0, 1], median: [0, 1]),
    Deciding(gaps: [5, 3, 3 - 1e-10], twoWorst: [0, 1, 2], worst: [0], median: [1, 2]),
    Deciding(gaps: [5, 3, 3 - 1e-6], twoWorst: [0, 1], worst: [0], median: [1]),
    Deciding(gaps: [], twoWorst: [], worst: [], median: []),
  ]

  @Test(arguments: deciding.indices)
  func `Those that decide are those the gap is made of, and their equals`(_ index: Int) throws {
    let row = Self.deciding[index]
    let all = Array(row.gaps.indices)
    let expected: [Aggregation: [Int]] = [
      .twoWorst: row.twoWorst, .worst: row.worst, .median: row.median, .mean: all,
      .quadraticMean: all,
    ]
    for aggregation in Aggregation.allCases {
      let assessed = try assessed(
        gaps: row.gaps,
        weights: Array(repeating: 1, count: row.gaps.count),
        under: aggregation
      )
      #expect(assessed.decidingIndices == expected[aggregation], "\(aggregation)")
      #expect(assessed.deciding.map(\.gap?.value) == expected[aggregation]?.map { row.gaps[$0] })
    }
  }

  @Test(arguments: Aggregation.allCases)
  func `What is not assessed does not decide`(_ aggregation: Aggregation) throws {
    let assessed = CaseAssessment(
      of: .of(
        [.direct("F1", 0, on: .expectation("T2"))],
        design: [.of("T1"), .of("T2")],
        instrument: try Shipped.five.with(aggregation: aggregation)
      )
    )
    #expect(try assessed.dimension("technology").deciding.map(\.subject.key) == ["T2"])
  }

  private func assessed(_ row: Row, under aggregation: Aggregation) throws -> DimensionAssessment {
    try assessed(gaps: row.gaps, weights: row.weights, under: aggregation)
  }

  /// Technology with expectations that stand for themselves.
  private func assessed(
    gaps: [Double],
    weights: [Double],
    under aggregation: Aggregation
  ) throws -> DimensionAssessment {
    let ids = gaps.indices.map { "T\($0)" }
    let assessed = CaseAssessment(
      of: .of(
        zip(ids, gaps).map { id, gap in
          .direct(Finding.ID("F-\(id)"), gap, on: .expectation(DesignExpectation.ID(id)))
        },
        design: zip(ids, weights).map { .of(DesignExpectation.ID($0), weight: $1) },
        instrument: try Shipped.five.with(aggregation: aggregation)
      )
    )
    return try assessed.dimension("technology")
  }
}
