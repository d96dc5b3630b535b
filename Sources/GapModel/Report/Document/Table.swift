/// A table with a number and a caption.
package struct Table: Hashable, Sendable {
  /// Its number in the report, from 1.
  let number: Int
  /// What it shows, with its number in front.
  let caption: String
  let columns: [Column]
  let rows: [Row]

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

    init(anchor: ReportAnchor? = nil, _ cells: [Inline]...) {
      self.init(anchor: anchor, cells: cells)
    }

    init(anchor: ReportAnchor? = nil, cells: [[Inline]]) {
      self.anchor = anchor
      self.cells = cells
    }
  }
}
