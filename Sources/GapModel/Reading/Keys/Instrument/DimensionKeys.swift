extension DimensionKey: DefinedKey {
  static var mappingName: String { "dimension" }

  static var heading: LocalisedText { LocalisedText(id: "Dimensi", en: "Dimension") }

  static let required: [DimensionKey] = [.id, .code, .label, .description]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek dimensi, yang ditulis dalam kasus.",
        en: "The dimension's short name, which cases give.",
        .identifier(.common),
        example: "technology"
      )
    case .code:
      KeyDefinition(
        id: "Satu atau dua huruf untuk tempat yang sempit, misalnya sumbu gambar; dua dimensi "
          + "boleh memakai huruf yang sama.",
        en: "A letter or two for narrow places, such as the axes of a figure; two dimensions may "
          + "share it.",
        .identifier(.common),
        example: "T"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan dimensi dalam laporan; boleh dipakai dalam kasus sebagai ganti id.",
        en: "What reports call the dimension; cases may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: Teknologi, en: Technology}"
      )
    case .description:
      KeyDefinition(
        id: "Apa yang termasuk dimensi ini, dan apa yang masuk dimensi lain.",
        en: "What belongs to the dimension, and what belongs to others.",
        .textInBothLanguages,
        example: "{id: Jaringan dan server., en: The network and the server.}"
      )
    case .counted:
      KeyDefinition(
        id: "false bila dimensi ini dinilai dan dilaporkan, tetapi tidak ikut dijumlahkan dalam "
          + "total.",
        en: "false where the dimension is rated and reported, but is no part of the total.",
        .boolean,
        example: "false",
        standard: LocalisedText(untranslated: "true")
      )
    case .questions:
      KeyDefinition(
        id: "Pertanyaan panduan untuk wawancara.",
        en: "Guiding questions for interviews.",
        .list(.textInBothLanguages),
        example: "[{id: \"Kapan sistem terakhir mati?\", en: \"When was the system last down?\"}]"
      )
    case .observations:
      KeyDefinition(
        id: "Apa yang diamati, dihitung, atau diukur di lapangan.",
        en: "What to watch, count or time in the field.",
        .list(.textInBothLanguages),
        example: "[{id: Hitung percobaan yang gagal., en: Count failed attempts.}]"
      )
    case .documents:
      KeyDefinition(
        id: "Dokumen yang perlu diminta.",
        en: "The documents to ask for.",
        .list(.textInBothLanguages),
        example: "[{id: Catatan gangguan, en: Record of faults}]"
      )
    case .indicators:
      KeyDefinition(
        id: "Indikator dimensi ini; gap dimensi dihitung dari gap indikatornya. Wajib ada isinya "
          + "bila instrumen mempunyai 'crosswalk'.",
        en: "The dimension's indicators; its gap is made of theirs. Some must be there where the "
          + "instrument has a 'crosswalk'.",
        .list(.mapping(IndicatorKey.mapping)),
        example: "[{id: network, label: {id: jaringan, en: network}}]"
      )
    case .actions:
      KeyDefinition(
        id: "Tindakan yang dapat memperkecil gap dimensi ini.",
        en: "Actions that can close the dimension's gap.",
        .list(.mapping(ActionKey.mapping)),
        example: "[{id: technology-1, direction: reality, title: …, detail: …}]"
      )
    }
  }
}

extension IndicatorKey: DefinedKey {
  static var mappingName: String { "indicator" }

  static var heading: LocalisedText { LocalisedText(id: "Indikator", en: "Indicator") }

  static let required: [IndicatorKey] = [.id, .label]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek indikator dalam dimensinya; kasus menulisnya dengan dimensinya, misalnya "
          + "technology/network.",
        en: "The indicator's short name in its dimension; cases write it with the dimension, such "
          + "as technology/network.",
        .identifier(.common),
        example: "network"
      )
    case .label:
      KeyDefinition(
        id: "Sebutan indikator dalam laporan; boleh dipakai dalam kasus sebagai ganti id.",
        en: "What reports call the indicator; cases may write it instead of the id.",
        .textInBothLanguages,
        example: "{id: jaringan, en: network}"
      )
    case .description:
      KeyDefinition(
        id: "Apa yang termasuk indikator ini, dan apa yang masuk indikator di dekatnya.",
        en: "What belongs to the indicator, and what belongs to those near it.",
        .textInBothLanguages,
        example: "{id: Sinyal dan sambungan., en: Signal and connections.}"
      )
    case .met:
      KeyDefinition(
        id: "Keadaan tanpa gap: apa yang nyata bila desain terpenuhi.",
        en: "What is so when there is no gap.",
        .textInBothLanguages,
        example: "{id: Jaringan stabil di semua tempat., en: The network is stable everywhere.}"
      )
    case .question:
      KeyDefinition(
        id: "Pertanyaan panduan untuk wawancara tentang indikator ini.",
        en: "A guiding question for interviews on the indicator.",
        .textInBothLanguages,
        example: "{id: \"Di mana jaringan terputus?\", en: \"Where does the network drop?\"}"
      )
    case .observation:
      KeyDefinition(
        id: "Apa yang diamati, dihitung, atau diukur untuk indikator ini.",
        en: "What to watch, count or time for the indicator.",
        .textInBothLanguages,
        example: "{id: Ukur kekuatan sinyal., en: Measure the signal strength.}"
      )
    case .crosswalk:
      KeyDefinition(
        id: "Padanannya dalam instrumen pada 'crosswalk': indikator dengan dimensinya, atau "
          + "dimensinya saja bila tidak ada indikator yang cocok. Wajib bila instrumen mempunyai "
          + "'crosswalk'.",
        en: "Its home in the instrument that 'crosswalk' names: an indicator with its dimension, "
          + "or the dimension alone where no indicator fits. Needed where the instrument has a "
          + "'crosswalk'.",
        .word(.any),
        example: "technology/network"
      )
    }
  }
}

extension ActionKey: DefinedKey {
  static var mappingName: String { "action" }

  static var heading: LocalisedText { LocalisedText(id: "Tindakan", en: "Action") }

  static let required: [ActionKey] = [.id, .direction, .title, .detail]

  var definition: KeyDefinition {
    switch self {
    case .id:
      KeyDefinition(
        id: "Nama pendek tindakan.",
        en: "The action's short name.",
        .identifier(.common),
        example: "technology-1"
      )
    case .indicators:
      KeyDefinition(
        id: "Indikator dimensi yang sama yang diperbaikinya, menurut id.",
        en: "The indicators of the same dimension that it acts on, by id.",
        .list(.word(.reference("indicators"))),
        example: "[network]"
      )
    case .direction:
      KeyDefinition(
        id: "Apa yang digeser: desain, realitas, atau keduanya.",
        en: "What is moved: the design, the reality, or both.",
        .word(.choice(WordChoice.all(of: Direction.self))),
        example: "reality"
      )
    case .title:
      KeyDefinition(
        id: "Apa yang harus dilakukan.",
        en: "What is to be done.",
        .textInBothLanguages,
        example: "{id: Memasang jaringan cadangan, en: Install a backup network}"
      )
    case .detail:
      KeyDefinition(
        id: "Bagaimana caranya, dan gap apa yang diperkecil.",
        en: "How it is done, and what gap that closes.",
        .textInBothLanguages,
        example: "{id: Pasang di kantor terjauh dahulu., en: Begin with the most remote office.}"
      )
    }
  }
}
