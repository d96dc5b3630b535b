/// A workbook of results while it is put together: tables, and behind them the notes that say what each
/// column means.
struct ResultWorkbook {
  private let phrases: Phrases
  private let title: String
  private var sheets: [Workbook.Sheet] = []
  private var notes: [Note] = []

  /// A line of the notes.
  struct Note {
    /// The sheet it is about, or all of them.
    let place: String
    /// The column, or what else it is about.
    let subject: String
    let text: String
  }

  /// Begins a workbook with notes on the whole.
  ///
  /// - Parameters:
  ///   - title: What it is.
  ///   - facts: Where the results come from and how they are read, each with its name.
  ///   - phrases: The language.
  init(title: String, facts: [(name: String, text: String)], _ phrases: Phrases) {
    self.title = title
    self.phrases = phrases
    notes = facts.map { Note(place: phrases.allSheets, subject: $0.name, text: $0.text) }
  }

  /// Adds a table; one without rows only where it is the first or always to be there.
  mutating func add<Entry>(_ table: ResultSheet<Entry>, evenIfEmpty: Bool = false) {
    guard !table.rows.isEmpty || evenIfEmpty || sheets.isEmpty else { return }
    sheets.append(table.sheet)
    notes += table.columns.map { column in
      Note(place: table.name, subject: column.heading, text: column.meaning)
    }
  }

  /// The workbook.
  var finished: Workbook {
    let columns: [SheetColumn<Note>] = [
      SheetColumn(phrases.sheetTitle, phrases.sheetTitle) { .text($0.place) },
      SheetColumn(phrases.columnTitle, phrases.columnTitle) { .text($0.subject) },
      SheetColumn(phrases.meaning, phrases.meaning) { .text($0.text, .wrapped) },
    ]
    var last = ResultSheet(phrases.notesSheet, columns, frozenColumns: 0, of: notes).sheet
    last.widths[2] = Self.widthOfMeanings
    return Workbook(title: title, language: phrases.language, sheets: sheets + [last])
  }

  /// How wide the column of meanings is, in characters: a line is read without moving.
  private static let widthOfMeanings = 90.0
}
