/// Writes tables for spreadsheets and statistics, by RFC 4180.
///
/// A text that a spreadsheet would run as a formula gets an apostrophe in front of what it would run;
/// numbers never do.
package enum CSV {
  /// What a cell holds.
  package enum Cell {
    case text(String?)
    case number(Double?)
    case count(Int)
    /// Whole rupiah.
    case amount(Int64?)
    case flag(Bool)
  }

  /// A column, by its name for programs and its heading for Indonesian readers.
  package struct Column: Sendable {
    let name: String
    let heading: String

    /// Creates a column.
    package init(_ name: String, id heading: String) {
      self.name = name
      self.heading = heading
    }
  }

  /// Returns the first row with its end, and before it what tells a spreadsheet the encoding.
  package static func header(_ columns: [Column], _ form: SpreadsheetForm) -> String {
    let names = columns.map { form == .indonesian ? $0.heading : $0.name }
    return form.mark + row(names.map(Cell.text), form)
  }

  /// Returns a row with its end.
  package static func row(_ cells: [Cell], _ form: SpreadsheetForm) -> String {
    cells.map { field($0, form) }.joined(separator: form.separator) + "\r\n"
  }

  private static func field(_ cell: Cell, _ form: SpreadsheetForm) -> String {
    switch cell {
    case .text(let text): quoted(defused(text ?? ""))
    case .number(let number): number.map { form.decimal(DecimalText.fourPlaces($0)) } ?? ""
    case .count(let count): String(count)
    case .amount(let amount): amount.map { String($0) } ?? ""
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(text.escaped { $0 == "\"" ? "\"\"" : nil })\"" : text
  }

  /// A text without a formula in it, whichever separator the spreadsheet takes.
  ///
  /// One that takes another separator than the file's begins a cell behind each of its own, even within
  /// quotation marks. Spreadsheets look for a formula behind blanks and quotation marks too, and take
  /// full-width signs for plain ones.
  static func defused(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mayBeginFormula) else { return text }
    var safe = String.UnicodeScalarView()
    var isAtBeginning = true
    for scalar in text.unicodeScalars {
      if isAtBeginning, mayBeginFormula(scalar) { safe.append("'") }
      isAtBeginning = beginsCell(scalar) || (isAtBeginning && isPassedOver(scalar))
      safe.append(scalar)
    }
    return String(safe)
  }

  private static func mayBeginFormula(_ scalar: Unicode.Scalar) -> Bool {
    "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar)
  }

  private static func beginsCell(_ scalar: Unicode.Scalar) -> Bool {
    ",;\t\r\n".unicodeScalars.contains(scalar)
  }

  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || !scalar.isVisible
  }
}
