import ArgumentParser
import GapModel

// `gapscore instrument`.
extension Words {
  enum Instrument {
    static var abstract: String {
      say(
        id: "Mendaftar dan menampilkan instrumen bawaan.",
        en: "List and show the shipped instruments."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore instrument show heeks-itposmo --lang id",
        en: "Example: gapscore instrument show heeks-itposmo --lang en"
      )
    }

    static var list: String {
      say(id: "Mendaftar instrumen bawaan.", en: "List the shipped instruments.")
    }

    static var listDiscussion: String {
      say(
        id: "Contoh: gapscore instrument list",
        en: "Example: gapscore instrument list"
      )
    }

    static var show: String {
      say(
        id: "Menampilkan satu instrumen: pertanyaan, kriteria, tingkat, dan tindakan.",
        en: "Show an instrument: questions, criteria, ratings and actions."
      )
    }

    static var showDiscussion: String {
      say(
        id: "Contoh: gapscore instrument show heeks-itposmo --lang id --format html",
        en: "Example: gapscore instrument show heeks-itposmo --lang en --format html"
      )
    }

    static var name: ArgumentHelp {
      help(
        id: "Nama instrumen bawaan.",
        en: "A shipped instrument's name.",
        value: LocalisedText(id: "nama", en: "name")
      )
    }

    static var format: ArgumentHelp {
      help(
        id: """
          Format keluaran; yaml menjadi awal bagi instrumen Anda sendiri. Tanpa opsi ini akhiran nama pada \
          --output yang menentukan.
          """,
        en: """
          Output format; yaml is a start for an instrument of your own. Without it, the extension of \
          --output decides.
          """
      )
    }
  }
}
