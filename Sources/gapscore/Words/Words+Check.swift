import ArgumentParser
import GapModel

// `gapscore check`, and the counts of what is wrong.
extension Words {
  enum Check {
    static var abstract: String {
      say(
        id: "Memeriksa kasus, instrumen, dan kop surat tanpa menilai.",
        en: "Validate cases, instruments and brands; rate nothing."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore check cases/ --strict",
        en: "Example: gapscore check cases/ --strict"
      )
    }

    static var files: ArgumentHelp {
      help(
        id: "Berkas, folder, atau - untuk masukan standar.",
        en: "Files, folders, or - for standard input.",
        value: LocalisedText(id: "berkas", en: "files")
      )
    }

    static var format: ArgumentHelp {
      help(
        id: """
          Format hasil: text untuk pembaca dan penyunting teks, json untuk program lain, sarif untuk \
          pemindaian kode GitHub. Tanpa opsi ini akhiran nama pada --output yang menentukan.
          """,
        en: """
          Output format: text for people and editors, json for tools, sarif for GitHub code scanning. \
          Without it, the extension of --output decides.
          """
      )
    }

    static func summary(files: Int, errors: Int, warnings: Int) -> String {
      say(
        id: "\(files) berkas: \(errors) kesalahan, \(warnings) peringatan",
        en: """
          \(counted(files, "file")): \(counted(errors, "error")), \(counted(warnings, "warning"))
          """
      )
    }

    /// Where a rule is explained.
    static func more(about rule: String) -> String {
      say(
        id: "tentang [\(rule)]: gapscore explain \(rule)",
        en: "more about [\(rule)]: gapscore explain \(rule)"
      )
    }

    /// That a file has warnings, which another command did not print.
    static func warnings(_ count: Int, in name: String) -> String {
      say(
        id: "\(name): \(count) peringatan; 'gapscore check' menampilkannya",
        en: """
          \(name): \(counted(count, "warning")); 'gapscore check' shows \(count == 1 ? "it" : "them")
          """
      )
    }
  }
}
