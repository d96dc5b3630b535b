extension BrandDocumentKey: DefinedKey {
  static var mappingName: String { "brand-file" }

  static var heading: LocalisedText {
    LocalisedText(id: "Berkas kop surat", en: "Brand file")
  }

  static var required: [BrandDocumentKey] { [.gapscore, .brand] }

  var definition: KeyDefinition {
    switch self {
    case .gapscore:
      KeyDefinition(
        id: "Versi format berkas. Selalu baris pertama.",
        en: "The version of the format. Always the first key.",
        .formatVersion,
        example: "1"
      )
    case .brand:
      KeyDefinition(
        id: "Bagaimana perangkat daerah tampil dalam laporan.",
        en: "How the office presents itself in reports.",
        .mapping(BrandKey.mapping),
        example: "{organisation: Dinas Contoh, logo: logo.svg, mark: konsep}"
      )
    case .signature:
      KeyDefinition(
        id: "Siapa yang menandatangani laporan, di bagian akhirnya.",
        en: "Who signs the report, at its end.",
        .mapping(SignatureKey.mapping),
        example: "{place: Kota Contoh, date: 2026-06-30, position: Kepala Dinas}"
      )
    }
  }
}

extension BrandKey: DefinedKey {
  static var mappingName: String { "brand" }

  static var heading: LocalisedText { LocalisedText(id: "Kop surat", en: "Letterhead") }

  static var required: [BrandKey] { [.organisation] }

  var definition: KeyDefinition {
    switch self {
    case .organisation:
      KeyDefinition(
        id: "Nama perangkat daerah seperti pada kop suratnya.",
        en: "The office as its letterhead names it.",
        .text,
        example: "Dinas Kominfo Kabupaten Contoh"
      )
    case .above:
      KeyDefinition(
        id: "Baris kop surat di atas nama, misalnya pemerintah daerah yang membawahinya.",
        en:
          "The letterhead's lines above the name, such as the government that the office belongs to.",
        .list(.text),
        example: "[PEMERINTAH KABUPATEN CONTOH]",
        standard: LocalisedText(id: "tanpa baris", en: "no line")
      )
    case .below:
      KeyDefinition(
        id: "Baris kop surat di bawah nama, misalnya alamat, telepon, dan laman.",
        en: "The letterhead's lines below the name, such as address, telephone and web page.",
        .list(.text),
        example: "[\"Jalan Contoh No. 1, Kota Contoh 12345\", Telepon (0000) 000000]",
        standard: LocalisedText(id: "tanpa baris", en: "no line")
      )
    case .logo:
      KeyDefinition(
        id: "Jalur ke gambar SVG atau PNG, di bawah folder berkas ini; alamat web tidak diterima.",
        en: "The path of an SVG or PNG picture, below this file's folder; no web address.",
        .path,
        example: "logo.svg"
      )
    case .colours:
      KeyDefinition(
        id: "Warna judul dan garis.",
        en: "The colours of headings and lines.",
        .mapping(ColourKey.mapping),
        example: "{main: \"#12395E\", accent: \"#B7791F\"}",
        standard: LocalisedText(id: "warna bawaan laporan", en: "the reports' own colours")
      )
    case .footer:
      KeyDefinition(
        id: "Teks di kaki tiap halaman, misalnya alamat dan telepon kantor.",
        en: "The text at the foot of each page, such as the office's address and telephone.",
        .text,
        example: "Jl. Contoh No. 1"
      )
    case .mark:
      KeyDefinition(
        id: "Cap pada laporan: konsep atau rahasia.",
        en: "What the report is stamped with: draft or confidential.",
        .word(.choice(WordChoice.all(of: Brand.Mark.self))),
        example: "konsep",
        standard: LocalisedText(id: "tanpa cap", en: "no stamp")
      )
    }
  }
}

extension ColourKey: DefinedKey {
  static var mappingName: String { "colours" }

  static var heading: LocalisedText { LocalisedText(id: "Warna", en: "Colours") }

  var definition: KeyDefinition {
    switch self {
    case .main:
      KeyDefinition(
        id: "Warna judul, dalam tanda kutip; cukup gelap untuk dibaca di atas kertas putih.",
        en: "The colour of headings, in quotes; dark enough to be read on white paper.",
        .colour,
        example: "\"#1F4E79\"",
        standard: Self.standard(Brand.Colours.standard.main)
      )
    case .accent:
      KeyDefinition(
        id: "Warna garis dan tanda, dalam tanda kutip; cukup gelap untuk terlihat di atas kertas "
          + "putih.",
        en: "The colour of lines and marks, in quotes; dark enough to be seen on white paper.",
        .colour,
        example: "\"#8A5A00\"",
        standard: Self.standard(Brand.Colours.standard.accent)
      )
    }
  }

  private static func standard(_ colour: Colour) -> LocalisedText {
    LocalisedText(untranslated: "\"\(colour.hex)\"")
  }
}
