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

  var suggestionsExplained: String {
    say(
      id: "Belum ada rekomendasi untuk dimensi ini. Berikut saran dari katalog instrumen, bukan "
        + "simpulan kasus ini.",
      en: "Nothing is recommended for this dimension yet. These are suggestions from the "
        + "instrument's catalogue, not conclusions of the case."
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
      id: "Urgensi adalah gap terbesar yang ditangani, dikalikan daya ungkit rekomendasi.",
      en: "Urgency is the largest gap addressed, times the leverage of the recommendation."
    )
  }

  var rank: String { say(id: "No.", en: "No.") }

  var priority: String { say(id: "Prioritas", en: "Priority") }

  var urgency: String { say(id: "Urgensi", en: "Urgency") }

  var reason: String { say(id: "Alasan", en: "Reason") }

  var closes: String { say(id: "Menutup gap", en: "Closes the gap in") }

  var decisions: String { say(id: "Yang perlu diputuskan", en: "What to decide") }

  var decisionCaption: String {
    say(id: "Rekomendasi yang didahulukan", en: "Recommendations that come first")
  }

  func otherRecommendations(_ count: Int) -> String {
    say(
      id: "\(count) rekomendasi lain ada dalam laporan untuk perencana.",
      en: "\(counted(count, "more recommendation")) in the report for planners."
    )
  }

  var answers: String { say(id: "menjawab", en: "answers") }

  /// The urgency and what it is the product of, or why there is none.
  func urgency(
    _ entry: RecommendationAssessment,
    _ recommendation: Recommendation,
    _ assessment: CaseAssessment
  ) -> String {
    let leverage = assessment.assessedCase.instrument.leverages.keyed(recommendation.leverage.text)
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
    return "\(score(gap.value)) × \(number(leverage.factor)) (\(say(leverage.label))) = "
      + score(urgency)
  }

  var plan: String { say(id: "Rencana tindak", en: "Action plan") }

  var planCaption: String {
    say(id: "Siapa mengerjakan apa dan kapan", en: "Who does what by when")
  }

  var due: String { say(id: "Tenggat", en: "Due") }

  /// What all that has a cost comes to; `nil` where nothing has one.
  func costSentence(_ recommendations: [Recommendation]) -> String? {
    let costs = recommendations.compactMap(\.cost)
    guard !costs.isEmpty else { return nil }
    var sum = 0
    for cost in costs {
      let (next, isOver) = sum.addingReportingOverflow(cost)
      guard !isOver else { return nil }
      sum = next
    }
    let without = recommendations.count - costs.count
    let rest =
      without == 0
      ? "" : say(id: "; \(without) tanpa biaya yang disebut", en: "; \(without) without a cost")
    return say(
      id: "Biaya \(costs.count) rekomendasi: \(rupiah(sum))\(rest).",
      en: "The cost of \(counted(costs.count, "recommendation")): \(rupiah(sum))\(rest)."
    )
  }

  var owner: String { say(id: "Penanggung jawab", en: "Owner") }

  var schedule: String { say(id: "Jadwal", en: "Schedule") }

  var cost: String { say(id: "Biaya", en: "Cost") }

  var effort: String { say(id: "Beban kerja", en: "Effort") }

  var status: String { "Status" }

  func schedule(_ schedule: Recommendation.Schedule) -> String {
    switch (schedule.start, schedule.due) {
    case (nil, nil): "–"
    case (let start?, nil): say(id: "mulai \(date(start))", en: "from \(date(start))")
    case (nil, let due?): say(id: "sampai \(date(due))", en: "until \(date(due))")
    case (let start?, let due?): "\(date(start)) – \(date(due))"
    }
  }
}
