/// Recommendations by how urgent they are and how much work they take.
struct PriorityMatrix: Hashable, Sendable {
  /// What the upright axis is called.
  let urgencyTitle: String
  /// What the other axis is called.
  let effortTitle: String
  /// Efforts, from the lightest.
  let columns: [String]
  let bands: [PriorityBand]
  let points: [Point]

  /// An interval of urgencies and what it is called.
  struct PriorityBand: Hashable, Sendable {
    let from: Double
    let to: Double
    let label: String
  }

  /// One recommendation.
  struct Point: Hashable, Sendable {
    let label: String
    /// Its effort's place among the columns.
    let column: Int
    /// From 0 to 10.
    let urgency: Double
  }
}
