extension Subject {
  static let information = Subject(
    dimension: "information",
    code: "EI",
    indicators: ["correct", "complete", "timely", "connected", "useful"],
    expectations: [
      "Data layanan lengkap pada hari yang sama",
      "Setiap perubahan data meninggalkan jejak yang dapat diperiksa",
      "Laporan bulanan tersusun langsung dari sistem",
      "Data pegawai sama di semua aplikasi daerah",
      "Pemohon melihat status permohonan yang mutakhir",
      "Data induk diperbarui paling lambat sepekan setelah berubah",
    ],
    topics: [
      "rekap bulanan", "riwayat perubahan data", "status permohonan", "lampiran berkas digital",
      "angka pada dasbor pimpinan", "data induk pegawai",
    ],
    problems: [
      "tidak sama dengan catatan di buku bantu", "baru muncul dua sampai tiga hari kemudian",
      "masih disalin dengan tangan ke lembar kerja", "kosong pada sebagian unit",
      "tercatat dua kali setelah pembaruan", "belum terhubung dengan aplikasi keuangan",
    ],
    tags: ["kelengkapan", "integrasi", "keakuratan", "pelaporan"]
  )

  static let technology = Subject(
    dimension: "technology",
    code: "ET",
    indicators: ["network", "server", "application", "upkeep"],
    expectations: [
      "Jaringan stabil di semua unit kerja",
      "Aplikasi dapat dibuka dari ponsel sederhana",
      "Server menjawab dalam tiga detik pada jam sibuk",
      "Salinan cadangan dibuat setiap hari dan pernah diuji",
      "Layanan tersedia dari seluruh kecamatan",
      "Gangguan diketahui sebelum dilaporkan pengguna",
    ],
    topics: [
      "sambungan internet di kantor kecamatan", "halaman masuk aplikasi", "server daerah",
      "versi aplikasi untuk ponsel lama", "salinan cadangan", "pemindai di loket",
    ],
    problems: [
      "terputus beberapa kali dalam sepekan", "melambat pada jam masuk kerja",
      "gagal menyimpan data tanpa pesan", "tidak dapat dibuka setelah hujan lebat",
      "belum pernah diuji pemulihannya", "meminta pengguna masuk berulang kali",
    ],
    tags: ["jaringan", "server", "aplikasi", "keamanan"]
  )

  static let processes = Subject(
    dimension: "processes",
    code: "EP",
    indicators: ["in-system", "uninterrupted", "procedures", "quicker"],
    expectations: [
      "Permohonan tuntas tanpa datang ke loket",
      "Alur kerja sama di semua unit",
      "Dokumen selesai paling lama tiga hari kerja",
      "Persetujuan berlangsung di dalam sistem",
      "Kesalahan diperbaiki tanpa mengulang dari awal",
      "Tidak ada pencatatan ganda di kertas",
    ],
    topics: [
      "persetujuan atasan", "verifikasi berkas", "perbaikan data yang salah", "antrean permohonan",
      "pencatatan di lapangan", "serah terima antarbidang",
    ],
    problems: [
      "tetap dilakukan lewat pesan singkat", "diulang dari awal setiap kali ada kesalahan",
      "menunggu petugas yang sedang dinas luar", "dicatat di kertas lalu dimasukkan sore hari",
      "berbeda urutannya dari unit ke unit", "berhenti bila satu lampiran kurang",
    ],
    tags: ["alur", "persetujuan", "verifikasi", "waktu-layanan"]
  )

  static let objectives = Subject(
    dimension: "objectives",
    code: "EO",
    indicators: ["results", "acceptance", "honest-use", "openness"],
    expectations: [
      "Tujuan sistem dipahami dan diterima penggunanya",
      "Warga memilih layanan daring",
      "Pegawai melihat manfaat bagi pekerjaannya",
      "Keterbukaan layanan menjadi kebiasaan",
      "Disiplin meningkat tanpa pengawasan tambahan",
      "Sasaran layanan sama antara pimpinan dan pelaksana",
    ],
    topics: [
      "tujuan penerapan", "minat warga pada layanan daring", "penerimaan pegawai senior",
      "kebiasaan meminta tanda tangan basah", "semangat keterbukaan", "target jumlah pengguna",
    ],
    problems: [
      "dipahami sebatas kewajiban melapor", "menurun setelah masa percontohan",
      "bertentangan dengan kebiasaan lama", "belum dibicarakan dengan pelaksana",
      "hanya tercapai pada unit percontohan", "diragukan karena hasilnya tidak diumumkan",
    ],
    tags: ["tujuan", "penerimaan", "budaya-kerja", "manfaat"]
  )

  static let staffing = Subject(
    dimension: "staffing",
    code: "ES",
    indicators: ["skills", "specialists", "training", "adaptation"],
    expectations: [
      "Setiap unit memiliki operator terlatih",
      "Pengguna memperoleh pelatihan sebelum sistem dipakai",
      "Pengembang tersedia untuk perbaikan kecil",
      "Operator memiliki pengganti saat cuti",
      "Pegawai baru dibimbing pada pekan pertama",
      "Keterampilan digital diukur setiap tahun",
    ],
    topics: [
      "pelatihan operator", "jumlah operator", "keterampilan digital pegawai",
      "pendampingan pegawai baru", "kemampuan memperbaiki aplikasi", "panduan pemakaian",
    ],
    problems: [
      "hanya diberikan sekali pada awal penerapan", "bertumpu pada satu orang di setiap bidang",
      "belum merata antara kantor pusat dan kecamatan", "hilang ketika petugas dimutasi",
      "masih bergantung pada pihak ketiga", "tidak diperbarui sejak versi pertama",
    ],
    tags: ["pelatihan", "operator", "pendampingan", "keterampilan"]
  )

  static let management = Subject(
    dimension: "management",
    code: "EM",
    indicators: ["legal-basis", "leadership", "responsibilities", "monitoring", "data-use"],
    expectations: [
      "Penanggung jawab layanan ditetapkan dengan keputusan",
      "Pemakaian sistem dievaluasi setiap semester",
      "Keluhan ditindaklanjuti dalam tujuh hari",
      "Koordinasi antarbidang dijadwalkan tetap",
      "Sanksi dan penghargaan memakai data sistem",
      "Prosedur baku diperbarui setelah sistem berubah",
    ],
    topics: [
      "evaluasi pemakaian", "rapat koordinasi", "prosedur baku", "tindak lanjut keluhan",
      "pembagian wewenang", "pemantauan oleh pimpinan",
    ],
    problems: [
      "hanya berlangsung menjelang pemeriksaan", "belum ditetapkan dengan keputusan kepala dinas",
      "tidak menghasilkan daftar perbaikan", "bergantung pada pejabat yang sedang menjabat",
      "tumpang tindih antara dua bidang", "terhenti setelah pergantian struktur",
    ],
    tags: ["evaluasi", "koordinasi", "kebijakan", "pengawasan"]
  )

  static let otherResources = Subject(
    dimension: "other-resources",
    code: "ER",
    indicators: ["running-costs", "development-costs", "funding-source", "devices", "time"],
    expectations: [
      "Biaya pemeliharaan tersedia sepanjang tahun",
      "Perangkat diganti menurut umur pakainya",
      "Anggaran pengembangan ditetapkan untuk tiga tahun",
      "Listrik cadangan tersedia di ruang server",
      "Biaya pulsa petugas lapangan ditanggung kantor",
      "Ruang layanan memadai bagi petugas dan pemohon",
    ],
    topics: [
      "anggaran pemeliharaan", "komputer di loket", "biaya pulsa petugas lapangan",
      "listrik cadangan", "ruang layanan", "pengadaan perangkat",
    ],
    problems: [
      "baru cair pada triwulan kedua", "berumur lebih dari tujuh tahun",
      "ditanggung sendiri oleh petugas", "tidak cukup untuk semua kecamatan",
      "dipakai bersama oleh tiga bidang", "tertunda karena perubahan anggaran",
    ],
    tags: ["anggaran", "perangkat", "ruang", "waktu"]
  )
}
