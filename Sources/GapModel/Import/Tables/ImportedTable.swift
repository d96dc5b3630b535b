/// A table as texts, whatever file it was in.
struct ImportedTable {
  /// The sheet's name; empty for a table that is a file of its own.
  var name: String
  /// Its rows that hold anything, headings included, in the order of the file.
  var rows: [Row]
  /// How many rows between them hold nothing.
  var emptyRows = 0
  /// Whether a comma may stand before the decimals of a number: where it parts no cells.
  var mayHaveDecimalComma = true
  /// What was understood of it, or is doubtful in it.
  var remarks: [ImportRemark] = []

  /// A row.
  struct Row {
    /// Its number in the file, from 1; of a text, its first line.
    var number: Int
    /// Its cells as texts.
    ///
    /// A number has a full stop before its decimals, a date is written `2026-03-14`. Cells behind the last one with
    /// anything in it are missing.
    var cells: [String]

    /// The text of a column, counted from 0, without blanks around it; empty beyond the last cell.
    func text(_ column: Int) -> String {
      column < cells.count ? cells[column].trimmedText : ""
    }
  }

  /// Where a cell is, for messages.
  ///
  /// - Parameters:
  ///   - row: One of the rows.
  ///   - column: The column, counted from 0; `nil` for the row as a whole.
  /// - Returns: The place.
  func place(_ row: Row, _ column: Int? = nil) -> ImportPlace {
    name.isEmpty
      ? .line(row.number) : .cell(sheet: name, row: row.number, column: column.map { $0 + 1 })
  }
}
