import GapModel
import Testing

/// The 90% interval by the jackknife, worked out by hand with quantiles from published tables of Student's
/// t, whose 95% points are 2.9200, 2.3534, 2.1318, 1.8125 and 1.6973 for 2, 3, 4, 10 and 30 degrees of
/// freedom; so the ends are right to half of their last digit.
@Suite struct `The interval of a gap` {
  /// The interval of the gap of technology, of which each source says one thing.
  private func interval(_ said: [Said]) throws -> GapInterval {
    let index = try #require(allDimensions.firstIndex(of: "technology"))
    return Firmness.intervals(of: try .of(said))[index]
  }

  private func expect(
    _ interval: GapInterval,
    around gap: Double,
    error: Double,
    quantile: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(interval.missing == nil, sourceLocation: sourceLocation)
    #expect(isClose(interval.standardError, error), sourceLocation: sourceLocation)
    let range = try #require(interval.range, sourceLocation: sourceLocation)
    let tolerance = 0.000_051 * error
    #expect(
      isClose(range.lowerBound, gap - quantile * error, within: tolerance),
      sourceLocation: sourceLocation
    )
    #expect(
      isClose(range.upperBound, gap + quantile * error, within: tolerance),
      sourceLocation: sourceLocation
    )
  }

  // Without I1 (5 + 6) / 2 = 5.5, without I2 5, without I3 4.5: around their mean 5 the squares are 0.25, 0
  // and 0.25. se² = 2/3 · 0.5 = 1/3, so that the interval reaches 2.9200 · 0.57735 = 1.6859 both ways.
  @Test func `Three who speak have one of two degrees of freedom`() throws {
    let interval = try interval(Said.all([4, 5, 6]))
    #expect(interval.speakers == 3)
    try expect(interval, around: 5, error: (1.0 / 3).squareRoot(), quantile: 2.9200)
  }

  // Where each says one thing of the same, the jackknife's error is that of any textbook's mean, s/√n:
  // 3, 5, 5 and 7 have s² = 8/3; 3 to 7 have 10/4, 0 to 10 have 110/10, and of 31 voices fifteen at 4, one
  // at 5 and fifteen at 6 have 30/30.
  static let means: [(gaps: [Double], variance: Double, quantile: Double)] = [
    ([3, 5, 5, 7], 8.0 / 3, 2.3534), ([3, 4, 5, 6, 7], 2.5, 2.1318),
    (Array(stride(from: 0, through: 10, by: 1)), 11, 1.8125),
    (Array(repeating: 4, count: 15) + [5] + Array(repeating: 6, count: 15), 1, 1.6973),
  ]

  @Test(arguments: means)
  func `Of a single indicator it is the textbook's of a mean`(
    _ gaps: [Double],
    _ variance: Double,
    _ quantile: Double
  ) throws {
    let interval = try interval(Said.all(gaps))
    #expect(interval.speakers == gaps.count)
    let error = (variance / Double(gaps.count)).squareRoot()
    try expect(interval, around: 5, error: error, quantile: quantile)
  }

  // I1 counts twice: (2 · 3 + 6 + 6) / 4 = 4.5. Without I1 6, without either of the others (6 + 6) / 3 = 4.
  // Their mean is 14/3, the squares are 16/9, 4/9 and 4/9, and se² = 2/3 · 24/9 = 16/9. It lies around 4.5,
  // not around 14/3.
  @Test func `It lies around the reported gap, and weights count`() throws {
    let said = [
      Said(source: "I1", gap: 3, weight: 2), Said(source: "I2", gap: 6),
      Said(source: "I3", gap: 6),
    ]
    try expect(try interval(said), around: 4.5, error: 4.0 / 3, quantile: 2.9200)
  }

  // The network has (8 + 6 + 4) / 3 = 6, the server 4, the application 5 and the upkeep 2; the two worst give
  // 5.5. Without I1 the network has 5 and nobody speaks of the server: (5 + 5) / 2 = 5. Without I2 the
  // network has 6, and 4 is next: 5. Without I3 it has 7, and 5 is next: 6. Their mean is 16/3, the squares
  // are 1/9, 1/9 and 4/9, and se² = 2/3 · 6/9 = 4/9.
  @Test func `The whole dimension is rated again without each`() throws {
    let said = [
      Said(source: "I1", gap: 8, indicator: "network"),
      Said(source: "I1", gap: 4, indicator: "server"),
      Said(source: "I2", gap: 6, indicator: "network"),
      Said(source: "I2", gap: 5, indicator: "application"),
      Said(source: "I3", gap: 4, indicator: "network"),
      Said(source: "I3", gap: 2, indicator: "upkeep"),
    ]
    try expect(try interval(said), around: 5.5, error: 2.0 / 3, quantile: 2.9200)
  }

  // (4 + 5 + 6 + 9) / 4 = 6. Without I1 20/3, without I2 19/3, without I3 6; the document and the account
  // stay. Around 19/3 the squares are 1/9, 0 and 1/9, and se² = 2/3 · 2/9 = 4/27.
  @Test(arguments: [Technique.document, .account])
  func `Documents and accounts are no sample, and stay`(_ technique: Technique) throws {
    let said = Said.all([4, 5, 6]) + [Said(source: "X1", gap: 9, technique: technique)]
    let interval = try interval(said)
    #expect(interval.speakers == 3)
    try expect(interval, around: 6, error: (4.0 / 27).squareRoot(), quantile: 2.9200)
  }

  @Test func `Observations are one, as who is interviewed`() throws {
    let said = [
      Said(source: "I1", gap: 4), Said(source: "O1", gap: 5), Said(source: "O2", gap: 6),
    ]
    let interval = try interval(said)
    #expect(interval == (try self.interval(Said.all([4, 5, 6]))))
  }

  // 0, 1 and 8: s² = (9 + 4 + 25) / 2 = 19, and 3 ± 2.9200 · √(19/3) = 3 ± 7.35.
  @Test func `It never leaves the scale`() throws {
    let interval = try interval(Said.all([0, 1, 8]))
    #expect(isClose(interval.standardError, (19.0 / 3).squareRoot()))
    let range = try #require(interval.range)
    #expect(range.lowerBound == 0)
    #expect(isClose(range.upperBound, 10))
    let mirrored = try #require(try self.interval(Said.all([10, 9, 2])).range)
    #expect(mirrored.upperBound == 10)
    #expect(isClose(mirrored.lowerBound, 0))
  }

  @Test func `Who speaks of other dimensions only is no part of it`() throws {
    let others = (4...9).map {
      Said(source: Source.ID("I\($0)"), gap: Double($0), dimension: "processes")
    }
    #expect(try interval(Said.all([4, 5, 6]) + others) == interval(Said.all([4, 5, 6])))
  }

  // Nothing is drawn for it.
  @Test func `It is the same whatever the seed`() throws {
    let assessment = try CaseAssessment.of(Said.all([0, 1, 2.5, 4, 5.5, 9]))
    let intervals = Firmness.intervals(of: assessment)
    for seed: UInt64 in [0, 1, 2, .max] {
      let firmness = Firmness(of: assessment, draws: 1, seed: seed)
      #expect(firmness.dimensions.map(\.interval) == intervals)
    }
  }
}
