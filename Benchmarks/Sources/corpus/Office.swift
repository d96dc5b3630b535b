/// A made-up office, one for each number: no two share a name.
struct Office {
  /// What the case is named by.
  let id: String
  let organisation: String
  let region: String
  let system: String
  let aim: String

  init(number: Int) {
    let digits = String(number)
    id = "kantor-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    region = "Kabupaten " + Self.name(number / Self.organisations.count)
    organisation = "\(Self.organisations[number % Self.organisations.count]) \(region)"
    // The lists have no common divisor, so that offices of a kind differ in their systems.
    (system, aim) = Self.systems[number % Self.systems.count]
  }

  /// A region's name in syllables, as a number is written in digits.
  private static func name(_ number: Int) -> String {
    // Steps of a prime walk through all names of three syllables before any comes again.
    let spread = 16 * 16 * 16
    var rest = (number % spread * 1_579 + 2_741) % spread
    var name = ""
    for _ in 0..<3 {
      name += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    let round = number / spread
    let capital = name.prefix(1).uppercased() + name.dropFirst()
    return round == 0 ? capital : "\(capital) \(round + 1)"
  }

  private static let syllables = [
    "ba", "ci", "da", "ga", "ja", "ka", "lu", "ma", "na", "pa", "ra", "sa", "ti", "wa", "ya", "bu",
  ]

  private static let organisations = [
    "Dinas Komunikasi dan Informatika", "Dinas Kesehatan", "Dinas Pendidikan", "Dinas Perhubungan",
    "Dinas Sosial", "Dinas Pertanian", "Dinas Perikanan", "Dinas Lingkungan Hidup",
    "Dinas Tenaga Kerja", "Dinas Pariwisata", "Dinas Perdagangan", "Dinas Koperasi",
    "Dinas Pekerjaan Umum", "Dinas Perumahan Rakyat", "Dinas Ketahanan Pangan",
    "Dinas Perpustakaan", "Dinas Pemuda dan Olahraga", "Dinas Kependudukan dan Pencatatan Sipil",
    "Dinas Penanaman Modal dan Pelayanan Terpadu", "Badan Kepegawaian Daerah",
    "Badan Pendapatan Daerah", "Badan Perencanaan Daerah", "Badan Keuangan Daerah",
    "Badan Penanggulangan Bencana", "Inspektorat", "Sekretariat Daerah", "Sekretariat DPRD",
    "Satuan Polisi Pamong Praja", "Rumah Sakit Umum Daerah", "Kecamatan Kota", "Kecamatan Hulu",
    "Kecamatan Hilir",
  ]

  private static let systems = [
    ("Presensi Daring", "presensi pegawai"), ("e-Kinerja", "penilaian kinerja"),
    ("Surat Cepat", "persuratan dinas"), ("Layanan Satu Pintu", "perizinan"),
    ("Antre Dekat", "antrean layanan"), ("Lapor Warga", "pengaduan warga"),
    ("Aset Daerah", "pencatatan aset"), ("Pajak Mudah", "pembayaran pajak daerah"),
    ("Arsip Terpadu", "pengelolaan arsip"), ("Rencana Kita", "perencanaan dan anggaran"),
    ("Data Desa", "pendataan desa"), ("Stok Obat", "persediaan obat"),
    ("Sekolah Terhubung", "penerimaan murid baru"),
  ]
}
