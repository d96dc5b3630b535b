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
  /// Cases that may teach the others: those rated small with evidence that is not thin and a rating that is
  /// not provisional, the smallest gap first; none where no case is rated worse.
  public let mentors: [String]
  /// Where there is no mentor and some case is above small, the cases with the smallest gap.
  public let leastFar: [String]
  /// The cases with the largest gap above small, the worst first.
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
    let isProvisional: Bool
  }

  init(of dimension: Dimension.ID, in entries: Comparison.Entries, under instrument: Instrument) {
    let order = instrument.bands.map { $0.rating }
    let cases = entries.cases
    let assessed = entries.indices.compactMap { place -> Assessed? in
      let index = entries.index(at: place)
      guard let cell = cases.cell(dimension, of: index), let gap = cell.gap,
        let rating = cell.rating, let rank = order.firstIndex(of: rating)
      else { return nil }
      return Assessed(
        index: index,
        gap: gap,
        place: rank,
        isThin: cell.evidence == .thin,
        isProvisional: cell.isProvisional
      )
    }
    let above = assessed.filter { $0.place > 0 }
    let gaps = assessed.map { $0.gap }
    let nearest = assessed.sorted {
      ($0.gap, cases.id(at: $0.index)) < ($1.gap, cases.id(at: $1.index))
    }
    let mentors = nearest.filter { $0.place == 0 && !$0.isThin && !$0.isProvisional }
    let smallest = nearest.first?.gap
    let leastFar = nearest.prefix { $0.gap <= (smallest ?? 0) + RisingEdges.tolerance }
    let worst = above.sorted {
      (-$0.gap, cases.id(at: $0.index)) < (-$1.gap, cases.id(at: $1.index))
    }
    let share = Double(above.count) / Double(max(assessed.count, 1))
    self.dimension = dimension
    self.assessed = assessed.count
    aboveSmall = above.count
    median = gaps.median
    self.smallest = gaps.min()
    largest = gaps.max()
    isSystemic =
      assessed.count > 1 && share >= Comparison.systemicShare - RisingEdges.tolerance
    self.mentors =
      above.isEmpty ? [] : mentors.prefix(Self.mostNamed).map { cases.id(at: $0.index) }
    self.leastFar =
      above.isEmpty || !mentors.isEmpty
      ? [] : leastFar.prefix(Self.mostNamed).map { cases.id(at: $0.index) }
    furthest = worst.prefix(Self.mostNamed).map { cases.id(at: $0.index) }
  }
}
