extension DocumentKey: DefinedKey {
  static var mappingName: String { "case-file" }

  static var heading: LocalisedText {
    LocalisedText(id: "Berkas kasus", en: "Case file")
  }

  static var required: [DocumentKey] { [.gapscore, .case, .sources, .findings] }

  var definition: KeyDefinition {
    switch self {
    case .gapscore:
      KeyDefinition(
        id: "Versi format berkas. Selalu baris pertama.",
        en: "The version of the format. Always the first key.",
        .formatVersion,
        example: "1"
      )
    case .case:
      KeyDefinition(
        id: "Apa yang dikaji: satu perangkat daerah, satu sistem, satu periode.",
        en: "What is studied: one office, one system, one period.",
        .mapping(HeadKey.mapping),
        example: "{id: …, title: …, organisation: …, system: …, instrument: heeks-itposmo}"
      )
    case .indices:
      KeyDefinition(
        id: "Nilai indeks makro, misalnya SPBE, sebagai gambaran besar di samping temuan.",
        en: "Values of macro indices, such as SPBE, as the large picture beside the findings.",
        .list(.mapping(IndexKey.mapping)),
        example: "[{scheme: spbe-2020, year: 2024, value: 3.55}]"
      )
    case .sources:
      KeyDefinition(
        id: "Dari mana temuan berasal: wawancara, pengamatan, dokumen, dan terbitan.",
        en: "Where findings come from: interviews, observations, documents and publications.",
        .list(.mapping(SourceKey.mapping), fewest: 1),
        example: "[{id: I1, technique: interview, role: Kepala bidang}]"
      )
    case .design:
      KeyDefinition(
        id: "Ketentuan desain: apa yang diandaikan oleh desain sistem.",
        en: "Expectations: what the system's design assumes.",
        .list(.mapping(ExpectationKey.mapping)),
        example: "[{id: T1, dimension: technology, indicator: network, statement: …}]"
      )
    case .findings:
      KeyDefinition(
        id: "Temuan: apa yang nyata terjadi, menurut sumber mana, dan seberapa jauh dari desain. "
          + "Boleh kosong selama pekerjaan baru dimulai.",
        en: "Findings: what really happens, by which source, and how far it lies from the design. "
          + "May be empty while the work begins.",
        .list(.mapping(FindingKey.mapping.needingOne(of: "source", "sources").withCriteria)),
        example: "[{id: F1, expectation: T1, source: I1, statement: …, fit: mostly}]"
      )
    case .judgements:
      KeyDefinition(
        id: "Keputusan analis tentang sebuah dimensi, dengan alasannya.",
        en: "What the analyst decided about a dimension, and why.",
        .list(.mapping(JudgementKey.mapping)),
        example: "[{dimension: processes, rating: small-medium, because: …}]"
      )
    case .recommendations:
      KeyDefinition(
        id: "Tindakan yang disarankan untuk memperkecil gap.",
        en: "Actions that are recommended to close gaps.",
        .list(.mapping(RecommendationKey.mapping)),
        example: "[{id: R1, title: …, addresses: [technology], leverage: direct}]"
      )
    case .model:
      KeyDefinition(
        id: "Model implementasi: masukan, proses, keluaran, dan hasil.",
        en: "The implementation model: input, process, output and outcome.",
        .mapping(ModelKey.mapping),
        example: "{input: [Server], process: [Pelatihan], output: [Data lengkap]}"
      )
    }
  }
}
