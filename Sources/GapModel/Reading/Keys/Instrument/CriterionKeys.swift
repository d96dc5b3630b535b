extension CriterionKey: DefinedKey {
  static var mappingName: String { "criterion" }

  static var heading: LocalisedText { LocalisedText(id: "Kriteria", en: "Criterion") }

  static let required: [CriterionKey] = [.id, .label, .question, .steps]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek kriteria, yang menjadi kunci pada temuan; tidak boleh sama dengan kunci "
          + "lain pada temuan.",
        en: "The criterion's short name, which is a key of findings; it must not be one of their "
          + "other keys.",
        .identifier(.common),
        example: "impact"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan kriteria dalam laporan.",
        en: "What reports call the criterion.",
        .textInBothLanguages,
        example: "{id: dampak, en: impact}"
      )
    case .question:
      KeyDefinition(
        id: "Apa yang ditanyakan pengode pada temuan.",
        en: "What a coder asks of the finding.",
        .textInBothLanguages,
        example: "{id: \"Apakah pekerjaan selesai?\", en: \"Is the work finished?\"}"
      )
    case .weight:
      KeyDefinition(
        id: "Bobot kriteria ini di antara kriteria lain.",
        en: "How much the criterion counts among the others.",
        .number(FieldReader.weights),
        example: "2",
        standard: LocalisedText(untranslated: "1")
      )
    case .settles:
      KeyDefinition(
        id: "Apakah jenjangnya yang bernilai 0 berarti desain terpenuhi, apa pun kriteria lain; "
          + "hanya kriteria demikian yang boleh mempunyai jenjang bernilai 0.",
        en: "Whether its step of value 0 means that the design is met, whatever the other "
          + "criteria; only such a criterion may have a step of value 0.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    case .steps:
      KeyDefinition(
        id: "Jenjang yang dapat dipilih, dengan nilai yang makin besar.",
        en: "The steps to choose from, with rising values.",
        .list(.mapping(StepKey.mapping)),
        example: "[{id: slows, value: 3, label: {id: terlambat, en: late}, descriptor: …}]"
      )
    case .retired:
      KeyDefinition(
        id: "Kata untuk jenjang dari versi lama kriteria ini, yang tidak diterima lagi.",
        en: "Words for steps of an earlier version of the criterion, which are refused now.",
        .list(.word(.any)),
        example: "[none, tidak ada]"
      )
    }
  }
}

extension StepKey: DefinedKey {
  static var mappingName: String { "step" }

  static var heading: LocalisedText { LocalisedText(id: "Jenjang", en: "Step") }

  static let required: [StepKey] = [.id, .value, .label, .descriptor]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek jenjang, yang ditulis pada temuan.",
        en: "The step's short name, which findings give.",
        .identifier(.common),
        example: "slows"
      )
    case .value:
      KeyDefinition(
        id: "Nilainya pada skala gap, 0 sampai 10; 0 hanya pada kriteria dengan 'settles'.",
        en: "Its value on the scale of gaps, 0 to 10; 0 only in a criterion with 'settles'.",
        .number(Gap.scale),
        example: "3"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan jenjang dalam laporan; boleh dipakai pada temuan sebagai ganti id.",
        en: "What reports call the step; findings may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: terlambat atau diulang, en: late or repeated}"
      )
    case .descriptor:
      KeyDefinition(
        id: "Cara membedakannya dari jenjang di sebelahnya.",
        en: "How to tell it from the steps beside it.",
        .textInBothLanguages,
        example: "{id: Selesai tetapi terlambat., en: Finished but late.}"
      )
    }
  }
}

extension AnchorKey: DefinedKey {
  static var mappingName: String { "anchor" }

  static var heading: LocalisedText { LocalisedText(id: "Acuan gap", en: "Anchor") }

  static var required: [AnchorKey] { allCases }

  var definition: KeyDefinition {
    switch self {
    case .gap:
      KeyDefinition(
        id: "Gap yang diterangkan, 0 sampai 10.",
        en: "The gap that is explained, 0 to 10.",
        .number(Gap.scale),
        example: "5"
      )
    case .text:
      KeyDefinition(
        id: "Apa arti gap sebesar itu.",
        en: "What a gap of this size means.",
        .textInBothLanguages,
        example: "{id: Perbedaan sedang., en: A moderate difference.}"
      )
    }
  }
}
