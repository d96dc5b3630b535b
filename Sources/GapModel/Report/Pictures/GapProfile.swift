/// The gaps of all dimensions on one scale, with the bands of the ratings.
struct GapProfile: Hashable, Sendable {
  /// What the line for the mean is called.
  let meanLabel: String
  /// What the line for the interval is called; `nil` where no gap has one.
  let intervalLabel: String?
  let bands: [ScaleBand]
  let bars: [Bar]

  /// An interval of the scale and its rating.
  struct ScaleBand: Hashable, Sendable {
    let from: Double
    let to: Double
    let label: String
    /// The interval and its rating in words.
    let range: String
  }

  /// One dimension's gap.
  struct Bar: Hashable, Sendable {
    let label: String
    /// `nil` where there is none.
    let gap: Double?
    let mean: Double?
    /// Where most draws of the sources put the gap; `nil` where they say nothing.
    let interval: ClosedRange<Double>?
    /// The gap as it is written, or why there is none.
    let value: String
    /// The rating's label; `nil` where there is none.
    let rating: String?
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}
