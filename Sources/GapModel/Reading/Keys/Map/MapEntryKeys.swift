extension MapColumnKey: DefinedKey {
  static var mappingName: String { "map-column" }

  static var heading: LocalisedText { LocalisedText(id: "Kolom", en: "Column") }

  static var required: [MapColumnKey] { [.column, .is] }

  var definition: KeyDefinition {
    switch self {
    case .column:
      KeyDefinition(
        id: "Judul kolom seperti dalam berkas; huruf besar dan spasi tidak dibedakan.",
        en: "The column's heading as the file has it; case and blanks aside.",
        .text,
        example: "Temuan lapangan"
      )
    case .is:
      KeyDefinition(
        id: "Isi kolom itu: sebuah kunci temuan atau sumber, id atau label sebuah kriteria, "
          + "'target', 'code', 'coder', 'organisation', 'region', 'system', atau 'ignored' untuk kolom yang tidak dibaca.",
        en: "What it holds: a key of findings or sources, the id or a label of a criterion, "
          + "'target', 'code', 'coder', 'organisation', 'region', 'system', or 'ignored' for a column that is not read.",
        .word(.any),
        example: "statement"
      )
    }
  }
}

extension MapCodeKey: DefinedKey {
  static var mappingName: String { "map-code" }

  static var heading: LocalisedText { LocalisedText(id: "Kode", en: "Code") }

  static var required: [MapCodeKey] { [.code] }

  var definition: KeyDefinition {
    switch self {
    case .code:
      KeyDefinition(
        id: "Nama kode dengan nama kode di atasnya, dipisahkan garis miring.",
        en: "The code's name behind those of the codes above it, with slashes.",
        .text,
        example: "Teknologi/Jaringan"
      )
    case .to:
      KeyDefinition(
        id: "Pembanding temuannya: indikator, dimensi, atau ketentuan desain. Kosong: belum "
          + "ditentukan.",
        en: "What its findings are held against: an indicator, a dimension or an expectation. "
          + "Empty: not decided yet.",
        .word(.ofInstrument(.target)),
        example: "technology/network"
      )
    case .leave:
      KeyDefinition(
        id: "Segmen dengan kode ini bukan temuan dan ditinggalkan.",
        en: "Segments with this code are no findings, and are left out.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    }
  }
}

extension MapSourceKey: DefinedKey {
  static var mappingName: String { "map-source" }

  static var heading: LocalisedText {
    LocalisedText(id: "Dokumen atau orang", en: "Document or person")
  }

  static var required: [MapSourceKey] { [.name] }

  var definition: KeyDefinition {
    switch self {
    case .name:
      KeyDefinition(
        id: "Nama dokumen atau orang dalam berkas yang diimpor.",
        en: "What the imported file calls the document or person.",
        .text,
        example: "Wawancara 1.docx"
      )
    case .id: SourceKey.id.definition
    case .technique: SourceKey.technique.definition
    case .role: SourceKey.role.definition
    case .title: SourceKey.title.definition
    case .group: SourceKey.group.definition
    case .date: SourceKey.date.definition
    }
  }
}

extension MapCoderKey: DefinedKey {
  static var mappingName: String { "map-coder" }

  static var heading: LocalisedText { LocalisedText(id: "Pengode", en: "Coder") }

  static var required: [MapCoderKey] { [.name] }

  var definition: KeyDefinition {
    switch self {
    case .name:
      KeyDefinition(
        id: "Nama pengode dalam berkas yang diimpor.",
        en: "What the imported file calls the coder.",
        .text,
        example: "Pengode satu"
      )
    case .id: CoderKey.id.definition
    }
  }
}

extension MapWordKey: DefinedKey {
  static var mappingName: String { "map-word" }

  static var heading: LocalisedText { LocalisedText(id: "Kata", en: "Word") }

  static var required: [MapWordKey] { [.word] }

  var definition: KeyDefinition {
    switch self {
    case .word:
      KeyDefinition(
        id: "Kata seperti dalam sel.",
        en: "The word as cells have it.",
        .text,
        example: "parah"
      )
    case .means:
      KeyDefinition(
        id: "Kata instrumen untuk itu: langkah, jenjang keparahan, teknik, atau sasaran. Kosong: "
          + "belum ditentukan.",
        en: "The instrument's word for it: a step, a severity, a technique or a target. Empty: not "
          + "decided yet.",
        .word(.any),
        example: "severe"
      )
    }
  }
}
