/// The headings under which people write what a finding has, in both languages.
enum HeadingWords {
  /// What a folded heading says a column holds; `nil` where it is not known.
  static func field(_ heading: String) -> SheetField? { fields[heading] }

  /// Whether a heading says that a column holds the ids of sources, not their names.
  static func isSourceID(_ heading: String) -> Bool { sourceIDs.contains(heading) }

  /// The words for a field, the likeliest in each language first.
  static func words(for field: SheetField) -> [String] {
    all.filter { $0.field == field }.flatMap { $0.words }
  }

  /// All words that a slip may have been meant for: those of what cases are, short as they are, are like too many.
  static var known: [String] { all.filter { !$0.field.isOfCase }.flatMap { $0.words } }

  /// The ones to name to somebody whose table has none of them.
  static let shown = LocalisedText(
    id: "Pernyataan, Kutipan, Sumber, Sasaran, Dimensi, Indikator, Letak, Keparahan, Gap, Catatan",
    en: "Statement, Quote, Source, Target, Dimension, Indicator, Locator, Severity, Gap, Note"
  )

  private static let fields: [String: SheetField] = {
    var fields: [String: SheetField] = [:]
    for (field, words) in all { for word in words { fields[word] = field } }
    return fields
  }()

  private static let sourceIDs: Set<String> = [
    "id sumber", "kode sumber", "id informan", "kode informan", "id responden", "kode responden",
    "id narasumber", "kode narasumber", "source id", "informant id", "respondent id",
    "participant id",
  ]

  private static let all: [(field: SheetField, words: [String])] = [
    (.id, ["id", "id temuan", "kode temuan", "finding id"]),
    (
      .statement,
      [
        "pernyataan", "statement", "temuan", "finding", "pernyataan temuan", "isi temuan",
        "uraian temuan", "deskripsi temuan", "hasil temuan", "temuan lapangan", "uraian",
        "deskripsi", "description", "findings",
      ]
    ),
    (
      .quote,
      [
        "kutipan", "quote", "kutipan langsung", "kutipan wawancara", "petikan", "quotation",
        "verbatim", "segmen", "segment", "coded segment", "excerpt", "teks", "text",
      ]
    ),
    (
      .locator,
      [
        "letak", "locator", "halaman atau waktu", "page or time", "lokasi", "halaman", "hlm",
        "baris",
      ]
        + ["menit", "page", "line"]
    ),
    (
      .note,
      [
        "catatan", "note", "notes", "memo", "keterangan", "komentar", "comment", "comments",
        "remarks",
      ]
    ),
    (.tags, ["tag", "tags", "kata kunci", "penanda", "keywords", "keyword"]),
    (
      .factor,
      ["faktor", "factor", "pendukung/penghambat", "faktor pendukung/penghambat", "jenis faktor"]
    ),
    (
      .source,
      [
        "sumber", "source", "sumber data", "narasumber", "informan", "responden", "partisipan",
        "informant", "respondent", "participant", "interviewee", "dokumen", "document",
        "nama dokumen", "document name", "nama sumber", "source name", "nama informan", "sources",
      ] + sourceIDs.sorted()
    ),
    (
      .technique,
      ["teknik", "technique", "teknik pengumpulan data", "metode", "method", "jenis sumber"]
        + ["source type"]
    ),
    (.role, ["peran", "role", "jabatan", "posisi", "position"]),
    (.title, ["judul", "title", "judul dokumen", "document title"]),
    (
      .group,
      ["kelompok", "group", "grup", "kelompok pemangku kepentingan", "pemangku kepentingan"]
        + ["stakeholder", "stakeholder group", "golongan"]
    ),
    (.date, ["tanggal", "date", "tgl", "tanggal wawancara", "interview date"]),
    (.target, ["sasaran", "target", "indikator (sasaran)", "indicator (target)"]),
    // What the instrument asks, beside what was found.
    (.ignored, ["terpenuhi bila", "met when"]),
    (
      .expectation,
      ["harapan", "expectation", "ekspektasi", "id harapan", "expectation id"]
        + ["ketentuan desain"]
    ),
    (.indicator, ["indikator", "indicator"]),
    (.dimension, ["dimensi", "dimension"]),
    (
      .code,
      ["kode", "code", "codes", "code path", "tema", "theme", "kategori", "category", "node"]
    ),
    (
      .coder,
      ["pengode", "coder", "pengkode", "koder", "penilai", "analis", "coded by", "analyst"]
        + ["rater"]
    ),
    (.severity, ["keparahan", "severity", "tingkat keparahan", "severity step"]),
    (.gap, ["gap", "kesenjangan", "celah", "nilai gap", "skor gap", "gap score"]),
    (.risk, ["risiko", "risk", "resiko", "berisiko"]),
    (
      .organisation,
      [
        "organisasi", "organisation", "organization", "perangkat daerah", "opd", "kantor",
        "instansi", "dinas", "office", "agency",
      ]
    ),
    (.region, ["wilayah", "region", "kabupaten", "kabupaten/kota"]),
    (.system, ["sistem", "system", "aplikasi"]),
  ]
}

extension SheetField {
  /// Whether it says what the case of a row is, not what was found.
  var isOfCase: Bool {
    switch self {
    case .organisation, .region, .system: true
    default: false
    }
  }
}
