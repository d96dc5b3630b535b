import GapModel
import Testing

/// The 90% interval of a difference, worked out by hand: its standard error is the root of both squared
/// errors, its degrees of freedom are Welch's and Satterthwaite's.
@Suite struct `A change beyond noise` {
  private func isBeyond(_ first: RoundFile, _ last: RoundFile) throws -> Bool? {
    try Trend.of(first, last).dimension().isBeyondNoise
  }

  // Three voices 1 apart have se² = 1/3. Twice that is 2/3, of (2/3)² ÷ (1/9 ÷ 2 + 1/9 ÷ 2) = 4 degrees of
  // freedom, of which tables give 2.1318: a change must exceed 2.1318 · √(2/3) = 1.7406.
  static let alike: [(last: Double, isBeyond: Bool)] = [
    (3, true), (5.25, true), (5.2593, true), (5.2595, false), (5.27, false), (7, false),
    (8.7405, false), (8.7407, true),
  ]

  @Test(arguments: alike)
  func `The interval of the difference leaves 0 out`(_ last: Double, _ isBeyond: Bool) throws {
    let found = try self.isBeyond(.of(2025, 6, 7, 8), .of(2026, last - 1, last, last + 1))
    #expect(found == isBeyond)
  }

  // Three voices 1 apart have se² = 1/3 of 2 degrees, five have 2.5/5 = 1/2 of 4. Together 5/6, of
  // (5/6)² ÷ (1/9 ÷ 2 + 1/4 ÷ 4) = (25/36) ÷ (17/144) = 100/17 = 5.88 degrees. The 95% point there is
  // 1.950163 (scipy.stats.t.ppf(0.95, 100 / 17)), so a change must exceed 1.950163 · √(5/6) = 1.78025. With
  // the 2 + 4 = 6 degrees of equal variances it would be 1.7739, with the smaller 2 it would be 2.67.
  static let unlike: [(change: Double, isBeyond: Bool)] = [
    (1.7800, false), (1.7805, true), (-1.7800, false), (-1.7805, true),
  ]

  @Test(arguments: unlike)
  func `The degrees of freedom follow from both errors`(
    _ change: Double,
    _ isBeyond: Bool
  ) throws {
    let last = 5 + change
    let three = RoundFile.of(2025, 4, 5, 6)
    let five = RoundFile.of(2026, last - 2, last - 1, last, last + 1, last + 2)
    #expect(try self.isBeyond(three, five) == isBeyond)
  }

  // 3 ± 2.9200 · √(1/3) = 1.31 to 4.69, and 4.9 ± 1.69 = 3.21 to 6.59. What counts is the interval of the
  // difference, which is narrower than both together.
  @Test func `Intervals that overlap may hold a change beyond noise`() throws {
    let entry = try Trend.of(.of(2025, 2, 3, 4), .of(2026, 3.9, 4.9, 5.9)).dimension()
    let intervals = entry.intervals.compactMap { $0 }
    #expect(intervals.count == 2)
    #expect(intervals[0].overlaps(intervals[1]))
    #expect(entry.isBeyondNoise == true)
  }

  // Fewer than three speak at one time or both, or all of them alike.
  static let missing: [(first: [Double], last: [Double])] = [
    ([9], [1]), ([9, 9], [1, 2, 3]), ([7, 8, 9], [1, 2]), ([9, 9, 9], [1, 2, 3]),
    ([7, 8, 9], [1, 1, 1]), ([9, 9, 9], [1, 1, 1]),
  ]

  @Test(arguments: missing)
  func `Without both intervals nothing is said`(_ first: [Double], _ last: [Double]) throws {
    let entry = try Trend.of(.of(2025, first), .of(2026, last)).dimension()
    #expect(entry.change.direction == .improved)
    #expect(entry.intervals.contains(nil))
    #expect(entry.isBeyondNoise == nil)
  }

  @Test func `Documents show none`() throws {
    var rounds: [RoundFile] = [.of(2025, 7, 8, 9), .of(2026, 1, 2, 3)]
    for index in rounds.indices { rounds[index].technique = "document" }
    #expect(try isBeyond(rounds[0], rounds[1]) == nil)
  }

  @Test func `The rounds between do not count`() throws {
    let trend = try Trend.of(.of(2025, 4, 5, 6), .of(2026, 8, 9, 10), .of(2027, 4, 5, 7))
    #expect(try trend.dimension().isBeyondNoise == false)
  }

  @Test func `What is unchanged is not beyond noise`() throws {
    let entry = try Trend.of(.of(2025, 4, 5, 6), .of(2026, 4, 5, 6)).dimension()
    #expect(entry.change.direction == .unchanged)
    #expect(entry.isBeyondNoise == false)
  }

  @Test func `The intervals are those of each round by itself`() throws {
    let rounds = try [RoundFile.of(2025, 1, 4, 5, 8), .of(2026, 0, 2, 3, 9)].map { try $0.scored() }
    let trend = try Trend(of: rounds)
    for (index, round) in rounds.enumerated() {
      let intervals = Firmness.intervals(of: round.assessment).map(\.range)
      #expect(trend.dimensions.map { $0.intervals[index] } == intervals)
    }
  }
}
