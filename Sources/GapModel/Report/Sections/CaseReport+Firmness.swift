// How firm each rating is: had others been asked, had one been missing, had the rubric been another.
extension CaseReport {
  mutating func firmnessSection() -> Report.Section {
    let rows = zip(assessment.dimensions, firmness).map { dimension, firmness in
      Table.Row(
        anchor: .firmness(dimension.dimension),
        [link(dimension.dimension)],
        [linkedMark(dimension)],
        [.text(phrases.firmness(firmness))],
        [.text(phrases.resampled(firmness, dimension, instrument))],
        withoutCell(firmness),
        [.text(phrases.rubric(firmness, dimension))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.dimension), .words(phrases.rating), .words(phrases.firmness),
      .words(phrases.otherSources), .words(phrases.withoutOne), .words(phrases.otherRubrics),
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

  /// The sources without which the rating would be another, and which.
  private func withoutCell(_ firmness: DimensionFirmness) -> [Inline] {
    guard firmness.rubric != nil else { return [.text("–")] }
    guard !firmness.leaveOneOut.isEmpty else { return [.text(phrases.noneAlone)] }
    return .joined(
      firmness.leaveOneOut.map { change in
        let rating = change.rating.flatMap(instrument.band).map { phrases.say($0.label) }
        return [
          .link(change.source.text, .source(change.source)),
          .text(" → \(rating ?? phrases.notAssessed)"),
        ]
      },
      by: "; "
    )
  }
}
