extension SignatureKey: DefinedKey {
  static var mappingName: String { "signature" }

  static var heading: LocalisedText { LocalisedText(id: "Tanda tangan", en: "Signature") }

  static var required: [SignatureKey] { [.position] }

  var definition: KeyDefinition {
    switch self {
    case .place:
      KeyDefinition(
        id: "Tempat penandatanganan.",
        en: "Where the report is signed.",
        .text,
        example: "Kota Contoh"
      )
    case .date:
      KeyDefinition(
        id: "Kapan ditandatangani: tahun, bulan, atau tanggal.",
        en: "When it is signed: a year, a month or a day.",
        .date,
        example: "2026-06-30"
      )
    case .position:
      KeyDefinition(
        id: "Jabatan penanda tangan.",
        en: "The office that the signer holds.",
        .text,
        example: "Kepala Dinas"
      )
    case .name:
      KeyDefinition(
        id: "Nama penanda tangan; tanpa nama tersedia ruang untuk menulisnya.",
        en: "The signer's name; without one there is room to write it.",
        .text,
        example: "(nama)"
      )
    case .number:
      KeyDefinition(
        id: "Nomor pegawai (NIP) penanda tangan, dicetak seperti yang ditulis.",
        en: "The signer's employee number (NIP), printed as it is written.",
        .text,
        example: "(NIP)"
      )
    }
  }
}
