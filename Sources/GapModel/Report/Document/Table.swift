/// A table with a number and a caption.
package struct Table: Hashable, Sendable {
  /// Its number in the report, from 1; `nil` for the numbers behind a figure.
  let number: Int?
  /// What it shows, with its number in front.
  let caption: String
  let columns: [Column]
  let rows: Rows
  /// What its rows are, where pages have a tool for them.
  var content: Content?

  /// What the rows of a table are.
  enum Content: Hashable, Sendable {
    /// Findings, which a page can search.
    case findings
  }

  /// A column: its title, and how its cells are aligned.
  struct Column: Hashable, Sendable {
    let title: String
    /// The language of the title, where it is a case's and not the report's; `nil` for the report's.
    var language: Language?
    var isNumeric = false

    static func words(_ title: String) -> Column { Column(title: title) }

    static func numbers(_ title: String) -> Column { Column(title: title, isNumeric: true) }
  }

  /// A row; its first cell is its heading.
  struct Row: Hashable, Sendable {
    var anchor: ReportAnchor?
    let cells: [[Inline]]
    /// Whether it is a total, which stays below the other rows when they are sorted.
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
