// The summary of a case.
extension Phrases {
  var summary: String { say(id: "Ringkasan", en: "Summary") }

  var totalLabel: String { "Total" }

  var concernLabel: String { say(id: "Kewaspadaan", en: "Concern") }

  var firmLabel: String { say(id: "Dukungan bukti", en: "Evidence") }

  var firstLabel: String { say(id: "Didahulukan", en: "First") }

  var openLabel: String { say(id: "Belum ditangani", en: "Unaddressed") }

  var beyondLabel: String { say(id: "Di luar skala", en: "Beyond the scale") }

  var hiddenLabel: String { say(id: "Perlu dicermati", en: "Look closer") }

  var mean: String { say(id: "Rata-rata", en: "Mean") }

  var meanMark: String { say(id: "rata-rata harapan", en: "mean of the expectations") }

  var breadth: String { say(id: "Harapan di atas kecil", en: "Expectations above small") }

  func breadth(_ breadth: DimensionAssessment.Breadth) -> String {
    breadth.of == 0
      ? "–"
      : say(id: "\(breadth.above) dari \(breadth.of)", en: "\(breadth.above) of \(breadth.of)")
  }

  var gapNumbers: String { say(id: "Gap tiap dimensi", en: "The gap of each dimension") }

  /// How many dimensions have which rating, and which gaps are the largest.
  func verdict(_ assessment: CaseAssessment) -> String {
    let instrument = assessment.assessedCase.instrument
    let counts = instrument.bands.reversed().compactMap { band -> (Band, [DimensionAssessment])? in
      let rated = assessment.dimensions.filter { $0.isApplicable && $0.band == band }
      return rated.isEmpty ? nil : (band, rated)
    }
    guard let (worst, dominant) = counts.first else {
      return say(
        id: "Belum ada dimensi yang dinilai.",
        en: "No dimension has been assessed."
      )
    }
    let shares = list(counts.map { "\($0.1.count) \(say($0.0.label).lowercased())" })
    let applicable = assessment.dimensions.count { $0.isApplicable }
    let distribution = say(
      id: "Dari \(applicable) dimensi, tingkat gapnya: \(shares).",
      en: "Of \(applicable) dimensions, the gap is rated: \(shares)."
    )
    guard worst != instrument.bands.first else { return distribution }
    let names = list(
      dominant.sorted { ($0.gap?.value ?? 0) > ($1.gap?.value ?? 0) }.map { dimension in
        "\(label(of: dimension.dimension, instrument)) (\(score(dimension.gap)))"
      }
    )
    let largest = say(id: "Gap dominan: \(names).", en: "Dominant gaps: \(names).")
    return "\(distribution) \(largest)"
  }

  /// Heeks' soft flags, as advice.
  func concern(_ assessment: CaseAssessment) -> String? {
    let rule = assessment.assessedCase.instrument.total
    let flagged = assessment.dimensions.filter(\.isOfConcern)
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
        id: " Menurut patokan lunak Heeks ini patut diwaspadai; sifatnya saran, bukan vonis.",
        en: " By Heeks' soft thresholds this calls for attention; it is advice, not a verdict."
      )
  }

  /// How many ratings are supported how well.
  func supportSentence(_ assessment: CaseAssessment) -> String {
    let assessed = assessment.dimensions.filter { $0.evidence.level != nil }
    let levels = Triangulation.Level.allCases.compactMap { level -> String? in
      let own = assessed.filter { $0.evidence.level == level }
      guard !own.isEmpty else { return nil }
      let names = own.map { label(of: $0.dimension, assessment.assessedCase.instrument) }
      let detail = level == .strong ? "" : " (\(list(names)))"
      return "\(self.level(level)) \(own.count)\(detail)"
    }
    let conflicts = assessed.reduce(0) { $0 + $1.evidence.conflicts.count }
    let disagreement =
      conflicts == 0
      ? say(id: "tidak ada sumber yang bertentangan", en: "no sources contradict each other")
      : say(
        id: "\(conflicts) harapan dengan sumber yang bertentangan",
        en: "\(counted(conflicts, "expectation")) with sources that contradict each other"
      )
    return say(
      id:
        "Dari \(assessed.count) dimensi yang dinilai, dukungannya: \(levels.joined(separator: ", ")); "
        + "\(disagreement).",
      en: "Of \(counted(assessed.count, "assessed dimension")), the support is: "
        + "\(levels.joined(separator: ", ")); \(disagreement)."
    )
  }

  /// The recommendations of the highest priority.
  func firstTitles(_ assessment: CaseAssessment) -> String? {
    guard let priority = assessment.recommendations.first?.priority else { return nil }
    let first = assessment.recommendations.filter { $0.priority == priority }
    let titles = first.compactMap { entry in
      assessment.assessedCase.recommendations.first { $0.id == entry.recommendation }
        .map { "\($0.title) (\($0.id))" }
    }
    let label = say(priority.label).lowercased()
    return "\(titles.joined(separator: "; ")) – "
      + say(id: "prioritas \(label).", en: "priority \(label).")
  }

  func unaddressedSentence(_ assessment: CaseAssessment) -> String? {
    guard !assessment.unaddressed.isEmpty else { return nil }
    let labels = list(
      assessment.unaddressed.map { label(of: $0, assessment.assessedCase.instrument) }
    )
    return say(
      id: "\(labels): bergap di atas kecil, tetapi tidak disentuh rekomendasi mana pun.",
      en: "\(labels): rated above small, but no recommendation addresses it."
    )
  }

  func beyondSentence(_ assessment: CaseAssessment) -> String? {
    let beyond = assessment.dimensions.filter(\.liesBeyondScale)
    let instrument = assessment.assessedCase.instrument
    guard !beyond.isEmpty, let last = instrument.bands.last else { return nil }
    let labels = list(beyond.map { label(of: $0.dimension, instrument) })
    let edge = number(last.to)
    let advice = instrument.beyond.map { other in
      say(
        id: " Pakai instrumen \(other), yang memiliki tingkat untuk gap sebesar itu.",
        en: " Use the instrument \(other), which has ratings for such gaps."
      )
    }
    return say(
      id: "Gap \(labels) di atas \(edge), melampaui tingkat tertinggi instrumen ini.",
      en: "The gap of \(labels) lies above \(edge), beyond this instrument's highest rating."
    )
      + (advice ?? "")
  }

  /// Dimensions whose gap hides one bad expectation, or rests on one.
  func hiddenSentence(_ assessment: CaseAssessment) -> String? {
    let instrument = assessment.assessedCase.instrument
    let masked = assessment.dimensions.filter(\.isMasked).map {
      label(of: $0.dimension, instrument)
    }
    let single = assessment.dimensions.filter(\.restsOnOne)
      .map { label(of: $0.dimension, instrument) }
    var parts: [String] = []
    if !masked.isEmpty {
      parts.append(
        say(
          id:
            "pada \(list(masked)) ada harapan yang jauh lebih meleset daripada tingkat dimensinya",
          en: "in \(list(masked)) one expectation is missed far more than the rating shows"
        )
      )
    }
    if !single.isEmpty {
      parts.append(
        say(
          id: "tingkat \(list(single)) bertumpu pada satu harapan; rata-ratanya jauh lebih kecil",
          en: "the rating of \(list(single)) rests on one expectation; the mean lies far lower"
        )
      )
    }
    return parts.isEmpty ? nil : sentence(parts.joined(separator: "; "))
  }

  var profileCaption: String {
    say(
      id: "Profil gap pada skala 0–10 dengan batas tingkatnya",
      en: "Gap profile on the scale from 0 to 10, with the bands of the ratings"
    )
  }

  /// The profile in a sentence, with its largest and smallest gaps.
  func profileDescription(_ assessment: CaseAssessment) -> String {
    let instrument = assessment.assessedCase.instrument
    let parts = assessment.dimensions.map { dimension in
      let value = dimension.gap == nil ? rating(of: dimension) : score(dimension.gap)
      return "\(label(of: dimension.dimension, instrument)) \(value)"
    }
    return say(
      id: "Diagram batang gap tiap dimensi: \(parts.joined(separator: "; ")).",
      en: "Bar chart of each dimension's gap: \(parts.joined(separator: "; "))."
    )
  }
}
