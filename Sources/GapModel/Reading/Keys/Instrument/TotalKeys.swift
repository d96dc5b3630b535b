extension TotalKey: DefinedKey {
  static var mappingName: String { "total" }

  static var heading: LocalisedText { LocalisedText(id: "Total gap", en: "Total of the gaps") }

  static var required: [TotalKey] { allCases }

  /// What the largest total may be.
  static let maxima = 1.0...10_000.0

  /// What an edge on the total's scale may be.
  static let totals = 0.0...10_000.0

  var definition: KeyDefinition {
    switch self {
    case .of:
      KeyDefinition(
        id: "Total terbesar: jumlah bila semua dimensi yang dihitung bergap 10. Batas lain di "
          + "sini memakai skala ini.",
        en: "The largest total: the sum if every counted dimension had a gap of 10. The other "
          + "edges here are on this scale.",
        .number(Self.maxima),
        example: "70"
      )
    case .concern:
      KeyDefinition(
        id: "Total di atas angka ini perlu diwaspadai.",
        en: "A total above this is a cause for concern.",
        .number(Self.totals),
        example: "20"
      )
    case .dimensionConcern:
      KeyDefinition(
        id: "Gap satu dimensi di atas angka ini perlu diwaspadai.",
        en: "A gap of one dimension above this is a cause for concern.",
        .number(Gap.scale),
        example: "5"
      )
    case .readings:
      KeyDefinition(
        id: "Arti total, dari yang terbaik ke yang terburuk; yang terakhir mencapai total "
          + "terbesar.",
        en: "What a total means, from the best to the worst; the last reaches the largest total.",
        .list(.mapping(ReadingKey.mapping)),
        example: "[{id: success-likely, to: 14, text: …}, {id: failure-likely, to: 70, text: …}]"
      )
    }
  }
}

extension ReadingKey: DefinedKey {
  static var mappingName: String { "reading" }

  static var heading: LocalisedText {
    LocalisedText(id: "Bacaan total", en: "Reading of a total")
  }

  static var required: [ReadingKey] { allCases }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek bacaan.",
        en: "The reading's short name.",
        .identifier(.common),
        example: "success-likely"
      )
    case .to:
      KeyDefinition(
        id: "Total tertinggi yang masih termasuk.",
        en: "The highest total that still belongs to it.",
        .number(TotalKey.totals),
        example: "14"
      )
    case .text:
      KeyDefinition(
        id: "Apa yang dikatakan total itu tentang sistem.",
        en: "What such a total says of the system.",
        .textInBothLanguages,
        example: "{id: Sistem berpeluang baik., en: The system may well succeed.}"
      )
    }
  }
}
