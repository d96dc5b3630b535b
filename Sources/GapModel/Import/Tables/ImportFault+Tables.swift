// Why a table is not read, whatever file it is in.
extension ImportFault {
  static func tooManyRows(in place: ImportPlace) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "tabel ini lebih panjang daripada \(TableLimits.mostRows) baris",
        en: "this table has more than \(TableLimits.mostRows) rows"
      ),
      help: LocalisedText(
        id: "simpan baris temuan saja dalam berkas tersendiri",
        en: "save the rows of findings alone in a file of their own"
      ),
      at: place
    )
  }

  static func tooMuchText(in place: ImportPlace) -> ImportFault {
    let most = TableLimits.mostBytesOfTexts >> 20
    return ImportFault(
      LocalisedText(
        id: "teks semua sel lembar ini bersama-sama lebih besar daripada \(most) MiB",
        en: "the texts of this sheet's cells are together larger than \(most) MiB"
      ),
      at: place
    )
  }

  static func tooManyColumns(in place: ImportPlace) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "tabel ini lebih lebar daripada \(TableLimits.mostColumns) kolom",
        en: "this table has more than \(TableLimits.mostColumns) columns"
      ),
      help: LocalisedText(
        id: "simpan kolom yang diperlukan saja dalam berkas tersendiri",
        en: "save the columns that are needed in a file of their own"
      ),
      at: place
    )
  }
}
