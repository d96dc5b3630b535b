/// One dimension over several times.
public struct DimensionTrend: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// Its gaps, from the first time to the last, and how they went.
  public let change: Trend.Change
  /// Its ratings; `nil` where it is not assessed.
  public let ratings: [Band.ID?]
  /// Where 90 of 100 draws of the sources put the gap; `nil` where the draws say nothing.
  public let intervals: [ClosedRange<Double>?]
  /// Whether the first and the last interval do not overlap: more than other sources would explain.
  public let isBeyondNoise: Bool

  init(of rounds: [DimensionAssessment], spreads: [Bootstrap.Spread]) {
    dimension = rounds.first?.dimension ?? ""
    change = Trend.Change(rounds.map { $0.gap?.value })
    ratings = rounds.map { $0.band?.rating }
    intervals = spreads.map(\.interval)
    if let first = intervals.first ?? nil, let last = intervals.last ?? nil {
      isBeyondNoise = !first.overlaps(last)
    } else {
      isBeyondNoise = false
    }
  }
}
