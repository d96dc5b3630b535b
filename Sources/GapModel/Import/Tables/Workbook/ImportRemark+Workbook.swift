// What was understood of a workbook, or is doubtful in it.
extension ImportRemark {
  static let macros = ImportRemark(
    LocalisedText(
      id: "buku kerja ini memuat makro; makro itu tidak dijalankan dan tidak dibaca",
      en: "this workbook has macros; they are neither run nor read"
    ),
    isDoubtful: false
  )

  static func errorCells(_ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) sel berisi kesalahan rumus seperti #REF! dan dibaca sebagai sel kosong",
        en: "\(English.counted(count, "cell")) with a formula's error such as #REF!, read as "
          + "empty"
      ),
      at: place
    )
  }

  static func emptyFormulas(_ count: Int, at place: ImportPlace) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id:
          "\(count) rumus tersimpan tanpa hasilnya dan dibaca sebagai sel kosong; buka dan simpan "
          + "buku kerja ini di Excel atau LibreOffice agar hasilnya tersimpan",
        en: "\(English.counted(count, "formula")) stored without a result, read as empty; open and "
          + "save this workbook in Excel or LibreOffice to have results stored"
      ),
      at: place
    )
  }
}
