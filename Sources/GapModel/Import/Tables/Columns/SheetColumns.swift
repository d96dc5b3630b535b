/// What the columns of a table hold, by the row of headings over them.
struct SheetColumns {
  /// Where the row of headings stands among the table's rows.
  let headingRow: Int
  /// The headings with what they were taken for, in their order.
  let recognised: [RecognisedColumn]
  /// What was understood of the headings, or is doubtful in them.
  let remarks: [ImportRemark]
  /// Whether the column of sources holds their ids, by its heading.
  let hasSourceIDs: Bool

  /// The columns of criteria with the criteria's ids, in their order.
  let criteria: [(id: String, column: Int)]

  private let columns: [SheetField: Int]

  /// The column of a field, counted from 0.
  func column(_ field: SheetField) -> Int? { columns[field] }

  /// The heading of a field's column; `nil` where the table has none.
  func heading(of field: SheetField) -> String? { columns[field].map { recognised[$0].heading } }

  /// The columns that say how a row is judged, in their order.
  var judgements: [(heading: String, column: Int)] {
    recognised.enumerated().compactMap { column, heading in
      switch heading.field {
      case .criterion, .severity, .gap, .risk: (heading.heading, column)
      default: nil
      }
    }
  }

  /// Whether a column holds what stands in a row before anybody fills it in: what it is about, and by whom.
  func isGivenBefore(_ column: Int) -> Bool {
    guard column < recognised.count, let field = recognised[column].field else { return true }
    switch field {
    case .id, .source, .technique, .role, .title, .group, .date, .target, .expectation, .dimension,
      .indicator, .coder, .ignored, .organisation, .region, .system:
      return true
    default: return false
    }
  }

  /// Whether a column says what was found.
  var holdFindings: Bool { columns[.statement] != nil || columns[.quote] != nil }

  /// Recognises the columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - vocabulary: Which headings mean what.
  ///   - guessesHeadings: Whether the first row with several cells is taken for the headings where none is known.
  /// - Throws: That none is known, that two hold the same, or that one is missing that the map names.
  init(
    of table: ImportedTable,
    _ vocabulary: SheetVocabulary,
    guessesHeadings: Bool = false
  ) throws(ImportFault) {
    let known = Self.headingRow(of: table, vocabulary)
    guard let headingRow = known ?? (guessesHeadings ? Self.likelyRow(of: table) : nil) else {
      throw .noKnownColumn(Self.likelyHeadings(of: table), at: table)
    }
    let row = table.rows[headingRow]
    var remarks: [ImportRemark] = []
    if headingRow > 0 { remarks.append(.titles(headingRow, at: table.place(table.rows[0]))) }
    var columns: [SheetField: Int] = [:]
    var recognised: [RecognisedColumn] = []
    let hasStatement = row.cells.contains { $0.foldedHeading == "statement" }
    for column in row.cells.indices {
      let heading = row.text(column)
      var field = vocabulary.field(heading)
      // Tables of findings in English have ids under this heading, and what was found beside it.
      if hasStatement, field == .statement, heading.foldedHeading == "finding" { field = .id }
      // "Dinas" beside "Kantor" may be anything; a map says which of them is the office.
      if let known = field, known.isOfCase, columns[known] != nil, !vocabulary.names(heading) {
        field = nil
      }
      recognised.append(RecognisedColumn(heading: heading, field: field))
      if field == nil, vocabulary.field(heading) == nil, let near = vocabulary.nearest(to: heading)
      {
        remarks.append(.unknownColumn(heading, near, at: table.place(row, column)))
      }
      guard let field, field != .ignored else { continue }
      if let other = columns[field] {
        throw .columnsOfOneField(row.text(other), heading, at: table.place(row, column))
      }
      columns[field] = column
    }
    for heading in vocabulary.mapped
    where !recognised.contains(where: { $0.heading.foldedHeading == heading.foldedHeading }) {
      throw .noSuchColumn(heading, among: recognised.map { $0.heading }, at: table.place(row))
    }
    self.headingRow = headingRow
    self.recognised = recognised
    self.remarks = remarks
    self.columns = columns
    criteria = recognised.enumerated().compactMap { column, heading in
      guard case .criterion(let id) = heading.field else { return nil }
      return (id, column)
    }
    hasSourceIDs =
      columns[.source].map { HeadingWords.isSourceID(row.text($0).foldedHeading) } ?? false
  }

  /// How many rows are looked at for headings.
  private static let mostRows = 50

  /// The first row with two headings that are known; of a table whose map knows one, the first with that.
  static func headingRow(of table: ImportedTable, _ vocabulary: SheetVocabulary) -> Int? {
    let rows = table.rows.prefix(mostRows)
    let counts = rows.map { row in
      let fields = row.cells.compactMap { $0.isEmpty ? nil : vocabulary.field($0) }
      // Words for offices alone stand above a table too.
      return fields.allSatisfy { $0.isOfCase } ? 0 : fields.count
    }
    if let two = counts.firstIndex(where: { $0 > 1 }) { return two }
    return vocabulary.mapped.isEmpty ? nil : counts.firstIndex { $0 > 0 }
  }

  /// The row that may hold headings where none is known: the first with several cells.
  static func likelyRow(of table: ImportedTable) -> Int? {
    let rows = table.rows.prefix(mostRows)
    let row = rows.firstIndex { $0.cells.count { !$0.trimmedText.isEmpty } > 1 }
    return row ?? (rows.isEmpty ? nil : 0)
  }

  /// What may be headings where none is known.
  private static func likelyHeadings(of table: ImportedTable) -> [String] {
    likelyRow(of: table).map { table.rows[$0] }?.cells.map { $0.trimmedText }.filter { !$0.isEmpty }
      ?? []
  }
}
