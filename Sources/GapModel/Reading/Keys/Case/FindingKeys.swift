extension FindingKey: DefinedKey {
  static var mappingName: String { "finding" }

  static var heading: LocalisedText { LocalisedText(id: "Temuan", en: "Finding") }

  static let required: [FindingKey] = [.id, .statement]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek temuan.",
        en: "The finding's short name.",
        .identifier(.common),
        example: "F1"
      )
    case .expectation, .indicator, .dimension: CodingKey.target(rawValue)
    case .source:
      KeyDefinition(
        id: "Sumber yang mengatakan atau memperlihatkannya; untuk beberapa sumber tulis 'sources'.",
        en: "The source that says or shows it; for several write 'sources'.",
        .word(.reference("sources")),
        example: "I1"
      )
    case .sources:
      KeyDefinition(
        id: "Beberapa sumber yang mengatakan hal yang sama.",
        en: "Several sources that say the same.",
        .list(.word(.reference("sources"))),
        example: "[I1, O1]"
      )
    case .statement:
      KeyDefinition(
        id: "Apa yang ditemukan, dengan kata-kata sendiri.",
        en: "What was found, in one's own words.",
        .text,
        example: "Jaringan sering terputus di beberapa kantor"
      )
    case .quote:
      KeyDefinition(
        id: "Kutipan kata demi kata.",
        en: "The words themselves.",
        .text,
        example: "\"Kalau hujan, sinyal hilang.\""
      )
    case .locator:
      KeyDefinition(
        id: "Letaknya dalam sumber: halaman, bagian, baris, atau menit.",
        en: "Where it stands in the source: a page, section, line or time.",
        .text,
        example: "hlm. 12"
      )
    case .note:
      KeyDefinition(
        id: "Catatan analis: mengapa dibaca demikian.",
        en: "The analyst's memo: why it is read so.",
        .text,
        example: "Hanya di kecamatan terluar."
      )
    case .gap, .severity, .risk: CodingKey.judgement(rawValue)
    case .factor:
      KeyDefinition(
        id: "Apakah temuan ini mendukung atau menghambat implementasi.",
        en: "Whether it supports or hinders the implementation.",
        .word(.choice(WordChoice.all(of: Factor.self))),
        example: "hindering"
      )
    case .tags:
      KeyDefinition(
        id: "Kata kunci bebas.",
        en: "Free key words.",
        .list(.text),
        example: "[jaringan]"
      )
    case .codings:
      KeyDefinition(
        id: "Pengodean tiap pengode, sebagai ganti langkah pada temuan itu sendiri.",
        en: "Each coder's coding, instead of steps on the finding itself.",
        .list(.mapping(CodingKey.mapping.withCriteria)),
        example: "[{coder: A, expectation: T1, fit: mostly}]"
      )
    case .agreed:
      KeyDefinition(
        id: "Pengodean yang disepakati; tanpa ini berlaku langkah tengah para pengode.",
        en: "What the coders agreed on; without it their median step counts.",
        .mapping(CodingKey.mapping(named: "agreed-coding", without: [.coder]).withCriteria),
        example: "{expectation: T1, fit: mostly}"
      )
    case .origin:
      KeyDefinition(
        id: "Dari mana temuan ini diimpor; tidak ikut dinilai.",
        en: "Where the finding was imported from; it is not rated.",
        .mapping(OriginKey.mapping),
        example: "{file: proyek.qdpx, code: Teknologi/jaringan}"
      )
    }
  }
}

extension OriginKey: DefinedKey {
  static var mappingName: String { "origin" }

  static var heading: LocalisedText { LocalisedText(id: "Asal impor", en: "Origin of an import") }

  var definition: KeyDefinition {
    switch self {
    case .file:
      KeyDefinition(
        id: "Berkas asal.",
        en: "The file it came from.",
        .text,
        example: "proyek.qdpx"
      )
    case .id:
      KeyDefinition(
        id: "Nama segmen dalam berkas asal.",
        en: "What the segment is called there.",
        .text,
        example: "6f1c"
      )
    case .code:
      KeyDefinition(
        id: "Kode dalam berkas asal.",
        en: "The code it had there.",
        .text,
        example: "Teknologi/jaringan"
      )
    case .document:
      KeyDefinition(
        id: "Dokumen dalam berkas asal yang memuat segmen itu.",
        en: "The document of that file that the segment stands in.",
        .text,
        example: "Wawancara 1.docx"
      )
    case .span:
      KeyDefinition(
        id: "Awal dan akhir segmen dalam dokumen itu, menurut program asalnya.",
        en: "Where the segment begins and ends in it, as the program counts.",
        .text,
        example: "120-245"
      )
    }
  }
}
