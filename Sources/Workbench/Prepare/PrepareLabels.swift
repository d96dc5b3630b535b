import GapModel

/// What the parts and fields of a case are called.
enum PrepareLabels {
  static let head = LocalisedText(id: "Kasus", en: "Case")
  static let sources = LocalisedText(id: "Sumber", en: "Sources")
  static let design = LocalisedText(id: "Ketentuan desain", en: "Expectations")
  static let remove = LocalisedText(id: "Hapus", en: "Remove")
  static let missing = LocalisedText(id: "Yang masih kurang", en: "What is missing still")
  static let nothingMissing = LocalisedText(
    id: "Tidak ada lagi. Langkah berikutnya: Kodekan.",
    en: "Nothing. Next: Code."
  )
  static let noSources = LocalisedText(
    id: "Belum ada sumber. Tambahkan wawancara, observasi, atau dokumen yang pertama.",
    en: "No sources yet. Add the first interview, observation or document."
  )
  static let addSource = LocalisedText(id: "Tambah sumber", en: "Add a source")
  static let addExpectation = LocalisedText(id: "Tambah", en: "Add")
  static let newExpectation = LocalisedText(
    id: "Ketentuan desain baru",
    en: "A new expectation"
  )
  static let assumed = LocalisedText(
    id: "Yang diandaikan desain",
    en: "What the design assumes"
  )
  static let basis = LocalisedText(id: "Dasar: sumber yang menyebutnya", en: "Basis: who says so")
  static let withoutIndicator = LocalisedText(id: "Tanpa indikator", en: "Without an indicator")
  static let withoutIndicatorHint = LocalisedText(
    id: "Dihitung sendiri-sendiri; pindahkan ke indikator bila ada yang cocok.",
    en: "They count by themselves; move them to an indicator where one fits."
  )
  static let removeSourceToo = LocalisedText(
    id: "Hapus, dan hapus rujukannya",
    en: "Remove it, and the references to it"
  )
  static let removeExpectationToo = LocalisedText(
    id: "Hapus; yang merujuk dipindahkan ke indikatornya",
    en: "Remove it; what refers to it moves to its indicator"
  )

  static func without(_ count: Int) -> LocalisedText {
    LocalisedText(id: "\(count) belum", en: "\(count) without")
  }

  static func findings(_ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) temuan",
      en: count == 1 ? "1 finding" : "\(count) findings"
    )
  }
}

extension HeadField {
  var label: LocalisedText {
    switch self {
    case .title: LocalisedText(id: "Judul", en: "Title")
    case .organisation: LocalisedText(id: "Organisasi", en: "Organisation")
    case .region: LocalisedText(id: "Daerah", en: "Region")
    case .system: LocalisedText(id: "Sistem", en: "System")
    case .from: LocalisedText(id: "Periode: dari", en: "Period: from")
    case .to: LocalisedText(id: "Periode: sampai", en: "Period: to")
    case .language: LocalisedText(id: "Bahasa kasus", en: "Language of the case")
    case .instrument: LocalisedText(id: "Instrumen", en: "Instrument")
    case .id: LocalisedText(id: "Nama pendek", en: "Short name")
    case .citation: LocalisedText(id: "Publikasi asal", en: "Citation")
    case .note: LocalisedText(id: "Memo", en: "Memo")
    }
  }
}

extension SourceField {
  var label: LocalisedText {
    switch self {
    case .id: LocalisedText(id: "ID", en: "Id")
    case .technique: LocalisedText(id: "Teknik", en: "Technique")
    case .role: LocalisedText(id: "Peran (bukan nama)", en: "Role (not a name)")
    case .title: LocalisedText(id: "Judul dokumen", en: "Title of a document")
    case .group: LocalisedText(id: "Kelompok", en: "Group")
    case .date: LocalisedText(id: "Tanggal", en: "Date")
    case .weight: LocalisedText(id: "Bobot", en: "Weight")
    case .key: LocalisedText(id: "Informan kunci", en: "Key informant")
    case .note: LocalisedText(id: "Memo", en: "Memo")
    }
  }
}

extension ExpectationField {
  var label: LocalisedText {
    switch self {
    case .statement: PrepareLabels.assumed
    case .place: LocalisedText(id: "Indikator", en: "Indicator")
    case .id: LocalisedText(id: "ID", en: "Id")
    case .weight: LocalisedText(id: "Bobot", en: "Weight")
    case .note: LocalisedText(id: "Memo", en: "Memo")
    }
  }
}
