// What is doubtful in rows, and what does not come in of them.
extension ImportRemark {
  static func nothingFound(at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "baris ini tanpa pernyataan dan kutipan, jadi tidak diimpor",
        en: "this row has neither a statement nor a quote, so it is not imported"
      ),
      at: place
    )
  }

  static func contradiction(
    _ source: String,
    _ first: String,
    _ second: String,
    at place: ImportPlace
  ) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "sumber '\(source.excerpt)' di sini '\(second.excerpt)', tetapi pada baris sebelumnya "
          + "'\(first.excerpt)'; yang pertama dipakai",
        en:
          "source '\(source.excerpt)' is '\(second.excerpt)' here and '\(first.excerpt)' in a row "
          + "before; the first is taken"
      ),
      at: place
    )
  }

  static func coderIsSource(_ name: String) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "'\(name.excerpt)' disebut sebagai pengode dan sebagai sumber; periksa kedua kolom itu",
        en: "'\(name.excerpt)' is named both as a coder and as a source; look at both columns"
      )
    )
  }

  static func repeatedHeadings(_ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "judul kolom terulang pada \(count) baris, dan baris itu dilewati",
        en: "the headings stand again in \(English.counted(count, "row")), passed over"
      ),
      at: place,
      isDoubtful: false
    )
  }
}

extension LocalisedText {
  static let emptyRows = LocalisedText(id: "baris kosong", en: "empty rows")
  static let totalRows = LocalisedText(
    id: "baris yang hanya berisi angka",
    en: "rows with nothing but numbers"
  )
  static let rowsWithoutFinding = LocalisedText(
    id: "baris tanpa pernyataan dan kutipan",
    en: "rows without statement and quote"
  )
}
