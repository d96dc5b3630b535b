/// One dimension across several cases.
public struct DimensionComparison: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// How many cases assess it.
  public let assessed: Int
  /// How many of those rate it above small.
  public let aboveSmall: Int
  /// The middle of their gaps; `nil` when none assesses it.
  public let median: Double?
  /// The smallest gap.
  public let smallest: Double?
  /// The largest gap.
  public let largest: Double?
  /// Whether at least two thirds of at least two assessed cases rate it above small.
  public let isSystemic: Bool
  /// Cases that may teach the others: those with the best rating there is, on more than thin evidence,
  /// the smallest gap first; none where no case is rated worse.
  public let mentors: [String]
  /// The cases with the largest gap above small and above the mentors' rating, the worst first.
  public let furthest: [String]

  /// The most cases that are named as mentors, or as furthest behind, unless more are equal.
  private static let mostNamed = 3

  /// A case that assesses the dimension: which, and how.
  private struct Assessed {
    let index: Int
    let gap: Double
    /// The place of its rating among the instrument's.
    let place: Int
    let isThin: Bool
  }

  init(of dimension: Dimension.ID, in entries: Comparison.Entries, under instrument: Instrument) {
    let order = instrument.bands.map(\.rating)
    let cases = entries.cases
    let assessed = entries.indices.compactMap { place -> Assessed? in
      let index = entries.index(at: place)
      guard let cell = cases.cell(dimension, of: index), let gap = cell.gap,
        let rating = cell.rating, let rank = order.firstIndex(of: rating)
      else { return nil }
      return Assessed(index: index, gap: gap, place: rank, isThin: cell.evidence == .thin)
    }
    let above = assessed.filter { $0.place > 0 }
    let gaps = assessed.map(\.gap)
    let worstPlace = assessed.map(\.place).max() ?? 0
    let bestPlace = assessed.filter { !$0.isThin }.map(\.place).min() ?? worstPlace
    let best = assessed.filter { $0.place == bestPlace && !$0.isThin }
      .sorted { ($0.gap, cases.id(at: $0.index)) < ($1.gap, cases.id(at: $1.index)) }
    let hasMentors = bestPlace < worstPlace
    let worst = above.filter { !hasMentors || $0.place > bestPlace }.sorted {
      (-$0.gap, cases.id(at: $0.index)) < (-$1.gap, cases.id(at: $1.index))
    }
    let share = Double(above.count) / Double(max(assessed.count, 1))
    self.dimension = dimension
    self.assessed = assessed.count
    aboveSmall = above.count
    median = gaps.median
    smallest = gaps.min()
    largest = gaps.max()
    isSystemic =
      assessed.count > 1 && share >= Comparison.systemicShare - RisingEdges.tolerance
    mentors = hasMentors ? best.prefix(Self.mostNamed).map { cases.id(at: $0.index) } : []
    furthest = worst.prefix(Self.mostNamed).map { cases.id(at: $0.index) }
  }
}
