extension InstrumentHeadKey: DefinedKey {
  static var mappingName: String { "instrument-head" }

  static var heading: LocalisedText { LocalisedText(id: "Instrumen", en: "Instrument") }

  static var required: [InstrumentHeadKey] { [.id, .version, .title, .about, .source] }

  /// The versions that an instrument may have.
  static let versions = 1...1_000_000

  /// The name of an instrument inside the program.
  static var shippedInstrument: ValueForm {
    .word(.choice(ShippedInstrument.ids.map { WordChoice(key: $0.text, label: nil) }))
  }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek instrumen: huruf kecil, angka, dan tanda hubung. Id instrumen bawaan "
          + "hanya untuk berkas bawaan itu sendiri.",
        en: "The instrument's short name: small letters, digits and hyphens. A shipped "
          + "instrument's id is for its own file alone.",
        .identifier(.slug),
        example: "kabupaten"
      )
    case .version:
      KeyDefinition(
        id: "Versi instrumen. Naikkan bila isinya berubah: kasus dengan versi yang berbeda tidak "
          + "dibandingkan.",
        en: "The instrument's version. Raise it when the content changes: cases of different "
          + "versions are not compared.",
        .wholeNumber(Int64(Self.versions.lowerBound)...Int64(Self.versions.upperBound)),
        example: "1"
      )
    case .extends:
      KeyDefinition(
        id: "Id instrumen bawaan yang diperluas: bagian yang tidak ditulis di sini diambil "
          + "darinya, dan bagian yang ditulis menggantikannya secara utuh.",
        en: "The id of the shipped instrument that this one extends: a section left out here is "
          + "taken from it, and a section written here replaces it as a whole.",
        Self.shippedInstrument,
        example: "heeks-itposmo"
      )
    case .title:
      KeyDefinition(
        id: "Judul instrumen.",
        en: "The instrument's title.",
        .textInBothLanguages,
        example: "{id: Gap desain–realitas kabupaten, en: Design–reality gap of a regency}"
      )
    case .about:
      KeyDefinition(
        id: "Apa yang dinilai instrumen ini, dan kapan memilihnya.",
        en: "What the instrument rates, and when to choose it.",
        .textInBothLanguages,
        example: "{id: Untuk sistem yang sudah dipakai., en: For systems that are in use.}"
      )
    case .source:
      KeyDefinition(
        id: "Terbitan yang mendasarinya, dan apa yang ditetapkan sendiri.",
        en: "The publications behind it, and what was laid down without one.",
        .textInBothLanguages,
        example: "{id: \"Heeks, R. (2003).\", en: \"Heeks, R. (2003).\"}"
      )
    }
  }
}
