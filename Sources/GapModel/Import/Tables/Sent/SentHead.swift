/// What the first sheet of a workbook says of its case: a key word, and behind it the value.
struct SentHead {
  /// The case.
  private(set) var head = ImportedHead()
  /// Who filled the workbook in.
  private(set) var coder: String?

  /// A workbook without such a sheet.
  init() {}

  init(of table: ImportedTable) {
    for row in table.rows {
      guard let key = Self.key(row.text(0).foldedHeading), !row.text(1).isEmpty else { continue }
      let value = row.text(1)
      switch key {
      case .coder: coder = value
      case .id: head.id = value
      case .title: head.title = value
      case .organisation: head.organisation = value
      case .region: head.region = value
      case .system: head.system = value
      case .language: head.language = value
      case .from: head.from = value
      case .to: head.to = value
      case .instrument: head.instrument = value
      }
    }
  }

  /// Whether a table says what a case is: at least three of its key words stand in the first column.
  static func isHead(_ table: ImportedTable) -> Bool {
    table.rows.prefix(50).count { key($0.text(0).foldedHeading) != nil } > 2
  }

  private enum Key: CaseIterable {
    case coder, id, title, organisation, region, system, language, from, to, instrument

    var label: LocalisedText {
      switch self {
      case .coder: LocalisedText(id: "pengode", en: "coder")
      case .id: LocalisedText(id: "id kasus", en: "case id")
      case .title: LocalisedText(id: "judul", en: "title")
      case .organisation: LocalisedText(id: "perangkat daerah", en: "organisation")
      case .region: LocalisedText(id: "wilayah", en: "region")
      case .system: LocalisedText(id: "sistem", en: "system")
      case .language: LocalisedText(id: "bahasa", en: "language")
      case .from: LocalisedText(id: "mulai", en: "from")
      case .to: LocalisedText(id: "sampai", en: "to")
      case .instrument: LocalisedText(id: "instrumen", en: "instrument")
      }
    }
  }

  private static func key(_ word: String) -> Key? {
    Key.allCases.first { $0.label.all.contains(word) }
  }
}
