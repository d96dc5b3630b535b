/// How the gaps of several cases spread, in a dimension or on an indicator.
public struct GapSpread: Hashable, Sendable {
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

  /// Describes some gaps.
  ///
  /// - Parameters:
  ///   - gaps: The gap of each case that assesses it.
  ///   - aboveSmall: How many of these cases rate it above small.
  init(of gaps: [Double], aboveSmall: Int) {
    let share = Double(aboveSmall) / Double(max(gaps.count, 1))
    assessed = gaps.count
    self.aboveSmall = aboveSmall
    median = gaps.median
    smallest = gaps.min()
    largest = gaps.max()
    isSystemic = gaps.count > 1 && share >= Comparison.systemicShare - RisingEdges.tolerance
  }
}
