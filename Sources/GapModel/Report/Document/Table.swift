/// A table with a number and a caption.
package struct Table: Hashable, Sendable {
  /// Its number in the report, from 1; `nil` for the data of a figure, which has its number.
  let number: Int?
  /// What it shows, with its number in front.
  let caption: String
  let columns: [Column]
  let rows: Rows
  /// What its rows are, where that matters to a reader's tools.
  var content: Content?

  /// What the rows of a table are.
  enum Content: Hashable, Sendable {
    /// Findings, among which a reader may search.
    case findings
  }

  /// A column and how its cells stand.
  struct Column: Hashable, Sendable {
    let title: String
    var isNumeric = false

    static func words(_ title: String) -> Column { Column(title: title) }

    static func numbers(_ title: String) -> Column { Column(title: title, isNumeric: true) }
  }

  /// A row; its first cell is its heading.
  struct Row: Hashable, Sendable {
    var anchor: ReportAnchor?
    let cells: [[Inline]]
    /// Whether it sums up the others and so stands below them, however they are sorted.
    var isTotal = false

    init(anchor: ReportAnchor? = nil, _ cells: [Inline]...) {
      self.init(anchor: anchor, cells: cells)
    }

    init(anchor: ReportAnchor? = nil, cells: [[Inline]]) {
      self.anchor = anchor
      self.cells = cells
    }
  }
}
