/// A table of a report, to be put into another document: as text with tabs, and as a page's table.
package struct TableCopy: Hashable, Sendable {
  /// What the table shows, with its number in front.
  package let caption: String
  private let table: Table

  fileprivate init(_ table: Table) {
    caption = table.caption
    self.table = table
  }

  /// The table as spreadsheets take it: a line for each row, tabs between the cells.
  package var text: String {
    rows.map { $0.map { Self.onOneLine($0) }.joined(separator: "\t") + "\n" }.joined()
  }

  /// The table as word processors take it, with lines around its cells.
  package var html: String {
    let rows = rows
    let head = rows.prefix(1).map { row in
      HTMLNode.tag(.tr, [], row.map { .tag(.th, [("scope", "col")], [.words($0)]) })
    }
    let body = rows.dropFirst().map { row in
      HTMLNode.tag(
        .tr,
        [],
        row.enumerated().map { column, cell in
          HTMLNode.tag(
            .td,
            table.columns[column].isNumeric ? [("align", "right")] : [],
            [.words(cell)]
          )
        }
      )
    }
    let node = HTMLNode.tag(
      .table,
      [("border", "1")],
      [
        .tag(.caption, [], [.words(caption)]), .tag(.thead, [], head), .tag(.tbody, [], body),
      ]
    )
    return TextSink.text { node.write(to: $0) }
  }

  /// The titles and the cells.
  ///
  /// Spreadsheets look for formulas in what is pasted too.
  private var rows: [[String]] {
    let titles = table.columns.map { CSV.defused($0.title) }
    return [titles]
      + table.rows.map { row in
        zip(row.cells, table.columns).map { cell, column in
          column.isNumeric ? cell.words : CSV.defused(cell.words)
        }
      }
  }

  private static func onOneLine(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

extension Report {
  /// Its tables in order, to be put into other documents.
  package var tableCopies: [TableCopy] { sections.flatMap { $0.tableCopies } }
}

extension Report.Section {
  fileprivate var tableCopies: [TableCopy] {
    let own = blocks.compactMap { block in
      if case .table(let table) = block { TableCopy(table) } else { nil }
    }
    return own + subsections.flatMap { $0.tableCopies }
  }
}

extension ScoredCase {
  /// The tables of its report, in the first language that is asked for.
  package func tableCopies(_ options: ReportOptions) -> [TableCopy] {
    var composer = CaseReport(of: self, language: options.languages.first, options: options)
    return composer.composed().tableCopies
  }
}
