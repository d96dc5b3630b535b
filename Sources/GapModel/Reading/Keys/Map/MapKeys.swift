extension MapDocumentKey: DefinedKey {
  static var mappingName: String { "map-file" }

  static var heading: LocalisedText {
    LocalisedText(id: "Berkas peta impor", en: "Map of an import")
  }

  static var required: [MapDocumentKey] { [.gapscore, .map] }

  var definition: KeyDefinition {
    switch self {
    case .gapscore:
      KeyDefinition(
        id: "Versi format berkas. Selalu baris pertama.",
        en: "The version of the format. Always the first key.",
        .formatVersion,
        example: "1"
      )
    case .map:
      KeyDefinition(
        id: "Arti kolom, kode, dokumen, dan pengode dari berkas yang diimpor.",
        en: "What columns, codes, documents and coders of an imported file mean.",
        .mapping(MapKey.mapping),
        example: "{codes: [{code: Teknologi/Jaringan, to: technology/network}]}"
      )
    }
  }
}

extension MapKey: DefinedKey {
  static var mappingName: String { "map" }

  static var heading: LocalisedText { LocalisedText(id: "Peta impor", en: "Map") }

  var definition: KeyDefinition {
    switch self {
    case .instrument:
      KeyDefinition(
        id: "Instrumen kasus yang dibuat; sasaran dan kriteria diperiksa menurut instrumen ini.",
        en: "The instrument of the cases that are made; targets and criteria are checked by it.",
        .word(.instrument),
        example: "heeks-itposmo"
      )
    case .case:
      KeyDefinition(
        id: "Keterangan tentang kasus yang tidak ada dalam berkas yang diimpor.",
        en: "What the imported file does not say of the case itself.",
        .mapping(MapHeadKey.mapping),
        example: "{system: SiKePO, region: Kabupaten Batanghari}"
      )
    case .sheet:
      KeyDefinition(
        id: "Lembar buku kerja yang memuat temuan.",
        en: "The sheet of a workbook that has the findings.",
        .text,
        example: "Temuan",
        standard: LocalisedText(
          id: "lembar yang kolomnya dikenal",
          en: "the sheet whose columns are known"
        )
      )
    case .columns:
      KeyDefinition(
        id: "Isi kolom yang judulnya tidak dikenal.",
        en: "What columns hold whose headings are not known.",
        .list(.mapping(MapColumnKey.mapping)),
        example: "[{column: Temuan lapangan, is: statement}]"
      )
    case .codes:
      KeyDefinition(
        id: "Arti kode dari program pengodean.",
        en: "What codes of a coding program mean.",
        .list(.mapping(MapCodeKey.mapping)),
        example: "[{code: Teknologi/Jaringan, to: technology/network}]"
      )
    case .sources:
      KeyDefinition(
        id: "Sumber mana dalam kasus yang dimaksud oleh nama dokumen atau orang.",
        en: "Which source of the case the name of a document or person means.",
        .list(.mapping(MapSourceKey.mapping)),
        example: "[{name: Wawancara 1.docx, id: I1, technique: interview, role: Operator}]"
      )
    case .coders:
      KeyDefinition(
        id: "Nama pendek pengode dalam kasus; nama orangnya hanya ada di sini.",
        en: "The coders' short names in the case; their own names stand only here.",
        .list(.mapping(MapCoderKey.mapping)),
        example: "[{name: Pengode satu, id: A}]"
      )
    case .words:
      KeyDefinition(
        id: "Arti kata dalam sel yang bukan kata instrumen.",
        en: "What words of cells mean that are none of the instrument's.",
        .list(.mapping(MapWordKey.mapping)),
        example: "[{word: parah, means: severe}]"
      )
    }
  }
}

extension MapHeadKey: DefinedKey {
  static var mappingName: String { "map-case" }

  static var heading: LocalisedText {
    LocalisedText(id: "Keterangan kasus", en: "What is known of the case")
  }

  var definition: KeyDefinition {
    let key: HeadKey =
      switch self {
      case .id: .id
      case .title: .title
      case .organisation: .organisation
      case .region: .region
      case .system: .system
      case .language: .language
      case .period: .period
      }
    return key.definition
  }
}
