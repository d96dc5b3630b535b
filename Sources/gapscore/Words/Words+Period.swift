import ArgumentParser
import GapModel

// The choice among several periods of an office, by `gapscore compare`.
extension Words {
  enum PeriodOption {
    static var period: ArgumentHelp {
      help(
        id: """
          Periode yang dibandingkan: YYYY, YYYY-MM, atau YYYY-MM-DD; kasus yang periodenya bersinggungan \
          dengannya. Tanpa opsi ini, kasus terbaru tiap perangkat daerah.
          """,
        en: """
          The time to compare: YYYY, YYYY-MM or YYYY-MM-DD; cases whose period touches it. Without it, \
          the latest case of each office.
          """,
        value: LocalisedText(id: "periode", en: "period")
      )
    }

    /// How many cases are left for a later one of their office.
    static func earlierLeftOut(_ count: Int) -> String {
      say(
        id: """
          \(count) kasus tidak disertakan, karena perangkat daerahnya mempunyai kasus yang lebih baru; \
          --period memilih periode lain, dan 'gapscore trend' membandingkan waktu
          """,
        en: """
          \(English.counted(count, "case")) left out, as the office has a later one; --period takes another \
          period, and 'gapscore trend' compares times
          """
      )
    }

    /// How many cases are of another time than the one asked for.
    static func othersLeftOut(_ count: Int, _ period: CalendarDate) -> String {
      say(
        id:
          "\(count) kasus tidak disertakan, karena periodenya tidak bersinggungan dengan \(period)",
        en: """
          \(English.counted(count, "case")) left out, as the period does not touch \(period)
          """
      )
    }
  }
}
