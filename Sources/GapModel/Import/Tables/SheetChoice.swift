/// Which sheet of a workbook holds the findings.
enum SheetChoice {
  /// Chooses the sheet that the map names, else the one named so in workbooks that are sent out, else the only one
  /// whose headings say that it holds findings.
  ///
  /// - Throws: That there is none, or that there are several.
  static func sheet(
    among contents: WorkbookReader.Contents,
    _ vocabulary: SheetVocabulary,
    map: ImportMap
  ) throws(ImportFault) -> ImportedTable {
    if let name = map.sheet {
      let folded = name.foldedHeading
      guard let sheet = contents.sheets.first(where: { $0.name.foldedHeading == folded }) else {
        throw .noSuchSheet(name, among: contents.sheets.map { $0.name } + contents.hidden)
      }
      return sheet
    }
    let named = contents.sheets.filter(SentSheet.findings.isNamed)
    if let sent = named.first(where: { hasFindings($0, vocabulary) }) { return sent }
    let known = contents.sheets.filter { SheetColumns.headingRow(of: $0, vocabulary) != nil }
    let finding = known.filter { hasFindings($0, vocabulary) }
    let own = finding.filter { SentWorkbook.isOwn($0, vocabulary) }
    if own.count == 1, let sent = own.first { return sent }
    if finding.isEmpty, let sent = named.first { return sent }
    guard finding.count < 2 else { throw .severalSheets(finding.map { $0.name }) }
    let filled = contents.sheets.first { !$0.rows.isEmpty }
    // Of a sheet that does not do, its columns tell why.
    guard let sheet = finding.first ?? known.first ?? filled else { throw .emptyWorkbook }
    return sheet
  }

  /// Whether the headings of a sheet say that it holds findings.
  static func hasFindings(_ table: ImportedTable, _ vocabulary: SheetVocabulary) -> Bool {
    guard let heading = SheetColumns.headingRow(of: table, vocabulary) else { return false }
    return table.rows[heading].cells.contains {
      let field = vocabulary.field($0)
      return field == .statement || field == .quote
    }
  }
}

extension ImportFault {
  static func noSuchSheet(_ name: String, among names: [String]) -> ImportFault {
    let near = NearMiss.nearest(to: name, among: names)
    let question = near.map { LocalisedText.didYouMean($0) } ?? LocalisedText.nothing
    return ImportFault(
      LocalisedText(
        id: "buku kerja ini tidak memuat lembar '\(name.excerpt)'\(question.id)",
        en: "this workbook has no sheet '\(name.excerpt)'\(question.en)"
      ),
      help: LocalisedText(
        id: "lembarnya ialah \(named(names))",
        en: "its sheets are \(named(names))"
      )
    )
  }

  static func severalSheets(_ names: [String]) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "beberapa lembar tampak memuat temuan: \(named(names))",
        en: "several sheets seem to hold findings: \(named(names))"
      ),
      help: LocalisedText(
        id: "sebut yang mana dengan --sheet, dan impor yang lain sesudahnya",
        en: "say which with --sheet, and import the others after it"
      )
    )
  }

  static let emptyWorkbook = ImportFault(
    LocalisedText(
      id: "semua lembar buku kerja ini kosong",
      en: "all sheets of this workbook are empty"
    )
  )
}
