/// Writes a table; on a narrow screen each row stands as a card, with its columns' titles inside.
enum HTMLTable {
  /// The most rows of a table that is kept on one page.
  private static let shortest = 8

  static func node(of table: Table) -> HTMLNode {
    let titles = table.columns.map { column in
      HTMLNode.tag(
        "th",
        class: column.isNumeric ? "number" : nil,
        [("scope", "col"), ("role", "columnheader")],
        [.text(column.title)]
      )
    }
    return .tag(
      "table",
      class: table.rows.count <= shortest ? "short" : nil,
      [("id", ReportAnchor.table(table.number).name), ("role", "table")],
      [
        .tag("caption", [], [.text(table.caption)]),
        .tag(
          "thead",
          [("role", "rowgroup")],
          [.tag("tr", [("role", "row")], titles)]
        ),
        .tag("tbody", [("role", "rowgroup")], table.rows.map { row($0, table.columns) }),
      ]
    )
  }

  private static func row(_ row: Table.Row, _ columns: [Table.Column]) -> HTMLNode {
    let cells = zip(row.cells, columns).enumerated().map { index, cell in
      let (pieces, column) = cell
      return HTMLNode.tag(
        index == 0 ? "th" : "td",
        class: column.isNumeric ? "number" : nil,
        (index == 0 ? [("scope", "row"), ("role", "rowheader")] : [("role", "cell")])
          + [("data-label", column.title)],
        [.tag("span", [], pieces.map(HTMLReport.node))]
      )
    }
    let anchor = row.anchor.map { [("id", $0.name)] } ?? []
    return .tag("tr", anchor + [("role", "row")], cells)
  }
}
