// How firm ratings are, for readers who are no statisticians.
extension Phrases {
  var firmness: String { say(id: "Kekokohan", en: "Firmness") }

  var firmnessTitle: String {
    say(id: "Seberapa kokoh tiap tingkat", en: "How firm each rating is")
  }

  var firmnessCaption: String {
    say(id: "Kekokohan tingkat tiap dimensi", en: "Firmness of each dimension’s rating")
  }

  /// The head of a narrow column; ``firmnessExplained(draws:)`` has the whole term.
  var intervalHeading: String {
    let level = wholePercent(GapInterval.level)
    return say(id: "Rentang \(level)", en: "\(level) interval")
  }

  var otherSources: String { say(id: "Bila sumber berbeda", en: "Had others been asked") }

  var withoutOne: String {
    say(id: "Tanpa satu sumber atau temuan", en: "Without one source or finding")
  }

  var otherRubrics: String { say(id: "Bila rubrik berbeda", en: "Had the rubric been another") }

  var otherAggregations: String { say(id: "Bila digabungkan lain", en: "Put together otherwise") }

  var noneAlone: String {
    say(id: "tidak bergantung pada satu pun", en: "depends on none alone")
  }

  /// How each column of the table of firmness comes about.
  func firmnessExplained(draws: Int) -> String {
    let times = say(
      id: "\(draws) kali",
      en: draws == 1 ? "once" : "\(draws) times"
    )
    let level = wholePercent(GapInterval.level)
    let moved = number(DrawnRubrics.mostMoved)
    let firm = number(DimensionFirmness.Label.firm.from * 100)
    let fair = number(DimensionFirmness.Label.fairlyFirm.from * 100)
    let fewest = GapInterval.fewestSpeakers
    let coverage = GapInterval.simulatedCoverage
    let covered = "\(hundredths(coverage.lowerBound))–\(hundredths(coverage.upperBound))"
    return say(
      id:
        "Rentang ketidakpastian \(level) dihitung dengan menghilangkan tiap informan atau pengamatan satu per "
        + "satu (jackknife); dokumen bukan sampel dan tetap dipakai. Pada data simulasi rentang itu memuat nilai "
        + "sebenarnya pada kira-kira \(covered) dari 100 kasus, jadi bacalah sebagai perkiraan. Bila sumber "
        + "berbeda: sumber diambil ulang secara acak \(times) dengan pengembalian. Bila rubrik berbeda: bobot "
        + "kriteria, nilai jenjang, dan batas tingkat diubah \(times) (nilai dan batas paling jauh \(moved)). "
        + "Kokoh: tingkatnya tetap pada sedikitnya \(firm) dari 100 simulasi pada keduanya, tidak tentatif, "
        + "buktinya tidak tipis, dan berasal dari sedikitnya \(fewest) informan atau pengamatan. Cukup kokoh: "
        + "tetap pada sedikitnya \(fair) dari 100, dan tidak tentatif. Selebihnya belum kokoh.",
      en:
        "The \(level) interval comes from leaving out each informant or observation in turn (the jackknife); "
        + "documents are no sample, and stay. On simulated data it held the true value in some "
        + "\(covered) of 100 cases, so read it as an estimate. Had others been asked: the sources are "
        + "drawn \(times) with replacement. Had the rubric been another: the criteria’s weights, the steps’ "
        + "values and the edges of the ratings are changed \(times) (values and edges by \(moved) at most). "
        + "Firm: the rating stays in at least \(firm) of 100 draws of both kinds, is not provisional, the "
        + "evidence is not thin, and comes from at least \(fewest) informants or observations. Fairly firm: it "
        + "stays in at least \(fair) of 100, and is not provisional. Not firm: anything else."
    )
  }

  func firmness(_ label: DimensionFirmness.Label) -> String {
    switch label {
    case .firm: say(id: "kokoh", en: "firm")
    case .fairlyFirm: say(id: "cukup kokoh", en: "fairly firm")
    case .notFirm: say(id: "belum kokoh", en: "not firm")
    }
  }

  /// How firm a rating is, in a word or two.
  func firmness(_ firmness: DimensionFirmness) -> String {
    firmness.label.map { self.firmness($0) } ?? "–"
  }

  /// Which ratings can be relied on, and which may still change; `nil` where none is rated.
  func firmnessSentence(_ firmness: [DimensionFirmness], _ instrument: Instrument) -> String? {
    let parts = DimensionFirmness.Label.allCases.compactMap { label -> String? in
      let own = firmness.filter { $0.label == label }
      guard !own.isEmpty else { return nil }
      let names = list(own.map { self.label(of: $0.dimension, instrument) })
      let (noun, verb) = own.count == 1 ? ("rating", "is") : ("ratings", "are")
      return switch label {
      case .firm:
        say(
          id: "hasil \(names) kokoh dan dapat dipegang",
          en: "the \(noun) of \(names) \(verb) firm and can be relied on"
        )
      case .fairlyFirm:
        say(
          id: "hasil \(names) cukup kokoh",
          en: "the \(noun) of \(names) \(verb) fairly firm"
        )
      case .notFirm:
        say(
          id: "hasil \(names) belum kokoh dan masih dapat berubah bila sumber atau rubrik berbeda",
          en:
            "the \(noun) of \(names) \(verb) not firm and may change with other sources or another rubric"
        )
      }
    }
    return parts.isEmpty ? nil : sentence(parts.joined(separator: "; "))
  }

  /// The interval of a gap, or why there is none.
  func interval(_ interval: GapInterval) -> String {
    if let range = interval.range {
      return "\(score(range.lowerBound))–\(score(range.upperBound))"
    }
    let verb = interval.speakers == 1 ? "speaks" : "speak"
    return switch interval.missing {
    case .fewSpeak:
      say(
        id: "tidak ada: \(interval.speakers) informan",
        en: "none: \(interval.speakers) \(verb)"
      )
    case .noSpread:
      say(id: "tidak ada: semua sependapat", en: "none: all speak alike")
    case .notAssessed, nil: "–"
    }
  }

  /// Shares below it are not given: they round to none of a hundred.
  private static var smallestShare: Double { 0.005 }

  /// How often a rating stays when the sources are drawn again.
  func resampled(_ firmness: DimensionFirmness) -> String {
    guard let share = firmness.resampled else { return "–" }
    let absent = firmness.shares.unassessed
    let rest =
      absent < Self.smallestShare
      ? ""
      : say(
        id: "; \(hundredths(absent)) dari 100 simulasi tidak memuat dimensi ini",
        en: "; \(hundredths(absent)) of 100 draws leave the dimension out"
      )
    return say(
      id: "tetap pada \(hundredths(share)) dari 100\(rest)",
      en: "stays in \(hundredths(share)) of 100\(rest)"
    )
  }

  /// How often a rating stays when the rubric is changed.
  func rubric(_ firmness: DimensionFirmness) -> String {
    guard let share = firmness.rubric else { return "–" }
    return say(
      id: "tetap pada \(hundredths(share)) dari 100",
      en: "stays in \(hundredths(share)) of 100"
    )
  }

  /// The ratings that other aggregations give, where they differ from the case's.
  func otherAggregations(
    _ firmness: DimensionFirmness,
    _ dimension: DimensionAssessment,
    _ instrument: Instrument
  ) -> String {
    guard let own = dimension.computedRating?.band.rating else { return "–" }
    let others = firmness.otherAggregations.filter { $0.rating != own }
    guard !others.isEmpty else { return say(id: "sama", en: "the same") }
    return others.map { other in
      let rating = instrument.band(other.rating).map { say($0.label) } ?? other.rating.text
      return "\(aggregation(other.aggregation)): \(rating)"
    }.joined(separator: "; ")
  }

  /// A share as so many of a hundred.
  ///
  /// 100 and 0 are exact: a share that only rounds to them is written as more than 99 or less than 1.
  func hundredths(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    if whole == 100, share < 1 { return say(id: "lebih dari 99", en: "more than 99") }
    if whole == 0, share > 0 { return say(id: "kurang dari 1", en: "less than 1") }
    return String(whole)
  }
}
