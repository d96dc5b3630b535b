/// The gaps of all dimensions on one scale, with the bands of the ratings.
package struct GapProfile: Hashable, Sendable {
  /// Its number in the report, from 1.
  let number: Int
  /// What it shows, with its number in front.
  let caption: String
  /// The same in a sentence, for those who do not see it.
  let description: String
  /// What the line for the mean is called.
  let meanLabel: String
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
    /// The gap as it is written, or why there is none.
    let value: String
    /// The rating's label; `nil` where there is none.
    let rating: String?
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}

/// One case's gaps, small enough to stand beside others.
package struct MiniProfile: Hashable, Sendable {
  /// Whose they are.
  let title: String
  let bars: [Bar]

  /// One dimension's gap.
  struct Bar: Hashable, Sendable {
    let label: String
    let code: String
    let gap: Double?
    let value: String
    let position: Int?
  }
}

/// One dimension over time, small enough to stand beside others.
package struct TrendPicture: Hashable, Sendable {
  let title: String
  /// The same in words, for those who do not see it.
  let description: String
  let bands: [ClosedRange<Double>]
  let points: [Point]

  /// One time.
  struct Point: Hashable, Sendable {
    /// `nil` where it is not assessed.
    let gap: Double?
    /// Where most draws of the sources put it; `nil` where they say nothing.
    let interval: ClosedRange<Double>?
    let value: String
  }
}
