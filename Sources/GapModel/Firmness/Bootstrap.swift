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
    let draws = max(draws, 1)
    let instrument = assessment.assessedCase.instrument
    let sources = assessment.orderedSources
    let dimensions = assessment.dimensions.map { ResampledDimension($0, sources, instrument) }
    var gaps = [[Double]](repeating: [], count: dimensions.count)
    var generator = SeededGenerator(seed: seed)
    var counts = [Double](repeating: 0, count: sources.count)
    for _ in 0..<draws {
      for index in counts.indices { counts[index] = 0 }
      for _ in sources { counts[generator.next(below: sources.count)] += 1 }
      for (index, dimension) in dimensions.enumerated() {
        if let gap = dimension.gap(hearing: counts) { gaps[index].append(gap.value) }
      }
    }
    self.draws = draws
    self.dimensions = zip(assessment.dimensions, gaps).map { dimension, gaps in
      let isSingle = dimension.evidence.sources.count < 2
      return Spread(
        dimension: dimension.dimension,
        interval: isSingle ? nil : Self.interval(of: gaps),
        unassessed: Double(draws - gaps.count) / Double(draws),
        shares: isSingle ? [] : Self.shares(of: gaps, under: instrument)
      )
    }
  }

  private static func interval(of gaps: [Double]) -> ClosedRange<Double>? {
    guard !gaps.isEmpty else { return nil }
    let sorted = gaps.sorted()
    return sorted.nearestRank(0.05)...sorted.nearestRank(0.95)
  }

  private static func shares(of gaps: [Double], under instrument: Instrument) -> [Double] {
    guard !gaps.isEmpty else { return [] }
    let edges = instrument.bands.map(\.to)
    var counts = [Int](repeating: 0, count: edges.count)
    for gap in gaps {
      // What lies beyond the scale has the last rating.
      counts[RisingEdges.position(of: gap, under: edges) ?? edges.count - 1] += 1
    }
    return counts.map { Double($0) / Double(gaps.count) }
  }
}
