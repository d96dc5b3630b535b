/// The beginning of a table with what its columns are taken for, to be looked at before it is imported.
package struct TablePreview: Sendable {
  /// A column.
  package struct Column: Hashable, Sendable {
    /// Its heading; empty where it has none.
    package let heading: String
    /// What it is taken for; `nil` where its heading is not known.
    package let field: SheetField?
  }

  /// The columns in their order.
  package let columns: [Column]
  /// The first rows below the headings, each with as many cells as there are columns.
  package let rows: [[String]]
  /// How many rows there are below the headings.
  package let count: Int
  /// The sheets of a workbook; none of a table that is a file of its own.
  package let sheets: [String]
  /// The sheet that is shown.
  package let sheet: String?

  /// Looks at a table; `nil` for what is no table of findings.
  ///
  /// Projects, and answers to forms, have columns of their own.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - instrument: What its findings are to be rated by.
  ///   - map: What is said of its columns.
  ///   - most: How many rows are wanted.
  package init?(of bytes: [UInt8], instrument: Instrument, map: ImportMap, rows most: Int) {
    let vocabulary = SheetVocabulary(instrument: instrument, map: map)
    switch FileContent(of: bytes) {
    case .text:
      guard let table = try? TextTableReader.table(of: bytes), !TaguetteTable.isTaguette(table)
      else { return nil }
      self.init(of: table, sheets: [], vocabulary, most)
    case .archive:
      guard let archive = try? ZipArchive(bytes, limits: WorkbookReader.limits),
        let contents = try? WorkbookReader.contents(of: archive, wanted: map.sheet),
        !FormText.isForm(contents.sheets), !FormAnswers.isForm(contents.sheets),
        let first = contents.sheets.first(where: { !$0.rows.isEmpty }),
        !TaguetteTable.isTaguette(first)
      else { return nil }
      let chosen = try? SheetChoice.sheet(among: contents, vocabulary, map: map)
      self.init(
        of: chosen ?? first,
        sheets: contents.sheets.map { $0.name },
        vocabulary,
        most
      )
    default: return nil
    }
  }

  private init?(
    of table: ImportedTable,
    sheets: [String],
    _ vocabulary: SheetVocabulary,
    _ most: Int
  ) {
    let known = SheetColumns.headingRow(of: table, vocabulary)
    guard let row = known ?? SheetColumns.likelyRow(of: table) else { return nil }
    let recognised = (try? SheetColumns(of: table, vocabulary, guessesHeadings: true))?.recognised
    let below = table.rows[(row + 1)...]
    let width = below.reduce(table.rows[row].cells.count) { max($0, $1.cells.count) }
    columns = (0..<width).map { column in
      let heading = table.rows[row].text(column)
      if let recognised, column < recognised.count {
        return Column(heading: heading, field: recognised[column].field)
      }
      return Column(heading: heading, field: heading.isEmpty ? nil : vocabulary.field(heading))
    }
    rows = below.prefix(most).map { row in (0..<width).map { row.text($0) } }
    count = below.count
    self.sheets = sheets
    sheet = sheets.isEmpty ? nil : table.name
  }

  /// The rows of a table that is a text; `nil` for what is none.
  package static func rows(of bytes: [UInt8]) -> [[String]]? {
    (try? TextTableReader.table(of: bytes))?.rows.map { $0.cells }
  }
}
