import ArgumentParser
import GapModel

// `gapscore trend`.
extension Words {
  enum Trend {
    static var abstract: String {
      say(
        id: "Mengikuti satu perangkat daerah dan sistem dari periode ke periode.",
        en: "Follow one office and system over several periods."
      )
    }

    static var discussion: String {
      say(
        id: "Contoh: gapscore trend dinas-2025.yaml dinas-2026.yaml -o trend.html",
        en: "Example: gapscore trend office-2025.yaml office-2026.yaml -o trend.html"
      )
    }

    static var cases: ArgumentHelp {
      help(
        id: "Berkas, folder, atau - untuk masukan standar: dua periode atau lebih.",
        en: "Files, folders, or - for standard input: two periods or more.",
        value: LocalisedText(id: "kasus", en: "cases")
      )
    }

    static func message(of failure: GapModel.Trend.Failure) -> String {
      switch failure {
      case .tooFew(let files):
        say(
          id: "tren memerlukan dua periode atau lebih; yang ada \(files.first ?? "tidak satu pun")",
          en: "a trend needs two periods or more; there is \(files.first ?? "none")"
        )
      case .differentPlaces(let places):
        say(
          id: """
            tren hanya untuk satu perangkat daerah dan sistem; 'gapscore compare' membandingkan beberapa. \
            \(places.joined(separator: "; "))
            """,
          en: """
            a trend is of one office and system; 'gapscore compare' puts several side by side. \
            \(places.joined(separator: "; "))
            """
        )
      case .withoutPeriod(let files):
        say(
          id: "tren memerlukan periode tiap kasus; tambahkan pada \(files.joined(separator: ", "))",
          en:
            "a trend needs the period of each case; there is none in \(files.joined(separator: ", "))"
        )
      case .samePeriod(let files):
        say(
          id: "kasus ini mulai pada waktu yang sama: \(files.joined(separator: ", "))",
          en: "these begin at the same time: \(files.joined(separator: ", "))"
        )
      case .differentInstruments(let methods):
        say(
          id: "tren memerlukan satu versi dari satu instrumen. \(methods.joined(separator: "; "))",
          en: "a trend is under one version of one instrument. \(methods.joined(separator: "; "))"
        )
      }
    }
  }
}
