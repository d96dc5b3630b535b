extension JudgementKey: DefinedKey {
  static var mappingName: String { "judgement" }

  static var heading: LocalisedText {
    LocalisedText(id: "Penilaian analis", en: "The analyst's judgement")
  }

  static var required: [JudgementKey] { [.dimension] }

  var definition: KeyDefinition {
    switch self {
    case .dimension:
      KeyDefinition(
        id: "Dimensi yang diputuskan.",
        en: "The dimension that is decided on.",
        .word(.ofInstrument(.dimension)),
        example: "processes"
      )
    case .rating:
      KeyDefinition(
        id: "Tingkat yang berlaku sebagai ganti hasil hitungan; perlu 'because'.",
        en: "The rating that counts instead of the computed one; it needs 'because'.",
        .word(.ofInstrument(.rating)),
        example: "small-medium"
      )
    case .applicable:
      KeyDefinition(
        id: "false bila dimensi itu tidak berlaku bagi sistem ini; perlu 'because'.",
        en: "false where the dimension does not apply to the system; it needs 'because'.",
        .boolean,
        example: "false",
        standard: LocalisedText(untranslated: "true")
      )
    case .because:
      KeyDefinition(
        id: "Mengapa analis memutuskan demikian.",
        en: "Why the analyst decided so.",
        .text,
        example: "Kesalahan hanya berkala."
      )
    case .basis:
      KeyDefinition(
        id: "Dasar tingkat dimensi itu, sebagai ganti kalimat otomatis dalam laporan.",
        en: "What the rating rests on, instead of the report's own sentence.",
        .text,
        example: "Tiga dari empat indikator terpenuhi."
      )
    }
  }
}
