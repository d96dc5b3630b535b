/// What is most likely meant by a word where no more is known: the keys of programs for coding, of other parts
/// and of other versions, and what people call them.
enum LikelyKeys {
  /// Returns all keys that a word may stand for, the likeliest first, wherever it is written.
  static func keys(for word: String) -> [String] { keys[word.foldedKey, default: []] }

  /// For each word the keys it may stand for.
  private static let keys: [String: [String]] = {
    var keys: [String: [String]] = [:]
    for (key, words) in all { for word in words { keys[word, default: []].append(key) } }
    return keys
  }()

  /// Where several keys are known, the first is taken: of a source its role comes before its title.
  private static let all: [(key: String, words: [String])] =
    parts + heads + people + coded + advised

  private static let parts: [(key: String, words: [String])] = [
    ("gapscore", ["version", "versi", "format", "format-version", "schema-version"]),
    ("case", ["kasus", "studi-kasus", "study", "studi", "project", "proyek", "metadata", "info"]),
    ("indices", ["indeks", "indexes", "indeks-spbe"]),
    ("design", ["desain", "rancangan", "harapan", "ekspektasi", "expectations", "expectation"]),
    (
      "findings",
      [
        "temuan", "hasil", "hasil-temuan", "finding", "quotations", "quotes", "segments",
        "excerpts", "results", "kutipan",
      ]
    ),
    ("judgements", ["penilaian", "pertimbangan", "keputusan", "judgments", "judgement"]),
    (
      "recommendations",
      ["rekomendasi", "saran", "usulan", "recommendation", "actions", "tindakan", "rencana-aksi"]
    ),
    ("model", ["model-implementasi"]),
  ]

  /// Keys of the case as a whole.
  private static let heads: [(key: String, words: [String])] = [
    ("id", ["kode", "nomor", "no", "nama-pendek"]),
    (
      "organisation",
      [
        "organisasi", "instansi", "opd", "dinas", "organization", "kantor", "office", "agency",
        "institution", "lembaga", "perangkat-daerah",
      ]
    ),
    (
      "region",
      [
        "wilayah", "daerah", "kabupaten", "kota", "provinsi", "province", "location", "lokasi",
        "city", "district",
      ]
    ),
    ("system", ["sistem", "aplikasi", "nama-sistem", "app", "application", "platform"]),
    ("language", ["bahasa", "lang"]),
    (
      "period",
      [
        "periode", "masa", "waktu", "jangka-waktu", "year", "tahun", "date", "tanggal", "start",
        "end", "since", "until", "from", "to", "mulai", "selesai", "sampai", "hingga",
      ]
    ),
    ("from", ["dari", "mulai", "sejak", "awal", "since", "start", "begin"]),
    (
      "to",
      ["sampai", "hingga", "sampai-dengan", "selesai", "akhir", "until", "end", "finish"]
    ),
    (
      "instrument",
      [
        "instrumen", "metode", "alat-ukur", "method", "framework", "theory", "teori", "kerangka",
        "codebook", "rubric", "rubrik",
      ]
    ),
    (
      "citation",
      ["sitasi", "rujukan", "pustaka", "referensi", "reference", "publication", "publikasi", "doi"]
    ),
    (
      "coders",
      [
        "pengode", "pengkode", "koder", "penilai", "para-pengode", "author", "authors", "penulis",
        "researcher", "researchers", "peneliti", "analyst", "analis",
      ]
    ),
    ("coder", ["pengode", "pengkode", "koder", "penilai", "analyst", "analis"]),
    ("scheme", ["skema", "indeks"]), ("year", ["tahun"]), ("value", ["nilai", "skor", "score"]),
  ]

  /// Who or what was asked, and who says something.
  private static let people: [(key: String, words: [String])] = [
    (
      "source",
      [
        "sumber", "narasumber", "informan", "sumber-data", "informant", "respondent", "responden",
        "participant", "partisipan", "interviewee", "speaker", "author", "penulis", "document",
        "dokumen", "reference", "ref",
      ]
    ),
    (
      "sources",
      [
        "sumber", "sumber-data", "narasumber", "informan", "source", "informants", "respondents",
        "responden", "participants", "partisipan", "interviews", "wawancara", "documents",
        "dokumen",
      ]
    ),
    (
      "technique",
      ["teknik", "metode", "jenis", "cara", "method", "type", "kind", "tipe"]
    ),
    (
      "role",
      [
        "peran", "jabatan", "posisi", "position", "nama", "name", "narasumber", "informan",
        "informant", "respondent", "responden", "participant", "partisipan", "interviewee",
        "speaker", "occupation", "pekerjaan",
      ]
    ),
    ("title", ["judul", "nama", "nama-dokumen", "name", "document", "dokumen", "author", "file"]),
    (
      "group",
      [
        "kelompok", "grup", "golongan", "instansi", "department", "unit", "bidang", "category",
        "kategori",
      ]
    ),
    ("key", ["kunci", "informan-kunci", "key-informant"]), ("name", ["nama"]),
    ("date", ["tanggal", "tgl", "waktu", "day", "hari", "year", "tahun"]), ("weight", ["bobot"]),
  ]

  /// What is coded.
  private static let coded: [(key: String, words: [String])] = [
    ("dimension", ["dimensi", "aspect", "aspek", "variable", "variabel"]),
    (
      "indicator",
      [
        "indikator", "indicators", "code", "codes", "theme", "themes", "tema", "category",
        "categories", "kategori", "node",
      ]
    ),
    (
      "statement",
      [
        "pernyataan", "uraian", "isi", "temuan", "deskripsi", "text", "teks", "description",
        "content", "summary", "ringkasan", "finding", "paraphrase", "parafrasa",
      ]
    ),
    ("basis", ["dasar", "dasar-hukum", "landasan", "regulation", "regulasi", "peraturan"]),
    ("expectation", ["harapan", "ekspektasi", "desain"]),
    (
      "quote",
      [
        "kutipan", "kutipan-langsung", "citation", "quotes", "quotation", "verbatim", "excerpt",
        "segment", "coded-segment", "evidence", "bukti", "transcript", "transkrip",
      ]
    ),
    (
      "locator",
      [
        "lokasi", "halaman", "letak", "hlm", "hal", "page", "pages", "paragraph", "paragraf",
        "timestamp", "time", "menit", "line", "baris", "section", "bagian", "pasal", "position",
      ]
    ),
    (
      "note",
      [
        "catatan", "keterangan", "memo", "memos", "notes", "comment", "comments", "komentar",
        "remark", "remarks", "annotation", "description", "deskripsi", "url", "link", "tautan",
      ]
    ),
    ("gap", ["kesenjangan", "celah", "selisih", "score", "skor", "nilai", "value"]),
    ("severity", ["keparahan", "tingkat", "tingkat-keparahan", "level", "rating"]),
    ("risk", ["risiko", "resiko"]), ("factor", ["faktor"]),
    ("tags", ["tag", "label", "labels", "penanda", "kata-kunci", "keyword", "keywords"]),
    ("codings", ["pengodean", "pengkodean", "koding"]),
    ("agreed", ["disepakati", "kesepakatan", "konsensus", "consensus"]), ("origin", ["asal"]),
    ("file", ["berkas"]), ("code", ["kode"]),
    ("fit", ["kesesuaian", "kecocokan", "sesuai"]),
    ("frequency", ["frekuensi", "kekerapan", "likelihood", "kemungkinan"]),
    ("impact", ["dampak", "akibat", "effect", "efek"]),
    ("coverage", ["cakupan", "jangkauan", "sebaran", "scope"]),
    ("rating", ["peringkat", "kategori", "nilai", "tingkat"]), ("applicable", ["berlaku"]),
    ("because", ["karena", "alasan", "sebab", "reason", "rationale"]),
  ]

  /// What is recommended, and the implementation model.
  private static let advised: [(key: String, words: [String])] = [
    (
      "addresses",
      ["menangani", "menjawab", "sasaran", "mengatasi", "dimensi", "dimension", "dimensions"]
    ),
    ("leverage", ["pengungkit", "daya-ungkit", "pengaruh"]), ("direction", ["arah"]),
    (
      "requires",
      ["memerlukan", "mensyaratkan", "syarat", "prasyarat", "depends", "depends-on"]
    ),
    ("reason", ["alasan", "karena", "sebab", "because", "rationale", "description", "deskripsi"]),
    ("strategy", ["strategi"]),
    (
      "owner",
      ["penanggung-jawab", "pemilik", "pelaksana", "pj", "pic", "responsible", "actor"]
    ),
    ("cost", ["biaya", "anggaran", "budget"]), ("effort", ["upaya", "usaha", "beban"]),
    ("start", ["mulai", "awal", "from", "begin", "since"]),
    (
      "due",
      [
        "tenggat", "selesai", "batas-waktu", "target", "jatuh-tempo", "deadline", "end", "until",
        "to",
      ]
    ),
    ("status", ["keadaan", "kemajuan", "progress"]),
    ("serves", ["mendukung", "melayani", "tujuan"]),
    ("input", ["masukan"]), ("process", ["proses"]), ("output", ["keluaran", "luaran"]),
    ("outcome", ["hasil", "dampak"]),
  ]
}

extension String {
  /// A key as words are compared: in small letters, with hyphens between its parts.
  var foldedKey: String { lowercased().escaped { $0 == " " || $0 == "_" ? "-" : nil } }
}
