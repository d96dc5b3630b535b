// What was understood of headings, or is doubtful in them.
extension ImportRemark {
  static func titles(_ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) baris di atas judul kolom dibaca sebagai judul tabel dan dilewati",
        en: "\(English.counted(count, "row")) above the column headings taken for titles and "
          + "passed over"
      ),
      at: place,
      isDoubtful: false
    )
  }

  static func unknownColumn(
    _ heading: String,
    _ near: String,
    at place: ImportPlace
  ) -> ImportRemark {
    let question = LocalisedText.didYouMean(near)
    return ImportRemark(
      LocalisedText(
        id: "kolom '\(heading.excerpt)' tidak dikenal dan tidak dibaca\(question.id)",
        en: "column '\(heading.excerpt)' is not known and not read\(question.en)"
      ),
      at: place
    )
  }
}
