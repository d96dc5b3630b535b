// Who does what by when, and what comes first.
extension CaseReport {
  /// The most recommendations that a leader's second page has room for.
  private static let mostDecisions = 8

  /// What a leader decides on: the most urgent of what is still to be done.
  mutating func decisionSection() -> Report.Section? {
    let open = assessment.recommendations.map { entry in
      (entry: entry, recommendation: assessment.recommendation(of: entry))
    }.filter { $0.recommendation.isOpen }
    guard !open.isEmpty else { return nil }
    let shown = open.prefix(Self.mostDecisions)
    // Where the priorities are written too, they are what links lead to, and have the figure.
    let isAlone = !options.wantedSections.contains(.priorities)
    let all = open.map { $0.recommendation }
    let isPriced = all.contains { $0.cost != nil }
    let isOwned = shown.contains { $0.recommendation.owner != nil }
    let isDue = shown.contains { $0.recommendation.schedule.due != nil }
    let rows = shown.enumerated().map { place, shown in
      let (entry, recommendation) = shown
      var cells: [[Inline]] = [
        [.number(String(place + 1), value: Double(place + 1))],
        titleWithCode(recommendation),
        [.text(entry.priority.map { phrases.say($0.label) } ?? "–")],
        closingCell(entry, recommendation),
      ]
      if isPriced {
        // A dash could be read as nothing to pay.
        cells.append(
          recommendation.cost.map { [.number(phrases.rupiah($0), value: Double($0))] }
            ?? [.text(phrases.notGiven)]
        )
      }
      if isOwned { cells.append(ownerCell(recommendation)) }
      if isDue { cells.append([.text(recommendation.schedule.due.map(phrases.date) ?? "–")]) }
      return Table.Row(anchor: isAlone ? .recommendation(recommendation.id) : nil, cells: cells)
    }
    var columns: [Table.Column] = [
      .numbers(phrases.rank), .words(phrases.recommendation), .words(phrases.priority),
      .words(phrases.closes),
    ]
    if isPriced { columns.append(.numbers(phrases.cost)) }
    if isOwned { columns.append(.words(phrases.owner)) }
    if isDue { columns.append(.words(phrases.due)) }
    let blocks =
      (isAlone ? matrixBlocks() : []) + [table(phrases.decisionCaption, columns, rows)]
      + paragraph([
        open.count > rows.count ? phrases.otherRecommendations(open.count - rows.count) : nil
      ])
      + paragraph([phrases.costSentence(all), phrases.unpricedSentence(all)])
    return Report.Section(
      title: phrases.decisions,
      anchor: .section(.decisions),
      blocks: blocks
    )
  }

  /// The sentences that there are as one paragraph; nothing where there is none.
  private func paragraph(_ sentences: [String?]) -> [Report.Block] {
    let text = sentences.compactMap { $0 }.joined(separator: " ")
    return text.isEmpty ? [] : [.paragraph([.text(text)])]
  }

  private func ownerCell(_ recommendation: Recommendation) -> [Inline] {
    recommendation.owner.map(cited) ?? [.text("–")]
  }

  /// The plan, where the case has one: every recommendation that is not dropped, with or without an owner and
  /// a date.
  mutating func planSection() -> Report.Section? {
    let live = assessment.recommendations.map { entry in
      (entry: entry, recommendation: assessment.recommendation(of: entry))
    }.filter { $0.recommendation.isLive }
    let planned = live.map { $0.recommendation }
    guard options.reader == .planner ? !live.isEmpty : planned.contains(where: { $0.isPlanned })
    else {
      return nil
    }
    let columns: [Table.Column] = [
      .words(phrases.recommendation), .words(phrases.priority), .words(phrases.owner),
      .words(phrases.schedule), .numbers(phrases.cost), .words(phrases.effort),
      .words(phrases.status),
    ]
    let rows = live.map { entry, recommendation in
      Table.Row(
        titleWithLink(recommendation),
        [.text(entry.priority.map { phrases.say($0.label) } ?? "–")],
        ownerCell(recommendation),
        [.text(phrases.schedule(recommendation.schedule))],
        recommendation.cost.map { [.number(phrases.rupiah($0), value: Double($0))] }
          ?? [.text("–")],
        [.text(recommendation.effort.map(phrases.effort) ?? "–")],
        [.text(recommendation.status.map(phrases.status) ?? "–")]
      )
    }
    return Report.Section(
      title: phrases.plan,
      anchor: .section(.plan),
      blocks: [table(phrases.planCaption, columns, rows)]
        + paragraph([phrases.costSentence(planned), phrases.lackingSentence(planned)])
    )
  }
}

extension Recommendation {
  /// Whether the case gives its owner, cost, schedule, effort or a status other than proposed.
  fileprivate var isPlanned: Bool {
    owner != nil || cost != nil || schedule != Schedule() || effort != nil
      || (status != nil && status != .proposed)
  }
}
