/// Cases against dimensions, each cell on the ground of its rating.
struct Heatmap: Hashable, Sendable {
  let columns: [String]
  let rows: [Row]

  /// The most rows of one picture where each has a short label; more cases stand in several pictures.
  private static let mostShortRows = 60
  /// The most rows of one picture where labels take several lines, so that a sheet of paper has room for it.
  private static let mostLongRows = 24
  /// The most letters of a label that stands on one line.
  private static let longestShortLabel = 18
  /// The most cases that are drawn: beyond, the table alone is read.
  static let mostCases = 240

  /// How many rows with some labels one picture has at most.
  static func mostRows(labelled labels: [String]) -> Int {
    labels.contains { $0.count > longestShortLabel } ? mostLongRows : mostShortRows
  }

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
