/// How far reality reaches towards the design, an axis for each dimension.
///
/// The rim is the design, where the gap is 0; in the middle reality has nothing in common with it.
struct Radar: Hashable, Sendable {
  /// What the rim is called.
  let designLabel: String
  /// What the inner line is called.
  let realityLabel: String
  /// The gaps at which ratings change.
  let edges: [Double]
  let axes: [Axis]

  /// How many axes span an area and leave room for their labels.
  static let readableAxes = 3...7

  /// One dimension.
  struct Axis: Hashable, Sendable {
    let label: String
    /// `nil` where there is none.
    let gap: Double?
    /// The gap as it is written, or why there is none.
    let value: String
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}
