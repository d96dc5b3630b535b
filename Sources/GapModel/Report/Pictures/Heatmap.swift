/// Cases against dimensions, each cell on the ground of its rating.
struct Heatmap: Hashable, Sendable {
  let columns: [String]
  let rows: [Row]

  /// The most rows that are drawn: beyond, the table alone is read.
  static let mostRows = 60

  /// One case.
  struct Row: Hashable, Sendable {
    let label: String
    let cells: [Cell]
  }

  /// One case's gap in one dimension.
  struct Cell: Hashable, Sendable {
    let value: String
    /// The place of its rating, from 0; `nil` where there is none.
    let position: Int?
  }
}
