import GapModel
import Testing

@Suite struct `The interval of the draws` {
  private static let voices = [0, 1.5, 3, 4, 7, 9.5]

  private func assessment(_ voices: [Double]) throws -> CaseAssessment {
    try .of(
      voices.enumerated().map { Said(source: Source.ID("I\($0.offset + 1)"), gap: $0.element) }
    )
  }

  /// The value at so many hundredths by nearest rank, in whole numbers alone: the smallest value that
  /// has at least that share at or below it.
  private func nearestRank(_ hundredths: Int, of values: [Double]) -> Double? {
    values.sorted().first { value in
      values.count { $0 <= value } * 100 >= hundredths * values.count
    }
  }

  @Test(arguments: [1, 2, 9, 10, 19, 20, 21, 39, 40, 41, 60, 99, 100, 101, 140, 200])
  func `Its ends are percentiles by nearest rank`(draws: Int) throws {
    // The sources are drawn one after the other, in the order of the case.
    var generator = SeededGenerator(seed: 9)
    let gaps = (0..<draws).map { _ in
      let drawn = Self.voices.map { _ in Self.voices[generator.next(below: Self.voices.count)] }
      return drawn.reduce(0, +) / Double(drawn.count)
    }
    let bootstrap = Bootstrap(of: try assessment(Self.voices), draws: draws, seed: 9)
    let interval = try #require(try bootstrap.spread().interval)
    #expect(abs(interval.lowerBound - (try #require(nearestRank(5, of: gaps)))) < 1e-9)
    #expect(abs(interval.upperBound - (try #require(nearestRank(95, of: gaps)))) < 1e-9)
  }

  // Every one of the 4^4 draws of four sources is equally likely, so that the shares are known
  // exactly; the interval's ends lie where those shares are 5 and 95 of 100, up to four standard
  // errors of 2,000 draws: 4 × √(0.05 × 0.95 ÷ 2000) = 0.0195.
  @Test(
    arguments: [[0, 1, 4, 9], [5, 5.5, 6, 6.25], [0, 0, 0, 10], [2, 3, 7, 7]] as [[Double]]
  )
  func `It is that of all possible draws`(voices: [Double]) throws {
    var gaps = [0.0]
    for _ in voices { gaps = gaps.flatMap { sum in voices.map { sum + $0 } } }
    gaps = gaps.map { $0 / 4 }.sorted()
    #expect(gaps.count == 256)
    let interval = try #require(try Bootstrap(of: assessment(voices)).spread().interval)
    func quantile(_ share: Double) -> Double { gaps[Int((share * 256).rounded(.up)) - 1] }
    #expect(interval.lowerBound >= quantile(0.05 - 0.0195) - 1e-9)
    #expect(interval.lowerBound <= quantile(0.05 + 0.0195) + 1e-9)
    #expect(interval.upperBound >= quantile(0.95 - 0.0195) - 1e-9)
    #expect(interval.upperBound <= quantile(0.95 + 0.0195) + 1e-9)
  }
}
