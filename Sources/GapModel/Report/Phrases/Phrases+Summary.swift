// The summary of a case.
extension Phrases {
  var summary: String { say(id: "Ringkasan", en: "Summary") }

  var totalLabel: String { say(id: "Total gap", en: "Total gap") }

  var concernLabel: String { say(id: "Kewaspadaan", en: "Concern") }

  var evidenceLabel: String { say(id: "Dukungan bukti", en: "Evidence") }

  var firstLabel: String { say(id: "Didahulukan", en: "First") }

  var openLabel: String { say(id: "Belum ditangani", en: "Unaddressed") }

  var beyondLabel: String { say(id: "Di luar skala", en: "Beyond the scale") }

  var hiddenLabel: String { say(id: "Perlu dicermati", en: "Look closer") }

  var mean: String { say(id: "Rata-rata", en: "Mean") }

  var meanMark: String { say(id: "rata-rata indikator", en: "mean of the indicators") }

  var ratingTable: String {
    say(
      id: "Gap, tingkat, dan keberhasilan tiap dimensi",
      en: "Gap, rating and success of each dimension"
    )
  }

  /// How many dimensions have which rating, and which gaps are the largest.
  func verdict(_ assessment: CaseAssessment) -> String {
    let instrument = assessment.assessedCase.instrument
    let applicable = assessment.dimensions.filter { $0.isApplicable }
    let rated = instrument.bands.reversed().map { band in
      (band: band, dimensions: applicable.filter { $0.band == band })
    }.filter { !$0.dimensions.isEmpty }
    guard let worst = rated.first else {
      return say(id: "Belum ada dimensi yang dinilai.", en: "No dimension has been assessed.")
    }
    var counts = rated.map { "\($0.dimensions.count) \(say($0.band.label).lowercased())" }
    let left = applicable.count { $0.band == nil }
    if left > 0 { counts.append("\(left) \(notAssessed)") }
    let distribution = say(
      id: "Dari \(applicable.count) dimensi, tingkat gapnya: \(list(counts))",
      en: "The gaps of \(counted(applicable.count, "dimension")): \(list(counts))"
    )
    guard worst.band != instrument.bands.first else { return distribution + "." }
    let dominant = worst.dimensions.sorted {
      ($0.gapThatCounts ?? .none) > ($1.gapThatCounts ?? .none)
    }
    let names = list(dominant.map { nameWithGap($0, instrument) })
    return distribution
      + say(id: "; gap terbesar pada \(names).", en: "; the largest gaps: \(names).")
  }

  /// A dimension with its gap, or with the word that the analyst judged it.
  private func nameWithGap(_ dimension: DimensionAssessment, _ instrument: Instrument) -> String {
    let judged = say(id: "penilaian analis", en: "judged")
    let gap = dimension.isJudged ? judged : score(dimension.gap)
    let detail = dimension.isProvisional ? "\(gap), \(provisional)" : gap
    return "\(label(of: dimension.dimension, instrument)) (\(detail))"
  }

  /// What lies above Heeks' soft thresholds; `nil` where nothing does.
  func concern(_ assessment: CaseAssessment) -> String? {
    let rule = assessment.assessedCase.instrument.total
    let flagged = assessment.dimensions.filter { $0.isOfConcern }
    let labels = list(
      flagged.map { label(of: $0.dimension, assessment.assessedCase.instrument) }
    )
    let total = number(rule.concern)
    let single = number(rule.dimensionConcern)
    var parts: [String] = []
    if assessment.total?.isOfConcern == true {
      parts.append(
        say(
          id: "totalnya di atas \(total) dari \(number(rule.maximum))",
          en: "the total lies above \(total) of \(number(rule.maximum))"
        )
      )
    }
    if !flagged.isEmpty {
      parts.append(
        say(id: "gap di atas \(single) pada \(labels)", en: "a gap above \(single) in \(labels)")
      )
    }
    guard !parts.isEmpty else { return nil }
    return sentence(list(parts))
      + say(
        id:
          " Menurut ambang indikatif Heeks keadaan ini perlu diwaspadai. Ini peringatan dini, bukan "
          + "kesimpulan akhir.",
        en: " By Heeks’ soft thresholds this calls for attention; it is advice, not a verdict."
      )
  }

  /// How many ratings are supported how well; `nil` when nothing is assessed.
  func supportSentence(_ assessment: CaseAssessment) -> String? {
    let assessed = assessment.dimensions.filter { $0.evidence.level != nil }
    guard !assessed.isEmpty else { return nil }
    let levels = Triangulation.Level.allCases.compactMap { level -> String? in
      let own = assessed.filter { $0.evidence.level == level }
      guard !own.isEmpty else { return nil }
      let names = own.map { label(of: $0.dimension, assessment.assessedCase.instrument) }
      let detail = level == .strong ? "" : " (\(list(names)))"
      let word = self.level(level)
      return say(
        id: "\(own.count) dimensi berdukungan \(word)\(detail)",
        en: "\(counted(own.count, "dimension")) with \(word) support\(detail)"
      )
    }
    let conflicts = assessed.reduce(0) { $0 + $1.evidence.conflicts.count }
    let disagreement =
      conflicts == 0
      ? say(id: "tidak ada sumber yang bertentangan", en: "no sources contradict each other")
      : say(
        id: "sumber bertentangan pada \(conflicts) indikator",
        en: "sources contradict each other on \(counted(conflicts, "indicator"))"
      )
    return sentence("\(levels.joined(separator: ", ")); \(disagreement)")
  }

  /// The open recommendations that come first, with what each would close, and with their costs where one of
  /// them gives one.
  func firstTitles(_ assessment: CaseAssessment) -> [Inline]? {
    guard let first = FirstRecommendations(of: assessment),
      let priority = first.entries.first?.priority
    else { return nil }
    let chosen = first.entries.map { (entry: $0, content: assessment.recommendation(of: $0)) }
    let isPriced = chosen.contains { $0.content.cost != nil }
    let titles = chosen.map { entry, recommendation in
      let cost = isPriced ? recommendation.cost.map(rupiah) ?? costNotGiven : nil
      let details = [closesInShort(entry, assessment), cost].compactMap { $0 }
      let behind = details.isEmpty ? "" : ": " + details.joined(separator: "; ")
      return cited([.text(recommendation.title)], by: assessment.assessedCase)
        + [.text(" (\(recommendation.id)\(behind))")]
    }
    let label = say(priority.label).lowercased()
    let more =
      first.others == 0
      ? ""
      : say(
        id: "; \(first.others) lainnya berprioritas sama",
        en: "; \(first.others) more of the same priority"
      )
    let priorityText = say(id: " – prioritas \(label).", en: " – \(label) priority.")
    return [Inline].joined(titles, by: "; ")
      + [.text(more + priorityText + (first.choice.map { " " + choice($0) } ?? ""))]
  }

  /// By what some of several equally urgent recommendations were chosen.
  private func choice(_ choice: FirstRecommendations.Choice) -> String {
    switch choice {
    case .cost:
      say(
        id:
          "Yang urgensinya sama dipilih dari biaya terendah; yang biayanya belum disebut terakhir.",
        en:
          "Those equally urgent are chosen by the lowest cost; those whose cost is not given come last."
      )
    case .name:
      say(
        id: "Yang urgensinya sama dipilih menurut kodenya, karena biayanya belum disebut.",
        en: "Those equally urgent are chosen by their codes, as no cost is given."
      )
    }
  }

  /// The gaps that a recommendation would lower, before and after; `nil` where it lowers none.
  private func closesInShort(
    _ entry: RecommendationAssessment,
    _ assessment: CaseAssessment
  ) -> String? {
    let deciding = entry.closings.filter { $0.closes }
    guard !deciding.isEmpty else { return nil }
    return list(
      deciding.map { closing in
        "\(label(of: closing.dimension, assessment.assessedCase.instrument)) "
          + "\(score(closing.from.value)) → \(score(closing.to.value))"
      }
    )
  }

  /// The deciding indicators above small that no recommendation reaches.
  func unaddressedSentence(_ assessment: CaseAssessment) -> [Inline]? {
    let unaddressed = assessment.unaddressedIndicators
    guard !unaddressed.isEmpty else { return nil }
    let names = unaddressed.map { entry -> [Inline] in
      let dimension = label(of: entry.dimension, assessment.assessedCase.instrument)
      return [.text(dimension + " – ")]
        + title(of: entry.subject, in: entry.dimension, of: assessment.assessedCase)
    }
    let rest = say(
      id: ": ikut menentukan tingkat, tetapi belum ditangani rekomendasi mana pun.",
      en: ": part of what sets the rating, but reached by no recommendation."
    )
    return list(names) + [.text(rest)]
  }

  func beyondSentence(_ assessment: CaseAssessment) -> String? {
    let beyond = assessment.dimensions.filter { $0.liesBeyondScale }
    let instrument = assessment.assessedCase.instrument
    guard !beyond.isEmpty, let last = instrument.bands.last else { return nil }
    let labels = list(beyond.map { label(of: $0.dimension, instrument) })
    let edge = number(last.to)
    let advice = instrument.beyond?.instrument.map { other in
      say(
        id: " Pakai instrumen \(other), yang memiliki tingkat untuk gap sebesar itu.",
        en: " Use the instrument \(other), which has ratings for such gaps."
      )
    }
    return say(
      id: "Gap \(labels) di atas \(edge), melampaui tingkat tertinggi instrumen ini.",
      en: "The gap of \(labels) lies above \(edge), beyond this instrument’s highest rating."
    )
      + (advice ?? "")
  }

  /// Dimensions whose gap hides one bad indicator.
  func hiddenSentence(_ assessment: CaseAssessment) -> String? {
    let instrument = assessment.assessedCase.instrument
    let masked = assessment.dimensions.filter { $0.isMasked }.map {
      label(of: $0.dimension, instrument)
    }
    guard !masked.isEmpty else { return nil }
    return say(
      id: "Pada \(list(masked)) ada indikator yang jauh lebih buruk daripada tingkat dimensinya.",
      en: "In \(list(masked)) one indicator is far worse than the rating shows."
    )
  }
}
