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
  /// The 90% interval of each gap; `nil` where there is none.
  public let intervals: [ClosedRange<Double>?]
  /// Whether the change is more than chance in who spoke would explain; `nil` where that cannot be said.
  public let isBeyondNoise: Bool?

  /// What must be said beside a rating.
  public enum Remark: Hashable, Sendable {
    /// The dimension has no place in that round.
    case notApplicable
    /// An analyst decided on the rating.
    case judged
    /// The gap lies above the instrument's last band.
    case beyondScale
  }

  init(of rounds: [DimensionAssessment], intervals: [GapInterval]) {
    let change = Trend.Change(rounds.map { $0.gap?.value })
    dimension = rounds.first?.dimension ?? ""
    self.change = change
    ratings = rounds.map { $0.band?.rating }
    remarks = rounds.map { round in
      if !round.isApplicable { return .notApplicable }
      if round.isJudged { return .judged }
      return round.liesBeyondScale ? .beyondScale : nil
    }
    self.intervals = intervals.map { $0.range }
    isBeyondNoise =
      if let by = change.change, let first = intervals.first, let last = intervals.last {
        GapInterval.isBeyondNoise(by, from: first, to: last)
      } else {
        nil
      }
  }
}
