extension NamesDocumentKey: DefinedKey {
  static var mappingName: String { "names-file" }

  static var heading: LocalisedText {
    LocalisedText(id: "Berkas daftar nama samaran", en: "List of names")
  }

  static var required: [NamesDocumentKey] { [.gapscore, .names] }

  var definition: KeyDefinition {
    switch self {
    case .gapscore:
      KeyDefinition(
        id: "Versi format berkas. Selalu baris pertama.",
        en: "The version of the format. Always the first key.",
        .formatVersion,
        example: "1"
      )
    case .names:
      KeyDefinition(
        id:
          "Nama samaran yang dipakai salinan untuk orang lain. Simpan terpisah dari salinannya: berkas "
          + "ini membuka kembali semua nama.",
        en:
          "Which names copies for others have in the place of the real ones. Keep it apart from the "
          + "copies: this file opens all the names again.",
        .mapping(NamesKey.mapping),
        example: "{regions: [{name: Kabupaten Contoh, as: Daerah 1}]}"
      )
    }
  }
}

extension NamesKey: DefinedKey {
  static var mappingName: String { "names" }

  static var heading: LocalisedText { LocalisedText(id: "Daftar nama", en: "Names") }

  var definition: KeyDefinition {
    let entries = ValueForm.list(.mapping(NameKey.mapping))
    switch self {
    case .cases:
      return KeyDefinition(
        id: "Id kasus.",
        en: "Ids of cases.",
        entries,
        example: "[{name: presensi-contoh, as: kasus-1}]"
      )
    case .organisations:
      return KeyDefinition(
        id: "Perangkat daerah yang diteliti.",
        en: "The offices that were looked at.",
        entries,
        example: "[{name: Dinas Contoh, as: Perangkat Daerah 1}]"
      )
    case .regions:
      return KeyDefinition(
        id: "Daerah yang dilayani.",
        en: "The regions that they serve.",
        entries,
        example: "[{name: Kabupaten Contoh, as: Daerah 1}]"
      )
    case .systems:
      return KeyDefinition(
        id: "Sistem yang dinilai.",
        en: "The systems that were assessed.",
        entries,
        example: "[{name: E-Contoh, as: Sistem 1}]"
      )
    case .roles:
      return KeyDefinition(
        id: "Peran sumber.",
        en: "Roles of sources.",
        entries,
        example: "[{name: Kepala Bidang Aptika, as: Peran 1}]"
      )
    case .titles:
      return KeyDefinition(
        id: "Judul dokumen. Peraturan nasional boleh tetap tampil dengan keep.",
        en: "Titles of documents. A national regulation may stay, with keep.",
        entries,
        example: "[{name: Perpres 95/2018, keep: true}]"
      )
    case .groups:
      return KeyDefinition(
        id: "Kelompok pemangku kepentingan.",
        en: "Stakeholder groups.",
        entries,
        example: "[{name: pengguna, keep: true}]"
      )
    case .coders:
      return KeyDefinition(
        id: "Nama pengode.",
        en: "Names of coders.",
        entries,
        example: "[{name: Pengode satu, as: Pengode 1}]"
      )
    case .owners:
      return KeyDefinition(
        id: "Penanggung jawab rekomendasi.",
        en: "Who is to carry out recommendations.",
        entries,
        example: "[{name: Bidang TIK, as: Penanggung Jawab 1}]"
      )
    case .words:
      return KeyDefinition(
        id:
          "Nama lain yang muncul dalam teks: orang, tempat, julukan. Beberapa boleh memakai samaran yang sama.",
        en:
          "Other names that texts have: people, places, nicknames. Several may share a pseudonym.",
        entries,
        example: "[{name: Bu Sekar, as: \"[nama]\"}]"
      )
    }
  }
}

extension NameKey: DefinedKey {
  static var mappingName: String { "name" }

  static var heading: LocalisedText { LocalisedText(id: "Nama", en: "Name") }

  static var required: [NameKey] { [.name] }

  var definition: KeyDefinition {
    switch self {
    case .name:
      KeyDefinition(
        id: "Nama asli seperti yang tertulis dalam kasus.",
        en: "The real name as cases write it.",
        .text,
        example: "Kabupaten Contoh"
      )
    case .as:
      KeyDefinition(
        id: "Nama samarannya. Boleh diubah; tidak boleh memuat nama asli.",
        en: "Its pseudonym. It may be changed; it holds no real name.",
        .text,
        example: "Daerah 1"
      )
    case .keep:
      KeyDefinition(
        id: "Nama ini tetap tampil, tanpa samaran.",
        en: "The name stays as it is, without a pseudonym.",
        .boolean,
        example: "true",
        standard: LocalisedText(untranslated: "false")
      )
    case .also:
      KeyDefinition(
        id: "Cara lain menulis nama itu dalam teks: singkatan, sebutan.",
        en: "Other ways in which texts write the name: short forms, nicknames.",
        .list(.text),
        example: "[Contoh Raya, CR]"
      )
    case .except:
      KeyDefinition(
        id:
          "Tulisan yang mirip nama itu tetapi kata biasa, sehingga dibiarkan, persis seperti dalam teks.",
        en:
          "Spellings that look like the name and are plain words, which stay, exactly as texts have them.",
        .list(.text),
        example: "[contoh]"
      )
    case .texts:
      KeyDefinition(
        id: "Apakah nama ini juga dicari dalam pernyataan dan teks lain.",
        en: "Whether it is looked for in statements and other texts too.",
        .boolean,
        example: "true",
        standard: LocalisedText(
          id: "ya, kecuali peran, judul, kelompok, dan penanggung jawab yang hanya kata biasa",
          en: "yes, but for roles, titles, groups and owners that are plain words"
        )
      )
    }
  }
}
