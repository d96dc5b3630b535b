/// How many findings say something of each dimension, by how they were got.
struct EvidenceMap: Hashable, Sendable {
  /// The ways to get evidence.
  let columns: [String]
  let rows: [Row]

  /// One dimension.
  struct Row: Hashable, Sendable {
    let label: String
    /// The findings of each column.
    let counts: [Int]
  }
}
