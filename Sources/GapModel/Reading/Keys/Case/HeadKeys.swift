extension HeadKey: DefinedKey {
  static var mappingName: String { "case" }

  static var heading: LocalisedText { LocalisedText(id: "Kasus", en: "Case") }

  static var required: [HeadKey] { [.id, .title, .organisation, .system, .instrument] }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek kasus: huruf kecil, angka, dan tanda hubung.",
        en: "The case's short name: small letters, digits and hyphens.",
        .identifier(.slug),
        example: "sikepo-batanghari"
      )
    case .title:
      KeyDefinition(
        id: "Judul kasus, seperti yang tampil di sampul laporan.",
        en: "The case's title, as the report's cover shows it.",
        .text,
        example: "SiKePO di Diskominfo Batanghari"
      )
    case .organisation:
      KeyDefinition(
        id: "Perangkat daerah yang dikaji.",
        en: "The office that is studied.",
        .text,
        example: "Diskominfo Kabupaten Batanghari"
      )
    case .region:
      KeyDefinition(
        id: "Daerah yang dilayani perangkat daerah itu.",
        en: "The region that the office serves.",
        .text,
        example: "Kabupaten Batanghari"
      )
    case .system:
      KeyDefinition(
        id: "Sistem yang dirancang dan diterapkan.",
        en: "What was designed and introduced.",
        .text,
        example: "SiKePO"
      )
    case .language:
      KeyDefinition(
        id:
          "Bahasa teks dalam berkas ini; laporan memakai bahasa yang sama bila tidak diminta lain.",
        en: "The language of the file's texts; reports use it unless another is asked for.",
        .word(.choice(WordChoice.all(named: Language.self))),
        example: "id",
        standard: LocalisedText(untranslated: "id")
      )
    case .period:
      KeyDefinition(
        id: "Kapan keadaan yang dikaji itu berlangsung.",
        en: "When what is studied took place.",
        .mapping(PeriodKey.mapping),
        example: "{from: 2025-08, to: 2026-06}"
      )
    case .instrument:
      KeyDefinition(
        id:
          "Instrumen penilaian: id instrumen bawaan, atau jalur ke berkas di bawah folder berkas ini.",
        en: "The instrument: a shipped one's id, or a path below this file's folder.",
        .word(.instrument),
        example: "heeks-itposmo"
      )
    case .citation:
      KeyDefinition(
        id: "Terbitan yang menjadi dasar pengodean kasus ini.",
        en: "The publication that the case was coded from.",
        .text,
        example: "Jurnal …, 2026"
      )
    case .note:
      KeyDefinition(
        id: "Catatan analis tentang kasus ini.",
        en: "The analyst's memo on the case.",
        .text,
        example: "Dikodekan dari laporan akhir."
      )
    case .coders:
      KeyDefinition(
        id: "Siapa saja yang mengode; hanya perlu bila lebih dari satu orang.",
        en: "Who coded; only needed where more than one person did.",
        .list(.mapping(CoderKey.mapping)),
        example: "[{id: A, name: pengode pertama}]"
      )
    }
  }
}

extension PeriodKey: DefinedKey {
  static var mappingName: String { "period" }

  static var heading: LocalisedText { LocalisedText(id: "Periode", en: "Period") }

  static var required: [PeriodKey] { [.from, .to] }

  var definition: KeyDefinition {
    switch self {
    case .from:
      KeyDefinition(
        id: "Awal: tahun, bulan, atau tanggal.",
        en: "When it begins: a year, a month or a day.",
        .date,
        example: "2025-08"
      )
    case .to:
      KeyDefinition(
        id: "Akhir: tahun, bulan, atau tanggal.",
        en: "When it ends: a year, a month or a day.",
        .date,
        example: "2026-06"
      )
    }
  }
}

extension CoderKey: DefinedKey {
  static var mappingName: String { "coder" }

  static var heading: LocalisedText { LocalisedText(id: "Pengode", en: "Coder") }

  static var required: [CoderKey] { [.id] }

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek pengode, yang ditulis pada tiap pengodeannya.",
        en: "The coder's short name, which each of their codings gives.",
        .identifier(.common),
        example: "A"
      )
    case .name:
      KeyDefinition(
        id: "Sebutan pengode dalam laporan; sebaiknya peran, bukan nama orang.",
        en: "What reports call the coder; better a role than a person's name.",
        .text,
        example: "pengode pertama"
      )
    }
  }
}

extension IndexKey: DefinedKey {
  static var mappingName: String { "index-value" }

  static var heading: LocalisedText { LocalisedText(id: "Nilai indeks", en: "Index value") }

  static var required: [IndexKey] { [.scheme, .year, .value] }

  var definition: KeyDefinition {
    switch self {
    case .scheme:
      KeyDefinition(
        id: "Skema indeks, menurut instrumen.",
        en: "The index's scheme, of the instrument.",
        .word(.ofInstrument(.scheme)),
        example: "spbe-2020"
      )
    case .year:
      KeyDefinition(
        id: "Tahun nilai itu.",
        en: "The year of the value.",
        .wholeNumber(1900...2200),
        example: "2024"
      )
    case .value:
      KeyDefinition(
        id: "Nilai indeks, dengan titik sebagai tanda desimal.",
        en: "The index's value, with a decimal point.",
        .number(0...100),
        example: "3.55"
      )
    }
  }
}

extension ModelKey: DefinedKey {
  static var mappingName: String { "model" }

  static var heading: LocalisedText {
    LocalisedText(id: "Model implementasi", en: "Implementation model")
  }

  var definition: KeyDefinition {
    switch self {
    case .input:
      KeyDefinition(
        id: "Apa yang dimasukkan: orang, uang, perangkat, aturan.",
        en: "What goes in: people, money, equipment, rules.",
        .list(.text),
        example: "[Server, Operator OPD]"
      )
    case .process:
      KeyDefinition(
        id: "Apa yang dikerjakan dengan masukan itu.",
        en: "What is done with it.",
        .list(.text),
        example: "[Pelatihan operator]"
      )
    case .output:
      KeyDefinition(
        id: "Apa yang langsung dihasilkan.",
        en: "What that yields at once.",
        .list(.text),
        example: "[Data kinerja bulanan]"
      )
    case .outcome:
      KeyDefinition(
        id: "Apa yang berubah karenanya.",
        en: "What it changes.",
        .list(.text),
        example: "[Keputusan berdasarkan data]"
      )
    }
  }
}
