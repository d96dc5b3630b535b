extension SeverityStepKey: DefinedKey {
  static var mappingName: String { "severity-step" }

  static var heading: LocalisedText {
    LocalisedText(id: "Jenjang keparahan", en: "Step of the severity ladder")
  }

  static var required: [SeverityStepKey] { allCases }

  var definition: KeyDefinition {
    switch self {
    case .step:
      KeyDefinition(
        id: "Nama pendek jenjang, yang ditulis pada temuan sebagai 'severity'.",
        en: "The step's short name, which findings give as 'severity'.",
        .identifier(.common),
        example: "moderate"
      )
    case .value:
      KeyDefinition(
        id: "Gap temuan pada jenjang ini: di atas 0, sampai 10, dan lebih kecil daripada jenjang "
          + "sebelumnya.",
        en: "The gap of a finding on this step: above 0, to 10, and below that of the step before.",
        .number(Gap.scale),
        example: "3"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan jenjang dalam laporan; boleh dipakai pada temuan sebagai ganti id.",
        en: "What reports call the step; findings may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: sedang, en: moderate}"
      )
    case .fits:
      KeyDefinition(
        id: "Kapan jenjang ini sesuai, dengan kata-kata yang lazim dalam sumber.",
        en: "When the step fits, with words that are usual in sources.",
        .textInBothLanguages,
        example: "{id: Pekerjaan tertunda atau terbebani., en: It delays or burdens the work.}"
      )
    }
  }
}
