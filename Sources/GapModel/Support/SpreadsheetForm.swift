/// How a table is written that a spreadsheet opens.
public enum SpreadsheetForm: Hashable, Sendable {
  /// As data: commas between the cells, a full stop before the decimals. Programs for statistics read it
  /// everywhere, and spreadsheets of an English setting.
  case data
  /// As a spreadsheet of an Indonesian setting opens it by itself: semicolons between the cells, a comma
  /// before the decimals, and a byte order mark.
  case indonesian

  /// What stands between two cells.
  var separator: String { self == .data ? "," : ";" }

  /// What stands before the first row.
  var mark: String { self == .data ? "" : "\u{FEFF}" }

  /// A number with a full stop before its decimals, written in this form.
  func decimal(_ number: String) -> String {
    self == .data ? number : number.split(separator: ".").joined(separator: ",")
  }
}
