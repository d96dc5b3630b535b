import GapModel
import Testing

@Suite struct `Draws looked at together` {
  static let seeds = [UInt64](500...520)

  /// The case of a seed: a small one, or one in which many sources speak of many expectations; under five
  /// ratings and any aggregation, three ratings, one criterion alone, or none.
  private func assessment(_ seed: UInt64, _ aggregation: Aggregation) throws -> CaseAssessment {
    let five = try Shipped.five.with(aggregation: aggregation)
    let instrument =
      switch seed % 4 {
      case 1: try Shipped.three
      case 2: five.with(criteria: Array(five.criteria.prefix(1)))
      case 3: five.with(criteria: [])
      default: five
      }
    var cases = RandomCases(seed: seed, instrument: instrument)
    let small = cases.next()
    let size = seed.isMultiple(of: 3) ? Case.Broadening.large : .small
    return CaseAssessment(of: small.broadened(size, using: &cases.generator))
  }

  /// Among the numbers are some that leave lanes of the last eight draws unused.
  private func draws(_ seed: UInt64) -> Int { Int(seed % 20) + 1 }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Those of the sources give what each would alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let bands = assessment.assessedCase.instrument.bands
    let draws = draws(seed)
    let found = Resampling(of: assessment, draws: draws, seed: seed).dimensions
    let alone = DrawnAlone(assessment: assessment).ratings(draws: draws, seed: seed)
    for (shares, ratings) in zip(found, alone) {
      #expect(shares.unassessed == Double(draws - ratings.count) / Double(draws))
      let counted = bands.indices.map { position in
        Double(ratings.count { $0 == position }) / Double(ratings.count)
      }
      #expect(shares.ratings == (ratings.isEmpty ? [] : counted))
    }
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Those of the rubric give what each would alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let found = RubricSensitivity(of: assessment, draws: draws(seed), seed: seed)
    let alone = RubricsDrawnAlone(assessment: assessment).kept(draws: draws(seed), seed: seed)
    #expect(found.kept == alone.ratings)
    #expect(found.order.mapValues { [$0.first, $0.priority] } == alone.order)
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Each source left out changes what it would alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let found = LeaveOneOut(of: assessment).changes.map { $0.map(\.text) }
    #expect(found == DrawnAlone(assessment: assessment).changes())
  }

  // A case is rated anew as often as it has findings, so only some small ones are.
  @Test(arguments: Aggregation.allCases, seeds.filter { $0 % 3 == 1 })
  func `Each finding left out changes what the case without it would`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let found = LeaveOneOut(of: assessment).findingChanges.map { $0.map(\.text) }
    #expect(found == DrawnAlone(assessment: assessment).findingChanges())
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `The error of the interval is that of each speaker left out alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let alone = DrawnAlone(assessment: assessment)
    for (interval, dimension) in zip(Firmness.intervals(of: assessment), assessment.dimensions) {
      let speakers = alone.gapsWithoutSpeakers(on: dimension)
      #expect(interval.speakers == speakers.count)
      guard speakers.count >= 3 else {
        #expect(interval.range == nil)
        continue
      }
      let gaps = speakers.compactMap { $0 }
      #expect(gaps.count == speakers.count)
      let count = Double(gaps.count)
      let mean = gaps.reduce(0, +) / count
      let squares = gaps.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
      let error = ((count - 1) / count * squares).squareRoot()
      #expect(isClose(interval.standardError, error))
    }
  }

  // (4 + … + 4) ÷ 40 lies on the edge between two ratings, and stays there without any of them.
  @Test func `Many sources on an edge stay on it`() throws {
    let gaps = [Double](repeating: 4, count: 40)
    #expect(LeaveOneOut(of: try .of(Said.all(gaps))).changes.allSatisfy(\.isEmpty))
    let moved = Said.all(gaps.dropLast() + [4.4])
    let changes = LeaveOneOut(of: try .of(moved)).changes.flatMap { $0.map(\.text) }
    #expect(changes == ["I40: small-medium"])
  }
}
