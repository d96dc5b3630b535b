/// The names that parts of a workbook's file go by.
enum SheetXML {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = OfficePackage.relations
  static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."
}
