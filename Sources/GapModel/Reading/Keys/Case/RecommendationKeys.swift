extension RecommendationKey: DefinedKey {
  static var mappingName: String { "recommendation" }

  static var heading: LocalisedText { LocalisedText(id: "Rekomendasi", en: "Recommendation") }

  static let required: [RecommendationKey] = [.id, .title, .addresses, .leverage]

  /// The highest cost, in rupiah.
  static let highestCost: Int64 = 1_000_000_000_000_000

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek rekomendasi.",
        en: "The recommendation's short name.",
        .identifier(.common),
        example: "R1"
      )
    case .title:
      KeyDefinition(
        id: "Apa yang harus dilakukan.",
        en: "What is to be done.",
        .text,
        example: "Perkuat jaringan kantor"
      )
    case .addresses:
      KeyDefinition(
        id: "Apa yang diperbaiki: dimensi, indikator (technology/network), atau ketentuan desain.",
        en: "What it closes: dimensions, indicators (technology/network) or expectations.",
        .list(.word(.ofInstrument(.target)), fewest: 1),
        example: "[technology/network]"
      )
    case .leverage:
      KeyDefinition(
        id: "Seberapa langsung tindakan itu memperkecil gap.",
        en: "How directly the action closes the gap.",
        .word(.ofInstrument(.leverage)),
        example: "direct"
      )
    case .direction:
      KeyDefinition(
        id: "Apa yang digeser: desain, realitas, atau keduanya.",
        en: "What is moved: the design, the reality, or both.",
        .word(.choice(WordChoice.all(of: Direction.self))),
        example: "reality"
      )
    case .findings:
      KeyDefinition(
        id: "Temuan yang dijawabnya.",
        en: "The findings that it answers.",
        .list(.word(.reference("findings"))),
        example: "[F1]"
      )
    case .requires:
      KeyDefinition(
        id: "Rekomendasi yang harus dikerjakan lebih dahulu.",
        en: "The recommendations that must be done first.",
        .list(.word(.reference("recommendations"))),
        example: "[R2]"
      )
    case .reason:
      KeyDefinition(
        id: "Mengapa tindakan itu disarankan.",
        en: "Why it is recommended.",
        .text,
        example: "Penghambat utama implementasi"
      )
    case .strategy:
      KeyDefinition(
        id: "Strategi tempat tindakan itu berkumpul dengan tindakan lain.",
        en: "The strategy that it belongs to together with others.",
        .text,
        example: "Infrastruktur"
      )
    case .owner:
      KeyDefinition(
        id: "Unit atau peran yang bertanggung jawab.",
        en: "The unit or role that is responsible.",
        .text,
        example: "Bidang TIK"
      )
    case .cost:
      KeyDefinition(
        id: "Biaya dalam rupiah, tanpa titik.",
        en: "What it costs, in whole rupiah, without separators.",
        .wholeNumber(0...Self.highestCost),
        example: "250000000"
      )
    case .effort:
      KeyDefinition(
        id: "Beratnya pekerjaan.",
        en: "How much work it is.",
        .word(.choice(WordChoice.all(of: Effort.self))),
        example: "medium"
      )
    case .start:
      KeyDefinition(
        id: "Kapan dimulai.",
        en: "When it begins.",
        .date,
        example: "2026-07"
      )
    case .due:
      KeyDefinition(
        id: "Kapan harus selesai.",
        en: "When it must be done.",
        .date,
        example: "2026-12"
      )
    case .status:
      KeyDefinition(
        id: "Kemajuan tindakan itu.",
        en: "How far it has come.",
        .word(.choice(WordChoice.all(of: Status.self))),
        example: "planned"
      )
    case .finished:
      KeyDefinition(
        id: "Kapan selesai dikerjakan.",
        en: "When it was done.",
        .date,
        example: "2026-11"
      )
    case .budget:
      KeyDefinition(
        id: "Tempatnya dalam rencana tahunan (RKPD, Renja).",
        en: "Its place in the yearly plan (RKPD, Renja).",
        .mapping(BudgetKey.mapping),
        example: "{year: 2027, program: …, fund: DAU}"
      )
    case .serves:
      KeyDefinition(
        id: "Tujuan pemerintahan digital yang didukungnya.",
        en: "The aims of digital government that it serves.",
        .list(.word(.ofInstrument(.aim))),
        example: "[service-quality]"
      )
    case .note:
      KeyDefinition(
        id: "Catatan analis tentang rekomendasi ini.",
        en: "The analyst's memo on the recommendation.",
        .text,
        example: "Menunggu anggaran perubahan."
      )
    }
  }
}
