import GapModel
import Testing

@Suite struct `The shares of the draws` {
  static let seeds = [UInt64](400...440)

  @Test(arguments: Aggregation.allCases, seeds)
  func `They add up, and the label follows from them`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    var cases = RandomCases(seed: seed, instrument: instrument)
    let assessment = CaseAssessment(of: cases.next())
    let firmness = Firmness(of: assessment, draws: 50)
    for (found, dimension) in zip(firmness.dimensions, assessment.dimensions) {
      let spread = found.spread
      #expect((0...1).contains(spread.unassessed))
      #expect(spread.shares.isEmpty == (spread.interval == nil))
      #expect((found.rubric == nil) == (dimension.gap == nil))
      #expect(found.rubric.map { (0...1).contains($0) } ?? true)
      if dimension.evidence.sources.count < 2 {
        #expect(spread.shares.isEmpty)
        #expect(found.label == nil)
      } else if !spread.shares.isEmpty {
        #expect(spread.shares.count == instrument.bands.count)
        #expect(spread.shares.allSatisfy { (0...1).contains($0) })
        #expect(isClose(spread.shares.reduce(0, +), 1))
        let position = try #require(dimension.computedRating?.position)
        #expect(found.resampled == spread.shares[position])
        let smaller = min(spread.shares[position], try #require(found.rubric))
        let label: DimensionFirmness.Label =
          smaller >= 0.9 - 1e-9 ? .firm : smaller >= 0.7 - 1e-9 ? .fairlyFirm : .tentative
        #expect(found.label == label)
      }
    }
  }

  // Drawn from two that say 1 and 9, both come in half of the draws and give 5, medium; each alone
  // comes in a quarter. Four standard errors of 2,000 draws are 4 × √(0.25 ÷ 2000) = 0.045.
  @Test func `They are as many as chance makes them`() throws {
    let said = [Said(source: "I1", gap: 1), Said(source: "I2", gap: 9)]
    let shares = try Bootstrap(of: .of(said)).spread().shares
    #expect(shares.count == 5)
    for (found, expected) in zip(shares, [0.25, 0, 0.5, 0, 0.25]) {
      #expect(isClose(found, expected, within: expected == 0 ? 0 : 0.045))
    }
  }

  @Test func `What lies beyond the scale has the last rating`() throws {
    // 5 and 9 under three ratings: 5, 7 and 9 are all medium.
    let content = Case.of(
      [
        .direct("F1", 5, on: .dimension("technology"), by: "I1"),
        .direct("F2", 9, on: .dimension("technology"), by: "I2"),
      ],
      instrument: try Shipped.three
    )
    #expect(try Bootstrap(of: CaseAssessment(of: content)).spread().shares == [0, 0, 1])
  }
}
