/// Counts the tables and figures of a report.
struct Numbering {
  private var tables = 0
  private var figures = 0

  /// The number that the next table will have.
  var nextTable: Int { tables + 1 }

  /// A table with the next number, which its caption gives.
  mutating func table(
    _ caption: String,
    _ columns: [Table.Column],
    _ rows: some Sequence<Table.Row>,
    content: Table.Content? = nil,
    _ phrases: Phrases
  ) -> Report.Block {
    tables += 1
    let numbered = phrases.tableCaption(tables, caption)
    return .table(
      Table(
        number: tables,
        caption: numbered,
        columns: columns,
        rows: Table.Rows(rows),
        content: content
      )
    )
  }

  /// A figure with the next number, which its caption gives, and its numbers in a table of its own.
  mutating func figure(
    _ name: String,
    _ caption: String,
    _ panels: [Figure.Panel],
    _ columns: [Table.Column],
    _ rows: some Sequence<Table.Row>,
    _ phrases: Phrases
  ) -> Report.Block {
    figures += 1
    let numbered = phrases.figureCaption(figures, caption)
    let data = Table(
      number: nil,
      caption: phrases.figureData(figures),
      columns: columns,
      rows: Table.Rows(rows)
    )
    return .figure(
      Figure(number: figures, name: name, caption: numbered, panels: panels, data: .own(data))
    )
  }

  /// A figure with the next number, whose numbers stand in a table that the report shows.
  mutating func figure(
    _ name: String,
    _ caption: String,
    _ panels: [Figure.Panel],
    shownInTable table: Int,
    _ phrases: Phrases
  ) -> Report.Block {
    figures += 1
    let numbered = phrases.figureCaption(figures, caption)
    return .figure(
      Figure(
        number: figures,
        name: name,
        caption: numbered,
        panels: panels,
        data: .shown(inTable: table)
      )
    )
  }
}
