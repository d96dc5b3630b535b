/// How large a table may be: as large as Excel's sheets are long, and no wider than people make them.
enum TableLimits {
  /// The most rows.
  static let mostRows = 1_048_576
  /// The most columns with anything in them.
  static let mostColumns = 200
  /// The largest table as text, in bytes.
  static let mostBytes = 64 << 20
  /// The most bytes of all texts of a sheet: many cells may share a long one, which a small file can say.
  static let mostBytesOfTexts = 256 << 20
}
