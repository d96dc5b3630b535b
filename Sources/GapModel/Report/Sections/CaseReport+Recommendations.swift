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
    let suggestions = assessment.unaddressed.compactMap { suggestionSection($0) }
    guard !blocks.isEmpty || !suggestions.isEmpty else { return nil }
    return Report.Section(
      title: phrases.recommendationTitle,
      anchor: .section(.recommendations),
      blocks: blocks,
      subsections: suggestions
    )
  }

  mutating func strategySection() -> Report.Section? {
    let strategies = assessedCase.recommendations.compactMap { $0.strategy }.uniqued
    guard !strategies.isEmpty else { return nil }
    let byStrategy = Dictionary(grouping: assessedCase.recommendations) { $0.strategy }
    // Those that are to be done and have no strategy come last.
    let loose = (byStrategy[nil] ?? []).filter { $0.isLive }
    let last: [String?] = loose.isEmpty ? [] : [nil]
    let rows = (strategies.map(Optional.some) + last).map { strategy in
      let own = strategy == nil ? loose : byStrategy[strategy] ?? []
      let aims = own.flatMap { $0.serves }.uniqued.compactMap { instrument.aims.keyed($0.text) }
      return Table.Row(
        strategy.map(cited) ?? [.text("–")],
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
    let rows = assessment.recommendations.map { entry in
      let recommendation = assessment.recommendation(of: entry)
      return Table.Row(
        anchor: .recommendation(recommendation.id),
        [.number(String(entry.rank), value: Double(entry.rank))],
        titleWithCode(recommendation),
        priorityCell(entry),
        closingCell(entry, recommendation),
        urgencyCell(entry, recommendation),
        reasonCell(recommendation)
      )
    }
    let columns: [Table.Column] = [
      .numbers(phrases.rank), .words(phrases.recommendation), .words(phrases.priority),
      .words(phrases.closes), .words(phrases.urgency), .words(phrases.reason),
    ]
    let blocks =
      [.paragraph([.text(phrases.priorityExplained)])] + matrixBlocks()
      + [table(phrases.priorityCaption, columns, rows)]
      + (phrases.afterAllSentence(assessment).map { [.paragraph([.text($0)])] } ?? [])
    return Report.Section(
      title: phrases.priorities,
      anchor: .section(.priorities),
      blocks: blocks
    )
  }

  private func urgencyCell(
    _ entry: RecommendationAssessment,
    _ recommendation: Recommendation
  ) -> [Inline] {
    let words = phrases.urgency(entry, recommendation, assessment)
    return entry.urgency.map { [.number(words, value: $0)] } ?? [.text(words)]
  }

  /// The priority, and how firm it and the place are.
  private func priorityCell(_ entry: RecommendationAssessment) -> [Inline] {
    let label = entry.priority.map { phrases.say($0.label) } ?? "–"
    guard let firm = phrases.firmness(order[entry.recommendation]) else { return [.text(label)] }
    return [.text("\(label) (\(firm))")]
  }

  /// What a recommendation would do to each dimension that it addresses.
  ///
  /// Of a recommendation that is done or dropped, only the dimensions.
  func closingCell(
    _ entry: RecommendationAssessment,
    _ recommendation: Recommendation
  ) -> [Inline] {
    .joined(
      entry.dimensions.map { dimension in
        var cell: [Inline] = [.link(label(of: dimension), .basis(dimension))]
        let own = addressedExpectations(of: recommendation, in: dimension)
        if !own.isEmpty { cell += [.text(" (")] + own + [.text(")")] }
        if let closing = entry.closings.first(where: { $0.dimension == dimension }) {
          cell += [.text(" ")] + phrases.closing(closing, in: assessedCase)
        }
        return cell
      },
      by: "; "
    )
  }

  /// The expectations of a dimension that a recommendation addresses by name.
  private func addressedExpectations(
    of recommendation: Recommendation,
    in dimension: Dimension.ID
  ) -> [Inline] {
    let own = recommendation.addresses.compactMap { target -> [Inline]? in
      guard case .expectation(let id) = target, expectation(id)?.dimension == dimension else {
        return nil
      }
      return [.link(id.text, .expectation(id))]
    }
    return .joined(own, by: ", ")
  }

  /// The recommendations that act on a dimension and were not dropped, the most urgent first.
  private func own(_ dimension: Dimension.ID) -> [Recommendation] {
    assessment.recommendations.filter { $0.dimensions.contains(dimension) }
      .map(assessment.recommendation(of:))
      .filter { $0.isLive }
  }

  /// The findings with the largest gaps on the indicators that set the rating; where there is no gap there is
  /// no problem.
  private func mainProblem(of dimension: DimensionAssessment) -> [Inline] {
    statements(of: worstFindings(of: dimension))
  }

  func titleWithLink(_ recommendation: Recommendation) -> [Inline] {
    let title: [Inline] = [
      .text(recommendation.title + " ("),
      .link(recommendation.id.text, .recommendation(recommendation.id)), ")",
    ]
    return cited(title)
  }

  func titleWithCode(_ recommendation: Recommendation) -> [Inline] {
    let isOver = !recommendation.isOpen
    let status = isOver ? recommendation.status.map { " – \(phrases.status($0))" } : nil
    return cited("\(recommendation.title) (\(recommendation.id))")
      + (status.map { [.text($0)] } ?? [])
  }

  /// Why, and which findings it answers.
  private func reasonCell(_ recommendation: Recommendation) -> [Inline] {
    var pieces: [[Inline]] = []
    if let reason = recommendation.reason { pieces.append(cited(reason)) }
    if let direction = recommendation.direction {
      pieces.append([.text(phrases.direction(direction))])
    }
    if !recommendation.requires.isEmpty {
      let required = recommendation.requires.map { [Inline.link($0.text, .recommendation($0))] }
      pieces.append([.text(phrases.requires + " ")] + .joined(required, by: ", "))
    }
    if let note = recommendation.note { pieces.append(cited([.quote(note)])) }
    if !recommendation.findings.isEmpty {
      pieces.append([.text(phrases.answers + " ")] + links(recommendation.findings))
    }
    return pieces.isEmpty ? [.text("–")] : .joined(pieces, by: " · ")
  }

  /// Actions of the catalogue for the deciding indicators of a dimension that nothing reaches.
  private func suggestionSection(_ id: Dimension.ID) -> Report.Section? {
    let subjects = assessment.unaddressedIndicators.filter { $0.dimension == id }.map { $0.subject }
    let actions = instrument.suggestions(for: subjects, in: id)
    guard let dimension = instrument.dimension(id), !actions.isEmpty else { return nil }
    let names = subjects.enumerated().map { index, subject -> [Inline] in
      let title = phrases.title(of: subject, in: id, of: assessedCase)
      // The first begins the sentence.
      guard index == 0, case .text(let text) = title.first else { return title }
      return [.text(phrases.capitalised(text))]
    }
    return Report.Section(
      title: phrases.suggestions(phrases.say(dimension.label)),
      anchor: .suggestions(id),
      blocks: [
        .paragraph([
          .strong(phrases.list(names)),
          .text(": " + phrases.suggestionsExplained),
        ]),
        .list(actions.map(phrases.action)),
      ]
    )
  }
}

extension Instrument {
  /// The actions of the catalogue that act on some indicators of a dimension; all of the dimension's where
  /// what is unaddressed is no indicator of the instrument.
  package func suggestions(
    for subjects: [IndicatorAssessment.Subject],
    in dimension: Dimension.ID
  ) -> [Action] {
    let actions = self.dimension(dimension)?.actions ?? []
    let indicators = subjects.compactMap { subject in
      if case .indicator(let id) = subject { id } else { nil }
    }
    guard indicators.count == subjects.count else { return actions }
    let fitting = actions.filter { !Set($0.indicators).isDisjoint(with: indicators) }
    return fitting.isEmpty ? actions.filter { $0.indicators.isEmpty } : fitting
  }
}
