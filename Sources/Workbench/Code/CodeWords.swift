import GapModel

/// What the coding says.
enum CodeWords {
  static let allJudged = LocalisedText(
    id: "Semua temuan sudah dinilai. Langkah berikutnya: Rencanakan atau Laporan.",
    en: "All findings are judged. Next: Plan or Report."
  )
  static let statementIsNeeded = LocalisedText(
    id: "Setiap temuan memerlukan pernyataan; tuliskan apa yang ditemukan.",
    en: "A finding needs its statement; write what was found."
  )
  static let newStatement = LocalisedText(id: "(tuliskan temuannya)", en: "(write what was found)")
  static let search = LocalisedText(id: "Cari temuan", en: "Search findings")
  static let met = LocalisedText(id: "Terpenuhi", en: "Met")
  static let risk = LocalisedText(id: "Risiko", en: "Risk")
  static let ladder = LocalisedText(id: "Jenjang keparahan", en: "Ladder")
  static let judge = LocalisedText(id: "Per kriteria", en: "Judge")
  static let silent = LocalisedText(id: "teks tidak menyebutnya", en: "the text does not say")
  static let next = LocalisedText(id: "Berikut", en: "Next")
  static let back = LocalisedText(id: "Kembali", en: "Back")
  static let queue = LocalisedText(id: "Daftar temuan", en: "List of findings")
  static let effect = LocalisedText(id: "Gap dan tingkat", en: "Gaps and ratings")
  static let rule = LocalisedText(id: "Aturan yang berlaku", en: "The rule at hand")
  static let place = LocalisedText(id: "Tempatkan", en: "Place")
  static let notPlaced = LocalisedText(
    id: "Belum ditempatkan pada ketentuan desain atau indikator",
    en: "Not held against an expectation or indicator yet"
  )
  static let more = LocalisedText(id: "seluruhnya", en: "more")
  static let less = LocalisedText(id: "ringkas", en: "less")
  static let edit = LocalisedText(id: "Ubah temuan", en: "Edit the finding")
  static let remove = LocalisedText(id: "Hapus temuan", en: "Remove the finding")
  static let note = LocalisedText(id: "Memo", en: "Memo")
  static let unjudge = LocalisedText(id: "Hapus penilaian", en: "Clear the judgement")
  static let noFindings = LocalisedText(
    id:
      "Belum ada temuan. Tempel transkrip atau sel dari Excel di langkah Mulai, atau tambahkan temuan dari sebuah sumber.",
    en:
      "No findings yet. Paste a transcript or cells from Excel at the step Begin, or add a finding of a source."
  )

  static func removed(_ id: String) -> LocalisedText {
    LocalisedText(
      id: "Temuan \(id) dihapus; ↶ mengembalikannya.",
      en: "Finding \(id) was removed; ↶ brings it back."
    )
  }

  static func notListed(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "dan \(count) lagi; cari untuk menyaring",
      en: "and \(count) more; search to narrow down"
    )
  }
}
