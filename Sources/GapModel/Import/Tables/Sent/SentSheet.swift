/// The sheets of a workbook that was sent out to be filled in, by their names in either language.
enum SentSheet: CaseIterable {
  /// What the case is.
  case head
  /// Where evidence comes from.
  case sources
  /// What was found.
  case findings
  /// Text to read.
  case rules
  /// What cells may hold.
  case lists

  /// What it is called.
  var name: LocalisedText {
    switch self {
    case .head: LocalisedText(id: "Kasus", en: "Case")
    case .sources: LocalisedText(id: "Sumber", en: "Sources")
    case .findings: LocalisedText(id: "Temuan", en: "Findings")
    case .rules: LocalisedText(id: "Aturan", en: "Rules")
    case .lists: LocalisedText(id: "Daftar", en: "Lists")
    }
  }

  /// Whether a table is this sheet.
  func isNamed(_ table: ImportedTable) -> Bool {
    name.all.contains { $0.foldedHeading == table.name.foldedHeading }
  }
}
