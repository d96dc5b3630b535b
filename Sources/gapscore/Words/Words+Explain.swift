import ArgumentParser
import GapModel

// `gapscore explain`.
extension Words {
  enum Explain {
    static var abstract: String {
      say(
        id:
          "Menjelaskan arti suatu kesalahan, peringatan, atau kunci, dengan contoh.",
        en: "Say what a diagnostic or a key means, with examples."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore explain unknown-step; gapscore explain findings.impact",
        en: "Example: gapscore explain unknown-step; gapscore explain findings.impact"
      )
    }

    static var rule: ArgumentHelp {
      help(
        id: """
          Nama aturan dalam kurung siku di akhir pesan, atau sebuah kunci; tanpa nama, semua aturan didaftar.
          """,
        en: """
          The rule, as diagnostics name it in brackets, or a key; without it, all rules are listed.
          """,
        value: LocalisedText(id: "nama", en: "name")
      )
    }

    static var elsewhere: String {
      say(
        id: "Kunci dengan nama ini juga ada di tempat lain:",
        en: "A key of this name stands elsewhere too:"
      )
    }

    static func nothing(_ name: String, nearest: String?) -> String {
      say(
        id: """
          Tidak ada aturan atau kunci '\(name)'\(nearest.map { "; maksudnya '\($0)'?" } ?? ".")
          """,
        en: """
          There is no rule and no key '\(name)'\(nearest.map { "; did you mean '\($0)'?" } ?? ".")
          """
      )
    }
  }
}
