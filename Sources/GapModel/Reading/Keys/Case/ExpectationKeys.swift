extension ExpectationKey: DefinedKey {
  static var mappingName: String { "expectation" }

  static var heading: LocalisedText { LocalisedText(id: "Ketentuan desain", en: "Expectation") }

  static let required: [ExpectationKey] = [.id, .dimension, .statement]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek ketentuan desain, yang ditulis pada temuan.",
        en: "The expectation's short name, which findings give.",
        .identifier(.common),
        example: "T1"
      )
    case .dimension:
      KeyDefinition(
        id: "Dimensi tempat ketentuan itu berada.",
        en: "The dimension that it belongs to.",
        .word(.ofInstrument(.dimension)),
        example: "technology"
      )
    case .indicator:
      KeyDefinition(
        id: "Indikator dimensi itu; tanpa indikator, ketentuan itu berdiri sendiri.",
        en: "An indicator of that dimension; without one the expectation stands for itself.",
        .word(.ofInstrument(.indicator)),
        example: "network"
      )
    case .statement:
      KeyDefinition(
        id: "Apa yang diandaikan desain.",
        en: "What the design assumes.",
        .text,
        example: "Jaringan stabil di semua kantor"
      )
    case .basis:
      KeyDefinition(
        id: "Sumber yang mengatakannya, misalnya peraturannya.",
        en: "The sources that say so, such as the regulation.",
        .list(.word(.reference("sources"))),
        example: "[D1]"
      )
    case .weight:
      KeyDefinition(
        id: "Bobot ketentuan ini dalam indikatornya.",
        en: "How much the expectation counts in its indicator.",
        .number(FieldReader.weights),
        example: "2",
        standard: LocalisedText(untranslated: "1")
      )
    case .note:
      KeyDefinition(
        id: "Catatan analis tentang ketentuan ini.",
        en: "The analyst's memo on the expectation.",
        .text,
        example: "Tersirat dalam lampiran."
      )
    }
  }
}
