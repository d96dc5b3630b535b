/// What a recommendation may propose.
struct Remedy {
  let title: String
  let reason: String
  let strategy: String

  /// Who may be to do it.
  static let owners = ["Layanan", "Aplikasi", "Infrastruktur", "Umum"]

  /// What it may serve.
  static let aims = [
    "service-quality", "transparency", "effectiveness", "integration", "accountability",
  ]

  static let all = [
    Remedy(
      title: "Memasang jaringan cadangan di kantor kecamatan",
      reason: "Jaringan menentukan apakah layanan dapat dipakai sama sekali",
      strategy: "Penguatan infrastruktur"
    ),
    Remedy(
      title: "Menyediakan mode luring untuk petugas lapangan",
      reason: "Pencatatan di kertas berhenti bila data tersimpan di ponsel",
      strategy: "Penyesuaian rancangan"
    ),
    Remedy(
      title: "Melatih dua operator di setiap unit",
      reason: "Pekerjaan tidak lagi bertumpu pada satu orang",
      strategy: "Peningkatan kapasitas"
    ),
    Remedy(
      title: "Menghubungkan data induk dengan aplikasi keuangan",
      reason: "Data cukup dimasukkan satu kali",
      strategy: "Integrasi data"
    ),
    Remedy(
      title: "Menetapkan prosedur baku persetujuan di dalam sistem",
      reason: "Alur menjadi sama di semua unit",
      strategy: "Penataan proses"
    ),
    Remedy(
      title: "Menganggarkan pemeliharaan sejak awal tahun",
      reason: "Perbaikan tidak menunggu perubahan anggaran",
      strategy: "Kepastian pembiayaan"
    ),
    Remedy(
      title: "Mengumumkan hasil layanan setiap triwulan",
      reason: "Manfaat yang terlihat menambah kepercayaan",
      strategy: "Keterbukaan layanan"
    ),
    Remedy(
      title: "Membentuk tim evaluasi lintas bidang",
      reason: "Keluhan yang berulang memperoleh penanggung jawab",
      strategy: "Penguatan tata kelola"
    ),
  ]
}
