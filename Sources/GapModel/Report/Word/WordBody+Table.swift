// Tables, written row by row.
extension WordBody {
  func write(_ table: Table, _ xml: inout XMLWriter, _ sink: TextSink) {
    let text = survey.tables[place.tables]
    place.tables += 1
    let columns = ColumnWidths(for: text)
    turn(to: columns.page, &xml)
    writeCaption(
      table.caption,
      phrases.tableWord,
      table.number,
      ReportAnchor.table,
      keepsWithNext: true,
      &xml
    )
    let totals = table.rows.totals
    xml.markup(
      WordTable.begin(
        columns.form.style,
        columns.widths,
        hasHead: true,
        hasTotal: !totals.isEmpty
      )
    )
    writeHead(of: table, columns, &xml)
    let cells = CellBeginnings(columns, table)
    let parts = table.rows.parts
    for index in parts.indices {
      let isLast = index == parts.count - 1 && totals.isEmpty
      write(parts[index], cells, keepsWithNext: text.isShort && !isLast, &xml)
      pass(&xml, to: sink)
    }
    for (index, row) in totals.enumerated() {
      write(row, cells, keepsWithNext: text.isShort && index < totals.count - 1, &xml)
    }
    xml.markup(WordTable.end)
    runs.paragraph(.afterTable, [], &xml)
    pass(&xml, to: sink)
  }

  /// A caption whose number a word processor counts, so that it can list tables and figures.
  ///
  /// The label and the number are what references to it repeat.
  func writeCaption(
    _ caption: String,
    _ word: String,
    _ number: Int?,
    _ anchor: (Int) -> ReportAnchor,
    keepsWithNext: Bool,
    _ xml: inout XMLWriter
  ) {
    guard let number else {
      return runs.paragraph(.caption, [.text(caption)], &xml, keepsWithNext: keepsWithNext)
    }
    let label = "\(word) \(number)"
    let rest = caption.hasPrefix(label) ? String(caption.dropFirst(label.count)) : caption
    runs.paragraph(.caption, &xml, keepsWithNext: keepsWithNext) { xml in
      runs.mark(anchor(number), &xml) { xml in
        runs.write([.text(word + " ")], &xml)
        runs.field("SEQ \(word) \\* ARABIC", shown: "\(number)", &xml)
      }
      runs.write([.text(rest)], &xml)
    }
  }

  private func writeHead(of table: Table, _ columns: ColumnWidths, _ xml: inout XMLWriter) {
    xml.element("w:tr") { xml in
      xml.markup("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
      for (column, width) in zip(table.columns, columns.widths) {
        xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>")
        let style = columns.form.style(isNumeric: column.isNumeric, isHead: true)
        let title = Inline.text(column.title)
        runs.paragraph(style, column.language.map { [.foreign([title], $0)] } ?? [title], &xml)
        xml.markup("</w:tc>")
      }
    }
  }

  private func write(
    _ row: Table.Row,
    _ cells: CellBeginnings,
    keepsWithNext: Bool,
    _ xml: inout XMLWriter
  ) {
    xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for index in cells.beginnings.indices {
      let line = index < row.cells.count ? row.cells[index] : []
      xml.markup(cells.beginnings[index])
      if keepsWithNext { xml.markup("<w:keepNext/>") }
      if DirectedText.isFromRight(line) { xml.markup("<w:bidi/>") }
      xml.markup("</w:pPr>")
      if index == 0 {
        runs.mark(row.anchor, &xml) { runs.write(line, &$0) }
      } else {
        runs.write(line, &xml)
      }
      xml.markup("</w:p></w:tc>")
    }
    xml.markup("</w:tr>")
  }
}

/// What the cells of a table's columns begin with, the same in each row.
private struct CellBeginnings {
  let beginnings: [String]

  init(_ columns: ColumnWidths, _ table: Table) {
    beginnings = zip(columns.widths, table.columns).map { width, column in
      let style = columns.form.style(isNumeric: column.isNumeric, isHead: false)
      return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
        + "<w:p><w:pPr><w:pStyle w:val=\"\(style.id)\"/>"
    }
  }
}
