import ArgumentParser
import GapModel
import SystemPackage

// `gapscore import`.
extension Words {
  enum Import {
    static var abstract: String {
      say(
        id: "Mengimpor tabel, formulir, dan proyek program pengodean menjadi kasus.",
        en: "Import tables, forms and projects of coding programs as a case."
      )
    }

    static var discussion: String {
      say(
        id: """
          Yang tidak dikenal tidak ditebak: temuannya masuk tanpa sasaran atau tanpa penilaian, dan disebutkan. \
          Impor ulang tidak menggandakan dan tidak mengubah apa pun yang sudah ada. \
          Contoh: gapscore import temuan.csv -o kasus.yaml
          """,
        en: """
          What is not known is not guessed: its findings come in without a target or unjudged, and are named. \
          Importing again doubles nothing and changes nothing that is there. \
          Example: gapscore import findings.csv -o case.yaml
          """
      )
    }

    static var files: ArgumentHelp {
      help(
        id:
          """
          CSV, XLSX, jawaban Kobo/ODK, QDPX, QDC, QualCoder, atau Taguette; folder berarti semuanya di \
          bawahnya; '-' masukan standar.
          """,
        en:
          """
          CSV, XLSX, answers of Kobo/ODK, QDPX, QDC, QualCoder or Taguette; a folder stands for all of \
          them below it; '-' is standard input.
          """,
        value: LocalisedText(id: "berkas", en: "file")
      )
    }

    static var output: ArgumentHelp {
      help(
        id: """
          Kasus yang dibuat, atau folder (diakhiri '/') untuk satu kasus per berkas atau perangkat daerah. \
          Berkas yang sudah ada tidak diganti.
          """,
        en: """
          The case to make, or a folder (with '/' at its end) for a case per file or organisation. A file \
          that is there is not replaced.
          """,
        value: LocalisedText(id: "berkas", en: "file")
      )
    }

    static var into: ArgumentHelp {
      help(
        id: """
          Kasus yang ditambah, atau folder (diakhiri '/'): tiap perangkat daerah menambah kasusnya di sana. \
          Isi yang sudah ada, juga komentar, dibiarkan.
          """,
        en: """
          The case that grows, or a folder (with '/' at its end) where each organisation's case does. What \
          is there, comments too, is left as it is.
          """,
        value: LocalisedText(id: "kasus", en: "case")
      )
    }

    static var map: ArgumentHelp {
      help(
        id: "Peta impor: arti kolom, kode, dokumen, dan pengode.",
        en: "The map: what columns, codes, documents and coders mean.",
        value: LocalisedText(id: "peta", en: "map")
      )
    }

    static var newMap: ArgumentHelp {
      help(
        id: """
          Menulis peta untuk diisi, dengan semua kolom, kode, dokumen, dan pengode. Nama pengode dan dokumen \
          hanya ada di sana.
          """,
        en: """
          Write a map to fill in, with all columns, codes, documents and coders. Names of coders and \
          documents stand only there.
          """,
        value: LocalisedText(id: "peta", en: "map")
      )
    }

    static var instrument: ArgumentHelp {
      help(
        id: "Instrumen kasus; bawaannya yang disebut peta atau berkas, lalu heeks-itposmo.",
        en: "The case's instrument; by default the map's or the file's, then heeks-itposmo.",
        value: LocalisedText(id: "instrumen", en: "instrument")
      )
    }

    static var technique: ArgumentHelp {
      help(
        id: "Teknik sumber yang tidak menyebut tekniknya.",
        en: "The technique of sources that do not give theirs.",
        value: LocalisedText(id: "teknik", en: "technique")
      )
    }

    static var sheet: ArgumentHelp {
      help(
        id: "Lembar buku kerja yang memuat temuan.",
        en: "The sheet of a workbook that has the findings.",
        value: LocalisedText(id: "lembar", en: "sheet")
      )
    }

    static var coder: ArgumentHelp {
      help(
        id: "Siapa yang mengode berkas ini; penilaiannya menjadi pengodean tersendiri.",
        en: "Who coded this file; what it judges becomes a coding of its own.",
        value: LocalisedText(id: "id", en: "id")
      )
    }

    static var firstCoder: ArgumentHelp {
      help(
        id: "Siapa yang mengode kasus sebelum pengode kedua datang, bila kasus tidak menyebutnya.",
        en: "Who coded the case before a second coder came, if the case does not say.",
        value: LocalisedText(id: "id", en: "id")
      )
    }

    static var keepNames: ArgumentHelp {
      help(
        id: "Nama pengode dan dokumen ikut masuk ke dalam kasus.",
        en: "Names of coders and documents come into the case."
      )
    }

    static var dryRun: ArgumentHelp {
      help(
        id: "Hanya memberi tahu apa yang akan terjadi; tidak menulis apa pun.",
        en: "Only tell what would happen; write nothing."
      )
    }

    static func notAnID(_ option: String, _ word: String) -> String {
      say(
        id: "\(option): '\(word)' bukan id; pakai huruf, angka, '-', '_', atau '.'.",
        en: "\(option): '\(word)' is no id; use letters, digits, '-', '_' or '.'."
      )
    }

    static func noSuchCase(_ name: String) -> String {
      say(
        id: "\(name) tidak ada; tanpa --into, kasus baru dibuat dengan -o",
        en: "there is no \(name); a new case is made with -o instead of --into"
      )
    }

    static func severalOrganisations(_ count: Int) -> LocalisedText {
      LocalisedText(
        id: "berkas ini memuat \(count) perangkat daerah, dan satu kasus hanya memuat satu",
        en: "the file holds \(count) organisations, and a case holds one"
      )
    }

    static let growFolder = LocalisedText(
      id: "tulis --into folder/; kasus tiap perangkat daerah di dalamnya ditambah",
      en: "write --into folder/, where the case of each grows"
    )

    static let writeFolder = LocalisedText(
      id: "tulis -o folder/ untuk satu kasus per perangkat daerah",
      en: "write -o folder/ for a case each"
    )

    static func tooLarge(_ most: Int) -> LocalisedText {
      LocalisedText(
        id: "berkas lebih besar dari \(most) byte (--max-bytes)",
        en: "the file is larger than \(most) bytes (--max-bytes)"
      )
    }

    // What an import did.

    static func format(_ format: ImportFormat) -> String {
      switch format {
      case .csv: say(id: "tabel CSV", en: "a CSV table")
      case .xlsx: say(id: "buku kerja Excel", en: "an Excel workbook")
      case .kobo: say(id: "jawaban formulir Kobo/ODK", en: "answers to a Kobo/ODK form")
      case .qdpx: say(id: "proyek REFI-QDA (QDPX)", en: "a REFI-QDA project (QDPX)")
      case .qdc: say(id: "buku kode REFI-QDA (QDC)", en: "a REFI-QDA code book (QDC)")
      case .qualCoder: say(id: "proyek QualCoder", en: "a QualCoder project")
      case .taguette: say(id: "proyek Taguette", en: "a Taguette project")
      }
    }

    static var columns: String { say(id: "kolom", en: "columns") }

    static func notRead(_ headings: [String]) -> String {
      let list = headings.joined(separator: ", ")
      return say(
        id: "tidak dibaca: \(list); peta menyebut artinya: --new-map map.yaml",
        en: "not read: \(list); a map says what they mean: --new-map map.yaml"
      )
    }

    static func unmapped(_ codes: [String], others: Int) -> String {
      let list = codes.joined(separator: ", ")
      let rest = others > 0 ? say(id: ", dan \(others) lain", en: " and \(others) more") : ""
      return say(
        id: "kode tanpa sasaran: \(list)\(rest); peta menyebut artinya: --new-map map.yaml",
        en: "codes without a target: \(list)\(rest); a map says what they mean: --new-map map.yaml"
      )
    }

    static func leftOut(_ kinds: [String]) -> String {
      let list = kinds.joined(separator: ", ")
      return say(id: "tidak ikut: \(list)", en: "left out: \(list)")
    }

    /// Where a remark holds that is told once.
    static func places(_ shown: [String], of count: Int) -> String {
      let list = shown.joined(separator: ", ") + (count > shown.count ? ", …" : "")
      return say(id: " (\(count) kali: \(list))", en: " (\(count) times: \(list))")
    }

    /// What a case must say of itself and files may leave open.
    enum HeadField { case organisation, system }

    /// That a case lacks what it must say.
    ///
    /// - Parameters:
    ///   - fields: What it lacks.
    ///   - language: The language of the sheet in which it is to be filled in; `nil` where there is none.
    /// - Returns: The sentence.
    static func empty(_ fields: [HeadField], inSheet language: Language?) -> String {
      let words = fields.map { field in
        let label: LocalisedText
        let word: String
        switch field {
        case .organisation:
          word = say(id: "perangkat daerah", en: "the office")
          label = LocalisedText(id: "Kasus: Perangkat daerah", en: "Case: Organisation")
        case .system:
          word = say(id: "sistem", en: "the system")
          label = LocalisedText(id: "Kasus: Sistem", en: "Case: System")
        }
        return language.map { "\(word) (\(label[$0]))" } ?? word
      }
      return say(
        id: "\(words.joined(separator: " dan ")) kosong; check menyebutkannya",
        en: "\(words.joined(separator: " and ")) \(words.count > 1 ? "are" : "is") empty; "
          + "check names \(words.count > 1 ? "them" : "it")"
      )
    }

    static func made(_ summary: ImportSummary) -> String {
      let parts: [(Int, String)] = [
        (summary.added, say(id: "baru", en: "new")),
        (summary.matched, say(id: "sudah ada", en: "there already")),
        (summary.filled, say(id: "dilengkapi", en: "filled in")),
        (summary.codings, say(id: "pengodean", en: summary.codings == 1 ? "coding" : "codings")),
        (
          summary.sources.count,
          say(id: "sumber baru", en: summary.sources.count == 1 ? "new source" : "new sources")
        ),
        (summary.toPlace, say(id: "belum punya sasaran", en: "to place")),
        (summary.toJudge, say(id: "belum dinilai", en: "to judge")),
      ]
      let said = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
      return say(id: "temuan: ", en: "findings: ")
        + (said.isEmpty ? "0" : said.joined(separator: ", "))
    }

    /// What was written, and what comes next.
    ///
    /// - Parameters:
    ///   - name: The case or, with a slash, the folder.
    ///   - isFolder: Whether it is a folder.
    ///   - changed: The cases that were made or grew.
    ///   - language: The language of cases of which nothing says theirs.
    ///   - next: The command that suits.
    /// - Returns: The line.
    static func wrote(
      _ name: String,
      isFolder: Bool,
      _ changed: [CaseDraft],
      usesOwnLanguage language: Language?,
      next: String
    ) -> String {
      var counts: [String] = []
      if isFolder {
        let new = changed.count { if case .new = $0.place { true } else { false } }
        let grown = changed.count - new
        if new > 0 { counts.append(say(id: "\(new) kasus baru", en: counted(new, "new case"))) }
        if grown > 0 {
          counts.append(say(id: "\(grown) kasus bertambah", en: "\(counted(grown, "case")) grown"))
        }
      }
      let count = counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
      let choice = language.map { language in
        let other = Language.allCases.first { $0 != language }?.rawValue ?? ""
        return say(
          id: "; bahasa kasus: \(language.rawValue); yang lain: --lang \(other)",
          en: "; language: \(language.rawValue); another: --lang \(other)"
        )
      }
      return say(
        id: "gapscore: \(name) ditulis\(count)\(choice ?? ""); berikutnya: \(next)",
        en: "gapscore: wrote \(name)\(count)\(choice ?? ""); next: \(next)"
      )
    }

    /// How a folder is named: with a slash at its end.
    static func written(folder: FilePath) -> String {
      folder.name.hasSuffix("/") ? folder.name : folder.name + "/"
    }

    static func unchanged(_ name: String) -> String {
      say(
        id: "gapscore: \(name) tidak berubah",
        en: "gapscore: \(name) is unchanged"
      )
    }

    static func wroteMap(_ name: String, _ files: [String]) -> String {
      let list = files.joined(separator: " ")
      return say(
        id: "gapscore: peta \(name) ditulis; isi, lalu: gapscore import \(list) --map \(name)",
        en:
          "gapscore: wrote the map \(name); fill it in, then: gapscore import \(list) --map \(name)"
      )
    }

    static func wouldWrite(_ name: String) -> String {
      say(
        id: "gapscore: belum ada yang ditulis ke \(name)",
        en: "gapscore: nothing is written to \(name) yet"
      )
    }

    static func exists(_ name: String, into: String) -> String {
      let isFolder = into.hasSuffix("/")
      return say(
        id: "\(name) sudah ada; --into \(into) menambah kasus\(isFolder ? " di dalamnya" : "")",
        en: "\(name) is there already; --into \(into) lets \(isFolder ? "its cases" : "it") grow"
      )
    }

    static func nothingWritten(_ faulty: Int, of count: Int) -> String {
      say(
        id: "gapscore: tidak ada yang ditulis: \(faulty) dari \(count) berkas memuat kesalahan",
        en: "gapscore: nothing written: \(faulty) of \(counted(count, "file")) "
          + (faulty == 1 ? "has errors" : "have errors")
      )
    }

    // Which case a file goes to.

    static func meansSeveral(_ names: [String]) -> LocalisedText {
      LocalisedText(
        id: "beberapa kasus memuat perangkat daerah dan sistem ini: "
          + names.joined(separator: ", "),
        en: "several cases have this organisation and system: \(names.joined(separator: ", "))"
      )
    }

    static func sameCase(_ id: String, _ other: String) -> LocalisedText {
      LocalisedText(
        id: "kasus '\(id)' sudah dibuat dari \(other)",
        en: "the case '\(id)' comes of \(other) already"
      )
    }

    static func isAnother(_ name: String) -> LocalisedText {
      LocalisedText(
        id: "\(name) sudah ada dan memuat kasus lain",
        en: "\(name) is there already and holds another case"
      )
    }

    static let giveID = LocalisedText(
      id: "beri tiap kasus id sendiri (Kasus: ID kasus, atau case: id dalam peta); lembar pengode "
        + "kedua menambah kasusnya dengan --into",
      en: "give each case an id of its own (Case: Case ID, or case: id in a map); a second coder's "
        + "sheet comes to its case with --into"
    )

    // Which files are read.

    static func isGivenTwice(_ name: String, as first: String) -> String {
      name == first
        ? Words.Files.isGivenTwice(name)
        : say(
          id: "\(name) dan \(first) adalah berkas yang sama",
          en: "\(name) and \(first) are the same file"
        )
    }

    static func isPattern(_ name: String, _ folder: String) -> String {
      say(
        id: "tidak ada berkas '\(name)': shell tidak menjabarkan pola itu; sebut foldernya: "
          + "gapscore import \(folder)/",
        en: "there is no file '\(name)': the shell did not expand the pattern; name the folder: "
          + "gapscore import \(folder)/"
      )
    }

    static func nothingBelow(_ folder: String) -> String {
      say(
        id: "tidak ada berkas yang dapat diimpor di bawah \(folder)",
        en: "nothing below \(folder) can be imported"
      )
    }

    static var isLock: String {
      say(
        id: "ini tanda dari Excel bahwa berkasnya sedang dibuka",
        en: "it is Excel's sign that the file is open there"
      )
    }

    static var isHidden: String {
      say(id: "berkas ini tersembunyi", en: "it is hidden")
    }

    static var isLink: String {
      say(id: "ini tautan; sebutkan tujuannya", en: "it is a link; name what it leads to")
    }
  }
}
