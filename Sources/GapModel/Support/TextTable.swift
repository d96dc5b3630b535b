/// Writes tables for a terminal.
package enum TextTable {
  /// Lines up columns, with a rule under the first row.
  ///
  /// - Parameters:
  ///   - rows: Rows of equally many cells, of which the first holds the titles.
  ///   - numeric: The columns that hold numbers.
  /// - Returns: The table, in which nothing acts on a terminal.
  package static func aligned(_ rows: [[String]], numeric: Set<Int>) -> String {
    let cells = rows.map { $0.map(DisplayText.visible) }
    let widths = (cells.first ?? []).indices.map { column in
      cells.map { DisplayText.width(of: $0[column]) }.max() ?? 0
    }
    var lines = cells.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - DisplayText.width(of: cell.0))
        return numeric.contains(column) ? padding + cell.0 : cell.0 + padding
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}
