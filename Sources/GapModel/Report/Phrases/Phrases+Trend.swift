// The same office at several times.
extension Phrases {
  func trendTitle(_ system: String) -> String {
    say(id: "Perkembangan \(system)", en: "How \(system) went")
  }

  var periods: String { say(id: "Periode", en: "Periods") }

  var change: String { say(id: "Perubahan", en: "Change") }

  var directionTitle: String { say(id: "Arah", en: "Direction") }

  var noiseTitle: String { say(id: "Perubahan nyata", en: "Beyond noise") }

  var changeCaption: String {
    say(id: "Gap dari waktu ke waktu", en: "The gaps over time")
  }

  /// A change with its sign; a falling gap is an improvement.
  func signed(_ value: Double) -> String {
    let sign = value > RisingEdges.tolerance ? "+" : value < -RisingEdges.tolerance ? "−" : ""
    return sign + score(value.magnitude)
  }

  func direction(_ direction: Trend.Direction) -> String {
    switch direction {
    case .improved: say(id: "membaik (gap mengecil)", en: "improved (the gap fell)")
    case .worsened: say(id: "memburuk (gap membesar)", en: "worsened (the gap grew)")
    case .unchanged: say(id: "tetap", en: "unchanged")
    case .notComparable: say(id: "tidak dapat dibandingkan", en: "not comparable")
    }
  }

  func remark(_ remark: DimensionTrend.Remark) -> String {
    switch remark {
    case .notApplicable: notApplicable
    case .judged: say(id: "penilaian analis", en: "judged")
    case .beyondScale: beyondScale
    }
  }

  /// Whether a change is real; a dash where there is none.
  func noise(_ entry: DimensionTrend) -> String {
    noise(of: entry.change.direction, entry.isBeyondNoise)
  }

  func noise(of direction: Trend.Direction, _ isBeyondNoise: Bool?) -> String {
    switch direction {
    case .notComparable, .unchanged: "–"
    case .improved, .worsened:
      switch isBeyondNoise {
      case true?: say(id: "ya", en: "yes")
      case false?: say(id: "tidak terbukti", en: "not shown")
      case nil: say(id: "tidak dapat ditentukan", en: "cannot be told")
      }
    }
  }

  var whatWasDone: String { say(id: "Yang sudah dikerjakan", en: "What was done") }

  var timeAxis: String {
    say(id: "Gap dan indeks pada satu poros waktu", en: "Gaps and indices over time")
  }

  var timeCaption: String {
    say(id: "Total gap dan indeks menurut waktu", en: "Totals and indices by time")
  }

  var time: String { say(id: "Waktu", en: "Time") }

  var measure: String { say(id: "Ukuran", en: "Measure") }

  var totalOfGaps: String { totalLabel }

  var indexBesideTrend: String {
    say(
      id:
        "Indeks menggambarkan satu pemerintah daerah secara rata-rata; gap menggambarkan satu sistem. Arah "
        + "perubahan keduanya dapat berlawanan.",
      en:
        "An index describes a whole government on average, a gap one system. The two may well move "
        + "against each other."
    )
  }

  var trendLimits: String { say(id: "Seberapa pasti perubahannya", en: "How sure a change is") }

  /// When a change is called real.
  var noiseExplained: String {
    let level = wholePercent(GapInterval.level)
    return say(
      id:
        "Perubahan disebut nyata bila rentang ketidakpastian \(level) dari selisih gap pertama dan terakhir tidak "
        + "memuat nol. Rentang itu dihitung dari para informan dan pengamatan kedua waktu (jackknife). Bila pada "
        + "salah satu waktu jumlahnya kurang dari \(GapInterval.fewestSpeakers) atau semuanya sependapat, "
        + "keandalan perubahan tidak dapat ditentukan. Perubahan yang tidak terbukti nyata dapat timbul karena "
        + "sumbernya berbeda.",
      en:
        "A change is called beyond noise when the \(level) interval of the difference between the first and the "
        + "last gap leaves 0 out. It comes from those who speak at both times (the jackknife); where fewer than "
        + "\(GapInterval.fewestSpeakers) speak at either, or all alike, nothing can be told. What is not shown "
        + "to be beyond noise may come of other sources having been asked."
    )
  }

  /// How many dimensions improved, worsened or stayed, and how many of these changes are real.
  func trendVerdict(_ trend: Trend) -> String {
    let groups: [(Trend.Direction, String)] = [
      (.improved, say(id: "membaik", en: "improved")),
      (.worsened, say(id: "memburuk", en: "worsened")),
      (.unchanged, say(id: "tetap", en: "unchanged")),
      (.notComparable, say(id: "tidak dapat dibandingkan", en: "not comparable")),
    ]
    let parts = groups.compactMap { direction, word -> String? in
      let own = trend.dimensions.filter { $0.change.direction == direction }
      guard !own.isEmpty else { return nil }
      let note = realChanges(own.count { $0.isBeyondNoise == true }, of: own.count)
      return "\(own.count) \(word)\(note)"
    }
    let counts = say(
      id: "Dari \(trend.dimensions.count) dimensi: \(list(parts))",
      en: "Of \(trend.dimensions.count) dimensions: \(list(parts))"
    )
    guard let first = trend.total.gaps.first ?? nil, let last = trend.total.gaps.last ?? nil else {
      return counts + "."
    }
    return counts
      + say(
        id: "; total gap dari \(score(first)) menjadi \(score(last)).",
        en: "; the total went from \(score(first)) to \(score(last))."
      )
  }

  /// How many of some changes are real, in brackets; empty where none is.
  private func realChanges(_ real: Int, of all: Int) -> String {
    if real == 0 { return "" }
    if all == 1 { return say(id: " (perubahan nyata)", en: " (beyond noise)") }
    if real == all {
      return say(id: " (semuanya perubahan nyata)", en: " (all beyond noise)")
    }
    return say(id: " (\(real) di antaranya perubahan nyata)", en: " (\(real) beyond noise)")
  }
}
