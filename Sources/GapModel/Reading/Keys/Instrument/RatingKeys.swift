extension BandKey: DefinedKey {
  static var mappingName: String { "band" }

  static var heading: LocalisedText { LocalisedText(id: "Rentang tingkat", en: "Band") }

  static var required: [BandKey] { allCases }

  var definition: KeyDefinition {
    switch self {
    case .rating:
      KeyDefinition(
        id: "Nama pendek tingkat yang diperoleh gap dalam rentang ini.",
        en: "The short name of the rating that a gap in the band earns.",
        .identifier(.common),
        example: "small-medium"
      )
    case .to:
      KeyDefinition(
        id: "Batas atas rentang, yang masih termasuk di dalamnya; rentang berikutnya mulai di "
          + "atasnya.",
        en: "The band's upper edge, which belongs to it; the next band begins above.",
        .number(Gap.scale),
        example: "4"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan tingkat dalam laporan; boleh dipakai dalam kasus sebagai ganti id.",
        en: "What reports call the rating; cases may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: Kecil–Sedang, en: small–medium}"
      )
    case .meaning:
      KeyDefinition(
        id: "Apa arti gap sebesar itu bagi pekerjaan.",
        en: "What a gap of this size means for the work.",
        .textInBothLanguages,
        example: "{id: Fungsi utama berjalan., en: The main function works.}"
      )
    case .success:
      KeyDefinition(
        id: "Kelas keberhasilan dimensi dengan gap sebesar itu, menurut id pada 'success'.",
        en: "The success class of a dimension with such a gap, by its id in 'success'.",
        .word(.reference("success")),
        example: "fair"
      )
    }
  }
}

extension BeyondKey: DefinedKey {
  static var mappingName: String { "beyond" }

  static var heading: LocalisedText {
    LocalisedText(id: "Di atas rentang terakhir", en: "Beyond the last band")
  }

  var definition: KeyDefinition {
    switch self {
    case .instrument:
      KeyDefinition(
        id: "Instrumen dengan dimensi yang sama dan tingkat yang lebih banyak, yang disarankan "
          + "untuk dipakai. Tidak diambil dari instrumen pada 'extends' bila 'dimensions' ditulis "
          + "di sini.",
        en: "The instrument with the same dimensions and more ratings that is advised instead. "
          + "Not taken from the instrument in 'extends' where 'dimensions' are written here.",
        .word(.any),
        example: "heeks-itposmo-5"
      )
    case .success:
      KeyDefinition(
        id: "Kelas keberhasilan dimensi dengan gap demikian, menurut id pada 'success'.",
        en: "The success class of a dimension with such a gap, by its id in 'success'.",
        .word(.reference("success")),
        example: "low",
        standard: LocalisedText(id: "kelas pada rentang terakhir", en: "that of the last band")
      )
    }
  }
}

extension LabelKey: DefinedKey {
  static var mappingName: String { "labelled" }

  static var heading: LocalisedText { LocalisedText(id: "Id dan sebutan", en: "Id and label") }

  static var required: [LabelKey] { allCases }

  /// An entry of `success`.
  static var successClass: MappingDefinition {
    mapping.named(
      "success-class",
      LocalisedText(id: "Kelas keberhasilan", en: "Success class")
    )
  }

  /// An entry of `aims`.
  static var aim: MappingDefinition {
    mapping.named("aim", LocalisedText(id: "Tujuan", en: "Aim"))
  }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek, yang ditulis oleh yang merujuknya.",
        en: "The short name, which what refers to it gives.",
        .identifier(.common),
        example: "high"
      )
    case .label:
      KeyDefinition(
        id: "Sebutannya dalam laporan.",
        en: "What reports call it.",
        .textInBothLanguages,
        example: "{id: Tinggi, en: high}"
      )
    }
  }
}
