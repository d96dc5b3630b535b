import ArgumentParser
import GapModel

// `gapscore score`.
extension Words {
  enum Score {
    static var abstract: String { say(id: "Menilai kasus.", en: "Rate cases.") }

    static var discussion: String {
      say(
        id: "Contoh: gapscore score cases/sikepo-batanghari.yaml --format json",
        en: "Example: gapscore score cases/sikepo-batanghari.yaml --format json"
      )
    }

    static var firmness: ArgumentHelp {
      help(
        id: """
          Tampilkan juga kekokohan tiap tingkat: apakah berubah bila sumber atau rubriknya berbeda.
          """,
        en: "Also tell how firm each rating is: had others been asked, or the rubric been another."
      )
    }

    static var seed: ArgumentHelp {
      help(
        id: "Benih acak.",
        en: "Random seed.",
        value: LocalisedText(id: "bilangan", en: "number")
      )
    }

    static var keepGoing: ArgumentHelp {
      help(
        id: """
          Lewati berkas yang mengandung kesalahan atau tidak dapat dibaca, dan sebutkan pada galat standar.
          """,
        en: "Leave out files that have errors or cannot be read, and say so on standard error."
      )
    }
  }
}
