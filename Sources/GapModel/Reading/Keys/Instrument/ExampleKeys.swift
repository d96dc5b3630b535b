extension ExampleKey: DefinedKey {
  static var mappingName: String { "worked-example" }

  static var heading: LocalisedText { LocalisedText(id: "Contoh hitungan", en: "Worked example") }

  static var required: [ExampleKey] { [.title, .gap, .rating] }

  var definition: KeyDefinition {
    switch self {
    case .title:
      KeyDefinition(
        id: "Apa yang diperlihatkan contoh itu.",
        en: "What the example shows.",
        .textInBothLanguages,
        example: "{id: Tepat di batas atas, en: Exactly on an upper edge}"
      )
    case .steps, .severity, .direct: Self.judgement(rawValue)
    case .gap:
      KeyDefinition(
        id: "Gap yang harus dihasilkan; pemeriksaan menghitungnya ulang.",
        en: "The gap that it comes to; checking computes it anew.",
        .number(Gap.scale),
        example: "5"
      )
    case .rating:
      KeyDefinition(
        id: "Tingkat yang harus dihasilkan, menurut id pada 'bands'.",
        en: "The rating that it comes to, by its id in 'bands'.",
        .word(.reference("bands")),
        example: "medium"
      )
    }
  }

  /// A key that says how an example is judged: the same in a worked example and in that of a rule.
  static func judgement(_ key: String) -> KeyDefinition {
    switch key {
    case "steps":
      KeyDefinition(
        id: "Jenjang pada kriteria yang dinilai.",
        en: "The steps on the criteria that are judged.",
        .mapping(stepsByCriterion),
        example: "{frequency: often, impact: hampers}"
      )
    case "severity":
      KeyDefinition(
        id: "Sebagai ganti kriteria: satu jenjang keparahan.",
        en: "Instead of criteria: one step of the severity ladder.",
        .word(.ofInstrument(.severity)),
        example: "moderate"
      )
    default:
      KeyDefinition(
        id: "Sebagai ganti kriteria: gap yang diberikan langsung, 0 sampai 10.",
        en: "Instead of criteria: a gap given directly, 0 to 10.",
        .number(Gap.scale),
        example: "4.5"
      )
    }
  }

  /// The steps of an example, by criterion.
  private static var stepsByCriterion: MappingDefinition {
    MappingDefinition(
      name: "steps",
      heading: LocalisedText(id: "Jenjang dalam contoh", en: "Steps of an example"),
      fields: [],
      holdsCriteria: true
    )
  }
}
