/// What keys are called in Indonesian, and in other spellings of English, so that they are recognised.
///
/// The format's keys are English; whoever writes another word is shown which one to write.
enum KeyTranslation {
  /// Returns the key that a word stands for, among those that are known where it is written, and whether it
  /// can stand for no other.
  ///
  /// Of a key for one thing and its plural for a list the first is returned: the value tells which it is.
  static func key(for word: String, among known: [String]) -> (key: String, isOnlyOne: Bool)? {
    let translated = translation(of: word, among: known)
    guard let likely = LikelyKeys.keys(for: word).first(where: { known.contains($0) }) else {
      return translated
    }
    guard let translated, translated.key == likely else { return (likely, false) }
    return translated
  }

  /// Returns all keys that a word may stand for, wherever it is written.
  static func keys(for word: String) -> [String] {
    (keys[word.foldedKey, default: []] + LikelyKeys.keys(for: word)).uniqued
  }

  private static func translation(
    of word: String,
    among known: [String]
  ) -> (key: String, isOnlyOne: Bool)? {
    let meant = keys[word.foldedKey, default: []].filter { known.contains($0) }
    guard let first = meant.first else { return nil }
    guard meant.count == 2 else { return (first, meant.count == 1) }
    if meant[0] == "\(meant[1])s" { return (meant[1], true) }
    return (first, meant[1] == "\(first)s")
  }

  /// For each word the keys it may stand for.
  private static let keys: [String: [String]] = {
    var keys: [String: [String]] = [:]
    for (key, words) in words { for word in words { keys[word, default: []].append(key) } }
    return keys
  }()

  /// The words for each key, as people write them.
  private static let words: [(key: String, words: [String])] = [
    ("case", ["kasus", "studi-kasus"]), ("indices", ["indeks", "indexes", "indeks-spbe"]),
    ("sources", ["sumber", "sumber-data", "narasumber", "informan", "source"]),
    ("design", ["desain", "rancangan", "harapan", "ekspektasi", "expectations"]),
    ("findings", ["temuan", "hasil", "hasil-temuan", "finding"]),
    ("judgements", ["penilaian", "pertimbangan", "keputusan", "judgments", "judgement"]),
    ("recommendations", ["rekomendasi", "saran", "usulan", "recommendation"]),
    ("model", ["model-implementasi"]),
    ("id", ["kode", "nomor", "no", "nama-pendek"]), ("title", ["judul", "nama", "nama-dokumen"]),
    ("organisation", ["organisasi", "instansi", "opd", "dinas", "organization", "kantor"]),
    ("region", ["wilayah", "daerah", "kabupaten", "kota", "provinsi"]),
    ("system", ["sistem", "aplikasi", "nama-sistem"]), ("language", ["bahasa"]),
    ("period", ["periode", "masa", "waktu", "jangka-waktu"]),
    ("instrument", ["instrumen", "metode", "alat-ukur"]),
    ("citation", ["sitasi", "rujukan", "pustaka", "referensi"]),
    ("note", ["catatan", "keterangan", "memo", "notes"]),
    ("coders", ["pengode", "pengkode", "koder", "penilai", "para-pengode"]),
    ("coder", ["pengode", "pengkode", "koder", "penilai"]),
    ("name", ["nama"]), ("from", ["dari", "mulai", "sejak", "awal"]),
    ("to", ["sampai", "hingga", "sampai-dengan", "selesai", "akhir", "until"]),
    ("scheme", ["skema", "indeks"]), ("year", ["tahun"]), ("value", ["nilai", "skor"]),
    ("technique", ["teknik", "metode", "jenis", "cara", "method", "type"]),
    ("role", ["peran", "jabatan", "posisi"]), ("group", ["kelompok", "grup", "golongan"]),
    ("key", ["kunci", "informan-kunci", "key-informant"]), ("date", ["tanggal", "tgl", "waktu"]),
    ("weight", ["bobot"]), ("dimension", ["dimensi"]), ("indicator", ["indikator"]),
    ("statement", ["pernyataan", "uraian", "isi", "temuan", "deskripsi", "text", "teks"]),
    ("basis", ["dasar", "dasar-hukum", "landasan"]),
    ("expectation", ["harapan", "ekspektasi", "desain"]),
    ("source", ["sumber", "narasumber", "informan", "sumber-data"]),
    ("quote", ["kutipan", "kutipan-langsung", "citation"]),
    ("locator", ["lokasi", "halaman", "letak", "hlm", "page"]),
    ("gap", ["kesenjangan", "celah", "selisih"]),
    ("severity", ["keparahan", "tingkat", "tingkat-keparahan"]), ("risk", ["risiko", "resiko"]),
    ("factor", ["faktor"]), ("tags", ["tag", "label", "penanda", "kata-kunci"]),
    ("codings", ["pengodean", "pengkodean", "koding"]),
    ("agreed", ["disepakati", "kesepakatan", "konsensus"]), ("origin", ["asal"]),
    ("file", ["berkas"]), ("code", ["kode"]),
    ("fit", ["kesesuaian", "kecocokan", "sesuai"]), ("frequency", ["frekuensi", "kekerapan"]),
    ("impact", ["dampak", "akibat"]), ("coverage", ["cakupan", "jangkauan", "sebaran"]),
    ("rating", ["peringkat", "kategori", "nilai", "tingkat"]), ("applicable", ["berlaku"]),
    ("because", ["karena", "alasan", "sebab"]),
    ("addresses", ["menangani", "menjawab", "sasaran", "mengatasi", "dimensi"]),
    ("leverage", ["pengungkit", "daya-ungkit", "pengaruh"]), ("direction", ["arah"]),
    ("requires", ["memerlukan", "mensyaratkan", "syarat", "prasyarat"]),
    ("reason", ["alasan", "karena", "sebab"]), ("strategy", ["strategi"]),
    ("owner", ["penanggung-jawab", "pemilik", "pelaksana", "pj"]),
    ("cost", ["biaya", "anggaran"]), ("effort", ["upaya", "usaha", "beban"]),
    ("start", ["mulai", "awal"]),
    ("due", ["tenggat", "selesai", "batas-waktu", "target", "jatuh-tempo"]),
    ("status", ["keadaan", "kemajuan"]), ("serves", ["mendukung", "melayani", "tujuan"]),
    ("input", ["masukan"]), ("process", ["proses"]), ("output", ["keluaran", "luaran"]),
    ("outcome", ["hasil", "dampak"]),
    ("version", ["versi"]), ("extends", ["memperluas", "turunan", "dasar"]),
    ("about", ["tentang"]), ("question", ["pertanyaan"]), ("label", ["nama", "sebutan"]),
    ("description", ["deskripsi", "keterangan", "uraian"]), ("criteria", ["kriteria"]),
    ("steps", ["langkah", "jenjang"]), ("dimensions", ["dimensi"]), ("techniques", ["teknik"]),
    ("bands", ["pita", "kelas"]), ("aims", ["tujuan"]), ("examples", ["contoh"]),
    ("rules", ["aturan"]), ("ladder", ["jenjang", "tangga"]), ("meaning", ["arti", "makna"]),
    ("indicators", ["indikator"]), ("actions", ["tindakan"]), ("observation", ["pengamatan"]),
    ("brand", ["merek", "kop", "identitas"]), ("colours", ["warna", "colors"]),
    ("above", ["atas", "pemerintah", "induk", "government"]),
    ("below", ["bawah", "alamat", "telepon", "address"]),
    ("footer", ["kaki", "catatan-kaki"]), ("mark", ["tanda", "cap"]),
    ("signature", ["tanda-tangan"]), ("place", ["tempat"]), ("position", ["jabatan"]),
    ("number", ["nomor", "nip"]), ("main", ["utama"]), ("accent", ["aksen"]),
  ]
}

extension Guess {
  /// Guesses which key was meant: an English word's, or an Indonesian one's.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - known: The keys that are known where it is written.
  ///   - isBare: Whether it has no colon: within braces it is most likely the rest of a text.
  init(ofKey word: String, among known: [String], isBare: Bool) {
    if isBare {
      self = .none
    } else if let meant = KeyTranslation.key(for: word.plainlyTyped, among: known) {
      self.init(of: word, meaning: meant.key, isCertain: meant.isOnlyOne)
    } else if KeyHome.isElsewhere(word.plainlyTyped, among: known) {
      self = .none
    } else {
      self.init(of: word, among: known)
    }
  }
}
