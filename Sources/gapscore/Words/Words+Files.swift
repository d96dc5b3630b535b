import GapModel
import SystemPackage

// Files that are read and written.
extension Words {
  enum Files {
    static var standardOutput: String { say(id: "keluaran standar", en: "standard output") }

    static func cannotRead(_ name: String, _ reason: String) -> String {
      say(id: "tidak dapat membaca \(name): \(reason)", en: "cannot read \(name): \(reason)")
    }

    static func cannotWrite(_ name: String, _ reason: String) -> String {
      say(id: "tidak dapat menulis \(name): \(reason)", en: "cannot write \(name): \(reason)")
    }

    static func cannotMakeFolder(_ name: String, _ reason: String) -> String {
      say(
        id: "tidak dapat membuat folder \(name): \(reason)",
        en: "cannot make the folder \(name): \(reason)"
      )
    }

    static func cannotKeep(_ folder: String, _ reason: String) -> String {
      say(
        id: """
          tidak dapat menyimpan hasil sementara di \(folder): \(reason); isi TMPDIR dengan folder yang \
          masih lapang, atau sebutkan berkas pada --output
          """,
        en: """
          cannot keep the result in \(folder) until it is whole: \(reason); set TMPDIR to a folder with \
          room, or name a file with --output
          """
      )
    }

    static func isInput(_ name: String, as read: String) -> String {
      let same = read == name
      return say(
        id:
          "keluaran ini juga masukan: \(name)\(same ? "" : " (yaitu \(read))"); pilih berkas lain",
        en:
          "the output is also an input: \(name)\(same ? "" : " (it is \(read))"); choose another file"
      )
    }

    static func isWrittenTwice(_ name: String) -> String {
      say(
        id: "dua keluaran menuju \(name); pilih berkas lain untuk salah satunya",
        en: "two outputs go to \(name); choose another file for one of them"
      )
    }

    static func isGivenTwice(_ name: String) -> String {
      say(id: "\(name) ditulis dua kali", en: "\(name) is given twice")
    }

    static func hasNoCase(_ folder: String) -> String {
      say(
        id: "tidak ada berkas *.yaml atau *.yml di bawah \(folder)",
        en: "no *.yaml or *.yml file below \(folder)"
      )
    }

    static func isLongerThanMaxBytes(_ place: String) -> String {
      say(
        id: "\(place) lebih panjang daripada --max-bytes",
        en: "\(place) is longer than --max-bytes"
      )
    }

    static func isNoMap(_ name: String, _ kind: FileKind) -> String {
      say(
        id: "\(name) bukan peta impor, melainkan \(kind.words.id); --new-map membuat peta",
        en: "\(name) is no map of an import but \(kind.words.en); --new-map writes one"
      )
    }

    static func isNoCase(_ name: String, _ kind: FileKind) -> String {
      say(
        id: "\(name) bukan kasus, melainkan \(kind.words.id); \(kind.use.id)",
        en: "\(name) is no case but \(kind.words.en); \(kind.use.en)"
      )
    }

    static func noCrosswalk(_ name: String, from: String, to: String) -> String {
      say(
        id: "\(name): instrumen \(from) tidak punya pemetaan ke \(to)",
        en: "\(name): instrument \(from) has no crosswalk to \(to)"
      )
    }
  }

  // What stands in a folder and is not read.
  enum Skipped {
    static func isNoCase(_ kind: FileKind) -> String {
      say(id: "berkas ini \(kind.words.id)", en: "it is \(kind.words.en)")
    }

    static func sentence(_ name: String, _ reason: String) -> String {
      say(id: "\(name) tidak dibaca: \(reason)", en: "\(name) is not read: \(reason)")
    }

    static var isText: String {
      say(
        id: "namanya berakhiran .txt; ganti menjadi .yaml",
        en: "its name ends in .txt; rename it so that it ends in .yaml"
      )
    }

    static var isNoRegularFile: String {
      say(
        id: "bukan berkas biasa; untuk membacanya, sebutkan namanya sendiri",
        en: "it is no regular file; to read it, name it itself"
      )
    }

    static func leadsNowhere(_ reason: String) -> String {
      say(
        id: "tautan ini tidak menuju ke mana pun: \(reason)",
        en: "it is a link that leads nowhere: \(reason)"
      )
    }

    static func leadsOut(of folder: String) -> String {
      say(
        id: "tautan ini menuju ke luar \(folder); sebutkan tujuannya",
        en: "it is a link that leads out of \(folder); name what it leads to"
      )
    }

    static var leadsToNoRegularFile: String {
      say(
        id: "tautan ini tidak menuju berkas biasa; untuk membacanya, sebutkan namanya sendiri",
        en: "it leads to no regular file; to read it, name it itself"
      )
    }
  }

  // Why a file that a case or a brand names is not read.
  enum Named {
    static var isAbsent: String { say(id: "berkas itu tidak ada", en: "there is no such file") }

    static var isNoFile: String { say(id: "itu bukan berkas", en: "it is not a file") }

    static var isNoRegularFile: String {
      say(id: "itu bukan berkas biasa", en: "it is no regular file")
    }

    static var hasNUL: String {
      say(id: "nama berkas tidak boleh memuat karakter NUL", en: "a path has no NUL character")
    }

    static var liesOutside: String {
      say(
        id: "letaknya di luar folder berkas ini; --instruments FOLDER mengizinkan folder lain",
        en: "it lies outside this file's folder; --instruments FOLDER allows another"
      )
    }

    static var isNoInstrument: String {
      say(
        id: "itu bukan instrumen; instrumen mempunyai kunci 'instrument' di tingkat teratas",
        en: "it is no instrument; one has a key 'instrument' at its top"
      )
    }
  }
}

extension FileKind {
  /// What such a file is, with its article.
  fileprivate var words: LocalisedText {
    switch self {
    case .assessedCase: LocalisedText(id: "kasus", en: "a case")
    case .instrument: LocalisedText(id: "instrumen", en: "an instrument")
    case .brand: LocalisedText(id: "kop surat", en: "a letterhead")
    case .map: LocalisedText(id: "peta impor", en: "the map of an import")
    case .names: LocalisedText(id: "daftar nama samaran", en: "a list of names")
    }
  }

  /// Where such a file is used.
  fileprivate var use: LocalisedText {
    switch self {
    case .assessedCase: LocalisedText(id: "sebutkan namanya", en: "name it")
    case .instrument:
      LocalisedText(
        id: "kasus menyebutnya pada kunci 'instrument'",
        en: "a case names it with its key 'instrument'"
      )
    case .brand: LocalisedText(id: "pakai dengan --brand", en: "use it with --brand")
    case .map:
      LocalisedText(
        id: "pakai dengan gapscore import --map",
        en: "use it with gapscore import --map"
      )
    case .names:
      LocalisedText(
        id: "pakai dengan gapscore export public --names",
        en: "use it with gapscore export public --names"
      )
    }
  }
}
