/// How a case's ratings would vary had other sources been asked: draws of its sources with replacement.
///
/// A source drawn twice counts twice, one not drawn is absent with its findings. Draws that leave a
/// dimension unassessed are left out of that dimension's shares. The order of the draws is written in
/// <doc:Draws>.
///
/// - SeeAlso: <doc:Method>, section 6.
public struct Resampling: Hashable, Sendable {
  /// How many draws are made unless said otherwise.
  public static let defaultDraws = 2_000
  /// The seed unless said otherwise.
  public static let defaultSeed: UInt64 = 1

  /// How many draws were made.
  public let draws: Int
  /// What they say of each dimension, in the order of the instrument.
  public let dimensions: [Shares]

  /// How one dimension's rating varies over the draws.
  public struct Shares: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// The share of draws that leave it unassessed, 0 to 1.
    public let unassessed: Double
    /// How many of the draws that assess it, 0 to 1, earn each rating, in the order of the
    /// instrument's bands; empty where none assesses it.
    public let ratings: [Double]
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
    let edges = DividingEdges(of: instrument)
    var counts = resampled.dimensions.map { _ in [Int](repeating: 0, count: edges.bandCount) }
    var drawn = resampled.drawnGaps
    var generator = SeededGenerator(seed: seed)
    var heard = ContiguousArray(repeating: Draws.zero, count: resampled.sources.count)
    let bound = SeededGenerator.Bound(max(heard.count, 1))
    for lanes in Draws.lots(of: draws) {
      for source in heard.indices { heard[source] = .zero }
      for lane in lanes {
        for _ in heard.indices { heard[generator.next(below: bound)][lane] += 1 }
      }
      resampled.hear(heard, &drawn)
      for (index, dimension) in resampled.dimensions.enumerated() {
        let gaps = drawn.gaps(of: dimension.indicators, by: resampled.aggregation)
        for lane in lanes where !gaps[lane].isNaN {
          counts[index][edges.position(of: gaps[lane])] += 1
        }
      }
    }
    self.draws = draws
    dimensions = zip(resampled.dimensions, counts).map { dimension, counts in
      let assessed = counts.reduce(0, +)
      return Shares(
        dimension: dimension.id,
        unassessed: Double(draws - assessed) / Double(draws),
        ratings: assessed == 0 ? [] : counts.map { Double($0) / Double(assessed) }
      )
    }
  }
}
