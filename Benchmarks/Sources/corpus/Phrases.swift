/// Pieces that sentences on any dimension are made of.
enum Phrases {
  /// Where, when or to whom something showed.
  static let settings = [
    "di tiga kecamatan terjauh", "pada akhir bulan", "sejak pembaruan terakhir",
    "menurut petugas loket", "dalam pengamatan dua hari", "pada musim hujan",
    "di kantor induk", "menjelang tenggat laporan", "bagi pegawai lapangan",
    "selama masa percontohan", "pada sebagian unit", "di luar jam kerja",
  ]

  /// What comes of a problem.
  static let consequences = [
    "petugas mengulang pekerjaan yang sama pada sore hari",
    "pimpinan menunda keputusan sampai rapat berikutnya",
    "sebagian warga datang kembali ke loket",
    "rekap baru selesai pada pekan kedua",
    "beberapa unit menyimpan catatannya sendiri",
    "layanan terhenti sebentar lalu berjalan lagi",
    "pegawai saling menunggu tanpa kepastian",
    "kesalahan baru diketahui saat pemeriksaan",
    "pekerjaan di kertas belum dapat ditinggalkan",
    "keluhan yang sama muncul setiap triwulan",
  ]

  /// What is said of a thing that is as designed.
  static let merits = [
    "sudah sesuai dengan rancangan", "berjalan lancar sepanjang pengamatan",
    "dipakai setiap hari oleh semua unit", "terbukti lengkap pada contoh yang diperiksa",
    "tidak lagi dikeluhkan sejak awal tahun", "memudahkan pekerjaan petugas dan warga",
  ]

  /// How sure that is, or who sees it otherwise.
  static let remarks = [
    "hal yang sama disebut dua informan lain", "catatan layanan menunjukkan hal serupa",
    "pengelola menilai akibatnya lebih ringan", "keadaan ini mulai membaik sejak triwulan lalu",
    "belum ada catatan yang dapat menguatkannya", "kantor kecamatan paling merasakannya",
  ]

  /// What informants say, a line each.
  static let quotes = [
    "Kalau sinyal hilang, kami tulis dulu di kertas, nanti sore baru dimasukkan.",
    "Sebetulnya mudah … hanya sering lambat pada jam masuk, apalagi hari Senin.",
    "Sudah pernah kami laporkan, tetapi jawabannya menunggu anggaran tahun depan.",
    "Saya belajar sendiri dari teman sekantor, belum pernah ikut pelatihan resmi.",
    "Yang lama malah lebih cepat, menurut saya – asal petugasnya ada di tempat.",
    "Kami ingin satu data saja, tidak menyalin hal yang sama ke tiga tempat.",
    "… waktu itu server mati seharian, jadi kami pulang tanpa sempat presensi.",
    "Warga bertanya kepada kami, padahal kami sendiri juga tidak tahu statusnya.",
    "Sekarang sudah jauh lebih baik daripada tahun lalu, kami akui itu.",
    "Pimpinan melihat dasbor, tetapi angkanya belum tentu mutakhir.",
    "Kalau operator cuti, pekerjaan menunggu sampai dia kembali.",
    "Laporan akhir bulan itu yang paling berat bagi kami, sering sampai malam.",
    "Di kecamatan kami listrik padam hampir setiap pekan, kadang sampai sore.",
    "Bagi kami yang penting datanya tidak hilang … soal tampilan nanti saja.",
    "Atasan menyetujui lewat pesan, lalu kami yang memasukkan.",
    "Ada panduannya, hanya saja untuk versi yang lama; menunya sudah berbeda.",
    "Kami usulkan tambahan perangkat dua kali, belum ada kabar.",
    "Anak-anak muda cepat bisa, yang senior perlu didampingi.",
  ]

  /// What roles informants have, and the group they belong to.
  static let informants = [
    ("Kepala dinas", "management"), ("Kepala bidang layanan", "management"),
    ("Kepala bidang teknologi informasi", "management"), ("Kepala seksi aplikasi", "management"),
    ("Operator sistem", "operators"), ("Petugas loket", "operators"),
    ("Petugas verifikasi", "operators"), ("Pengelola jaringan", "operators"),
    ("Pegawai pengguna", "users"), ("Pegawai lapangan", "users"), ("Warga pemohon", "public"),
    ("Pendamping desa", "public"),
  ]

  static let observations = [
    "Pengamatan loket dan antrean", "Pengamatan pemakaian pada jam masuk",
    "Pengamatan rapat evaluasi", "Pengamatan di kantor kecamatan",
  ]

  static let documents = [
    "Peraturan Presiden tentang sistem pemerintahan berbasis elektronik",
    "Peraturan bupati tentang layanan daring", "Keputusan kepala dinas tentang tim pengelola",
    "Rencana induk teknologi informasi", "Laporan pelayanan semester",
    "Catatan gangguan layanan", "Dokumen anggaran dinas", "Panduan pemakaian aplikasi",
    "Berita acara rapat koordinasi", "Perjanjian dengan penyedia jaringan",
  ]
}
