/// Counts the tables and figures of a report.
struct Numbering {
  private var tables = 0
  private var figures = 0

  /// A table with the next number, which its caption tells.
  mutating func table(
    _ caption: String,
    _ columns: [Table.Column],
    _ rows: [Table.Row],
    _ phrases: Phrases
  ) -> Report.Block {
    tables += 1
    let numbered = phrases.tableCaption(tables, caption)
    return .table(Table(number: tables, caption: numbered, columns: columns, rows: rows))
  }

  /// The next figure's number.
  mutating func nextFigure() -> Int {
    figures += 1
    return figures
  }
}
