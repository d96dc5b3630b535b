import GapModel

/// What the step of the report says.
enum ReportWords {
  static let reader = LocalisedText(id: "Untuk", en: "For")
  static let sections = LocalisedText(id: "Bagian", en: "Sections")
  static let allSections = LocalisedText(
    id: "Semua yang diperlukan pembaca",
    en: "All that the reader needs"
  )
  static let groups = LocalisedText(id: "Pandangan tiap kelompok", en: "Each group's view")
  static let date = LocalisedText(id: "Tanggal laporan", en: "Date of the report")
  static let dateHint = LocalisedText(id: "Kosong: periode kasus.", en: "Empty: the case's period.")
  static let scores = LocalisedText(id: "Nilai", en: "Scores")
  static let firmScores = LocalisedText(id: "Dengan kekokohan", en: "With firmness")
  static let sheets = LocalisedText(id: "Lembar dan buku kode", en: "Sheets and code book")
  static let tables = LocalisedText(id: "Salin satu tabel", en: "Copy one table")
  static let copies = LocalisedText(id: "Salinan untuk orang lain", en: "A copy for others")
  static let copiesHint = LocalisedText(
    id:
      "Nama diganti dengan nama samaran. Daftar namanya ikut diunduh; simpan terpisah, karena membuka semua nama.",
    en:
      "Names give way to pseudonyms. Their list is downloaded too; keep it apart, as it opens all names again."
  )
  static let openNames = LocalisedText(id: "Buka daftar nama", en: "Open a list of names")
  static let newNames = LocalisedText(id: "Pakai daftar baru", en: "Use a new list")
  static let makeCopy = LocalisedText(id: "Buat salinan", en: "Make the copy")
  static let replaced = LocalisedText(id: "Diganti", en: "Replaced")
  static let doubts = LocalisedText(id: "Perlu dilihat (baris)", en: "To be looked at (line)")
  static let namelike = LocalisedText(
    id: "Ditulis seperti nama, tidak diganti",
    en: "Written like names, not replaced"
  )
  static let frame = LocalisedText(id: "Laporan", en: "Report")
  static let unreadable = LocalisedText(
    id:
      "Belum ada laporan: berkas ini belum dapat dibaca. Perbaiki dulu baris yang ditandai di langkah Teks.",
    en:
      "There is no report yet: the file cannot be read. First mend the lines marked at the step Text."
  )

  static func copied(_ caption: String) -> LocalisedText {
    LocalisedText(
      id: "Disalin: \(caption). Tempelkan di Word atau Excel.",
      en: "Copied: \(caption). Paste it into Word or Excel."
    )
  }

  static func namesFrom(_ file: String) -> LocalisedText {
    LocalisedText(id: "Daftar nama: \(file)", en: "List of names: \(file)")
  }

  static func noNames(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) bukan daftar nama samaran yang terbaca.",
      en: "\(file) is no list of pseudonyms that can be read."
    )
  }

  static func copyMade(_ file: String, names: String?) -> LocalisedText {
    guard let names else {
      return LocalisedText(
        id: "\(file) diunduh. Lihat dulu isinya sebelum diberikan.",
        en: "\(file) was downloaded. Look through it before you pass it on."
      )
    }
    return LocalisedText(
      id: "\(file) dan \(names) diunduh. Lihat dulu isi salinan; simpan \(names) terpisah.",
      en: "\(file) and \(names) were downloaded. Look through the copy, and keep \(names) apart."
    )
  }

  static func noCopy(_ failure: PublicFiles.Failure) -> LocalisedText {
    switch failure {
    case .holdsName(let text):
      LocalisedText(
        id: "Salinan tidak dibuat: masih ada nama di dalamnya: \(text)",
        en: "No copy was made: a name still stands in it: \(text)"
      )
    case .isRatedOtherwise:
      LocalisedText(
        id: "Salinan tidak dibuat: nilainya akan berbeda dari aslinya.",
        en: "No copy was made: it would be rated otherwise than the original."
      )
    case .namesRefused(let reason):
      LocalisedText(
        id: "Salinan tidak dibuat: daftar nama tidak dapat ditambah: \(reason.id).",
        en: "No copy was made: the list of names cannot be added to: \(reason.en)."
      )
    }
  }
}

extension ReportOptions.Reader {
  /// Whom the report is for.
  var label: LocalisedText {
    switch self {
    case .leader: LocalisedText(id: "pimpinan: dua halaman", en: "a leader: two pages")
    case .planner: LocalisedText(id: "perencana: mengapa dan apa", en: "a planner: why and what")
    case .researcher: LocalisedText(id: "peneliti: semuanya", en: "a researcher: everything")
    }
  }
}

extension ReportFile {
  /// What the button says that saves it.
  var label: LocalisedText {
    switch self {
    case .html: LocalisedText(id: "HTML", en: "HTML")
    case .markdown: LocalisedText(id: "Markdown", en: "Markdown")
    case .word: LocalisedText(id: "Word", en: "Word")
    case .scoreWorkbook: LocalisedText(id: "Excel", en: "Excel")
    case .scoreCSV: LocalisedText(id: "CSV", en: "CSV")
    case .scoreJSON: LocalisedText(id: "JSON", en: "JSON")
    case .codingSheet: LocalisedText(id: "Lembar koding (Excel)", en: "Coding sheet (Excel)")
    case .codingSheetCSV: LocalisedText(id: "Lembar koding (CSV)", en: "Coding sheet (CSV)")
    case .findings: LocalisedText(id: "Temuan (Excel)", en: "Findings (Excel)")
    case .findingsCSV: LocalisedText(id: "Temuan (CSV)", en: "Findings (CSV)")
    case .codeBook: LocalisedText(id: "Buku kode (QDC)", en: "Code book (QDC)")
    case .codeBookCSV: LocalisedText(id: "Buku kode (Taguette)", en: "Code book (Taguette)")
    case .form: LocalisedText(id: "Formulir Kobo/ODK", en: "Kobo/ODK form")
    }
  }

  static let reports: [ReportFile] = [.html, .word, .markdown]
  static let scores: [ReportFile] = [.scoreWorkbook, .scoreCSV, .scoreJSON]
  static let sheets: [ReportFile] = [
    .codingSheet, .codingSheetCSV, .findings, .findingsCSV, .codeBook, .codeBookCSV, .form,
  ]
}

extension PublicPart {
  /// What is kept.
  var label: LocalisedText {
    switch self {
    case .quotes: LocalisedText(id: "Kutipan tetap ada", en: "Keep quotes")
    case .citation: LocalisedText(id: "Sitiran studi tetap ada", en: "Keep the study's citation")
    case .indices: LocalisedText(id: "Nilai indeks tetap ada", en: "Keep values of indices")
    }
  }
}

extension ReportSection {
  /// What a section of a case's report is called here; `nil` for parts of other reports.
  var label: LocalisedText? {
    switch self {
    case .summary: LocalisedText(id: "Ringkasan", en: "Summary")
    case .decisions: LocalisedText(id: "Keputusan yang diminta", en: "Decisions asked for")
    case .crosswalk: LocalisedText(id: "Pemetaan", en: "Crosswalk")
    case .gapTable: LocalisedText(id: "Tabel gap", en: "Gap table")
    case .groups: LocalisedText(id: "Kelompok", en: "Groups")
    case .factors: LocalisedText(id: "Faktor", en: "Factors")
    case .model: LocalisedText(id: "Model pelaksanaan", en: "Model of the implementation")
    case .recommendations: LocalisedText(id: "Rekomendasi", en: "Recommendations")
    case .strategies: LocalisedText(id: "Strategi", en: "Strategies")
    case .priorities: LocalisedText(id: "Prioritas", en: "Priorities")
    case .plan: LocalisedText(id: "Rencana aksi", en: "Action plan")
    case .indices: LocalisedText(id: "Indeks", en: "Indices")
    case .caveats: LocalisedText(id: "Batas", en: "Limits")
    case .evidence: LocalisedText(id: "Bukti", en: "Evidence")
    case .support: LocalisedText(id: "Dukungan bukti", en: "Support")
    case .firmness: LocalisedText(id: "Kekokohan", en: "Firmness")
    case .agreement: LocalisedText(id: "Kesepakatan pengode", en: "Agreement of coders")
    case .warnings: LocalisedText(id: "Catatan", en: "Warnings")
    case .method: LocalisedText(id: "Metode", en: "Method")
    case .matrix, .pairs, .indicators, .recurring, .done, .time, .limits, .about, .rules, .criteria,
      .ladder, .ratings, .dimensions, .examples, .actions, .uncosted, .leftOut, .remaining,
      .followUp, .owners:
      nil
    }
  }
}
