import ArgumentParser
import GapModel

// Options and arguments that several commands have.
extension Words {
  enum Options {
    private static let file = LocalisedText(id: "berkas", en: "file")
    private static let number = LocalisedText(id: "jumlah", en: "number")
    private static let folder = LocalisedText(id: "folder", en: "folder")
    private static let languageValue = LocalisedText(id: "bahasa", en: "language")

    static var cases: ArgumentHelp {
      help(
        id: "Berkas, folder, atau - untuk masukan standar.",
        en: "Files, folders, or - for standard input.",
        value: LocalisedText(id: "kasus", en: "cases")
      )
    }

    static var oneCase: ArgumentHelp {
      help(
        id: "Satu berkas kasus, atau - untuk masukan standar.",
        en: "A case file, or - for standard input.",
        value: LocalisedText(id: "kasus", en: "case")
      )
    }

    static var format: ArgumentHelp {
      help(
        id: "Format keluaran; tanpa opsi ini akhiran nama pada --output yang menentukan.",
        en: "Output format; without it, the extension of --output decides."
      )
    }

    /// The language of a command whose results have no other.
    static var language: ArgumentHelp {
      help(
        id: "Bahasa; tanpa opsi ini mengikuti pengaturan bahasa sistem.",
        en: "Language; without it, that of the locale.",
        value: languageValue
      )
    }

    /// The language of a command whose results have that of a case.
    static var resultLanguage: ArgumentHelp {
      help(
        id: """
          Bahasa hasil dan pesan; tanpa opsi ini hasil memakai bahasa kasus, dan pesan mengikuti \
          pengaturan bahasa sistem.
          """,
        en: """
          Language of results and messages; without it, results are in the case's own, and messages \
          in that of the locale.
          """,
        value: languageValue
      )
    }

    static var output: ArgumentHelp {
      help(
        id: "Berkas atau folder tujuan; tanpa opsi ini keluaran standar.",
        en: "File or folder to write; without it, standard output.",
        value: file
      )
    }

    static var figures: ArgumentHelp {
      help(
        id: "Folder untuk gambar, masing-masing satu berkas SVG.",
        en: "A folder for the figures, each as an SVG file of its own.",
        value: LocalisedText(id: "folder", en: "folder")
      )
    }

    static func needsFile(_ ending: String) -> String {
      say(
        id: "Layar tidak dapat menampilkan berkas \(ending); sebutkan berkas dengan --output.",
        en: "A terminal cannot show a \(ending) file; name a file with --output."
      )
    }

    static func formatDiffers(_ name: String, _ format: String) -> String {
      say(
        id:
          "\(name): akhiran nama tidak sesuai dengan --format \(format); hapus --format, atau ganti akhirannya.",
        en:
          "\(name): the name's ending does not fit --format \(format); leave --format out, or change the ending."
      )
    }

    static var strict: ArgumentHelp {
      help(id: "Perlakukan peringatan sebagai kesalahan.", en: "Treat warnings as errors.")
    }

    static var brand: ArgumentHelp {
      help(
        id: """
          Berkas kop surat perangkat daerah: nama, logo, warna, kaki halaman, tanda tangan, cap.
          """,
        en: "File with the office's letterhead: name, logo, colours, footer, signature, stamp.",
        value: file
      )
    }

    static var maxBytes: ArgumentHelp {
      help(
        id: "Ukuran terbesar berkas yang dibaca, dalam byte.",
        en: "Largest file to read, in bytes.",
        value: number
      )
    }

    static var maxProblems: ArgumentHelp {
      help(
        id: "Jumlah terbanyak masalah yang ditampilkan dari satu berkas.",
        en: "Most problems to print of one file.",
        value: number
      )
    }

    static var instruments: ArgumentHelp {
      help(
        id: """
          Folder lain tempat kasus boleh merujuk instrumen, dan kop surat merujuk logo; tanpa opsi ini \
          hanya di bawah foldernya sendiri. Boleh ditulis lebih dari sekali.
          """,
        en: """
          Another folder in which cases may name instruments, and brands logos; without it, only below \
          their own folder. May be given more than once.
          """,
        value: folder
      )
    }

    static var threads: ArgumentHelp {
      help(
        id: "Jumlah berkas yang dibaca bersamaan; tanpa opsi ini sebanyak prosesor yang ada.",
        en: "How many files to read at once; without it, as many as there are processors.",
        value: number
      )
    }

    static var spreadsheet: ArgumentHelp {
      help(
        id: """
          id menulis CSV yang langsung terbuka dalam aplikasi lembar kerja berbahasa Indonesia: judul \
          kolom berbahasa Indonesia, titik koma, koma desimal, dan tanda urutan byte. Tanpa opsi ini CSV \
          berupa data: koma dan titik desimal. Tidak untuk XLSX, yang terbuka di mana pun apa adanya.
          """,
        en: """
          id writes CSV as an Indonesian spreadsheet opens it: Indonesian headings, semicolons, decimal \
          commas and a byte order mark. Without it, CSV is data: commas and decimal points. Not for XLSX, \
          which opens anywhere as it is.
          """,
        value: LocalisedText(id: "negara", en: "locale")
      )
    }

    static var spreadsheetNeedsCSV: String {
      say(
        id: """
          --csv-locale hanya untuk CSV. Buku kerja XLSX tidak memerlukannya: angkanya tampil menurut \
          pengaturan aplikasinya, dan --lang menentukan bahasanya.
          """,
        en: """
          --csv-locale is for CSV only. A workbook needs none: its numbers are shown as the program's own \
          settings say, and --lang sets its language.
          """
      )
    }

    static var view: ArgumentHelp {
      help(
        id: """
          Baca kasus dari kerangka lain dalam istilah ini, melalui pemetaannya: heeks, atau nama \
          instrumen bawaan.
          """,
        en: """
          Read cases of other frameworks in these terms, through their crosswalk: heeks, or a shipped \
          instrument.
          """,
        value: LocalisedText(id: "instrumen", en: "instrument")
      )
    }

    static func noLanguage(_ word: String) -> String {
      say(
        id: "Tidak ada bahasa '\(word)' untuk --lang; tulis id atau en.",
        en: "There is no language '\(word)' for --lang; write id or en."
      )
    }

    static var bothNeedPage: String {
      say(
        id: "--lang keduanya hanya untuk HTML: tulis HTML, atau pilih id atau en.",
        en: "--lang both needs a page: write HTML, or ask for id or en."
      )
    }

    static func onlyOne(_ first: String, _ second: String) -> String {
      say(
        id: "Tulis \(first) atau \(second), jangan keduanya.",
        en: "Write \(first) or \(second), not both."
      )
    }

    static func mustBePositive(_ option: String) -> String {
      say(id: "\(option) harus lebih dari 0.", en: "\(option) must be greater than 0.")
    }

    static func mustBeAtMost(_ option: String, _ most: Int) -> String {
      say(id: "\(option) paling banyak \(most).", en: "\(option) must be at most \(most).")
    }

    static func noInstrument(_ name: String, _ names: [String]) -> String {
      let list = names.joined(separator: ", ")
      return say(
        id: "Tidak ada instrumen '\(name)'; yang tersedia: \(list).",
        en: "There is no instrument '\(name)'; the shipped ones are \(list)."
      )
    }

    static func noSuchFormat(
      _ name: String,
      ending: String,
      endings: String,
      takesFormat: Bool
    ) -> String {
      say(
        id: """
          \(name): perintah ini tidak menulis berkas .\(ending); akhiri namanya dengan \
          \(endings)\(takesFormat ? ", atau tulis --format" : "").
          """,
        en: """
          \(name): this command writes no .\(ending) file; end the name in \
          \(endings)\(takesFormat ? ", or give --format" : "").
          """
      )
    }
  }
}
