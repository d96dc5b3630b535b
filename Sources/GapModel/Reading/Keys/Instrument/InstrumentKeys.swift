extension InstrumentKey: DefinedKey {
  static var mappingName: String { "instrument-file" }

  static var heading: LocalisedText {
    LocalisedText(id: "Berkas instrumen", en: "Instrument file")
  }

  static var required: [InstrumentKey] { [.gapscore, .instrument] }

  var definition: KeyDefinition {
    switch self {
    case .gapscore:
      KeyDefinition(
        id: "Versi format berkas. Selalu baris pertama.",
        en: "The version of the format. Always the first key.",
        .formatVersion,
        example: "1"
      )
    case .instrument:
      KeyDefinition(
        id: "Apa instrumen itu, dan instrumen apa yang diperluasnya.",
        en: "What the instrument is, and which instrument it extends.",
        .mapping(InstrumentHeadKey.mapping),
        example: "{id: kabupaten, version: 1, extends: heeks-itposmo, title: …, about: …, source: "
          + "…}"
      )
    case .aggregation, .dimensions, .criteria, .ladder, .rules, .anchors: judging
    case .techniques, .bands, .beyond, .success, .leverages, .priorities, .total: reading
    case .aims, .indices, .crosswalk, .examples: surroundings
    }
  }

  /// The sections by which findings are placed and judged.
  private var judging: KeyDefinition {
    switch self {
    case .aggregation:
      Self.neededSection(
        id: "Bagaimana gap indikator menjadi gap dimensi: rata-rata dua gap terbesar (two-worst), "
          + "gap terbesar (worst), rata-rata (mean), rata-rata kuadrat (quadratic-mean), atau "
          + "median.",
        en: "How the gaps of indicators become that of their dimension: the mean of the two "
          + "largest (two-worst), the largest (worst), the mean, the quadratic mean or the median.",
        .word(.choice(WordChoice.all(named: Aggregation.self))),
        example: "two-worst"
      )
    case .dimensions:
      Self.neededSection(
        id: "Dimensi tempat desain dibandingkan dengan kenyataan, menurut urutan dalam laporan.",
        en: "The dimensions on which design and reality are compared, in the order of reports.",
        .list(.mapping(DimensionKey.mapping), fewest: 1),
        example: "[{id: technology, code: T, label: {id: Teknologi, en: Technology}, description: "
          + "…}]"
      )
    case .criteria:
      Self.neededSection(
        id: "Kriteria untuk menilai temuan. Boleh kosong bila gap hanya diberikan langsung.",
        en: "The criteria on which findings are judged. May be empty where gaps are only given "
          + "directly.",
        .list(.mapping(CriterionKey.mapping)),
        example: "[{id: impact, label: {id: dampak, en: impact}, question: …, weight: 2, steps: …}]"
      )
    case .ladder:
      Self.section(
        id: "Jenjang keparahan, dari yang terberat ke yang teringan; yang pertama sesuai dipakai.",
        en: "The severity ladder, from the gravest step down; the first that fits is taken.",
        .list(.mapping(SeverityStepKey.mapping)),
        example: "[{step: severe, value: 7, label: {id: parah, en: severe}, fits: …}]"
      )
    case .rules:
      Self.section(
        id: "Aturan pengodean: bagaimana teks menjadi temuan.",
        en: "The coding rules: how texts become findings.",
        .list(.mapping(CodingRuleKey.mapping)),
        example: "[{id: remedy, text: …, example: {statement: …, kind: none}}]"
      )
    default:
      Self.section(
        id: "Apa arti gap yang diberikan langsung, pada beberapa titik skala.",
        en: "What a gap that is given directly means, at some points of the scale.",
        .list(.mapping(AnchorKey.mapping)),
        example: "[{gap: 0, text: {id: Tidak ada perbedaan., en: No difference.}}]"
      )
    }
  }

  /// The sections by which evidence and gaps are read.
  private var reading: KeyDefinition {
    switch self {
    case .techniques:
      Self.neededSection(
        id: "Cara memperoleh bukti, dan sebutannya dalam laporan.",
        en: "The ways of getting evidence, and what reports call them.",
        .list(.mapping(TechniqueKey.mapping), fewest: 1),
        example: "[{id: interview, label: {id: wawancara, en: interview}, person: true}]"
      )
    case .bands:
      Self.neededSection(
        id: "Rentang tingkat, dari gap terkecil ke gap terbesar.",
        en: "The bands of the ratings, from the smallest gap to the largest.",
        .list(.mapping(BandKey.mapping), fewest: 1),
        example: "[{rating: small, to: 2, label: {id: Kecil, en: small}, meaning: …, success: "
          + "high}]"
      )
    case .beyond:
      KeyDefinition(
        id: "Apa yang berlaku bagi gap di atas rentang terakhir. Bila tidak ditulis, diambil dari "
          + "instrumen pada 'extends', kecuali 'bands' ditulis di sini.",
        en: "What holds for a gap above the last band. Left out, it is taken from the instrument "
          + "in 'extends', unless 'bands' are written here.",
        .mapping(BeyondKey.mapping),
        example: "{instrument: heeks-itposmo-5, success: low}"
      )
    case .success:
      Self.neededSection(
        id: "Kelas keberhasilan, yang dirujuk tiap rentang tingkat.",
        en: "The success classes, which the bands refer to.",
        .list(.mapping(LabelKey.successClass), fewest: 1),
        example: "[{id: high, label: {id: Tinggi, en: high}}]"
      )
    case .leverages:
      Self.neededSection(
        id: "Daya ungkit: seberapa langsung rekomendasi bekerja pada gap.",
        en: "The leverages: how directly recommendations act on gaps.",
        .list(.mapping(LeverageKey.mapping), fewest: 1),
        example: "[{id: direct, factor: 1, label: {id: langsung, en: direct}, meaning: …}]"
      )
    case .priorities:
      Self.neededSection(
        id: "Prioritas rekomendasi menurut urgensinya, dari yang paling tidak mendesak. Hanya "
          + "yang terakhir tanpa 'to'.",
        en: "The priorities of recommendations by their urgency, the least urgent first. Only the "
          + "last is without 'to'.",
        .list(.mapping(PriorityKey.mapping), fewest: 1),
        example: "[{id: low, to: 4, label: {id: Rendah, en: low}}, {id: high, label: …}]"
      )
    default:
      Self.neededSection(
        id: "Bagaimana jumlah gap semua dimensi dibaca.",
        en: "How the sum of the dimensions' gaps is read.",
        .mapping(TotalKey.mapping),
        example: "{of: 70, concern: 20, dimension-concern: 5, readings: …}"
      )
    }
  }

  /// The sections around the method: aims, indices, another framework, checks.
  private var surroundings: KeyDefinition {
    switch self {
    case .aims:
      Self.section(
        id: "Tujuan pemerintahan digital yang dapat didukung rekomendasi.",
        en: "Aims of digital government that recommendations can serve.",
        .list(.mapping(LabelKey.aim)),
        example: "[{id: transparency, label: {id: transparansi, en: transparency}}]"
      )
    case .indices:
      Self.section(
        id: "Skema indeks makro yang nilainya boleh ditulis dalam kasus.",
        en: "The schemes of macro indices whose values a case may give.",
        .list(.mapping(SchemeKey.mapping)),
        example: "[{id: spbe-2020, label: {id: Indeks SPBE, en: SPBE index}, rule: …, limits: …, "
          + "maximum: 5, predicates: …}]"
      )
    case .crosswalk:
      KeyDefinition(
        id: "Instrumen bawaan tempat tiap indikator dipadankan lewat 'crosswalk'-nya, agar kasus "
          + "dapat dibandingkan menurut dimensi instrumen itu. Bila tidak ditulis, diambil dari "
          + "instrumen pada 'extends', kecuali 'dimensions' ditulis di sini.",
        en: "The shipped instrument to which each indicator's 'crosswalk' leads, so that cases "
          + "can be compared in its dimensions. Left out, it is taken from the instrument in "
          + "'extends', unless 'dimensions' are written here.",
        InstrumentHeadKey.shippedInstrument,
        example: "heeks-itposmo"
      )
    default:
      KeyDefinition(
        id: "Temuan yang dihitung dengan tangan; pemeriksaan menghitungnya ulang dan melaporkan "
          + "hasil yang berbeda. Tidak diambil dari instrumen pada 'extends'.",
        en: "Findings worked out by hand; checking computes them anew and reports results that "
          + "differ. Not taken from the instrument in 'extends'.",
        .list(.mapping(ExampleKey.mapping)),
        example: "[{title: …, steps: {frequency: often, impact: hampers}, gap: 5, rating: medium}]"
      )
    }
  }

  /// A section that an instrument may do without.
  private static func section(
    id: String,
    en: String,
    _ value: ValueForm,
    example: String
  ) -> KeyDefinition {
    KeyDefinition(
      id: id + " Bila tidak ditulis, diambil dari instrumen pada 'extends'.",
      en: en + " Left out, it is taken from the instrument in 'extends'.",
      value,
      example: example
    )
  }

  /// A section that an instrument needs, its own or that of the one it extends.
  private static func neededSection(
    id: String,
    en: String,
    _ value: ValueForm,
    example: String
  ) -> KeyDefinition {
    KeyDefinition(
      id: id + " Bila tidak ditulis, diambil dari instrumen pada 'extends'; "
        + "tanpa 'extends' wajib ada.",
      en: en + " Left out, it is taken from the instrument in 'extends'; "
        + "without 'extends' it must be there.",
      value,
      example: example
    )
  }
}
