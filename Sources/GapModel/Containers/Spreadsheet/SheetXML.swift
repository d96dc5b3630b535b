/// The names that parts of a workbook's file go by.
enum SheetXML {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/"
  static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
}
