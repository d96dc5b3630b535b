import GapModel
import Testing

@Suite struct `What does not change how firm a rating is` {
  static let seeds = [UInt64](300...330)

  private func cases(_ seed: UInt64, _ aggregation: Aggregation = .twoWorst) throws -> RandomCases {
    RandomCases(seed: seed, instrument: try Shipped.five.with(aggregation: aggregation))
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `The order in the file`(_ aggregation: Aggregation, _ seed: UInt64) throws {
    var cases = try cases(seed, aggregation)
    let given = cases.next()
    let before = Firmness(of: CaseAssessment(of: given), draws: 40)
    let shuffled = given.shuffled(using: &cases.generator)
    let after = Firmness(of: CaseAssessment(of: shuffled), draws: 40)
    #expect(before.order == after.order)
    for (one, other) in zip(before.dimensions, after.dimensions) {
      #expect(one.label == other.label)
      #expect(one.leaveOneOut == other.leaveOneOut)
      #expect(Set(one.leaveOneFindingOut) == Set(other.leaveOneFindingOut))
      #expect(one.rubric == other.rubric)
      #expect(one.shares == other.shares)
      #expect(one.otherAggregations == other.otherAggregations)
      #expect(one.interval.missing == other.interval.missing)
      #expect(one.interval.speakers == other.interval.speakers)
      #expect(isClose(one.interval.standardError, other.interval.standardError))
      let range = one.interval.range.map { [$0.lowerBound, $0.upperBound] }
      #expect(isClose(other.interval.range, range))
    }
  }

  @Test(arguments: [0, 1, 12_345, UInt64.max - 1, UInt64.max])
  func `Another run with the same seed`(_ seed: UInt64) throws {
    var cases = try cases(7)
    for _ in 0..<5 {
      let assessment = CaseAssessment(of: cases.next())
      let firmness = Firmness(of: assessment, draws: 40, seed: seed)
      #expect(firmness == Firmness(of: assessment, draws: 40, seed: seed))
      #expect(firmness.seed == seed)
      #expect(firmness.draws == 40)
    }
  }

  // Six voices far apart: two runs of 200 draws hardly ever give the same.
  @Test(arguments: [0, 1, 12_345, UInt64.max])
  func `Another seed does change it`(_ seed: UInt64) throws {
    let assessment = try CaseAssessment.of(Said.all([0, 1.5, 3, 4.5, 7, 9.5]))
    let one = Firmness(of: assessment, draws: 200, seed: seed)
    let other = Firmness(of: assessment, draws: 200, seed: seed &+ 1)
    #expect(one.dimensions != other.dimensions)
  }

  // What a trend, a report and each look by itself say of the same case must not differ.
  @Test(arguments: [0, 7, UInt64.max])
  func `Both kinds of draws begin at the seed, and each look is as if by itself`(
    _ seed: UInt64
  ) throws {
    var cases = try cases(11)
    for _ in 0..<5 {
      let assessment = CaseAssessment(of: cases.next())
      let firmness = Firmness(of: assessment, draws: 60, seed: seed)
      let resampling = Resampling(of: assessment, draws: 60, seed: seed)
      let rubric = RubricSensitivity(of: assessment, draws: 60, seed: seed)
      let leaveOneOut = LeaveOneOut(of: assessment)
      #expect(firmness.dimensions.map(\.shares) == resampling.dimensions)
      #expect(firmness.dimensions.map(\.rubric) == rubric.kept)
      #expect(firmness.order == rubric.order)
      #expect(firmness.dimensions.map(\.leaveOneOut) == leaveOneOut.changes)
      #expect(firmness.dimensions.map(\.leaveOneFindingOut) == leaveOneOut.findingChanges)
      #expect(firmness.dimensions.map(\.interval) == Firmness.intervals(of: assessment))
    }
  }
}
