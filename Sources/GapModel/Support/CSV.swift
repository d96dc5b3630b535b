/// Writes tables for spreadsheets and statistics, by RFC 4180.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do.
package enum CSV {
  /// What a cell holds.
  package enum Cell {
    /// A name of the format's own.
    case word(String?)
    /// Words of a case.
    case text(String?)
    case number(Double?)
    case count(Int)
    case flag(Bool)
  }

  /// Returns a row with its end.
  package static func row(_ cells: [Cell]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .word(let word): quoted(word ?? "")
    case .text(let text): quoted(defused(text ?? ""))
    case .number(let number): number.map { Decimal.fourPlaces($0) } ?? ""
    case .count(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(text.escaped { $0 == "\"" ? "\"\"" : nil })\"" : text
  }

  /// Spreadsheets look for a formula behind leading blanks too, and take full-width signs for plain ones.
  private static func defused(_ text: String) -> String {
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let isFormula = start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let first = text.unicodeScalars.first
    return isFormula || first == "\t" || first == "\r" ? "'" + text : text
  }
}
