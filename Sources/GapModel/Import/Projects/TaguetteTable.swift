/// Taguette's table of highlights, as CSV or as a workbook: a row for each tag of a highlight.
enum TaguetteTable {
  private static let headings = ["id", "document", "tag", "content"]

  /// Whether a table is one, by its headings.
  static func isTaguette(_ table: ImportedTable) -> Bool {
    guard let first = table.rows.first else { return false }
    return first.cells.prefix(headings.count).map { $0.trimmedText.lowercased() } == headings
      && first.cells.count == headings.count
  }

  /// What it holds.
  ///
  /// - Throws: Why it is not imported.
  static func material(of table: ImportedTable) throws(ImportFault) -> ImportedMaterial {
    guard let first = table.rows.first else { throw .missingColumn("id") }
    let names = first.cells.map { $0.trimmedText.lowercased() }
    var columns: [Int] = []
    for heading in headings {
      guard let column = names.firstIndex(of: heading) else { throw .missingColumn(heading) }
      columns.append(column)
    }
    var draft = ProjectDraft()
    var sources: [String: Int] = [:]
    var garbled: Set<Int> = []
    for row in table.rows.dropFirst() {
      let texts = columns.map { row.text($0) }
      let source =
        if let known = sources[texts[1]] { known } else { draft.addSource(texts[1]) }
      sources[texts[1]] = source
      guard !texts[2].isEmpty else {
        draft.leftOut.add(.segmentWithoutCode)
        continue
      }
      if !garbled.contains(source), GarbledText.isLikely(Array(texts[3].utf8)) {
        garbled.insert(source)
        draft.remarks.append(.garbled(draft.record.sources[source].name))
      }
      var finding = ImportedFinding()
      finding.quote = texts[3].isEmpty ? nil : texts[3].withPlainBreaks
      finding.origin.id = texts[0].isEmpty ? nil : texts[0]
      finding.origin.code = [texts[2]]
      draft.codes.append(ImportedCode(path: [texts[2]]))
      draft.add(finding, of: source, at: table.place(row))
    }
    return draft.material(.taguette)
  }
}
