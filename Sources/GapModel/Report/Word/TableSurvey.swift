/// How much text the columns of a table hold, in thousandths of the letters' size.
struct TableSurvey {
  private(set) var columns: [Column]
  /// The rows that were looked at.
  private var rows = 0
  private var letters = 0

  /// The most rows and letters of a table that is kept on one page.
  private static let mostOnOnePage = (rows: 8, letters: 1200)

  /// What a column holds.
  struct Column {
    /// The longest word.
    fileprivate(set) var longestWord = 0
    /// The longest cell on one line.
    fileprivate(set) var longestCell = 0
    fileprivate var sum = 0
    fileprivate var count = 0

    /// A cell as long as they are on average, in which long ones count for more.
    var typicalCell: Int { count == 0 ? 0 : (sum / count + longestCell / 4) * 4 / 5 }
  }

  /// Begins with the heads of a table's columns.
  init(_ table: Table) {
    columns = table.columns.map { _ in Column() }
    for (index, column) in table.columns.enumerated() {
      add(column.title, at: index, .calibriBold, isHead: true)
    }
  }

  /// Whether the table is kept on one page.
  var isShort: Bool { rows <= Self.mostOnOnePage.rows && letters <= Self.mostOnOnePage.letters }

  /// Looks at a row.
  mutating func add(_ row: Table.Row) {
    rows += 1
    for (index, cell) in row.cells.enumerated() where index < columns.count {
      let isBold = index == 0 || row.isTotal
      let words = WordText.shown(cell)
      letters += words.utf8.count
      add(words, at: index, isBold ? .calibriBold : .calibri, isHead: false)
    }
  }

  private mutating func add(_ text: String, at index: Int, _ widths: LetterWidths, isHead: Bool) {
    var (word, longest, whole) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      let width = widths.width(of: scalar)
      whole += width
      switch scalar {
      case " ", "\n", "\t", "\u{2028}":
        longest = max(longest, word)
        word = 0
      case "-", "–", "—":
        longest = max(longest, word + width)
        word = 0
      default: word += width
      }
    }
    columns[index].longestWord = max(columns[index].longestWord, longest, word)
    // A title may take several lines.
    guard !isHead else { return }
    columns[index].longestCell = max(columns[index].longestCell, whole)
    columns[index].sum += whole
    columns[index].count += 1
  }
}
