import GapModel

/// What is said where work begins.
enum BeginWords {
  static let answer = LocalisedText(
    id:
      "gapscore menjawab satu pertanyaan: seberapa jauh kenyataan sebuah sistem dari desainnya, di "
      + "mana jaraknya paling besar, dan tindakan mana yang menutupnya.",
    en:
      "gapscore answers one question: how far is the reality of a system from its design, where is "
      + "the distance largest, and which actions close it."
  )
  static let pastedTable = LocalisedText(id: "tempelan.tsv", en: "pasted.tsv")
  static let pastedCase = LocalisedText(id: "tempelan.yaml", en: "pasted.yaml")
  static let isNoTable = LocalisedText(
    id:
      "Yang ditempel bukan tabel. Salin sel beserta judul kolomnya di Excel, paling sedikit dua kolom.",
    en:
      "What was pasted is no table. Copy cells with their headings in Excel, two columns at least."
  )
  static let isEmpty = LocalisedText(id: "berkas ini kosong", en: "this file is empty")
  static let isEmptyHelp = LocalisedText(
    id: "periksa apakah penyimpanan atau pengunduhannya selesai",
    en: "see whether it was saved or downloaded to its end"
  )
  static let isLock = LocalisedText(
    id: "ini tanda dari Excel bahwa berkasnya sedang dibuka di sana",
    en: "it is Excel’s sign that the file is open there"
  )
  static let exampleIsClosed = LocalisedText(
    id: "Studi contoh sudah ditutup. Buka lagi pada langkah Mulai.",
    en: "The example study was closed. Open it again at the step Begin."
  )
  static let noInstrument = LocalisedText(
    id: "Instrumen itu tidak ada di sini. Pilih yang lain.",
    en: "That instrument is not here. Choose another one."
  )
  static let cannotImport = LocalisedText(
    id: "Belum dapat diimpor. Alasannya tertulis di bawah tabel.",
    en: "It cannot be imported yet. The reason stands below the table."
  )
  static let instrument = LocalisedText(id: "instrumen", en: "an instrument")
  static let brand = LocalisedText(id: "kop laporan", en: "a letterhead")
  static let map = LocalisedText(id: "peta impor", en: "an import map")
  static let names = LocalisedText(id: "daftar nama", en: "a list of names")

  static func isNeeded(_ word: HeadWord) -> LocalisedText {
    LocalisedText(
      id: "\(word.label.id) perlu diisi.",
      en: "\(word.label.en) has to be filled in."
    )
  }

  static func created(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) dibuat. Simpan ke berkas dengan Ctrl S.",
      en: "\(file) was made. Save it to a file with Ctrl S."
    )
  }

  static func notOpened(_ file: RefusedFile) -> LocalisedText {
    LocalisedText(
      id: "\(file.file) tidak dibuka: \(file.reason.id).",
      en: "\(file.file) was not opened: \(file.reason.en)."
    )
  }

  static func notOpened(_ files: [String]) -> LocalisedText {
    let names = files.joined(separator: ", ")
    return LocalisedText(
      id: "Tidak dibuka: \(names). Alasannya ada di langkah Mulai.",
      en: "Not opened: \(names). The step Begin says why."
    )
  }

  static func instrumentTaken(_ file: String, _ title: LocalisedText) -> LocalisedText {
    LocalisedText(
      id: "Instrumen \(title.id) (\(file)) dipakai untuk kasus yang menyebutnya.",
      en: "The instrument \(title.en) (\(file)) is used for cases that name it."
    )
  }

  static func brandTaken(_ file: String, _ organisation: String) -> LocalisedText {
    LocalisedText(
      id: "Kop \(organisation) (\(file)) dipakai pada laporan.",
      en: "The letterhead of \(organisation) (\(file)) is used on reports."
    )
  }

  static func brandLacks(_ file: String, _ picture: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) menyebut gambar \(picture); buka juga berkas itu.",
      en: "\(file) names the picture \(picture); open that file too."
    )
  }

  static func waits(for picture: String) -> LocalisedText {
    LocalisedText(id: "menunggu gambar \(picture)", en: "waits for the picture \(picture)")
  }

  static func pictureTaken(_ file: String) -> LocalisedText {
    LocalisedText(
      id:
        "Gambar \(file) disimpan untuk kop laporan yang menyebutnya. Foto wawancara tidak dibaca.",
      en:
        "The picture \(file) is kept for a letterhead that names it. Photos of texts are not read."
    )
  }

  static func aidTaken(_ file: String, _ kind: AidKind) -> LocalisedText {
    LocalisedText(
      id: "\(kind.label.id) \(file) \(kind.use.id).",
      en: "\(kind.label.en) \(file) is \(kind.use.en)."
    )
  }

  static func imported(_ file: String, _ made: [ImportSummary]) -> LocalisedText {
    let words = made.map { summary($0) }
    return LocalisedText(
      id: "\(file): " + words.map { $0.id }.joined(separator: "; ") + ".",
      en: "\(file): " + words.map { $0.en }.joined(separator: "; ") + "."
    )
  }

  /// What an import makes, in one phrase.
  static func summary(_ summary: ImportSummary) -> LocalisedText {
    let counts: [(count: Int, id: String, en: String)] = [
      (summary.added, "temuan baru", summary.added == 1 ? "new finding" : "new findings"),
      (summary.matched, "sudah ada", "there already"),
      (summary.filled, "dilengkapi", "filled in"),
      (summary.codings, "pengodean", summary.codings == 1 ? "coding" : "codings"),
      (
        summary.sources.count, "sumber baru",
        summary.sources.count == 1 ? "new source" : "new sources"
      ),
      (summary.toPlace, "belum bertempat", "to place"),
      (summary.toJudge, "belum dinilai", "to judge"),
    ]
    let said = counts.filter { $0.count > 0 }
    guard !said.isEmpty else {
      return LocalisedText(id: "tidak ada yang baru", en: "nothing is new")
    }
    return LocalisedText(
      id: said.map { "\($0.count) \($0.id)" }.joined(separator: ", "),
      en: said.map { "\($0.count) \($0.en)" }.joined(separator: ", ")
    )
  }
}

extension HeadWord {
  /// What it is called.
  var label: LocalisedText {
    switch self {
    case .organisation: LocalisedText(id: "Perangkat daerah", en: "Organisation")
    case .system: LocalisedText(id: "Sistem", en: "System")
    }
  }
}

extension ImportFormat {
  /// What it is called.
  var words: LocalisedText {
    switch self {
    case .csv: LocalisedText(id: "tabel", en: "a table")
    case .xlsx: LocalisedText(id: "buku kerja Excel", en: "an Excel workbook")
    case .kobo: LocalisedText(id: "jawaban formulir Kobo/ODK", en: "answers to a Kobo/ODK form")
    case .qdpx: LocalisedText(id: "proyek REFI-QDA", en: "a REFI-QDA project")
    case .qdc: LocalisedText(id: "buku kode REFI-QDA", en: "a REFI-QDA code book")
    case .qualCoder: LocalisedText(id: "proyek QualCoder", en: "a QualCoder project")
    case .taguette: LocalisedText(id: "proyek Taguette", en: "a Taguette project")
    }
  }
}
