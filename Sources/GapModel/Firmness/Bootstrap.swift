/// How a case's gaps would vary had other sources been asked: draws of its sources with replacement.
///
/// A source drawn twice counts twice, one not drawn is absent with its findings. Draws that leave a
/// dimension unassessed are left out of that dimension's figures.
///
/// - SeeAlso: <doc:Method>, section 9.
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
  }

  /// Draws the sources of a case.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - draws: How many draws to make.
  ///   - seed: Where the generator begins; the same seed gives the same draws.
  public init(
    of assessment: CaseAssessment,
    draws: Int = Self.defaultDraws,
    seed: UInt64 = Self.defaultSeed
  ) {
    // In order of their names, so that their order in the file changes nothing.
    let sources = assessment.assessedCase.sources.sorted { $0.id < $1.id }
    let dimensions = assessment.dimensions.map { Resampled($0, sources, assessment) }
    var gaps = [[Double]](repeating: [], count: dimensions.count)
    var generator = SeededGenerator(seed: seed)
    var counts = [Double](repeating: 0, count: sources.count)
    for _ in 0..<draws {
      for index in counts.indices { counts[index] = 0 }
      for _ in sources { counts[generator.next(below: sources.count)] += 1 }
      for (index, dimension) in dimensions.enumerated() {
        if let gap = dimension.gap(drawing: counts) { gaps[index].append(gap) }
      }
    }
    self.draws = draws
    self.dimensions = zip(assessment.dimensions, gaps).map { dimension, gaps in
      let isSingle = dimension.evidence.sources.count < 2
      return Spread(
        dimension: dimension.dimension,
        interval: isSingle ? nil : Self.interval(of: gaps),
        unassessed: 1 - Double(gaps.count) / Double(draws)
      )
    }
  }

  private static func interval(of gaps: [Double]) -> ClosedRange<Double>? {
    guard !gaps.isEmpty else { return nil }
    let sorted = gaps.sorted()
    return rank(0.05, of: sorted)...rank(0.95, of: sorted)
  }

  /// The value at a percentile by nearest rank: the smallest that so large a share does not exceed.
  private static func rank(_ share: Double, of sorted: [Double]) -> Double {
    let rank = Int((share * Double(sorted.count)).rounded(.up))
    return sorted[max(rank, 1) - 1]
  }
}

/// A dimension laid out for quick resampling.
private struct Resampled {
  private struct Voice {
    let source: Int
    let weight: Double
    let gap: Double
  }

  private let expectations: [(weight: Double, voices: [Voice])]
  private let aggregation: Aggregation

  init(_ dimension: DimensionAssessment, _ sources: [Source], _ assessment: CaseAssessment) {
    aggregation = assessment.assessedCase.instrument.aggregation
    let assessed = dimension.isApplicable ? dimension.expectations : []
    let places = Dictionary(zip(sources.map(\.id), sources.indices)) { first, _ in first }
    expectations = assessed.map { expectation in
      let voices = expectation.voices.compactMap { voice in
        places[voice.source].map { Voice(source: $0, weight: voice.weight, gap: voice.gap.value) }
      }
      return (expectation.weight, voices)
    }
  }

  /// The gap when each source is heard as often as it was drawn; `nil` when nobody is left.
  func gap(drawing counts: [Double]) -> Double? {
    var gaps: [(gap: Gap, weight: Double)] = []
    for expectation in expectations {
      var sum = 0.0
      var weights = 0.0
      for voice in expectation.voices {
        let weight = voice.weight * counts[voice.source]
        sum += weight * voice.gap
        weights += weight
      }
      if weights > 0 { gaps.append((Gap(clamping: sum / weights), expectation.weight)) }
    }
    return aggregation.aggregate(gaps)?.value
  }
}
