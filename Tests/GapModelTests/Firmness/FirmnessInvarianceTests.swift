import GapModel
import Testing

@Suite struct `What does not change how firm a rating is` {
  static let seeds = [UInt64](300...330)

  private func cases(_ seed: UInt64, _ aggregation: Aggregation = .worst) throws -> RandomCases {
    RandomCases(seed: seed, instrument: try Shipped.five.with(aggregation: aggregation))
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `The order in the file`(_ aggregation: Aggregation, _ seed: UInt64) throws {
    var cases = try cases(seed, aggregation)
    let given = cases.next()
    let before = Firmness(of: CaseAssessment(of: given), draws: 40)
    let shuffled = given.shuffled(using: &cases.generator)
    let after = Firmness(of: CaseAssessment(of: shuffled), draws: 40)
    for (one, other) in zip(before.dimensions, after.dimensions) {
      #expect(one.label == other.label)
      #expect(one.leaveOneOut == other.leaveOneOut)
      #expect(one.rubric == other.rubric)
      #expect(one.spread.shares == other.spread.shares)
      #expect(one.spread.unassessed == other.spread.unassessed)
      let interval = one.spread.interval.map { [$0.lowerBound, $0.upperBound] }
      #expect(isClose(other.spread.interval, interval))
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

  @Test(arguments: [0, 1, 12_345, UInt64.max])
  func `Another seed does change it`(_ seed: UInt64) throws {
    // Six voices far apart: two runs of 200 draws hardly ever give the same.
    let said = [0, 1.5, 3, 4.5, 7, 9.5].enumerated().map {
      Said(source: Source.ID("I\($0.offset + 1)"), gap: $0.element)
    }
    let assessment = try CaseAssessment.of(said)
    let one = Firmness(of: assessment, draws: 200, seed: seed)
    let other = Firmness(of: assessment, draws: 200, seed: seed &+ 1)
    #expect(one.dimensions != other.dimensions)
  }

  @Test func `The rubrics are drawn from the seed after that of the sources`() throws {
    var cases = try cases(11)
    let assessment = CaseAssessment(of: cases.next())
    let firmness = Firmness(of: assessment, draws: 60, seed: UInt64.max)
    let bootstrap = Bootstrap(of: assessment, draws: 60, seed: UInt64.max)
    // One further than the largest seed is the smallest.
    let rubric = RubricSensitivity(of: assessment, draws: 60, seed: 0)
    #expect(firmness.dimensions.map(\.spread) == bootstrap.dimensions)
    #expect(firmness.dimensions.map(\.rubric) == rubric.kept)
  }
}
