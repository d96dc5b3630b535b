/// One dimension over several times.
public struct DimensionTrend: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// Its gaps, from the first time to the last, and how they went.
  public let change: Trend.Change
  /// Its ratings; `nil` where it is not assessed.
  public let ratings: [Band.ID?]
  /// What must be said beside each rating.
  public let remarks: [Remark?]
  /// Where 90 of 100 draws of the sources put the gap; `nil` where the draws say nothing.
  public let intervals: [ClosedRange<Double>?]
  /// Whether the first and the last interval do not overlap: more than other sources would explain.
  public let isBeyondNoise: Bool

  /// What must be said beside a rating.
  public enum Remark: Hashable, Sendable {
    /// The dimension has no place in that round.
    case notApplicable
    /// An analyst decided on the rating.
    case judged
    /// The gap lies above the instrument's last band.
    case beyondScale
  }

  init(of rounds: [DimensionAssessment], spreads: [Bootstrap.Spread]) {
    dimension = rounds.first?.dimension ?? ""
    change = Trend.Change(rounds.map { $0.gap?.value })
    ratings = rounds.map { $0.band?.rating }
    remarks = rounds.map { round in
      if !round.isApplicable { return .notApplicable }
      if round.isJudged { return .judged }
      return round.liesBeyondScale ? .beyondScale : nil
    }
    intervals = spreads.map(\.interval)
    if let first = intervals.first ?? nil, let last = intervals.last ?? nil {
      let tolerance = RisingEdges.tolerance
      isBeyondNoise =
        first.upperBound + tolerance < last.lowerBound
        || last.upperBound + tolerance < first.lowerBound
    } else {
      isBeyondNoise = false
    }
  }
}
