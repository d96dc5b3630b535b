import ArgumentParser
import GapModel

// `gapscore export`.
extension Words {
  enum Export {
    static var abstract: String {
      say(
        id: "Menulis kasus atau instrumen untuk program dan tangan lain.",
        en: "Write a case or an instrument for other programs and other hands."
      )
    }

    static var discussion: String {
      say(
        id: """
          'sheet' ialah lembar Excel untuk diedarkan: temuan kasus untuk dinilai pengode lain, atau lembar \
          kosong dari sebuah instrumen untuk diisi perangkat daerah. Contoh: \
          gapscore export sheet kasus.yaml --coder B -o kasus-B.xlsx

          'public' ialah salinan untuk lampiran, repositori data, atau peneliti lain: nama samaran menggantikan \
          nama dari daftar --names, pernyataan tetap, catatan dan penunjuk tempat tidak ikut, penilaiannya \
          sama persis. Contoh: gapscore export public kasus.yaml --names nama.yaml -o salinan.yaml
          """,
        en: """
          'sheet' is an Excel sheet to send around: a case's findings for another coder to judge, or an \
          empty one of an instrument for an office to fill in. Example: \
          gapscore export sheet case.yaml --coder B -o case-B.xlsx

          'public' is a copy for an appendix, a data deposit or other researchers: pseudonyms stand for the \
          names of the list --names, statements stay, notes and locators are out, and its ratings are the \
          same to the last bit. Example: gapscore export public case.yaml --names names.yaml -o copy.yaml
          """
      )
    }

    static var kind: ArgumentHelp {
      help(
        id: """
          Yang ditulis: 'sheet' (lembar pengodean), 'findings' (tabel temuan), 'xlsform' (formulir \
          KoboToolbox dan ODK), 'qdc' (buku kode untuk program koding; untuk Taguette, akhiri nama \
          keluaran dengan .csv), atau 'public' (salinan kasus untuk orang lain, dengan nama samaran).
          """,
        en: """
          What to write: sheet (a sheet to code in), findings (a table of findings), xlsform (a form for \
          KoboToolbox and ODK), qdc (a code book for coding programs; for Taguette, end the output's name \
          in .csv) or public (a copy of a case for others, with pseudonyms).
          """,
        value: LocalisedText(id: "jenis", en: "kind")
      )
    }

    static var subject: ArgumentHelp {
      help(
        id:
          "Satu berkas kasus atau instrumen, nama instrumen bawaan, atau - untuk masukan standar.",
        en: "A case file, an instrument file, a shipped instrument, or - for standard input.",
        value: LocalisedText(id: "kasus", en: "case")
      )
    }

    static var coder: ArgumentHelp {
      help(
        id: """
          Lembar untuk pengode ini, misalnya B: penilaian pengode lain tidak ikut, hanya penilaiannya \
          sendiri yang sudah ada.
          """,
        en: """
          A sheet for this coder, such as B: nothing of what others judged is in it, only what this coder \
          has judged before.
          """,
        value: LocalisedText(id: "pengode", en: "coder")
      )
    }

    static func sheetExists(_ name: String) -> String {
      say(
        id: "\(name) sudah ada, dan barangkali sudah diisi pengode; pilih nama lain, atau hapus "
          + "dulu",
        en: "\(name) is there already, and a coder may have filled it in; choose another name, or "
          + "delete it first"
      )
    }

    static func noKind(_ word: String, _ kinds: [String], nearest: String?) -> String {
      let list = kinds.joined(separator: ", ")
      return say(
        id: "Tidak ada ekspor '\(word)'; "
          + (nearest.map { "maksudnya '\($0)'?" } ?? "tulis salah satu dari \(list)."),
        en: "There is no export '\(word)'; "
          + (nearest.map { "did you mean '\($0)'?" } ?? "write one of \(list).")
      )
    }

    static func noFormat(_ kind: String, _ formats: [String]) -> String {
      let endings = formats.map { ".\($0)" }.joined(separator: ", ")
      return say(
        id:
          "'\(kind)' hanya ditulis sebagai \(endings); sesuaikan --format dan akhiran nama berkas.",
        en: "'\(kind)' is written as \(endings) only; make --format and the file's name fit."
      )
    }

    static var coderNeedsSheet: String {
      say(id: "--coder hanya untuk 'sheet'.", en: "--coder is for 'sheet' only.")
    }

    static func noCoder(_ word: String) -> String {
      say(
        id: """
          '\(word)' bukan kode pengode: tulis huruf, angka, '-', '_', atau '.', misalnya B, dan bukan nama \
          orang.
          """,
        en: """
          '\(word)' is no code for a coder: write letters, digits, '-', '_' or '.', such as B, and no \
          person's name.
          """
      )
    }

    static func needsCase(_ id: String) -> String {
      say(
        id: "\(id) ialah instrumen; ekspor ini memerlukan kasus.",
        en: "\(id) is an instrument; this export needs a case."
      )
    }

    static func isNoSubject(_ name: String) -> String {
      say(
        id: "\(name) bukan kasus dan bukan instrumen; yang diekspor hanya kasus atau instrumen",
        en: "\(name) is neither a case nor an instrument; only these are exported"
      )
    }

    static func holdsSeveral(_ name: String, _ count: Int) -> String {
      say(
        id: "\(name) memuat \(count) kasus; ekspor hanya untuk satu kasus, jadi pisahkan dahulu",
        en: "\(name) holds \(count) cases; an export is of one, so split the file first"
      )
    }

    static func tooManyRows(_ count: Int) -> String {
      say(
        id: """
          lembar Excel tidak dapat memuat \(count) baris; sebutkan kasus lebih sedikit, atau akhiri nama \
          keluaran dengan .csv atau .json
          """,
        en: """
          a sheet of Excel cannot hold \(count) rows; name fewer cases, or end the output's name in .csv \
          or .json
          """
      )
    }

    static func tooManyColumns(_ count: Int) -> String {
      say(
        id: """
          lembar Excel tidak dapat memuat \(count) kolom; sebutkan kasus lebih sedikit, atau akhiri nama \
          keluaran dengan .json
          """,
        en: """
          a sheet of Excel cannot hold \(count) columns; name fewer cases, or end the output's name in .json
          """
      )
    }

    static func isCut(_ cell: String, missing: Int) -> String {
      say(
        id: """
          gapscore: \(cell): teks terlalu panjang untuk sebuah sel; \(missing) karakter di ujungnya \
          dipotong, ditandai […]

          """,
        en: """
          gapscore: \(cell): the text is too long for a cell; \(counted(missing, "character")) at its end \
          cut off, marked […]

          """
      )
    }

    static func moreAreCut(_ count: Int) -> String {
      say(
        id: "gapscore: \(count) sel lain juga dipotong\n",
        en: "gapscore: \(counted(count, "more cell")) cut as well\n"
      )
    }
  }
}
