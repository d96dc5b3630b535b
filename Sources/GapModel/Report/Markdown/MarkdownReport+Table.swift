// Tables, written row by row.
extension MarkdownReport {
  /// Pandoc takes the widths of columns from the dashes below their titles.
  private static let narrowest = 5
  private static let widest = 40

  /// Writes a table under its own caption.
  func write(_ table: Table, to blocks: inout MarkdownBlocks) {
    let caption = named(
      MarkdownEscaping.inline(table.caption),
      table.number.map(ReportAnchor.table)
    )
    write(table, caption, to: &blocks)
  }

  /// Writes a table and a caption as each reader knows it, so that a word processor can list them:
  /// pandoc's stands below.
  func write(_ table: Table, _ caption: String, to blocks: inout MarkdownBlocks) {
    if !style.hasFrontMatter { blocks.add("*\(caption)*") }
    let sink = blocks.begin()
    let titles = table.columns.map { MarkdownEscaping.inline($0.title) }
    sink.write(Self.line(of: titles) + "\n" + Self.line(of: rules(of: table, titles)))
    for row in table.rows {
      let cells = row.cells.enumerated().map { index, cell in
        index == 0 ? named(inline(cell), row.anchor) : inline(cell)
      }
      sink.write("\n" + Self.line(of: cells))
    }
    if style.hasFrontMatter { blocks.add(": \(caption)") }
  }

  private static func line(of cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// The dashes below the titles, as many as a cell of the column is long on average.
  private func rules(of table: Table, _ titles: [String]) -> [String] {
    var lengths = titles.map { $0.count }
    for row in table.rows {
      for (index, cell) in row.cells.enumerated() { lengths[index] += cell.characterCount }
    }
    return zip(table.columns, lengths).map { column, length in
      let typical = length / (table.rows.count + 1)
      let dashes = String(repeating: "-", count: max(Self.narrowest, min(Self.widest, typical)))
      return column.isNumeric ? dashes + ":" : dashes
    }
  }
}
