/// What a file of another program is.
package enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  /// A table as text, its cells between commas, semicolons or tabs.
  case csv
  /// A workbook of Excel.
  case xlsx
  /// A workbook of answers to a form of KoboToolbox or ODK.
  case kobo
  /// A project of a coding program in the REFI-QDA standard.
  case qdpx
  /// A code book in the REFI-QDA standard.
  case qdc
  /// A project of QualCoder: its database.
  case qualCoder
  /// A project of Taguette: its database, or its table of highlights.
  case taguette
}
