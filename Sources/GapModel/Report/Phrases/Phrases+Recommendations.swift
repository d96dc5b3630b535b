// Recommendations, strategies and priorities.
extension Phrases {
  var recommendationTitle: String {
    say(id: "Rekomendasi per dimensi", en: "Recommendations by dimension")
  }

  var recommendationCaption: String {
    say(id: "Masalah utama dan rekomendasi", en: "Main problems and recommendations")
  }

  var mainProblem: String { say(id: "Masalah utama", en: "Main problem") }

  func suggestions(_ dimension: String) -> String {
    say(id: "Saran untuk \(dimension)", en: "Suggestions for \(dimension)")
  }

  /// Why suggestions are made for some indicators, whose names stand before it.
  package var suggestionsExplained: String {
    say(
      id:
        "ikut menentukan tingkat dimensi ini, tetapi belum ditangani rekomendasi. Saran berikut berasal dari "
        + "katalog instrumen, bukan simpulan kasus ini.",
      en:
        "part of what sets the rating of this dimension, but not reached by any recommendation yet. The "
        + "suggestions are from the instrument’s catalogue, not conclusions of the case."
    )
  }

  var strategies: String { say(id: "Strategi", en: "Strategies") }

  var strategyCaption: String {
    say(id: "Strategi dan tujuan yang didukung", en: "Strategies and the aims they serve")
  }

  var strategy: String { say(id: "Strategi", en: "Strategy") }

  var aims: String { say(id: "Tujuan yang didukung", en: "Aims served") }

  var priorities: String { say(id: "Urutan prioritas", en: "Priorities") }

  var priorityCaption: String {
    say(id: "Prioritas rekomendasi", en: "Priority of the recommendations")
  }

  var priorityExplained: String {
    say(
      id:
        "Urgensi adalah gap terbesar yang ditangani, dikalikan daya ungkit rekomendasi. Rekomendasi yang menjadi "
        + "syarat sekurang-kurangnya sama mendesaknya dengan yang mensyaratkannya. Gap yang ditutup dihitung "
        + "ulang: gap tiap temuan yang ditangani dikurangi sebesar daya ungkitnya.",
      en:
        "Urgency is the largest gap addressed, times the leverage of the recommendation; what others "
        + "require is at least as urgent as they are. What it would close is rescored: the gap of each finding "
        + "it reaches is lowered by its leverage."
    )
  }

  /// How firm the place of a recommendation is; `nil` where that was not looked at.
  func firmness(_ order: RubricSensitivity.OrderFirmness?) -> String? {
    guard let order else { return nil }
    let first = say(
      id: "pertama pada \(hundredths(order.first)) dari 100 rubrik",
      en: "first in \(hundredths(order.first)) of 100 rubrics"
    )
    guard let kept = order.priority else { return first }
    return first
      + say(
        id: ", prioritas tetap pada \(hundredths(kept))",
        en: ", priority kept in \(hundredths(kept))"
      )
  }

  /// What is left of the gaps once all open recommendations are carried out; `nil` where nothing is open.
  package func afterAllSentence(_ assessment: CaseAssessment) -> String? {
    guard assessment.assessedCase.recommendations.contains(where: { $0.isOpen }) else { return nil }
    let parts = zip(assessment.dimensions, assessment.gapsAfterAll).compactMap { dimension, after in
      dimension.gap.flatMap { gap in
        after.map { after in
          "\(label(of: dimension.dimension, assessment.assessedCase.instrument)) "
            + "\(score(gap.value)) → \(score(after.value))"
        }
      }
    }
    guard !parts.isEmpty else { return nil }
    return say(
      id:
        "Bila semua rekomendasi yang terbuka dilaksanakan sepenuhnya: \(parts.joined(separator: "; ")).",
      en: "Were all open recommendations carried out in full: \(parts.joined(separator: "; "))."
    )
  }

  var requires: String { say(id: "setelah", en: "after") }

  var rank: String { say(id: "No.", en: "No.") }

  var priority: String { say(id: "Prioritas", en: "Priority") }

  var urgency: String { say(id: "Urgensi", en: "Urgency") }

  var reason: String { say(id: "Alasan", en: "Reason") }

  var closes: String { say(id: "Gap yang ditutup", en: "What it would close") }

  /// What a recommendation would do to one dimension: which gap it leaves, or which indicators keep the gap.
  package func closing(
    _ closing: RecommendationAssessment.Closing,
    in assessedCase: Case
  ) -> [Inline] {
    let change = "\(score(closing.from.value)) → \(score(closing.to.value))"
    guard !closing.closes, !closing.keptBy.isEmpty else { return [.text(change)] }
    let shown = closing.keptBy.prefix(Self.mostKeptByNamed).map { subject in
      title(of: subject, in: closing.dimension, of: assessedCase)
    }
    let rest = closing.keptBy.count - shown.count
    let kept: [Inline] =
      rest == 0 ? list(shown) : [Inline].joined(shown, by: ", ") + [.text(" " + others(rest))]
    let setBy = say(id: "; penentunya ", en: "; set by ")
    let unreached = say(id: ", yang tidak ditangani", en: ", which it does not reach")
    return [.text(change + setBy)] + kept + [.text(unreached)]
  }

  /// The most indicators that are named as keeping a gap where it is, for each recommendation.
  private static var mostKeptByNamed: Int { 8 }

  var decisions: String { say(id: "Yang perlu diputuskan", en: "What to decide") }

  var decisionCaption: String {
    say(id: "Rekomendasi menurut urutannya", en: "Recommendations in their order")
  }

  func otherRecommendations(_ count: Int) -> String {
    say(
      id: "\(count) rekomendasi lain dimuat dalam laporan untuk perencana.",
      en: "\(counted(count, "more recommendation")) in the report for planners."
    )
  }

  var answers: String { say(id: "menjawab", en: "answers") }

  /// The urgency and what it is the product of, or why there is none.
  package func urgency(
    _ entry: RecommendationAssessment,
    _ recommendation: Recommendation,
    _ assessment: CaseAssessment
  ) -> String {
    let leverage = assessment.assessedCase.instrument.leverages.keyed(recommendation.leverage.text)
    if let urgency = entry.urgency, entry.gap == nil {
      return say(
        id: "\(score(urgency)), dari yang mensyaratkannya",
        en: "\(score(urgency)), of what requires it"
      )
    }
    guard let urgency = entry.urgency, let gap = entry.gap, let leverage else {
      let applies = assessment.dimensions.contains { dimension in
        dimension.isApplicable && entry.dimensions.contains(dimension.dimension)
      }
      return applies
        ? say(
          id: "tidak ada: yang ditangani belum dinilai",
          en: "none: what it addresses is not assessed"
        )
        : notApplicable
    }
    let own = "\(score(gap.value)) × \(number(leverage.factor)) (\(say(leverage.label))) = "
    guard entry.isRaised else { return own + score(urgency) }
    return own + score(gap.value * leverage.factor)
      + say(
        id: "; dinaikkan menjadi \(score(urgency)) oleh yang mensyaratkannya",
        en: "; raised to \(score(urgency)) by what requires it"
      )
  }

  var plan: String { say(id: "Rencana aksi", en: "Action plan") }

  var planCaption: String {
    say(id: "Siapa mengerjakan apa dan kapan", en: "Who does what by when")
  }

  var due: String { say(id: "Tenggat", en: "Due") }

  /// What all that has a cost comes to; `nil` where nothing has one.
  package func costSentence(_ recommendations: [Recommendation]) -> String? {
    let costs = recommendations.compactMap { $0.cost }
    guard !costs.isEmpty else { return nil }
    var sum = Int64(0)
    for cost in costs {
      let (next, isOver) = sum.addingReportingOverflow(cost)
      guard !isOver else { return nil }
      sum = next
    }
    return say(
      id: "Biaya \(costs.count) rekomendasi: \(rupiah(sum)).",
      en: "The cost of \(counted(costs.count, "recommendation")): \(rupiah(sum))."
    )
  }

  /// What recommendations do not say that a plan needs, and how many of them; `nil` where all say it.
  ///
  /// A cost that is not given is no cost of nothing.
  package func lackingSentence(_ recommendations: [Recommendation]) -> String? {
    let lacking: [(label: String, count: Int)] = [
      (owner, recommendations.count { $0.owner == nil }),
      (say(id: "tenggat", en: "due date"), recommendations.count { $0.schedule.due == nil }),
      (cost, recommendations.count { $0.cost == nil }),
      (effort, recommendations.count { $0.effort == nil }),
    ]
    let parts = lacking.filter { $0.count > 0 }.map { "\($0.label.lowercased()) \($0.count)" }
    guard !parts.isEmpty else { return nil }
    return say(
      id: "Belum disebut, dari \(recommendations.count) rekomendasi: \(list(parts)).",
      en: "Not given, of \(counted(recommendations.count, "recommendation")): \(list(parts))."
    )
  }

  /// How many recommendations give no cost, where others do or none does; `nil` where all give one.
  func unpricedSentence(_ recommendations: [Recommendation]) -> String? {
    let count = recommendations.count { $0.cost == nil }
    guard count > 0 else { return nil }
    return count == recommendations.count
      ? say(
        id: "Belum ada rekomendasi yang biayanya disebut.",
        en: "No recommendation gives a cost."
      )
      : say(
        id: "Biaya \(count) rekomendasi belum disebut, dan tidak termasuk.",
        en: "The cost of \(counted(count, "recommendation")) is not given, and not included."
      )
  }

  /// What stands in the place of a cost that is not given.
  var notGiven: String { say(id: "belum disebut", en: "not given") }

  var costNotGiven: String { say(id: "biaya belum disebut", en: "cost not given") }

  var owner: String { say(id: "Penanggung jawab", en: "Owner") }

  var schedule: String { say(id: "Jadwal", en: "Schedule") }

  var cost: String { say(id: "Biaya", en: "Cost") }

  var effort: String { say(id: "Tingkat kesulitan", en: "Effort") }

  var status: String { say(id: "Status", en: "Status") }

  func schedule(_ schedule: Recommendation.Schedule) -> String {
    switch (schedule.start, schedule.due) {
    case (nil, nil): "–"
    case (let start?, nil): say(id: "mulai \(date(start))", en: "from \(date(start))")
    case (nil, let due?): say(id: "sampai \(date(due))", en: "until \(date(due))")
    case (let start?, let due?): "\(date(start)) – \(date(due))"
    }
  }
}
