/// A sheet of a form's answers.
struct FormSheet {
  /// The sheet as it is in the workbook.
  let table: ImportedTable
  /// What stands above the columns.
  let headings: [String]
  /// The rows with answers.
  let answers: ArraySlice<ImportedTable.Row>
  /// The columns that tie it to other sheets.
  let links: FormLinks
  /// Whether there was a row of tags of the humanitarian exchange language below the headings.
  let hasTags: Bool

  /// Reads the headings; `nil` where the sheet is none of a form's answers.
  init?(_ table: ImportedTable) {
    guard let first = table.rows.first else { return nil }
    self.table = table
    headings = first.cells.indices.map { first.text($0) }
    links = FormLinks(headings)
    guard links.isForm else { return nil }
    hasTags = table.rows.dropFirst().first.map(Self.holdsTags) ?? false
    answers = table.rows.dropFirst(hasTags ? 2 : 1)
  }

  /// The sheet's name.
  var name: String { table.name }

  /// The text of a column; empty where there is no such column.
  func text(_ row: ImportedTable.Row, _ column: Int?) -> String {
    column.map { row.text($0) } ?? ""
  }

  /// A number or key that ties rows together, alike however it was written: `12` for `12.0`.
  func link(_ row: ImportedTable.Row, _ column: Int?) -> String {
    let text = text(row, column)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// A submission's identity without what says of which kind it is.
  func identity(_ row: ImportedTable.Row, _ column: Int?) -> String {
    let text = text(row, column)
    return text.hasPrefix("uuid:") ? String(text.dropFirst(5)) : text
  }

  /// Where the headings are, for messages.
  var headingPlace: ImportPlace? { table.rows.first.map { table.place($0) } }

  /// Whether a row holds tags such as `#date+start`, and nothing else.
  private static func holdsTags(_ row: ImportedTable.Row) -> Bool {
    let texts = row.cells.indices.map { row.text($0) }.filter { !$0.isEmpty }
    return !texts.isEmpty && texts.allSatisfy { $0.hasPrefix("#") }
  }
}
