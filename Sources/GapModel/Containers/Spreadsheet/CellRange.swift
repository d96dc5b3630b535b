/// A rectangle of cells, rows and columns counted from 0.
package struct CellRange: Hashable, Sendable {
  package var rows: ClosedRange<Int>
  package var columns: ClosedRange<Int>

  /// Creates a range.
  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Creates a range of one column.
  package init(rows: ClosedRange<Int>, column: Int) {
    self.init(rows: rows, columns: column...column)
  }

  /// As spreadsheets write it: `B2:B40`.
  package var text: String {
    let first = Self.name(row: rows.lowerBound, column: columns.lowerBound)
    let last = Self.name(row: rows.upperBound, column: columns.upperBound)
    return first == last ? first : "\(first):\(last)"
  }

  /// As formulas write it, so that it stays where it is: `$B$2:$B$40`.
  package var fixedText: String {
    "$\(Self.letters(columns.lowerBound))$\(rows.lowerBound + 1)"
      + ":$\(Self.letters(columns.upperBound))$\(rows.upperBound + 1)"
  }

  /// The name of a cell: `B2`.
  package static func name(row: Int, column: Int) -> String { "\(letters(column))\(row + 1)" }

  /// The letters of a column, counted from 0: A, B, …, Z, AA.
  package static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
