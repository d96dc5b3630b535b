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

  init(of dimension: Dimension.ID, in cases: [ComparedCase], under instrument: Instrument) {
    let order = instrument.bands.map(\.rating)
    let assessed = cases.compactMap {
      entry -> (id: String, gap: Double, place: Int, isThin: Bool)? in
      guard let cell = entry.cell(dimension), let gap = cell.gap, let rating = cell.rating,
        let place = order.firstIndex(of: rating)
      else { return nil }
      return (entry.id, gap, place, cell.evidence == .thin)
    }
    let above = assessed.filter { $0.place > 0 }
    let gaps = assessed.map(\.gap)
    let worstPlace = assessed.map(\.place).max() ?? 0
    let bestPlace = assessed.filter { !$0.isThin }.map(\.place).min() ?? worstPlace
    let best = assessed.filter { $0.place == bestPlace && !$0.isThin }
      .sorted { ($0.gap, $0.id) < ($1.gap, $1.id) }
    let hasMentors = bestPlace < worstPlace
    let worst = above.filter { !hasMentors || $0.place > bestPlace }.sorted {
      (-$0.gap, $0.id) < (-$1.gap, $1.id)
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
    mentors = hasMentors ? best.prefix(Self.mostNamed).map(\.id) : []
    furthest = worst.prefix(Self.mostNamed).map(\.id)
  }
}
