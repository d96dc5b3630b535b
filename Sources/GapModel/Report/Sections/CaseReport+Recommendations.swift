// What to do: by dimension, by strategy, and in order of priority.
extension CaseReport {
  mutating func recommendationSection() -> Report.Section? {
    let rows = assessment.dimensions.filter { !own($0.dimension).isEmpty }.map { dimension in
      Table.Row(
        [link(dimension.dimension)],
        mainProblem(of: dimension),
        .joined(own(dimension.dimension).map(titleWithLink), by: "; ")
      )
    }
    var blocks: [Report.Block] = []
    if !rows.isEmpty {
      let columns: [Table.Column] = [
        .words(phrases.dimension), .words(phrases.mainProblem), .words(phrases.recommendation),
      ]
      blocks.append(table(phrases.recommendationCaption, columns, rows))
    }
    let suggestions = assessment.unaddressed.compactMap(suggestionSection)
    guard !blocks.isEmpty || !suggestions.isEmpty else { return nil }
    return Report.Section(
      title: phrases.recommendationTitle,
      anchor: .section(.recommendations),
      blocks: blocks,
      subsections: suggestions
    )
  }

  mutating func strategySection() -> Report.Section? {
    let strategies = assessedCase.recommendations.compactMap(\.strategy).uniqued
    guard !strategies.isEmpty else { return nil }
    let rows = strategies.map { strategy in
      let own = assessedCase.recommendations.filter { $0.strategy == strategy }
      let aims = own.flatMap(\.serves).uniqued.compactMap { instrument.aims.keyed($0.text) }
      return Table.Row(
        [.text(strategy)],
        .joined(own.map(titleWithLink), by: "; "),
        [.text(aims.isEmpty ? "–" : phrases.list(aims.map { phrases.say($0.label) }))]
      )
    }
    return Report.Section(
      title: phrases.strategies,
      anchor: .section(.strategies),
      blocks: [
        table(
          phrases.strategyCaption,
          [.words(phrases.strategy), .words(phrases.recommendation), .words(phrases.aims)],
          rows
        )
      ]
    )
  }

  mutating func prioritySection() -> Report.Section? {
    guard !assessment.recommendations.isEmpty else { return nil }
    let rows = assessment.recommendations.compactMap { entry -> Table.Row? in
      guard let recommendation = recommendation(entry.recommendation) else { return nil }
      return Table.Row(
        anchor: .recommendation(recommendation.id),
        [.number(String(entry.rank), value: Double(entry.rank))],
        titleWithCode(recommendation),
        [.text(entry.priority.map { phrases.say($0.label) } ?? "–")],
        closedGaps(recommendation),
        urgencyCell(entry, recommendation),
        reasonCell(recommendation)
      )
    }
    let columns: [Table.Column] = [
      .numbers(phrases.rank), .words(phrases.recommendation), .words(phrases.priority),
      .words(phrases.closes), .words(phrases.urgency), .words(phrases.reason),
    ]
    let blocks = [
      .paragraph([.text(phrases.priorityExplained)]), matrixFigure(),
      table(phrases.priorityCaption, columns, rows),
    ]
    return Report.Section(
      title: phrases.priorities,
      anchor: .section(.priorities),
      blocks: blocks.compactMap { $0 }
    )
  }

  private func urgencyCell(
    _ entry: RecommendationAssessment,
    _ recommendation: Recommendation
  ) -> [Inline] {
    let words = phrases.urgency(entry, recommendation, assessment)
    return entry.urgency.map { [.number(words, value: $0)] } ?? [.text(words)]
  }

  /// The gaps that a recommendation acts on, each with a way to what it rests on.
  func closedGaps(_ recommendation: Recommendation) -> [Inline] {
    .joined(
      recommendation.addresses.map { target in
        switch target {
        case .dimension(let id): [.link(label(of: id), .basis(id))]
        case .expectation(let id): [.link(id.text, .expectation(id))]
        }
      },
      by: ", "
    )
  }

  /// The recommendations that act on a dimension and were not dropped, the most urgent first.
  private func own(_ dimension: Dimension.ID) -> [Recommendation] {
    assessment.recommendations.filter { $0.dimensions.contains(dimension) }
      .compactMap { recommendation($0.recommendation) }
      .filter(\.isLive)
  }

  /// The finding with the largest gap; with none there is no problem.
  private func mainProblem(of dimension: DimensionAssessment) -> [Inline] {
    let carrying = dimension.carryingExpectations(under: instrument)
    let gaps = carrying.lazy.flatMap { $0.findings.distinctDistances.map(\.gap) }
    guard let largest = gaps.max(), largest > .none,
      let worst = carrying.lazy.flatMap(\.findings).first(where: { $0.gap == largest }),
      let finding = finding(worst.finding)
    else { return [.text("–")] }
    return [.text(finding.statement + " ("), .link(finding.id.text, .finding(finding.id)), ")"]
  }

  func titleWithLink(_ recommendation: Recommendation) -> [Inline] {
    [
      .text(recommendation.title + " ("),
      .link(recommendation.id.text, .recommendation(recommendation.id)), ")",
    ]
  }

  func titleWithCode(_ recommendation: Recommendation) -> [Inline] {
    let isOver = !recommendation.isOpen
    let status = isOver ? recommendation.status.map { " – \(phrases.status($0))" } : nil
    return [.text("\(recommendation.title) (\(recommendation.id))\(status ?? "")")]
  }

  /// Why, and which findings it answers.
  private func reasonCell(_ recommendation: Recommendation) -> [Inline] {
    var pieces: [[Inline]] = []
    if let reason = recommendation.reason { pieces.append([.text(reason)]) }
    if let direction = recommendation.direction {
      pieces.append([.text(phrases.direction(direction))])
    }
    if !recommendation.findings.isEmpty {
      pieces.append([.text(phrases.answers + " ")] + links(recommendation.findings))
    }
    return pieces.isEmpty ? [.text("–")] : .joined(pieces, by: " · ")
  }

  /// Actions of the catalogue for a dimension that nothing addresses.
  private func suggestionSection(_ id: Dimension.ID) -> Report.Section? {
    guard let dimension = instrument.dimension(id), !dimension.actions.isEmpty else { return nil }
    return Report.Section(
      title: phrases.suggestions(phrases.say(dimension.label)),
      anchor: .suggestions(id),
      blocks: [
        .paragraph([.text(phrases.suggestionsExplained)]),
        .list(dimension.actions.map(phrases.action)),
      ]
    )
  }
}
