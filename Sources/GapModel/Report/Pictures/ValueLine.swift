/// A value over time, over the bands that give it a name.
struct ValueLine: Hashable, Sendable {
  /// The scale's ends.
  let scale: ClosedRange<Double>
  let bands: [ValueBand]
  let points: [Point]
  /// Whether it is drawn small, beside others of its kind.
  let isSmall: Bool

  /// An interval of the scale.
  struct ValueBand: Hashable, Sendable {
    let from: Double
    let to: Double
    /// The lower edge as it is written.
    let edge: String
    /// What it is called; small drawings do not show it.
    let label: String
    /// Its colour's place among the ratings' colours, from 0 for what is good.
    let position: Int
  }

  /// One time.
  struct Point: Hashable, Sendable {
    /// In years; parts of a year are parts of 1.
    let time: Double
    /// The time as it is written.
    let timeLabel: String
    /// `nil` where there is none.
    let value: Double?
    /// Where most draws of the sources put it; `nil` where they say nothing.
    let interval: ClosedRange<Double>?
    /// The value as it is written.
    let text: String
  }
}
