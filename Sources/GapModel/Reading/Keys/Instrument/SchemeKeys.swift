extension SchemeKey: DefinedKey {
  static var mappingName: String { "scheme" }

  static var heading: LocalisedText { LocalisedText(id: "Skema indeks", en: "Index scheme") }

  static var required: [SchemeKey] { allCases }

  /// The values that an index may have.
  static let values = 0.0...100.0

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek skema, yang ditulis pada nilai indeks dalam kasus.",
        en: "The scheme's short name, which the index values of a case give.",
        .identifier(.common),
        example: "spbe-2020"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan indeks dalam laporan.",
        en: "What reports call the index.",
        .textInBothLanguages,
        example: "{id: Indeks SPBE, en: SPBE index}"
      )
    case .rule:
      KeyDefinition(
        id: "Peraturan yang mengatur indeks itu, dan hasil mana yang dinilai menurutnya.",
        en: "The regulation behind the index, and the results that were assessed under it.",
        .textInBothLanguages,
        example: "{id: PermenPANRB 59/2020, en: Regulation 59/2020 (PermenPANRB)}"
      )
    case .limits:
      KeyDefinition(
        id: "Apa yang tidak terlihat dari indeks itu tentang satu sistem di satu perangkat daerah.",
        en: "What the index cannot show about one system in one office.",
        .textInBothLanguages,
        example: "{id: Satu aplikasi tidak terbaca darinya., en: It does not show one application.}"
      )
    case .maximum:
      KeyDefinition(
        id: "Nilai terbesar indeks itu.",
        en: "The largest value that the index can have.",
        .number(Self.values),
        example: "5"
      )
    case .predicates:
      KeyDefinition(
        id: "Predikat menurut peraturan itu, dengan batas bawah yang makin besar.",
        en: "The regulation's predicates, with rising lower edges.",
        .list(.mapping(PredicateKey.mapping)),
        example: "[{from: 1.8, label: {id: Cukup, en: Cukup}}]"
      )
    }
  }
}

extension PredicateKey: DefinedKey {
  static var mappingName: String { "predicate" }

  static var heading: LocalisedText { LocalisedText(id: "Predikat", en: "Predicate") }

  static var required: [PredicateKey] { allCases }

  var definition: KeyDefinition {
    switch self {
    case .from:
      KeyDefinition(
        id: "Batas bawah predikat, yang termasuk di dalamnya.",
        en: "The predicate's lower edge, which belongs to it.",
        .number(SchemeKey.values),
        example: "2.6"
      )
    case .label:
      KeyDefinition(
        id: "Sebutannya dalam peraturan.",
        en: "What the regulation calls it.",
        .textInBothLanguages,
        example: "{id: Baik, en: Baik}"
      )
    }
  }
}
