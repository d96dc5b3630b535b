// What a trend of several offices does not compare, and why.
extension Phrases {
  var notCompared: String { say(id: "Tidak dibandingkan", en: "Not compared") }

  /// Which times and offices are compared.
  var sharedPeriodsRule: String {
    say(
      id:
        "Dibandingkan dua periode yang dimiliki paling banyak perangkat daerah (bila sama banyak, yang terbaru dan "
        + "terpanjang), dengan instrumen yang sama; periode di antaranya ikut bila semua perangkat daerah itu "
        + "memilikinya. Hanya perangkat daerah yang dinilai pada semua periode itu yang dihitung.",
      en:
        "Compared are the two times that most offices have (of equally many the latest, furthest apart), under "
        + "one instrument, and those between that all of these offices have. Only offices that are rated at all "
        + "of these times are counted."
    )
  }

  var limitsTitle: String {
    say(
      id: "Yang tidak dibandingkan, dan seberapa pasti perubahannya",
      en: "What is not compared, and how sure a change is"
    )
  }

  var notComparedCaption: String {
    say(id: "Kasus yang tidak dibandingkan", en: "Cases that are not compared")
  }

  /// Why something is not compared.
  func reason(of entry: RegencyTrend.LeftOut) -> String {
    let methods = list(entry.otherInstruments)
    let why: String =
      switch entry.reason {
      case .onePeriod: say(id: "hanya satu periode", en: "one period only")
      case .otherPeriods:
        say(
          id: "periodenya tidak memuat semua yang dibandingkan",
          en: "it lacks a period that is compared"
        )
      case .otherInstrument: say(id: "instrumen lain", en: "another instrument")
      case .notShared:
        say(
          id: "tidak semua perangkat daerah yang dibandingkan memiliki periode ini",
          en: "not all offices that are compared have this period"
        )
      }
    return methods.isEmpty ? why : why + say(id: "; dinilai dengan ", en: "; rated by ") + methods
  }

  /// What is left out, with a line for all offices of one reason.
  func leftOutLines(_ entries: [RegencyTrend.LeftOut]) -> [String] {
    func line(_ entry: RegencyTrend.LeftOut) -> String {
      "\(notCompared) (\(reason(of: entry))): "
    }
    return entries.map(line).uniqued.map { beginning in
      beginning
        + entries.filter { line($0) == beginning }.map { entry in
          "\(entry.organisation), \(entry.periods.map { period($0) }.joined(separator: ", "))"
        }.joined(separator: "; ") + "."
    }
  }

  /// Why an office has no part in the medians of totals.
  func totalNotCompared(_ office: String) -> String {
    say(
      id:
        "\(office): totalnya tidak dibandingkan, karena tidak dihitung dari semua dimensi yang sama pada semua "
        + "periode.",
      en:
        "\(office): its totals are not compared, as they are not sums of all the same dimensions at all times."
    )
  }
}
