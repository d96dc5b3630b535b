extension SourceKey: DefinedKey {
  static var mappingName: String { "source" }

  static var heading: LocalisedText { LocalisedText(id: "Sumber", en: "Source") }

  static let required: [SourceKey] = [.id, .technique]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek sumber, yang ditulis pada tiap temuan.",
        en: "The source's short name, which findings give.",
        .identifier(.common),
        example: "I1"
      )
    case .technique:
      KeyDefinition(
        id:
          "Cara memperolehnya; 'account' ialah terbitan yang tidak menyebut siapa mengatakan apa.",
        en: "How it was got; an 'account' is a publication that does not say who said what.",
        .word(.ofInstrument(.technique)),
        example: "interview"
      )
    case .role:
      KeyDefinition(
        id: "Peran orang yang diwawancarai, tidak pernah namanya.",
        en: "The role of the person interviewed, never the name.",
        .text,
        example: "Kepala bidang"
      )
    case .title:
      KeyDefinition(
        id: "Judul dokumen atau terbitan.",
        en: "What a document or publication is called.",
        .text,
        example: "Perpres 95/2018"
      )
    case .group:
      KeyDefinition(
        id: "Kelompok pemangku kepentingan, untuk membandingkan sudut pandang.",
        en: "The stakeholder group, to compare views.",
        .text,
        example: "pimpinan"
      )
    case .key:
      KeyDefinition(
        id: "Apakah sumber ini informan kunci.",
        en: "Whether the source is a key informant.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    case .date:
      KeyDefinition(
        id: "Kapan wawancara, pengamatan, atau dokumen itu.",
        en: "When the interview, observation or document dates from.",
        .date,
        example: "2025-10-03"
      )
    case .weight:
      KeyDefinition(
        id: "Bobot suara sumber ini di antara sumber lain.",
        en: "How much the source's voice counts among others.",
        .number(FieldReader.weights),
        example: "2",
        standard: LocalisedText(untranslated: "1")
      )
    case .note:
      KeyDefinition(
        id: "Catatan analis tentang sumber ini.",
        en: "The analyst's memo on the source.",
        .text,
        example: "Wawancara lewat telepon."
      )
    }
  }
}
