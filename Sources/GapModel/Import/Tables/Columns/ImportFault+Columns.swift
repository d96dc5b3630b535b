// Why a table is not read whose headings are not as they should be.
extension ImportFault {
  /// How many headings a message names.
  private static let mostNamed = 12

  static func named(_ words: [String]) -> String {
    let shown = words.prefix(mostNamed).map { "'\($0.excerpt)'" }.joined(separator: ", ")
    return words.count > mostNamed ? shown + ", …" : shown
  }

  static func noKnownColumn(_ headings: [String], at table: ImportedTable) -> ImportFault {
    ImportFault(
      headings.isEmpty
        ? LocalisedText(id: "tabel ini kosong", en: "this table is empty")
        : LocalisedText(
          id: "tidak ada baris judul dengan kolom yang dikenal; yang ada: \(named(headings))",
          en: "no row of headings has columns that are known; there are \(named(headings))"
        ),
      help: LocalisedText(
        id: "pakai judul seperti \(HeadingWords.shown.id), atau sebut arti tiap kolom dalam berkas "
          + "peta (--new-map membuatnya)",
        en: "use headings such as \(HeadingWords.shown.en), or say in a map file what each column "
          + "holds (--new-map writes one)"
      ),
      at: table.rows.first.map { table.place($0) }
    )
  }

  static func noStatement(_ headings: [String], at place: ImportPlace) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "tidak ada kolom yang memuat temuan; yang ada: \(named(headings))",
        en: "no column says what was found; there are \(named(headings))"
      ),
      help: LocalisedText(
        id: "beri judul Pernyataan atau Kutipan pada kolom itu, atau sebut kolomnya dalam berkas "
          + "peta (--new-map membuatnya)",
        en: "give that column the heading Statement or Quote, or name it in a map file (--new-map "
          + "writes one)"
      ),
      at: place
    )
  }

  static func columnsOfOneField(
    _ first: String,
    _ second: String,
    at place: ImportPlace
  ) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "kolom '\(first.excerpt)' dan '\(second.excerpt)' berarti sama",
        en: "columns '\(first.excerpt)' and '\(second.excerpt)' mean the same"
      ),
      help: LocalisedText(
        id: "ganti salah satu judulnya, atau sebut arti keduanya dalam berkas peta (--map)",
        en: "change the heading of one, or say in a map file what both hold (--map)"
      ),
      at: place
    )
  }

  static func noSuchColumn(
    _ heading: String,
    among headings: [String],
    at place: ImportPlace
  ) -> ImportFault {
    let near = NearMiss.nearest(to: heading, among: headings.filter { !$0.isEmpty })
    let question = near.map { LocalisedText.didYouMean($0) } ?? LocalisedText.nothing
    return ImportFault(
      LocalisedText(
        id: "peta menyebut kolom '\(heading.excerpt)' yang tidak ada dalam tabel ini\(question.id)",
        en: "the map names a column '\(heading.excerpt)' that this table does not have"
          + "\(question.en)"
      ),
      help: LocalisedText(
        id: "kolomnya ialah \(named(headings))",
        en: "its columns are \(named(headings))"
      ),
      at: place
    )
  }
}
