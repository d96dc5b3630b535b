import ArgumentParser
import GapModel

// `gapscore trend`.
extension Words {
  enum Trend {
    static var abstract: String {
      say(
        id: "Mengikuti satu atau beberapa perangkat daerah dari periode ke periode.",
        en: "Follow one office or several over several periods."
      )
    }

    static var discussion: String {
      say(
        id: """
          Kasus satu perangkat daerah dan sistem menjadi laporannya; kasus beberapa menjadi laporan bersama: \
          berapa yang membaik di tiap dimensi, nilai tengahnya, yang paling berubah, dan yang sudah dikerjakan.

          Contoh: gapscore trend dinas-2025.yaml dinas-2026.yaml -o trend.html
          Contoh: gapscore trend kasus/ -o kabupaten.html
          """,
        en: """
          Cases of one office and system become its report; those of several one report of all: how many \
          improved in each dimension, the medians, who moved most, and what was done.

          Example: gapscore trend office-2025.yaml office-2026.yaml -o trend.html
          Example: gapscore trend cases/ -o regency.html
          """
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
            kasus ini bukan dari satu perangkat daerah dan sistem. \(places.joined(separator: "; "))
            """,
          en: "these cases are not of one office and system. \(places.joined(separator: "; "))"
        )
      case .withoutPeriod(let files): withoutPeriod(files)
      case .samePeriod(let files):
        say(
          id: "kasus ini mulai pada waktu yang sama: \(files.joined(separator: ", "))",
          en: "these begin at the same time: \(files.joined(separator: ", "))"
        )
      case .differentInstruments(let methods): differentInstruments(methods)
      }
    }

    static func message(of failure: RegencyTrend.Failure) -> String {
      switch failure {
      case .withoutPeriod(let files): withoutPeriod(files)
      case .samePeriod(let offices):
        say(
          id: """
            ada perangkat daerah yang kasusnya mulai pada waktu yang sama. \
            \(offices.joined(separator: "; "))
            """,
          en: """
            an office is given twice for the same time: these begin together. \
            \(offices.joined(separator: "; "))
            """
        )
      case .differentInstruments(let methods): differentInstruments(methods)
      case .nothingShared(let offices):
        say(
          id: """
            tren memerlukan perangkat daerah dengan dua periode atau lebih dan instrumen yang sama; \
            'gapscore compare' membandingkan perangkat daerah pada satu waktu. \
            \(offices.joined(separator: "; "))
            """,
          en: """
            a trend needs offices at two periods or more under one instrument; 'gapscore compare' puts \
            offices side by side at one time. \(offices.joined(separator: "; "))
            """
        )
      }
    }

    private static func withoutPeriod(_ files: [String]) -> String {
      say(
        id: "tren memerlukan periode tiap kasus; tambahkan pada \(files.joined(separator: ", "))",
        en:
          "a trend needs the period of each case; there is none in \(files.joined(separator: ", "))"
      )
    }

    private static func differentInstruments(_ methods: [String]) -> String {
      say(
        id: "tren memerlukan satu versi dari satu instrumen. \(methods.joined(separator: "; "))",
        en: "a trend is under one version of one instrument. \(methods.joined(separator: "; "))"
      )
    }
  }
}
