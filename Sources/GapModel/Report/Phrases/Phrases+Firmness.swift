// How firm ratings are, for readers who are no statisticians.
extension Phrases {
  var firmness: String { say(id: "Kekokohan", en: "Firmness") }

  var firmnessTitle: String {
    say(id: "Seberapa kokoh tiap tingkat", en: "How firm each rating is")
  }

  var firmnessCaption: String {
    say(id: "Kekokohan tingkat tiap dimensi", en: "Firmness of each dimension's rating")
  }

  var otherSources: String { say(id: "Andai sumbernya lain", en: "Had others been asked") }

  var withoutOne: String { say(id: "Tanpa satu sumber", en: "Without one source") }

  var otherRubrics: String { say(id: "Andai rubriknya lain", en: "Had the rubric been another") }

  var noneAlone: String {
    say(id: "tidak bergantung pada satu sumber", en: "depends on no single source")
  }

  /// What the three tests are, of which two make so many draws.
  func firmnessExplained(draws: Int) -> String {
    let times = drawn(draws)
    return say(
      id:
        "Tiga ujian. Pertama, sumber kasus ditarik ulang \(times) secara acak dengan pengembalian: "
        + "seberapa sering tingkatnya tetap. Kedua, tiap sumber dihilangkan satu per satu. Ketiga, rubriknya "
        + "diubah \(times) secara acak: bobot kriteria, batas tingkat (paling jauh setengah angka), dan cara "
        + "menggabungkan harapan. Kokoh: tingkatnya tetap pada sedikitnya 90 dari 100 penarikan pada ujian "
        + "pertama dan ketiga; cukup kokoh: sedikitnya 70; selebihnya sementara.",
      en:
        "Three tests. First, the case's sources are drawn \(times) at random with replacement: how often "
        + "the rating stays. Second, each source is left out in turn. Third, the rubric is changed \(times) "
        + "at random: the criteria's weights, the edges of the bands (by half a point at most), and how "
        + "expectations are put together. Firm: the rating stays in at least 90 of 100 draws of the first and "
        + "the third test; fairly firm: in at least 70; tentative otherwise."
    )
  }

  /// So many times; the usual number in words.
  private func drawn(_ draws: Int) -> String {
    draws == Bootstrap.defaultDraws
      ? say(id: "dua ribu kali", en: "two thousand times")
      : say(id: "\(draws) kali", en: counted(draws, "time"))
  }

  func firmness(_ label: DimensionFirmness.Label) -> String {
    switch label {
    case .firm: say(id: "kokoh", en: "firm")
    case .fairlyFirm: say(id: "cukup kokoh", en: "fairly firm")
    case .tentative: say(id: "sementara", en: "tentative")
    }
  }

  /// How firm a rating is, in a word or two.
  func firmness(_ firmness: DimensionFirmness) -> String {
    if let label = firmness.label { return self.firmness(label) }
    return firmness.rubric == nil ? "–" : say(id: "tidak dapat dikatakan", en: "cannot be told")
  }

  /// How many ratings are how firm; `nil` where none is rated.
  func firmnessSentence(_ firmness: [DimensionFirmness], _ instrument: Instrument) -> String? {
    let rated = firmness.filter { $0.rubric != nil }
    guard !rated.isEmpty else { return nil }
    var parts = DimensionFirmness.Label.allCases.compactMap { label -> String? in
      let own = rated.filter { $0.label == label }
      guard !own.isEmpty else { return nil }
      let names = list(own.map { self.label(of: $0.dimension, instrument) })
      let detail = label == .tentative && own.count == rated.count ? "" : " (\(names))"
      return say(
        id: "\(own.count) tingkat \(self.firmness(label))\(detail)",
        en: "\(counted(own.count, "rating")) \(self.firmness(label))\(detail)"
      )
    }
    let single = rated.filter { $0.label == nil }
    if !single.isEmpty {
      let names = list(single.map { label(of: $0.dimension, instrument) })
      parts.append(
        say(
          id: "pada \(names) hanya satu sumber yang berbicara, sehingga tidak dapat dikatakan",
          en: "of \(names) it cannot be told, as a single source speaks"
        )
      )
    }
    return sentence(parts.joined(separator: "; "))
  }

  /// What draws of the sources say of a rating.
  func resampled(
    _ firmness: DimensionFirmness,
    _ dimension: DimensionAssessment,
    _ instrument: Instrument
  ) -> String {
    guard let rating = dimension.computedRating else { return "–" }
    guard let share = firmness.resampled, let interval = firmness.spread.interval else {
      return say(
        id: "hanya satu sumber: penarikan ulang tidak mengatakan apa-apa",
        en: "a single source: drawing again says nothing"
      )
    }
    let name = say(rating.band.label)
    let range = "\(score(interval.lowerBound))–\(score(interval.upperBound))"
    let absent = firmness.spread.unassessed
    let rest =
      absent < 0.005
      ? ""
      : say(
        id: "; di luar itu, \(hundredths(absent)) dari 100 penarikan tidak memuat dimensi ini",
        en: "; besides, \(hundredths(absent)) of 100 draws leave the dimension out"
      )
    return say(
      id:
        "tetap \(name) pada \(hundredths(share)) dari 100 penarikan; 90% gap pada \(range)\(rest)",
      en:
        "stays \(name) in \(hundredths(share)) of 100 draws; 90% of the gaps within \(range)\(rest)"
    )
  }

  /// What draws of the rubric say of a rating.
  func rubric(_ firmness: DimensionFirmness, _ dimension: DimensionAssessment) -> String {
    guard let share = firmness.rubric, let rating = dimension.computedRating else { return "–" }
    let name = say(rating.band.label)
    return say(
      id: "tetap \(name) pada \(hundredths(share)) dari 100 rubrik",
      en: "stays \(name) in \(hundredths(share)) of 100 rubrics"
    )
  }

  /// A share as so many of a hundred; all and none are only said where it is so.
  private func hundredths(_ share: Double) -> String {
    let whole = Int((share * 100).rounded())
    if whole == 100, share < 1 { return say(id: "lebih dari 99", en: "more than 99") }
    if whole == 0, share > 0 { return say(id: "kurang dari 1", en: "less than 1") }
    return String(whole)
  }
}
