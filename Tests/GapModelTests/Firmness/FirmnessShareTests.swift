import GapModel
import Testing

@Suite struct `The shares of the draws` {
  static let seeds = [UInt64](400...440)

  @Test(arguments: Aggregation.allCases, seeds)
  func `They add up, and there are some of each rating`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    var cases = RandomCases(seed: seed, instrument: instrument)
    let assessment = CaseAssessment(of: cases.next())
    let firmness = Firmness(of: assessment, draws: 50)
    for (found, dimension) in zip(firmness.dimensions, assessment.dimensions) {
      let shares = found.shares
      #expect((0...1).contains(shares.unassessed))
      #expect(shares.ratings.isEmpty == (shares.unassessed == 1))
      #expect((found.rubric == nil) == (dimension.gap == nil))
      #expect(found.rubric.map { (0...1).contains($0) } ?? true)
      #expect((found.label == nil) == (dimension.gap == nil))
      guard !shares.ratings.isEmpty else {
        #expect(found.resampled == nil)
        continue
      }
      #expect(shares.ratings.count == instrument.bands.count)
      #expect(shares.ratings.allSatisfy { (0...1).contains($0) })
      #expect(isClose(shares.ratings.reduce(0, +), 1))
      let position = try #require(dimension.computedRating?.position)
      #expect(found.resampled == shares.ratings[position])
    }
  }
}
