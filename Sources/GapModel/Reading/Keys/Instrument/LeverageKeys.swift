extension LeverageKey: DefinedKey {
  static var mappingName: String { "leverage" }

  static var heading: LocalisedText { LocalisedText(id: "Daya ungkit", en: "Leverage") }

  static var required: [LeverageKey] { allCases }

  /// The shares of a gap that a recommendation may act on.
  static let factors = 0.0...1.0

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek daya ungkit, yang ditulis pada rekomendasi.",
        en: "The leverage's short name, which recommendations give.",
        .identifier(.common),
        example: "contributing"
      )
    case .factor:
      KeyDefinition(
        id: "Bagian gap yang dihitung dalam urgensi rekomendasi, 0 sampai 1; sebesar itu pula gap "
          + "dihitung mengecil.",
        en: "The share of the gap that counts for a recommendation's urgency, 0 to 1; by the same "
          + "share the gap is computed to close.",
        .number(Self.factors),
        example: "0.7"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan daya ungkit dalam laporan; boleh dipakai dalam kasus sebagai ganti id.",
        en: "What reports call the leverage; cases may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: ikut berpengaruh, en: contributing}"
      )
    case .meaning:
      KeyDefinition(
        id: "Kapan memilihnya.",
        en: "When to choose it.",
        .textInBothLanguages,
        example: "{id: Satu dari beberapa tindakan., en: One of several actions.}"
      )
    }
  }
}

extension PriorityKey: DefinedKey {
  static var mappingName: String { "priority" }

  static var heading: LocalisedText { LocalisedText(id: "Prioritas", en: "Priority") }

  static var required: [PriorityKey] { [.id, .label] }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek prioritas.",
        en: "The priority's short name.",
        .identifier(.common),
        example: "medium"
      )
    case .to:
      KeyDefinition(
        id: "Urgensi tertinggi yang masih termasuk; prioritas terakhir tanpa batas, yang lain "
          + "wajib memilikinya.",
        en: "The highest urgency that still belongs to it; the last priority has none, all others "
          + "must have one.",
        .number(Gap.scale),
        example: "4"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan prioritas dalam laporan.",
        en: "What reports call the priority.",
        .textInBothLanguages,
        example: "{id: Sedang, en: medium}"
      )
    }
  }
}
