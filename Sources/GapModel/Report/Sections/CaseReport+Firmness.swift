// How firm each rating is: whether it stays with other sources, without one of them, or with another rubric.
extension CaseReport {
  mutating func firmnessSection() -> Report.Section {
    let rows = zip(assessment.dimensions, firmness).map { dimension, firmness in
      Table.Row(
        anchor: .firmness(dimension.dimension),
        [link(dimension.dimension)],
        [linkedMark(dimension)],
        [.text(phrases.firmness(firmness))],
        [.text(phrases.interval(firmness.interval))],
        [.text(phrases.resampled(firmness))],
        withoutCell(firmness),
        [.text(phrases.rubric(firmness))],
        [.text(phrases.otherAggregations(firmness, dimension, instrument))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.dimension), .words(phrases.rating), .words(phrases.firmness),
      .words(phrases.intervalHeading), .words(phrases.otherSources), .words(phrases.withoutOne),
      .words(phrases.otherRubrics), .words(phrases.otherAggregations),
    ]
    return Report.Section(
      title: phrases.firmnessTitle,
      anchor: .section(.firmness),
      blocks: [
        .paragraph([.text(phrases.firmnessExplained(draws: draws))]),
        table(phrases.firmnessCaption, columns, rows),
      ]
    )
  }

  /// The most findings that are named.
  private static let mostFindings = 4

  /// The sources and findings without which the rating changes, each with the rating it changes to.
  private func withoutCell(_ firmness: DimensionFirmness) -> [Inline] {
    guard firmness.label != nil else { return [.text("–")] }
    let sources: [[Inline]] = firmness.leaveOneOut.map { change in
      [
        .link(change.source.text, .source(change.source)),
        .text(" → \(ratingLabel(change.rating))"),
      ]
    }
    let shown = firmness.leaveOneFindingOut.prefix(Self.mostFindings)
    var findings: [[Inline]] = shown.map { change in
      [
        .link(change.finding.text, .finding(change.finding)),
        .text(" → \(ratingLabel(change.rating))"),
      ]
    }
    let rest = firmness.leaveOneFindingOut.count - shown.count
    if rest > 0 { findings.append([.text(phrases.others(rest))]) }
    let all = sources + findings
    return all.isEmpty ? [.text(phrases.noneAlone)] : .joined(all, by: "; ")
  }

  private func ratingLabel(_ rating: Band.ID?) -> String {
    rating.flatMap(instrument.band).map { phrases.say($0.label) } ?? phrases.notAssessed
  }
}
