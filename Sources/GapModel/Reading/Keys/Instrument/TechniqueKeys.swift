extension TechniqueKey: DefinedKey {
  static var mappingName: String { "technique" }

  static var heading: LocalisedText { LocalisedText(id: "Teknik", en: "Technique") }

  static var required: [TechniqueKey] { [.id, .label] }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Cara memperoleh bukti: wawancara, observasi, dokumen, atau uraian publikasi.",
        en: "A way of getting evidence: interview, observation, document or published account.",
        .word(.choice(WordChoice.all(named: Technique.self))),
        example: "interview"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan teknik dalam laporan; boleh dipakai dalam kasus sebagai ganti id.",
        en: "What reports call the technique; cases may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: wawancara, en: interview}"
      )
    case .person:
      KeyDefinition(
        id: "Apakah sumbernya orang atau kesempatan yang dipilih, sehingga yang lain pun mungkin "
          + "terpilih; hanya sumber demikian yang dihilangkan atau diambil ulang untuk menghitung "
          + "kekokohan tingkat.",
        en: "Whether its sources are people or occasions that were chosen, so that others might "
          + "have been; only such sources are left out or drawn again to see how firm a rating is.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    case .secondary:
      KeyDefinition(
        id: "Apakah sumbernya menceritakan perkataan orang lain tanpa menyebut siapa; "
          + "bersama-sama sumber itu dihitung satu.",
        en: "Whether its sources tell what others said without saying who; together they count as "
          + "one.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    }
  }
}
