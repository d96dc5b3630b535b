import ArgumentParser
import GapModel

// `gapscore fix`.
extension Words {
  enum Fix {
    static var abstract: String {
      say(
        id: "Memperbaiki yang pasti dalam sebuah berkas; perubahannya ditampilkan dahulu.",
        en: "Mend what is certain in a file; the change is shown first."
      )
    }

    static var discussion: String {
      say(
        id: """
          Yang diperbaiki: jenjang, kata, dan kunci yang salah eja dengan satu kemungkinan, kunci dalam \
          bahasa Indonesia, koma desimal. Komentar, urutan, dan tanda kutip lainnya tetap seperti semula.
          Contoh: gapscore fix kasus.yaml --write
          """,
        en: """
          Mended are misspelt steps, words and keys with one that is near, keys in Indonesian, and decimal \
          commas. Comments, order and the quoting of all else stay as they are.
          Example: gapscore fix case.yaml --write
          """
      )
    }

    static var file: ArgumentHelp {
      help(
        id:
          "Berkas kasus, instrumen, atau kop surat; - untuk masukan standar, yang hanya ditampilkan.",
        en: "A case, an instrument or a brand; - for standard input, which is only shown.",
        value: LocalisedText(id: "berkas", en: "file")
      )
    }

    static var write: ArgumentHelp {
      help(
        id: "Tulis perubahannya ke dalam berkas itu.",
        en: "Write the change into the file."
      )
    }

    static var ids: ArgumentHelp {
      help(
        id: "Tulis juga id untuk label, misalnya often untuk Sering.",
        en: "Also write ids for labels, such as often for Sering."
      )
    }

    static var cannotWriteInput: String {
      say(
        id: "masukan standar tidak dapat ditulis; sebutkan berkasnya, atau hapus --write",
        en: "standard input can't be written; name the file, or leave --write out"
      )
    }

    static func refused(_ name: String, _ reason: String) -> String {
      say(
        id: "\(name) tidak diubah: \(reason)",
        en: "\(name) is not changed: \(reason)"
      )
    }

    static func nothing(_ name: String) -> String {
      say(
        id: "\(name): tidak ada yang pasti untuk diperbaiki",
        en: "\(name): nothing that is certain to mend"
      )
    }

    static func shown(_ count: Int, _ name: String) -> String {
      say(
        id: "\(name): \(count) perbaikan, belum ditulis; tambahkan --write untuk menulisnya",
        en: """
          \(name): \(counted(count, "mend")), not written yet; add --write to write \
          \(count == 1 ? "it" : "them")
          """
      )
    }

    static func written(_ count: Int, _ name: String) -> String {
      say(
        id: "\(name): \(count) perbaikan ditulis",
        en: "\(name): \(counted(count, "mend")) written"
      )
    }

    static func left(errors: Int, warnings: Int, _ name: String, isWritten: Bool) -> String {
      let english = "\(counted(errors, "error")) and \(counted(warnings, "warning"))"
      return isWritten
        ? say(
          id: """
            \(name): tersisa \(errors) kesalahan dan \(warnings) peringatan; 'gapscore check' \
            menampilkannya
            """,
          en: "\(name): \(english) are left; 'gapscore check' shows them"
        )
        : say(
          id: """
            \(name): sesudahnya tersisa \(errors) kesalahan dan \(warnings) peringatan; \
            'gapscore check' menampilkannya
            """,
          en: "\(name): \(english) are left after that; 'gapscore check' shows them"
        )
    }

    static func undecided(_ count: Int, _ name: String) -> String {
      say(
        id: """
          \(name): \(count) jenjang dari versi 1 menyatakan hal yang tidak pernah terjadi; hanya Anda \
          yang tahu apakah itu risiko atau bukan apa-apa
          """,
        en: """
          \(name): \(counted(count, "step")) of version 1 \(count == 1 ? "says" : "say") that something \
          never happens; only you know whether that is a risk or nothing
          """
      )
    }

    static func idsWait(_ name: String) -> String {
      say(
        id: "\(name): label dibiarkan sampai tidak ada lagi kesalahan dalam kasus",
        en: "\(name): labels are left until there is a case without errors"
      )
    }

    static var isNoFile: String {
      say(id: "itu bukan berkas biasa", en: "it is no regular file")
    }

    static var isReadOnly: String {
      say(id: "berkas ini hanya boleh dibaca", en: "it is read-only")
    }

    static var hasChanged: String {
      say(
        id: "berkas ini berubah sejak dibaca; jalankan lagi",
        en: "it has changed since it was read; run it again"
      )
    }
  }
}
