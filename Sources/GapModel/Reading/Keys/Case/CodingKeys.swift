extension CodingKey: DefinedKey {
  static var mappingName: String { "coding" }

  static var heading: LocalisedText { LocalisedText(id: "Pengodean", en: "Coding") }

  static let required: [CodingKey] = [.coder]

  var definition: KeyDefinition {
    switch self {
    case .coder:
      KeyDefinition(
        id: "Siapa yang mengode, menurut 'coders'.",
        en: "Who coded, of 'coders'.",
        .word(.reference("coders")),
        example: "A"
      )
    case .expectation, .indicator, .dimension: Self.target(rawValue)
    case .gap, .severity, .risk: Self.judgement(rawValue)
    }
  }

  /// A key that names what a finding is held against: the same on a finding and on a coding.
  static func target(_ key: String) -> KeyDefinition {
    switch key {
    case "expectation":
      KeyDefinition(
        id: "Ketentuan desain yang dibandingkan dengan temuan ini.",
        en: "The expectation that the finding is held against.",
        .word(.reference("design")),
        example: "T1"
      )
    case "indicator":
      KeyDefinition(
        id: "Sebagai ganti ketentuan desain: indikator, dengan dimensinya.",
        en: "Instead of an expectation: an indicator, with its dimension.",
        .word(.ofInstrument(.indicator)),
        example: "technology/network"
      )
    default:
      KeyDefinition(
        id: "Sebagai ganti ketentuan desain: dimensi secara keseluruhan.",
        en: "Instead of an expectation: the dimension as a whole.",
        .word(.ofInstrument(.dimension)),
        example: "technology"
      )
    }
  }

  /// A key that judges without criteria: the same on a finding and on a coding.
  static func judgement(_ key: String) -> KeyDefinition {
    switch key {
    case "gap":
      KeyDefinition(
        id: "Sebagai ganti kriteria: gap langsung, 0 (sesuai desain) sampai 10.",
        en: "Instead of criteria: the gap itself, 0 (as designed) to 10.",
        .number(Gap.scale),
        example: "4.5"
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
        id: "Sebagai ganti kriteria: dikhawatirkan, tetapi belum terjadi; tidak masuk gap.",
        en: "Instead of criteria: feared, and nothing has happened; it enters no gap.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    }
  }
}
