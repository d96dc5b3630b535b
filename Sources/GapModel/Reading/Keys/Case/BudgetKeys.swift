extension BudgetKey: DefinedKey {
  static var mappingName: String { "budget" }

  static var heading: LocalisedText {
    LocalisedText(id: "Tempat dalam rencana tahunan", en: "Place in the yearly plan")
  }

  /// The years a budget may be of.
  static let years = 1900...2200

  var definition: KeyDefinition {
    switch self {
    case .year:
      KeyDefinition(
        id: "Tahun anggaran yang membiayai tindakan itu.",
        en: "The year whose budget pays for the action.",
        .wholeNumber(1900...2200),
        example: "2027"
      )
    case .priority:
      KeyDefinition(
        id: "Prioritas daerah.",
        en: "The regional priority.",
        .text,
        example: "Tata kelola pemerintahan digital"
      )
    case .goal:
      KeyDefinition(
        id: "Sasaran daerah.",
        en: "The regional goal.",
        .text,
        example: "Meningkatnya kualitas layanan digital"
      )
    case .code:
      KeyDefinition(
        id: "Kode program, kegiatan, atau sub kegiatan.",
        en: "The code of the programme, activity or sub-activity.",
        .text,
        example: "2.16.03.2.02.0005"
      )
    case .program:
      KeyDefinition(
        id: "Program.",
        en: "The programme.",
        .text,
        example: "Program Pengelolaan Aplikasi Informatika"
      )
    case .activity:
      KeyDefinition(
        id: "Kegiatan.",
        en: "The activity of the programme.",
        .text,
        example: "Pengelolaan e-government"
      )
    case .subactivity:
      KeyDefinition(
        id: "Sub kegiatan.",
        en: "The sub-activity.",
        .text,
        example: "Penyelenggaraan jaringan intra pemerintah"
      )
    case .location:
      KeyDefinition(
        id: "Lokasi.",
        en: "Where it is carried out.",
        .text,
        example: "Muara Bulian"
      )
    case .output:
      KeyDefinition(
        id: "Tolok ukur keluaran kegiatan.",
        en: "What is measured of the activity's output.",
        .text,
        example: "Perangkat daerah yang tersambung"
      )
    case .target:
      KeyDefinition(
        id: "Target keluaran.",
        en: "How much of the output is to be reached.",
        .text,
        example: "12 perangkat daerah"
      )
    case .outcome:
      KeyDefinition(
        id: "Tolok ukur hasil kegiatan.",
        en: "What is measured of the activity's outcome.",
        .text,
        example: "Laporan yang terkirim tepat waktu"
      )
    case .fund:
      KeyDefinition(
        id: "Sumber dana.",
        en: "Where the money comes from.",
        .text,
        example: "DAU"
      )
    case .forward:
      KeyDefinition(
        id: "Prakiraan maju untuk tahun berikutnya, dalam rupiah, tanpa titik.",
        en: "The forward estimate for the year after, in whole rupiah, without separators.",
        .wholeNumber(0...RecommendationKey.highestCost),
        example: "100000000"
      )
    }
  }
}
