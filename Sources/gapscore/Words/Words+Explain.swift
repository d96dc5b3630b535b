import ArgumentParser
import GapModel

// `gapscore explain`.
extension Words {
  enum Explain {
    static var abstract: String {
      say(
        id:
          "Menjelaskan arti suatu kesalahan atau peringatan, dengan contoh yang salah dan yang benar.",
        en: "Say what a diagnostic means, with a wrong and a right example."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore explain unknown-step",
        en: "Example: gapscore explain unknown-step"
      )
    }

    static var rule: ArgumentHelp {
      help(
        id: "Nama aturan dalam kurung siku di akhir pesan; tanpa nama, semua aturan didaftar.",
        en: "The rule, as diagnostics name it in brackets; without it, all rules are listed.",
        value: LocalisedText(id: "aturan", en: "rule")
      )
    }

    static func name(of severity: Severity) -> String {
      switch severity {
      case .error: say(id: "kesalahan", en: "error")
      case .warning: say(id: "peringatan", en: "warning")
      }
    }

    static func noRule(_ name: String, nearest: String?) -> String {
      say(
        id: "Tidak ada aturan '\(name)'\(nearest.map { "; maksudnya '\($0)'?" } ?? ".")",
        en: "There is no rule '\(name)'\(nearest.map { "; did you mean '\($0)'?" } ?? ".")"
      )
    }
  }
}
