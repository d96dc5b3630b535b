// What is doubtful in a project of a coding program, or was understood of it.
extension ImportRemark {
  static func textMissing(_ document: String, segments: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "teks dokumen ini tidak ada di dalam berkas; \(segments) segmennya masuk tanpa kutipan",
        en:
          "this document's text is not in the file; its \(counted(segments)) come in without a quote"
      ),
      at: .document(document)
    )
  }

  static func textRepaired(_ document: String) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "teks dokumen ini bukan UTF-8 yang benar; ada huruf yang hilang",
        en: "this document's text is not proper UTF-8; letters are lost"
      ),
      at: .document(document)
    )
  }

  static func garbled(_ document: String) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id:
          "teks dokumen ini tampak rusak sejak diimpor ke program pengodean: huruf seperti 'â€' atau"
          + " 'Ã©' di tempat tanda kutip dan aksen",
        en:
          "this document's text seems to have been garbled when the coding program took it in: letters"
          + " such as 'â€' or 'Ã©' in place of quotation marks and accents"
      ),
      at: .document(document)
    )
  }

  static func readingOpen(_ document: String, _ reading: OffsetReading) -> ImportRemark {
    let unit = reading.unit.words
    let breaks = reading.breaks.words
    return ImportRemark(
      LocalisedText(
        id:
          "berkas ini tidak mengatakan bagaimana letak segmen dihitung; diandaikan dalam \(unit.id),"
          + " akhir baris \(breaks.id); periksa awal dan akhir beberapa kutipan",
        en:
          "the file does not say how the places of segments are counted; taken are \(unit.en), the end"
          + " of a line \(breaks.en); look at where some quotes begin and end"
      ),
      at: .document(document)
    )
  }

  static func readingChosen(
    _ document: String,
    _ reading: OffsetReading,
    _ agreeing: Int,
    of compared: Int
  ) -> ImportRemark {
    let unit = reading.unit.words
    return ImportRemark(
      LocalisedText(
        id:
          "letak segmen dihitung dalam \(unit.id): begitu \(agreeing) dari \(compared) segmen cocok"
          + " dengan teks yang tersimpan",
        en:
          "places of segments are counted in \(unit.en): so \(agreeing) of \(compared) segments agree"
          + " with the text that is stored"
      ),
      at: .document(document),
      isDoubtful: agreeing * 2 < compared
    )
  }

  static func outside(_ document: String, _ count: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) segmen kosong atau melewati akhir teks; hanya letaknya yang masuk",
        en: "\(counted(count)) of no length, or beyond the end of the text: only the place comes in"
      ),
      at: .document(document)
    )
  }

  static func changedSince(_ document: String, _ count: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "teks dokumen ini sudah berubah di letak \(count) segmen; yang masuk adalah teks yang"
          + " tersimpan pada segmen",
        en:
          "the document's text has changed at the place of \(counted(count)); what comes in is the text"
          + " stored with the segment"
      ),
      at: .document(document)
    )
  }

  static func sameCodeTwice(_ count: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) kode memakai pengenal kode lain; segmennya masuk pada kode yang pertama",
        en: "\(count) of the codes have the identifier of another; segments go to the first of them"
      )
    )
  }

  static func unknownUsers(_ count: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) segmen menyebut pengode yang tidak ada di daftar; masuk tanpa pengode",
        en: "\(counted(count)) with a coder who is not listed come in without a coder"
      )
    )
  }

  static let sameName = ImportRemark(
    LocalisedText(
      id: "dua pengguna bernama sama; masing-masing menjadi pengode sendiri",
      en: "two users have the same name; each becomes a coder of their own"
    )
  )

  static let circularCodes = ImportRemark(
    LocalisedText(
      id: "ada kategori kode yang termasuk di dalam dirinya sendiri; lingkaran itu diputus",
      en: "there is a category of codes that lies within itself; the circle was cut"
    )
  )

  private static func counted(_ count: Int) -> String {
    count == 1 ? "1 segment" : "\(count) segments"
  }
}

extension OffsetUnit {
  /// What is counted, in the plural.
  var words: LocalisedText {
    switch self {
    case .codePoints: LocalisedText(id: "karakter Unicode", en: "characters of Unicode")
    case .utf16: LocalisedText(id: "satuan UTF-16", en: "units of UTF-16")
    case .bytes: LocalisedText(id: "bita UTF-8", en: "bytes of UTF-8")
    }
  }
}

extension LineBreaks {
  /// As what the end of a line is counted.
  var words: LocalisedText {
    switch self {
    case .asOne: LocalisedText(id: "dihitung satu", en: "counted as one")
    case .asTwo: LocalisedText(id: "dihitung dua", en: "counted as two")
    case .asStored: LocalisedText(id: "seperti tersimpan", en: "as it is stored")
    }
  }
}
