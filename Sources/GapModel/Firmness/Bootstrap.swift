/// How a case's gaps would vary had other sources been asked: draws of its sources with replacement.
///
/// A source drawn twice counts twice, one not drawn is absent with its findings. Draws that leave a
/// dimension unassessed are left out of that dimension's figures.
///
/// - SeeAlso: <doc:Method>, section 10.
public struct Bootstrap: Hashable, Sendable {
  /// How many draws are made unless said otherwise.
  public static let defaultDraws = 2_000
  /// The seed unless said otherwise.
  public static let defaultSeed: UInt64 = 1

  /// How many draws were made.
  public let draws: Int
  /// What they say of each dimension, in the order of the instrument.
  public let dimensions: [Spread]

  /// How one dimension's gap varies over the draws.
  public struct Spread: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// From the 5th to the 95th percentile, by nearest rank; `nil` when no draw assesses it, or when
    /// one source alone says something of it, of which the draws know nothing.
    public let interval: ClosedRange<Double>?
    /// The share of draws that leave it unassessed, 0 to 1.
    public let unassessed: Double
    /// How many of the draws that assess it, 0 to 1, earn each rating, in the order of the
    /// instrument's bands; empty where ``interval`` is `nil`.
    public let shares: [Double]
  }

  /// Draws the sources of a case.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - draws: How many draws to make; at least 1.
  ///   - seed: Where the generator begins; the same seed gives the same draws.
  public init(
    of assessment: CaseAssessment,
    draws: Int = Self.defaultDraws,
    seed: UInt64 = Self.defaultSeed
  ) {
    self.init(
      of: ResampledCase(assessment),
      under: assessment.assessedCase.instrument,
      draws: draws,
      seed: seed
    )
  }

  init(of resampled: ResampledCase, under instrument: Instrument, draws: Int, seed: UInt64) {
    let draws = max(draws, 1)
    var gaps = resampled.dimensions.map { _ in ContiguousArray<Double>() }
    for index in gaps.indices { gaps[index].reserveCapacity(draws) }
    var drawn = resampled.drawnGaps
    var room = drawn.room
    let expectations = resampled.dimensions.map(\.expectations)
    let aggregations = Draws.zero.indices.map { _ in resampled.aggregation }
    var generator = SeededGenerator(seed: seed)
    var counts = ContiguousArray(repeating: Draws.zero, count: resampled.sources.count)
    let bound = SeededGenerator.Bound(max(counts.count, 1))
    for lanes in Draws.lots(of: draws) {
      for source in counts.indices { counts[source] = .zero }
      for lane in lanes {
        for _ in counts.indices { counts[generator.next(below: bound)][lane] += 1 }
      }
      resampled.hear(counts.span, &drawn)
      var entries = room.mutableSpan
      for (index, expectations) in expectations.enumerated() {
        let drawn = drawn.gaps(of: expectations, by: aggregations, &entries)
        for lane in lanes where !drawn[lane].isNaN { gaps[index].append(drawn[lane]) }
      }
    }
    let edges = DividingEdges(of: instrument)
    self.draws = draws
    dimensions = zip(resampled.dimensions, gaps).map { dimension, gaps in
      Spread(
        dimension: dimension.id,
        interval: dimension.hasSeveralSources ? Self.interval(of: gaps) : nil,
        unassessed: Double(draws - gaps.count) / Double(draws),
        shares: dimension.hasSeveralSources ? Self.shares(of: gaps, between: edges) : []
      )
    }
  }

  /// From the 5th to the 95th percentile of some gaps.
  private static func interval(of gaps: ContiguousArray<Double>) -> ClosedRange<Double>? {
    guard !gaps.isEmpty else { return nil }
    let lower = gaps.nearestRankPlace(0.05)
    let upper = gaps.nearestRankPlace(0.95)
    var gaps = gaps
    var numbers = gaps.mutableSpan
    let largest = numbers.select(upper, before: numbers.count)
    // What is smaller stands before it now.
    return numbers.select(lower, before: upper + 1)...largest
  }

  /// How many of some gaps earn each rating, 0 to 1.
  private static func shares(
    of gaps: ContiguousArray<Double>,
    between edges: DividingEdges
  ) -> [Double] {
    guard !gaps.isEmpty else { return [] }
    var counts = [Int](repeating: 0, count: edges.bandCount)
    var numbers = counts.mutableSpan
    for gap in gaps { numbers[edges.position(of: gap)] += 1 }
    return counts.map { Double($0) / Double(gaps.count) }
  }
}
