import GapModel

/// Cells that were copied in a spreadsheet or a document, and pasted here.
struct PastedCells: Sendable {
  /// The rows, the first perhaps of headings.
  let rows: [[String]]
  /// The text as it was pasted; `nil` where the cells came with their marks.
  private let text: [UInt8]?

  /// Takes what was pasted; `nil` for what is no table.
  ///
  /// Spreadsheets give their cells as a text with tabs. Documents break the lines within cells in that
  /// text, so where its rows are of different lengths, the table with its marks is taken.
  init?(text: String, html: String) {
    let plain = TablePreview.rows(of: Array(text.utf8))
    let isEven = plain.map { rows in rows.allSatisfy { $0.count == rows[0].count } } ?? false
    if !isEven, let table = HTMLTable(html), table.rows.count > 0 {
      rows = table.rows
      self.text = nil
      return
    }
    guard let plain, !plain.isEmpty else { return nil }
    rows = plain
    self.text = Array(text.utf8)
  }

  /// Whether the first row looks like headings: short words, and no two alike.
  var beginsWithHeadings: Bool {
    guard let first = rows.first, rows.count > 1 else { return true }
    let longest = 40
    let words = first.map { $0.trimmedText }
    return words.allSatisfy { word in
      word.count <= longest && !(word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
    }
  }

  /// The cells as a file, as a spreadsheet would save them.
  ///
  /// It is what was pasted itself, unless headings have to be made, or made different from each other.
  func table(hasHeadings: Bool, in language: Language) -> [UInt8] {
    let width = rows.reduce(0) { max($0, $1.count) }
    let given = hasHeadings ? rows.first ?? [] : []
    var taken: [String] = []
    var headings: [String] = []
    for column in 0..<width {
      let own = column < given.count ? given[column].trimmedText : ""
      let word = own.isEmpty && !isEmpty(column) ? Self.name(of: column, language) : own
      var heading = word
      var number = 2
      while !word.isEmpty, taken.contains(heading.lowercased()) {
        heading = "\(word) (\(number))"
        number += 1
      }
      taken.append(heading.lowercased())
      headings.append(heading)
    }
    if hasHeadings, let text, headings == given.map({ $0.trimmedText }) { return text }
    let below = hasHeadings ? rows.dropFirst() : rows[...]
    return Array(([headings] + below).map { Self.line($0) }.joined().utf8)
  }

  private func isEmpty(_ column: Int) -> Bool {
    rows.allSatisfy { $0.count <= column || $0[column].trimmedText.isEmpty }
  }

  private static func name(of column: Int, _ language: Language) -> String {
    LocalisedText(id: "Kolom \(column + 1)", en: "Column \(column + 1)")[language]
  }

  private static func line(_ cells: [String]) -> String {
    cells.map { cell in
      let isPlain = cell.utf8.allSatisfy { $0 != 0x22 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      guard !isPlain else { return cell }
      return "\"" + cell.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }.joined(separator: "\t") + "\n"
  }
}
