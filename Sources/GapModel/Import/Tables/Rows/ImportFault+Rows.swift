// Why a table is not read whose rows contradict each other.
extension ImportFault {
  /// A row that says how grave something is and not what.
  static func judgedEmpty(
    _ judgements: String,
    _ column: String,
    at place: ImportPlace,
    besides others: [ImportPlace]
  ) -> ImportFault {
    let rows =
      others.prefix(mostNamedRows).map { "\($0)" }.joined(separator: ", ")
      + (others.count > mostNamedRows ? ", …" : "")
    let more =
      others.isEmpty
      ? LocalisedText.nothing
      : LocalisedText(
        id: "; begitu pula pada \(others.count) baris lain: \(rows)",
        en: "; the same in \(English.counted(others.count, "further row")): \(rows)"
      )
    return ImportFault(
      LocalisedText(
        id: "baris ini dinilai (\(judgements)), tetapi tidak mengatakan apa-apa",
        en: "this row is judged (\(judgements)) and says nothing"
      ),
      help: LocalisedText(
        id: "tulis apa yang ditemukan di kolom \(column), atau kosongkan penilaiannya",
        en: "write what was found in \(column), or leave the judgement empty"
      ) + more,
      at: place
    )
  }

  /// How many further rows a message names.
  private static let mostNamedRows = 12

  static func findingTwice(_ id: String, first: ImportPlace, at place: ImportPlace) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "ID '\(id.excerpt)' dipakai dua kali; yang pertama di \(first)",
        en: "ID '\(id.excerpt)' is given twice, first at \(first)"
      ),
      help: LocalisedText(
        id: "beri tiap temuan ID sendiri, atau kosongkan kolom itu",
        en: "give each finding an ID of its own, or leave the column empty"
      ),
      at: place
    )
  }

  static func sourceTwice(_ name: String, at place: ImportPlace) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "sumber '\(name.excerpt)' ditulis dua kali",
        en: "source '\(name.excerpt)' is written twice"
      ),
      help: LocalisedText(
        id: "hapus salah satu barisnya, atau beri ID lain",
        en: "remove one of the rows, or give it another ID"
      ),
      at: place
    )
  }

  static func sourceWithTwoIDs(_ name: String, _ first: String, _ second: String) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "sumber '\(name.excerpt)' punya dua ID: '\(first)' dan '\(second)'",
        en: "source '\(name.excerpt)' has two IDs: '\(first)' and '\(second)'"
      ),
      help: LocalisedText(
        id: "pilih satu ID; dua orang yang bernama sama perlu nama yang berbeda dalam tabel",
        en: "choose one; two people of the same name need different names in the table"
      )
    )
  }

  static let nothingToImport = ImportFault(
    LocalisedText(
      id: "tidak ada satu baris pun yang memuat temuan",
      en: "not one row holds a finding"
    ),
    help: LocalisedText(
      id: "tulis satu temuan per baris di bawah judul kolom",
      en: "write one finding a row below the column headings"
    )
  )
}
