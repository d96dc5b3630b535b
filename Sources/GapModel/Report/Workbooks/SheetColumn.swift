/// A column of a table of results in a workbook.
struct SheetColumn<Entry> {
  /// What it is called.
  let heading: String
  /// What it means, in a line, for the notes.
  let meaning: String
  /// What it holds of an entry.
  let cell: (Entry) -> Workbook.Cell

  /// Creates a column.
  init(_ heading: String, _ meaning: String, _ cell: @escaping (Entry) -> Workbook.Cell) {
    self.heading = heading
    self.meaning = meaning
    self.cell = cell
  }
}
