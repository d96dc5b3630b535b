import GapModel

/// What is said where reports are shown and handed out.
enum DocumentWords {
  static let choices = LocalisedText(id: "Pilihan dan simpan", en: "Choices and saving")
  static let language = LocalisedText(id: "Bahasa", en: "Language")
  static let save = LocalisedText(id: "Simpan", en: "Save")
  static let print = LocalisedText(id: "Cetak", en: "Print")
  static let allAsZip = LocalisedText(id: "Semua dalam satu ZIP", en: "All as one ZIP")
  static let zipHint = LocalisedText(
    id: "Semua kasus yang terbuka, laporannya, dan nilainya.",
    en: "All open cases, their reports and scores."
  )
  static let indonesianSheets = LocalisedText(
    id: "CSV untuk Excel Indonesia (titik koma)",
    en: "CSV for an Indonesian Excel (semicolons)"
  )
  static let bothNeedPage = LocalisedText(
    id: "Dua bahasa hanya ada dalam HTML; pilih satu bahasa untuk yang lain.",
    en: "Both languages are in HTML only; choose one language for the others."
  )
  static let isLocked = LocalisedText(
    id:
      "Teks sedang tidak terbaca: ini laporan dari keadaan terakhir yang terbaca, dan tidak dapat disimpan.",
    en:
      "The text cannot be read now: this is the report of its last readable state, which cannot be saved."
  )
  static let lockedNotice = LocalisedText(
    id:
      "Tidak disimpan: teks sedang tidak terbaca. Perbaiki dulu baris yang ditandai di langkah Teks.",
    en: "Not saved: the text cannot be read now. First mend the lines marked at the step Text."
  )
  static func noDate(_ text: String) -> LocalisedText {
    LocalisedText(
      id: "'\(text)' bukan tanggal; tulis YYYY, YYYY-MM, atau YYYY-MM-DD.",
      en: "'\(text)' is no date; write YYYY, YYYY-MM or YYYY-MM-DD."
    )
  }

  static func handedOut(_ file: String) -> LocalisedText {
    LocalisedText(id: "\(file) diunduh.", en: "\(file) was downloaded.")
  }

  static func cellsCut(_ file: String, _ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(file) diunduh; \(count) sel tidak memuat seluruh teksnya.",
      en: "\(file) was downloaded; cells that could not hold all of their text: \(count)."
    )
  }

  static func zipped(_ file: String, without count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(file) diunduh; kasus yang tidak terbaca dan tanpa laporan: \(count).",
      en: "\(file) was downloaded; cases that cannot be read and have no report in it: \(count)."
    )
  }
}
