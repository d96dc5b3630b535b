// What a case exceeds that it was held to, as a line for whoever runs the check.
extension Phrases {
  /// What a case does not keep, without its name: "Technology: medium (4.50); the limit is small–medium".
  package static func breach(
    _ breach: LimitBreach,
    by assessment: CaseAssessment,
    in language: Language
  ) -> String {
    let phrases = Phrases(language, for: assessment.assessedCase.instrument)
    return phrases.breach(breach, by: assessment)
  }

  private func breach(_ breach: LimitBreach, by assessment: CaseAssessment) -> String {
    guard let id = breach.limit.dimension else { return breachByTotal(breach, assessment) }
    let name = label(of: id, assessment.assessedCase.instrument)
    guard breach.reason == .exceeds,
      let dimension = assessment.dimensions.first(where: { $0.dimension == id })
    else { return "\(name): \(notAssessed); \(cannotBeChecked(breach.limit))" }
    return "\(name): \(measured(dimension, by: breach.limit)); \(most(breach.limit))"
  }

  /// What of a dimension exceeds a limit: its rating, or the gap that counts, with the other beside it.
  private func measured(_ dimension: DimensionAssessment, by limit: Limit) -> String {
    guard case .gap(_, let edge) = limit, let gap = dimension.gapThatCounts else {
      let gap = dimension.isJudged ? nil : dimension.gap
      return rating(of: dimension) + (gap.map { ", gap \(score($0.value))" } ?? "")
    }
    let number = score(gap.value, above: edge)
    guard dimension.isJudged else { return "gap \(number), \(rating(of: dimension))" }
    return say(
      id: "gap \(number), tengah dari tingkat \(rating(of: dimension))",
      en: "gap \(number), the middle of the rating \(rating(of: dimension))"
    )
  }

  private func breachByTotal(_ breach: LimitBreach, _ assessment: CaseAssessment) -> String {
    guard case .total(let edge) = breach.limit, let total = assessment.total else {
      let instrument = assessment.assessedCase.instrument
      let missing = assessment.missingInTotal.map { label(of: $0.dimension, instrument) }
        .joined(separator: ", ")
      let reason = say(
        id: "tidak ada, karena belum dinilai: \(missing)",
        en: "none, as not assessed: \(missing)"
      )
      return "\(totalLabel): \(reason); \(cannotBeChecked(breach.limit))"
    }
    let maximum = assessment.assessedCase.instrument.total.maximum
    var sum = say(
      id: "\(score(total.sum, above: edge)) dari \(number(total.maximum))",
      en: "\(score(total.sum, above: edge)) of \(number(total.maximum))"
    )
    if total.maximum != maximum {
      let scaled = score(total.scaled, above: edge)
      sum += say(
        id: ", setara \(scaled) dari \(number(maximum))",
        en: ", which is \(scaled) of \(number(maximum))"
      )
    }
    return "\(totalLabel): \(sum)\(weakness(of: total)); \(most(breach.limit))"
  }

  private func most(_ limit: Limit) -> String {
    say(id: "batasnya \(words(of: limit))", en: "the limit is \(words(of: limit))")
  }

  private func cannotBeChecked(_ limit: Limit) -> String {
    say(
      id: "batas \(words(of: limit)) tidak dapat diperiksa",
      en: "the limit \(words(of: limit)) cannot be checked"
    )
  }

  private func words(of limit: Limit) -> String {
    switch limit {
    case .rating(_, let band): say(band.label)
    case .gap(_, let most), .total(let most): number(most)
    }
  }
}
