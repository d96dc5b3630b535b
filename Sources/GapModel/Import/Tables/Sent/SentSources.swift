/// What the second sheet of a workbook says of sources: a row for each.
enum SentSources {
  /// Reads them; none where the sheet has no column of ids.
  ///
  /// - Throws: That two rows have one id, or that two columns mean the same.
  static func sources(
    of table: ImportedTable,
    instrument: Instrument,
    map: ImportMap
  ) throws(ImportFault) -> SheetSources {
    var sources = SheetSources()
    let vocabulary = SheetVocabulary.plain
    guard SheetColumns.headingRow(of: table, vocabulary) != nil else { return sources }
    let columns = try SheetColumns(of: table, vocabulary)
    guard let ids = columns.column(.id) ?? columns.column(.source) else { return sources }
    let words = SheetWords(map)
    let rows = table.rows.dropFirst(columns.headingRow + 1)
    var names = NextNames(
      behind: rows.map { $0.text(ids) }.filter { $0.hasPrefix("S") && Self.isNumbered($0) },
      usual: "S"
    )
    for row in rows {
      let text = { (field: SheetField) -> String? in
        let text = columns.column(field).map { row.text($0) } ?? ""
        let meaning = words.meaning(text)
        return meaning.isEmpty ? nil : meaning
      }
      // An id alone is one that the sheet offered and nobody took; a finding that names it is enough.
      guard row.cells.indices.contains(where: { $0 != ids && !row.text($0).isEmpty }) else {
        continue
      }
      var id = row.text(ids)
      if id.isEmpty {
        guard facts.contains(where: { text($0) != nil }) else { continue }
        id = names.next()
        sources.remarks.append(.namedSource(id, at: table.place(row, ids)))
      }
      var source = ImportedSource(name: id, id: id)
      source.technique = text(.technique).map { TechniqueWords.meant(by: $0, in: instrument) }
      source.role = text(.role)
      source.title = text(.title)
      source.group = text(.group)
      source.date = text(.date)
      source.note = text(.note)
      try sources.add(
        source,
        at: table.place(row, ids),
        techniqueAt: columns.column(.technique).map { table.place(row, $0) }
      )
    }
    return sources
  }

  private static func isNumbered(_ id: String) -> Bool {
    id.utf8.dropFirst().allSatisfy { $0.isASCIIDigit }
  }

  /// What may say of a source that there is one.
  private static let facts: [SheetField] = [.technique, .role, .title, .group, .date, .note]

  /// Whether a table lists sources: by the headings, and because nothing was found in it.
  static func areSources(_ table: ImportedTable) -> Bool {
    let vocabulary = SheetVocabulary.plain
    guard let heading = SheetColumns.headingRow(of: table, vocabulary) else { return false }
    let fields = Set(table.rows[heading].cells.compactMap { vocabulary.field($0) })
    return (fields.contains(.id) || fields.contains(.source)) && fields.contains(.technique)
      && (fields.contains(.role) || fields.contains(.title)) && !fields.contains(.statement)
      && !fields.contains(.quote)
  }
}
