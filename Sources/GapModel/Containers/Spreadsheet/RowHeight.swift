/// How high a row is, so that texts that go over several lines are seen whole.
///
/// Spreadsheets know the widths of letters and make a row fit when it is edited, but not all of them do so
/// when they open a file. So this is an estimate, rather a little too high.
enum RowHeight {
  /// The height of a line, in points.
  private static let line = 15
  /// The most that a row may have, in points.
  private static let most = 409
  /// How wide a column is where nothing is said, in characters.
  private static let usualWidth = 8.43

  /// The height of a row in points; `nil` for a row of one line.
  static func points(of row: Workbook.Row, widths: [Double]) -> Int? {
    var lines = 1
    for column in row.indices where row[column].style.isWrapped {
      guard case .text(let text) = row[column].value else { continue }
      let width = column < widths.count ? widths[column] : usualWidth
      lines = max(lines, self.lines(of: text, width: width))
    }
    return lines > 1 ? min(lines * line, most) : nil
  }

  /// How many lines a text takes in a column.
  private static func lines(of text: String, width: Double) -> Int {
    // Words are not broken, so that lines are seldom full; a margin at each side takes a character.
    let room = max(1, (width - 1) * 0.95)
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let length = Double(DisplayText.width(of: String(paragraph)))
      lines += max(1, Int((length / room).rounded(.up)))
      if lines * line > most { break }
    }
    return lines
  }
}
