// Why a text is no table that is read.
extension ImportFault {
  static let textTooLarge = ImportFault(
    LocalisedText(
      id: "berkas ini lebih besar daripada \(TableLimits.mostBytes >> 20) MiB, batas untuk tabel",
      en: "this file is larger than \(TableLimits.mostBytes >> 20) MiB, the limit for tables"
    )
  )

  static let notText = ImportFault(
    LocalisedText(
      id: "berkas ini bukan teks dan bukan format yang dikenal; mungkin hanya sebagian berkas",
      en: "this file is no text and no format that is known; it may be only a part of a file"
    ),
    help: .getItAgain
  )

  static let noTable = ImportFault(
    LocalisedText(
      id: "ini teks, tetapi bukan tabel: tidak ada koma, titik koma, atau tab di antara kolom",
      en: "this is a text, but no table: no commas, semicolons or tabs separate columns"
    ),
    help: LocalisedText(
      id: "tulis satu temuan per baris di bawah judul kolom, lalu simpan sebagai XLSX atau CSV",
      en: "write one finding a row below column headings, and save it as XLSX or CSV"
    )
  )

  static func unclosedQuote(line: Int) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "tanda kutip di sini dibuka, tetapi tidak pernah ditutup",
        en: "a quotation mark opens here and is never closed"
      ),
      help: LocalisedText(
        id: "tutup dengan \", dan tulis \"\" untuk tanda kutip di dalam sel berkutip",
        en: "close it with \", and write \"\" for a quotation mark inside a quoted cell"
      ),
      at: .line(line)
    )
  }
}
