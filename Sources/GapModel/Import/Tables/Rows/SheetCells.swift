/// The cells of a row by what their columns hold.
struct SheetCells {
  /// What the columns hold.
  let columns: SheetColumns
  /// What words in cells mean.
  let words: SheetWords

  /// What a row writes in the column of a field; empty where there is no such column, or nothing in it.
  func text(_ field: SheetField, _ row: ImportedTable.Row) -> String {
    columns.column(field).map { row.text($0) } ?? ""
  }

  /// The same by the map's words; `nil` for nothing.
  func word(_ field: SheetField, _ row: ImportedTable.Row) -> String? {
    let meaning = words.meaning(text(field, row))
    return meaning.isEmpty ? nil : meaning
  }
}
