import GapModel

/// What the step Text says.
enum TextWords {
  static let notMended = LocalisedText(
    id: "Saran ini tidak dapat diterapkan di sini; ubah sendiri baris yang ditandai.",
    en: "The suggestion cannot be taken here; change the marked line yourself."
  )
  static let take = LocalisedText(id: "Terapkan saran", en: "Take the suggestion")
  static let takeAll = LocalisedText(
    id: "Terapkan semua saran yang pasti",
    en: "Take all certain suggestions"
  )
  static let nothingWrong = LocalisedText(
    id: "Tidak ada yang salah atau meragukan dalam teks ini.",
    en: "Nothing in this text is wrong or doubtful."
  )
  static let locked = LocalisedText(
    id: "Teks memuat kesalahan; formulir menampilkan keadaan terakhir yang terbaca dan dikunci.",
    en: "The text has errors; forms show what it said last, and are locked."
  )
  static let toText = LocalisedText(id: "Buka Teks", en: "Open Text")

  static func mended(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) hal diperbaiki; ↶ mengembalikannya.",
      en: "Mended in \(count) places; ↶ brings it back."
    )
  }

  static func counts(_ errors: Int, _ warnings: Int) -> LocalisedText {
    LocalisedText(
      id: "\(errors) kesalahan, \(warnings) peringatan",
      en: "\(English.counted(errors, "error")), \(English.counted(warnings, "warning"))"
    )
  }

  static func notListed(_ count: Int) -> LocalisedText {
    LocalisedText(id: "dan \(count) lagi", en: "and \(count) more")
  }
}
