/// The sheets of a workbook that was sent out, known by what they hold, as people rename them.
struct SentWorkbook {
  /// What the case is.
  let head: ImportedTable?
  /// Where evidence comes from.
  let sources: ImportedTable?
  /// What was understood of the sheets, or is doubtful in them.
  private(set) var remarks: [ImportRemark] = []

  /// Finds the sheets beside the one of findings.
  init(_ sheets: [ImportedTable], besides findings: ImportedTable, _ vocabulary: SheetVocabulary) {
    let others = sheets.filter { $0.name != findings.name }
    head = Self.sheet(.head, among: others, SentHead.isHead)
    sources = Self.sheet(.sources, among: others, SentSources.areSources)
    let found: [(kind: SentSheet, sheet: ImportedTable?)] = [
      (.head, head), (.sources, sources), (.findings, findings),
    ]
    let isOwn = Self.isOwn(findings, vocabulary)
    for (kind, sheet) in found {
      if let sheet {
        let isKnown = kind != .findings || head != nil || sources != nil
        if isKnown, !kind.isNamed(sheet) { remarks.append(.renamed(sheet.name, kind)) }
      } else if isOwn {
        remarks.append(.withoutSheet(kind))
      }
    }
  }

  /// Whether a sheet of findings is one that was sent out, by its headings.
  static func isOwn(_ table: ImportedTable, _ vocabulary: SheetVocabulary) -> Bool {
    guard let heading = SheetColumns.headingRow(of: table, vocabulary) else { return false }
    let fields = Set(table.rows[heading].cells.compactMap { vocabulary.field($0) })
    return ownFields.allSatisfy { fields.contains($0) }
  }

  /// Whether a sheet is one of those beside the findings, or is only to be read by people.
  func holds(_ table: ImportedTable) -> Bool {
    table.name == head?.name || table.name == sources?.name || SentSheet.rules.isNamed(table)
      || SentSheet.lists.isNamed(table)
  }

  private static let ownFields: Set<SheetField> = [
    .id, .source, .statement, .quote, .locator, .target,
  ]

  /// The sheet of a name, if it holds what it should; else the first that does; else the one of the name.
  private static func sheet(
    _ kind: SentSheet,
    among sheets: [ImportedTable],
    _ holds: (ImportedTable) -> Bool
  ) -> ImportedTable? {
    let named = sheets.first(where: kind.isNamed)
    if let named, holds(named) { return named }
    return sheets.first(where: holds) ?? named
  }
}

extension ImportRemark {
  /// A sheet that has another name than it was sent out with.
  static func renamed(_ name: String, _ kind: SentSheet) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "lembar '\(name.excerpt)' dibaca sebagai lembar \(kind.name.id)",
        en: "sheet '\(name.excerpt)' is read as the sheet \(kind.name.en)"
      ),
      isDoubtful: false
    )
  }

  /// A sheet that is not there any more.
  static func withoutSheet(_ kind: SentSheet) -> ImportRemark {
    let lost =
      kind == .head
      ? LocalisedText(id: "nama perangkat daerah dan sistemnya", en: "its office and system")
      : LocalisedText(id: "cara memperoleh dan peran sumbernya", en: "techniques and roles")
    return ImportRemark(
      LocalisedText(
        id: "lembar \(kind.name.id) tidak ada lagi, sehingga \(lost.id) tidak diketahui",
        en: "the sheet \(kind.name.en) is missing, so \(lost.en) are not known"
      )
    )
  }
}
