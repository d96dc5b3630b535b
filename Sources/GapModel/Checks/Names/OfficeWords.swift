/// Words that are parts of many offices' and systems' names, and so no names by themselves.
enum OfficeWords {
  /// Whether a word is one of them.
  static func holds(_ word: String) -> Bool {
    let plain = plain(word)
    return TitledNames.offices.contains(plain) || further.contains(plain) || kinds.contains(plain)
      || abbreviations.contains(plain)
  }

  /// Whether a word says what kind of place follows.
  static func isKindOfPlace(_ word: String) -> Bool { kinds.contains(plain(word)) }

  private static func plain(_ word: String) -> String {
    word.lowercased().filter { $0.isLetter }
  }

  private static let kinds: Set = [
    "kabupaten", "kab", "kota", "kotamadya", "provinsi", "prov", "propinsi", "daerah", "kecamatan",
    "kec", "kelurahan", "kel", "desa", "nagari", "dusun", "pemerintah", "pemerintahan", "pemkab",
    "pemkot", "pemprov", "pemda", "wilayah", "regency", "city", "province", "district", "village",
    "municipality", "region", "government",
  ]

  /// Abbreviations that all offices use.
  private static let abbreviations: Set = [
    "apbd", "apbn", "apd", "api", "asn", "atk", "blud", "bpkp", "bumd", "cctv", "dprd", "gis",
    "gps",
    "html", "ict", "ikm", "ipm", "jkn", "kb", "kip", "kk", "ktp", "lkjip", "lkpj", "mis", "ojk",
    "opd",
    "p3k", "paud", "pdf", "perda", "perbup", "pkk", "plt", "pmk", "pns", "pppk", "ptsp",
    "rkpd", "rpjmd", "rsud", "sakip", "sdm", "sig", "sim", "skpd", "sms", "sop", "spbe", "spm",
    "tik",
    "ukm", "umkm", "upt", "uptd", "ussd", "uu", "vpn", "wan", "wifi",
  ]

  private static let further: Set = [
    "administrasi", "adminduk", "air", "akuntabilitas", "angkutan", "anggaran", "aparatur", "arsip",
    "bangsa", "barang", "bencana", "berbasis", "berencana", "bina", "budaya", "cipta", "dagang",
    "dalam", "daring", "desain", "digital", "ekonomi", "elektronik", "energi", "evaluasi",
    "geografis", "hidup", "hutan", "indonesia", "industri", "inovasi", "integrasi", "investasi",
    "irigasi", "jalan", "jasa", "jembatan", "kabinet", "karya", "kas", "kearsipan", "kebakaran",
    "kebersihan", "kebijakan", "kebudayaan", "kecil", "kehadiran", "kehutanan", "kekayaan",
    "kelautan", "keluarga", "kemasyarakatan", "kemiskinan", "kendali", "kepemudaan", "kepolisian",
    "kerja", "kerjasama", "kesatuan", "kesejahteraan", "ketahanan", "ketenagakerjaan",
    "ketenteraman", "ketertiban", "kinerja", "kominfo", "koperasi", "laporan", "latihan", "lelang",
    "lingkungan", "lintas", "litbang", "logistik", "lokal", "lalu", "menengah", "mikro", "mineral",
    "mobile", "modal", "monitoring", "museum", "nasional", "negeri", "nilai", "olahraga", "online",
    "otonomi", "pajak", "pamong", "pangan", "pariwisata", "pasar", "pekerjaan", "pelabuhan",
    "pelaporan", "pelatihan", "pembangunan", "pembendaharaan", "pemberdayaan", "pembinaan",
    "pemilihan", "pemuda", "pemukiman", "penanaman", "penanggulangan", "penataan", "pencegahan",
    "pendapatan", "penduduk", "penelitian", "pengadaan", "pengadilan", "pengaduan", "pengairan",
    "pengawasan", "pengelolaan", "pengembangan", "pengendalian", "penghubung", "penyelenggaraan",
    "penyelamatan", "peraturan", "perdagangan", "perekonomian", "perhubungan", "perikanan",
    "perizinan", "perindustrian", "perkebunan", "perlindungan", "permukiman", "perpustakaan",
    "pertambangan", "pertanahan", "pertanian", "perumahan", "perencana", "peternakan", "pintu",
    "politik", "polisi", "portal", "praja", "presensi", "produksi", "profil", "program", "protokol",
    "puskesmas", "rakyat", "riset", "ruang", "sarana", "prasarana", "satu", "satuan", "sekolah",
    "seni", "sistem", "smart", "tanah", "tanaman", "tata", "tenaga", "terbuka", "terpadu",
    "terintegrasi", "transmigrasi", "transportasi", "usaha", "pegawai", "absensi", "website", "web",
    "aparat", "penilaian", "agency", "application", "attendance", "board", "bureau", "civil",
    "communication", "communications", "council", "department", "development", "division",
    "e-government", "education", "electronic", "employee", "employment", "finance", "governance",
    "health", "human", "informatics", "information", "local", "management", "ministry", "national",
    "performance", "personnel", "planning", "public", "resource", "resources", "service",
    "services", "social", "system", "technology", "training", "transport", "unit", "university",
    "universitas", "institut", "institute", "faculty", "fakultas", "north", "south", "east", "west",
    "central",
  ]
}
