import GapModel

/// What planning says.
enum PlanWords {
  static let addresses = LocalisedText(id: "Yang ditangani", en: "What it addresses")
  static let titleIsNeeded = LocalisedText(
    id: "Rekomendasi memerlukan judul; tuliskan apa yang harus dilakukan.",
    en: "A recommendation needs its title; write what is to be done."
  )
  static let addressIsNeeded = LocalisedText(
    id: "Rekomendasi menangani sekurang-kurangnya satu hal; pilih dulu yang lain.",
    en: "A recommendation addresses at least one thing; first choose another."
  )
  static let onlyDoneIsFinished = LocalisedText(
    id: "Tanggal selesai hanya untuk yang berstatus selesai; ubah dulu statusnya.",
    en: "Only what is done has been finished; first change the status."
  )
  static let suggestionAdded = LocalisedText(
    id: "Saran ditambahkan. Periksa daya ungkitnya dan lengkapi biaya serta tenggatnya.",
    en: "The suggestion was added. Check its leverage, and fill in cost and due date."
  )
  static let noRows = LocalisedText(
    id: "Belum ada baris yang dapat ditambahkan.",
    en: "There is no row that can be added yet."
  )
  static let none = LocalisedText(
    id:
      "Belum ada rekomendasi. Ambil saran katalog di samping, tulis yang pertama, atau tempel dari Excel.",
    en:
      "No recommendations yet. Take a suggestion beside this, write the first, or paste from Excel."
  )
  static let new = LocalisedText(id: "Rekomendasi baru", en: "New recommendation")
  static let paste = LocalisedText(id: "Tempel dari Excel", en: "Paste from Excel")
  static let add = LocalisedText(id: "Tambahkan", en: "Add")
  static let removeToo = LocalisedText(
    id: "Hapus, dan hapus syarat itu",
    en: "Remove it, and that requirement"
  )

  static func unknownTarget(_ word: String) -> LocalisedText {
    LocalisedText(
      id: "'\(word)' bukan dimensi, indikator, atau ketentuan desain kasus ini.",
      en: "'\(word)' is no dimension, indicator or expectation of this case."
    )
  }

  static func rowsAdded(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) rekomendasi ditambahkan; ↶ membatalkan semuanya.",
      en: count == 1
        ? "\(count) recommendation was added; ↶ takes it back."
        : "\(count) recommendations were added; ↶ takes all back."
    )
  }

  static func addRows(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "Tambahkan \(count) rekomendasi",
      en: count == 1 ? "Add \(count) recommendation" : "Add \(count) recommendations"
    )
  }
}

extension RecommendationField {
  var label: LocalisedText {
    switch self {
    case .title: LocalisedText(id: "Apa yang dilakukan", en: "What is to be done")
    case .leverage: LocalisedText(id: "Daya ungkit", en: "Leverage")
    case .direction: LocalisedText(id: "Yang digeser", en: "What is moved")
    case .reason: LocalisedText(id: "Alasan", en: "Reason")
    case .strategy: LocalisedText(id: "Strategi", en: "Strategy")
    case .owner: LocalisedText(id: "Penanggung jawab (unit atau peran)", en: "Owner (unit or role)")
    case .cost: LocalisedText(id: "Biaya (Rp)", en: "Cost (Rp)")
    case .effort: LocalisedText(id: "Tingkat kesulitan", en: "Effort")
    case .start: LocalisedText(id: "Mulai", en: "Start")
    case .due: LocalisedText(id: "Tenggat", en: "Due")
    case .status: LocalisedText(id: "Status", en: "Status")
    case .finished: LocalisedText(id: "Selesai pada", en: "Finished")
    case .id: LocalisedText(id: "ID", en: "Id")
    case .note: LocalisedText(id: "Memo", en: "Memo")
    }
  }
}

extension BudgetField {
  var label: LocalisedText {
    switch self {
    case .year: LocalisedText(id: "Tahun anggaran", en: "Budget year")
    case .priority: LocalisedText(id: "Prioritas daerah", en: "Regional priority")
    case .goal: LocalisedText(id: "Sasaran daerah", en: "Regional goal")
    case .code: LocalisedText(id: "Kode", en: "Code")
    case .program: LocalisedText(id: "Program", en: "Programme")
    case .activity: LocalisedText(id: "Kegiatan", en: "Activity")
    case .subactivity: LocalisedText(id: "Subkegiatan", en: "Sub-activity")
    case .location: LocalisedText(id: "Lokasi", en: "Location")
    case .output: LocalisedText(id: "Indikator keluaran", en: "Output measured")
    case .target: LocalisedText(id: "Target keluaran", en: "Output target")
    case .outcome: LocalisedText(id: "Indikator hasil", en: "Outcome measured")
    case .fund: LocalisedText(id: "Sumber dana", en: "Source of the money")
    case .forward: LocalisedText(id: "Prakiraan maju (Rp)", en: "Forward estimate (Rp)")
    }
  }
}
