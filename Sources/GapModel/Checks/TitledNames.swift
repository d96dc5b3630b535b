/// Finds names of persons in what should be a role, by the titles that stand beside them.
///
/// A title before a name (`Ibu …`, `Drs. H. …`) or a degree behind it (`…, S.Kom.`) gives it away. A
/// title before an office (`Ibu Kepala Dinas`) names nobody, nor does a degree behind one (`Operator,
/// S.Kom.`), nor a place that is called after someone (`RSUD H. …`).
struct TitledNames {
  private let words: [Word]

  /// A word of the text, without the marks around it.
  private struct Word {
    let range: Range<Int>
    let text: String
    /// Its letters, small.
    let plain: String
    /// Whether a mark between it and the word before begins something new.
    let beginsPart: Bool
    /// Whether a comma stands between it and the word before.
    let followsComma: Bool
  }

  /// Takes a text apart.
  init(_ text: String) {
    words = Self.words(of: text.unicodeScalars)
  }

  /// The places of the names with their titles, in scalars.
  var found: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      if let last = lastWordOfName(from: index) ?? degree(behind: index) {
        found.append(words[index].range.lowerBound..<words[last].range.upperBound)
        index = last + 1
      } else {
        index += 1
      }
    }
    return found
  }

  // A title before a name.

  private func lastWordOfName(from index: Int) -> Int? {
    guard Self.isTitle(words[index]), !isOfPlace(index) else { return nil }
    var next = index + 1
    while next < min(words.count, index + Self.mostWords), Self.isTitle(words[next]),
      !words[next].beginsPart
    {
      next += 1
    }
    guard next < words.count, !words[next].beginsPart, isName(next) else { return nil }
    return end(ofName: next)
  }

  /// The last word of a name, with the degrees behind it.
  private func end(ofName first: Int) -> Int {
    var last = lastName(from: first)
    while last + 1 < words.count, Self.isDegree(words[last + 1]) { last += 1 }
    return last
  }

  /// The most words of a name, and the most titles before it.
  private static let mostWords = 8

  /// The last of the words from one on that can be of one name.
  private func lastName(from first: Int) -> Int {
    var last = first
    while last + 1 < min(words.count, first + Self.mostWords), !words[last + 1].beginsPart,
      isName(last + 1)
    {
      last += 1
    }
    return last
  }

  /// Whether the words before belong to a place that is called after someone.
  private func isOfPlace(_ index: Int) -> Bool {
    words[max(0, index - 2)..<index].contains { Self.places.contains($0.plain) }
  }

  // A degree behind a name.

  /// The last of the degrees behind a name that begins with a word; `nil` where it begins none.
  private func degree(behind first: Int) -> Int? {
    guard isName(first), !isOfPlace(first) else { return nil }
    let last = lastName(from: first)
    let degree = last + 1
    guard degree < words.count, words[degree].followsComma, Self.isDegree(words[degree])
    else { return nil }
    // Behind an office a single word is a part of its name, as in 'Analis Sistem, S.Kom.'.
    let isOfOffice = first > 0 && !words[first].beginsPart
    guard !isOfOffice || last > first else { return nil }
    return end(ofName: last)
  }

  // Words.

  /// Whether a word can be a name: a capital and small letters, and no office.
  private func isName(_ index: Int) -> Bool {
    let word = words[index]
    let letters = word.text.unicodeScalars
    guard let first = letters.first, first.isCapital, letters.count > 2,
      letters.dropFirst().contains(where: { $0.isSmall }), !letters.contains("."),
      !Self.offices.contains(word.plain)
    else { return false }
    return !Self.isDegree(word)
  }

  private static func isTitle(_ word: Word) -> Bool {
    let (text, plain) = (word.text, word.plain)
    guard titles.contains(plain) else { return false }
    // 'H.' and 'R.' are titles only with their full stop, 'Dr' and the like also without.
    if plain.count <= 2, !["dr", "ir", "hj", "bu"].contains(plain) {
      return text.hasSuffix(".") && text.first?.isUppercase == true
    }
    if plain == "ir" || plain == "dr" {
      return text.hasSuffix(".") || text.first?.isUppercase == true
    }
    return true
  }

  /// Whether a word is an academic degree, such as `S.Kom.`, `M.Si` or `SPd`.
  private static func isDegree(_ word: Word) -> Bool {
    let isDotted = word.text.unicodeScalars.contains(".")
    if plainDegrees.contains(word.plain) {
      if isDotted || word.text.unicodeScalars.contains(where: { $0.isSmall }) { return true }
    }
    guard isDotted else { return false }
    let parts = word.text.split(separator: ".")
    guard parts.count > 1, let first = parts.first else { return false }
    return ["S", "M", "A", "D", "Sp", "Ph", "Amd", "B"].contains(first)
      && parts.dropFirst().allSatisfy { $0.count <= 5 && $0.first?.isUppercase == true }
  }

  private static func words(of scalars: String.UnicodeScalarView) -> [Word] {
    var words: [Word] = []
    var (place, beginsPart, followsComma) = (0, true, false)
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      guard isWordPart(scalar) else {
        if !scalar.isBlank { beginsPart = true }
        if scalar == "," { followsComma = true }
        scalars.formIndex(after: &index)
        place += 1
        continue
      }
      let (start, first) = (place, index)
      while index < scalars.endIndex, isWordPart(scalars[index]) {
        scalars.formIndex(after: &index)
        place += 1
      }
      let text = String(scalars[first..<index])
      words.append(
        Word(
          range: start..<place,
          text: text,
          plain: text.plainWord,
          beginsPart: beginsPart,
          followsComma: followsComma
        )
      )
      (beginsPart, followsComma) = (false, false)
    }
    return words
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter || scalar == "." || scalar == "'" || scalar == "’"
  }
}

// What stands beside names, and in their place.
extension TitledNames {
  private static let titles: Set = [
    "ibu", "bu", "bapak", "pak", "bpk", "sdr", "sdri", "saudara", "saudari", "mas", "mbak", "kak",
    "bang", "tuan", "nyonya", "tn", "ny", "nn", "haji", "hajjah", "h", "hj", "kh", "r", "rr", "ra",
    "rm", "ust", "ustadz", "ustaz", "kiai", "kyai", "gus", "dr", "drs", "dra", "drg", "drh", "ir",
    "prof", "professor", "profesor", "mr", "mrs", "ms", "miss", "apt", "ns",
  ]

  private static let plainDegrees: Set = [
    "skom", "ssos", "spd", "msi", "mkom", "mpd", "mhum", "msc", "phd", "mkes", "skep", "amd",
    "sstp", "stp", "sag", "lc", "amdkeb", "skm", "mm", "mt", "se", "sh", "st", "sip",
  ]

  /// What is called after persons.
  private static let places: Set = [
    "rsud", "rsup", "rsu", "rs", "rsia", "sakit", "jalan", "jl", "jln", "universitas", "yayasan",
    "bandara", "stadion", "gedung", "terminal", "pasar", "museum", "masjid", "pesantren",
    "puskesmas", "hospital", "street", "university",
  ]

  /// What people are called by their work, their place or their part, and what offices are called.
  static let offices: Set = [
    "kepala", "sekretaris", "sekretariat", "bendahara", "ketua", "wakil", "anggota", "staf",
    "staff", "kabid", "kasi", "kasubbag", "kasubag", "kadis", "sekdis", "sekda", "camat", "lurah",
    "bupati", "walikota", "wali", "gubernur", "menteri", "presiden", "direktur", "manajer",
    "manager", "koordinator", "operator", "admin", "administrator", "verifikator", "validator",
    "petugas", "pegawai", "pejabat", "pengguna", "pengelola", "pengawas", "penyuluh", "pendamping",
    "pengembang", "programmer", "programer", "analis", "analyst", "asisten", "guru", "dosen",
    "bidan", "perawat", "dokter", "apoteker", "penilai", "auditor", "arsiparis", "pranata",
    "kader", "warga", "masyarakat", "pemohon", "pelapor", "pelanggan", "informan", "narasumber",
    "responden", "mahasiswa", "siswa", "murid", "orang", "rumah", "tangga", "hamil", "menyusui",
    "kota", "kabupaten", "provinsi", "kecamatan", "kelurahan", "desa", "nagari", "dusun", "dinas",
    "badan", "kantor", "bidang", "bagian", "seksi", "sub", "subbagian", "subbidang", "unit",
    "lembaga", "instansi", "inspektorat", "kementerian", "komunikasi", "informatika", "informasi",
    "statistik", "persandian", "teknologi", "sistem", "aplikasi", "jaringan", "data", "umum",
    "kepegawaian", "keuangan", "perencanaan", "pelayanan", "layanan", "publik", "sumber", "daya",
    "manusia", "organisasi", "hukum", "aset", "kependudukan", "pencatatan", "sipil", "kesehatan",
    "pendidikan", "sosial", "perempuan", "anak", "pemerintahan", "pemerintah", "negara", "dan",
    "head", "chief", "officer", "secretary", "member", "user", "teacher", "nurse", "midwife",
    "doctor", "director", "developer", "informant", "respondent", "resident", "citizen", "mayor",
    "regent", "governor", "village", "district", "office", "lecturer", "student", "hakim", "jaksa",
    "polisi", "panitera", "notaris", "supir", "sopir", "satpam", "muda", "madya", "utama", "ahli",
    "pertama", "terampil", "mahir", "pelaksana", "senior", "junior", "utara", "selatan", "timur",
    "barat", "tengah",
  ]
}

extension String {
  /// The letters of a word, small.
  fileprivate var plainWord: String {
    let small = lowercased()
    return small.utf8.allSatisfy { $0.isASCIILetter } ? small : small.filter { $0.isLetter }
  }
}

// Names are looked for in each role, and nearly all of their letters are plain: Unicode's tables, read for each
// letter, took a tenth of the time of a comparison.
extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    isASCII ? UInt8(ascii: self).isASCIILetter : properties.isAlphabetic
  }

  fileprivate var isCapital: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }

  fileprivate var isSmall: Bool {
    isASCII ? ("a"..."z").contains(self) : properties.isLowercase
  }

  fileprivate var isBlank: Bool {
    isASCII ? UInt8(ascii: self).isASCIIBlank : properties.isWhitespace
  }
}
