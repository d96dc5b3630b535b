import GapModel
import Testing

// Of two sources the interval of the draws reaches from one to the other.
@Suite struct `A change beyond noise` {
  static let changes: [(first: [Double], last: [Double], isBeyond: Bool)] = [
    // Intervals that touch overlap: 2 to 4 and 4 to 6.
    ([2, 4], [4, 6], false), ([4, 6], [2, 4], false),
    ([2, 4], [4.01, 6], true), ([4.01, 6], [2, 4], true), ([2, 4], [3, 5], false),
    ([2, 8], [4, 5], false), ([2, 2], [3, 3], true), ([2, 2], [2, 2], false),
  ]

  @Test(arguments: changes)
  func `The intervals of the first and the last round do not overlap`(
    _ first: [Double],
    _ last: [Double],
    _ isBeyond: Bool
  ) throws {
    let entry = try Trend.of(
      .of(2025, first[0], first[1]),
      .of(2026, last[0], last[1])
    ).dimension()
    let intervals = [first, last].map { min($0[0], $0[1])...max($0[0], $0[1]) }
    #expect(entry.intervals == intervals)
    #expect(entry.isBeyondNoise == isBeyond)
  }

  @Test func `A single source never shows it`() throws {
    for rounds: [RoundFile] in [
      [.of(2025, 9), .of(2026, 1)], [.of(2025, 9, 9), .of(2026, 1)],
      [.of(2025, 9), .of(2026, 1, 1)],
    ] {
      let entry = try Trend(of: rounds.map { try $0.scored() }).dimension()
      #expect(entry.change.direction == .improved)
      #expect(!entry.isBeyondNoise)
    }
  }

  @Test func `The rounds between do not count`() throws {
    let trend = try Trend.of(.of(2025, 4, 5), .of(2026, 9, 10), .of(2027, 4, 6))
    #expect(try !trend.dimension().isBeyondNoise)
  }

  // Three sources who say 0.1 have the mean 0.1 up to what floating point adds, as have two.
  @Test
  func `What is unchanged is not beyond noise`() throws {
    let entry = try Trend.of(.of(2025, 0.1, 0.1), .of(2026, 0.1, 0.1, 0.1)).dimension()
    #expect(entry.change.direction == .unchanged)
    #expect(!entry.isBeyondNoise)
  }

  @Test func `The seed is that of the draws`() throws {
    let rounds = try [RoundFile.of(2025, 1, 4, 5, 8), .of(2026, 0, 2, 3, 9)].map { try $0.scored() }
    for seed: UInt64 in [1, 2, 3] {
      let trend = try Trend(of: rounds, seed: seed)
      for (index, round) in rounds.enumerated() {
        let spread = try Bootstrap(of: round.assessment, seed: seed).spread()
        #expect(try trend.dimension().intervals[index] == spread.interval)
      }
    }
    #expect(try Trend(of: rounds) == Trend(of: rounds, seed: 1))
  }
}
