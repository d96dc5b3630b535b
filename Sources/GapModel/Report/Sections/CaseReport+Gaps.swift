// The gap table and the success of each dimension.
extension CaseReport {
  mutating func gapSection() -> Report.Section {
    let rows = gapRows()
    let columns: [Table.Column] = [
      .words(phrases.dimension), .words(phrases.design), .words(phrases.reality),
      .words(phrases.rating), .words(phrases.basis),
    ]
    let blocks = [
      .paragraph([.text(phrases.gapMapExplained(instrument.aggregation))]),
      table(phrases.gapMapCaption, columns, rows), radarFigure(),
    ]
    return Report.Section(
      title: phrases.gapMap,
      anchor: .section(.gapTable),
      blocks: blocks.compactMap { $0 }
    )
  }

  /// The dimensions, each with links to all findings behind it.
  private func gapRows() -> Table.Rows {
    let dimensions = assessment.dimensions
    return Table.Rows(
      count: dimensions.count,
      anchor: { .basis(dimensions[$0].dimension) },
      cells: { place in
        let dimension = dimensions[place]
        return [
          [link(dimension.dimension)],
          designCell(dimension),
          realityCell(dimension),
          [mark(dimension)],
          basisCell(dimension),
        ]
      }
    )
  }

  mutating func successSection() -> Report.Section {
    let rows = assessment.dimensions.map { dimension in
      let success = dimension.band.flatMap { instrument.success.keyed($0.success.text) }
      return Table.Row(
        [link(dimension.dimension)],
        [linkedMark(dimension)],
        [.text(success.map { phrases.say($0.label) } ?? "–")]
      )
    }
    return Report.Section(
      title: phrases.successTitle,
      anchor: .section(.success),
      blocks: [
        .paragraph([.text(phrases.totalSentence(assessment))]),
        table(
          phrases.successCaption,
          [.words(phrases.dimension), .words(phrases.rating), .words(phrases.success)],
          rows
        ),
      ]
    )
  }

  /// What the design assumes: the expectations that carry the rating, and how many others there are.
  private func designCell(_ dimension: DimensionAssessment) -> [Inline] {
    let carrying = leading(dimension.carryingExpectations(under: instrument))
    // Where nothing is assessed the design is known all the same.
    let told = carrying.isEmpty ? dimension.expectations : carrying
    let shown = told.prefix(2)
    let others = dimension.expectations.count - shown.count
    var pieces = shown.map { assessed -> [Inline] in
      guard let expectation = assessed.expectation.flatMap(expectation) else {
        return [.text(phrases.wholeDimension)]
      }
      return [
        .text(expectation.statement + " ("),
        .link(expectation.id.text, .expectation(expectation.id)), .text(")"),
      ]
    }
    if !pieces.isEmpty, others > 0 { pieces.append([.text(phrases.otherExpectations(others))]) }
    return pieces.isEmpty ? [.text("–")] : .joined(pieces, by: "; ")
  }

  /// What was found: the findings with the largest gaps of what carries the rating.
  private func realityCell(_ dimension: DimensionAssessment) -> [Inline] {
    let carrying = leading(dimension.carryingExpectations(under: instrument))
    let findings = carrying.lazy.flatMap(\.findings)
    let worst = carrying.compactMap { $0.findings.distinctDistances.map(\.gap).max() }.max()
    let shown = Array(findings.filter { $0.gap == worst }.prefix(2)).compactMap {
      finding($0.finding)
    }
    let pieces = shown.map { finding in
      [.text(finding.statement + " ("), .link(finding.id.text, .finding(finding.id)), .text(")")]
        as [Inline]
    }
    return pieces.isEmpty ? [.text("–")] : .joined(pieces, by: "; ")
  }

  /// Of the expectations that carry a gap, those with the largest gap of their own.
  private func leading(_ carrying: [ExpectationAssessment]) -> [ExpectationAssessment] {
    let largest = carrying.compactMap(\.gap).max()
    return carrying.filter { $0.gap == largest }
  }

  private func basisCell(_ dimension: DimensionAssessment) -> [Inline] {
    let basis = BasisText(of: dimension, in: assessedCase, language: phrases.language)
    var cell: [Inline] = []
    if let analyst = basis.analyst { cell += [.quote(analyst), .text(" · ")] }
    cell.append(.text(basis.generated))
    if !basis.findings.isEmpty {
      cell += [.text(" (")] + links(basis.findings) + [.text(")")]
    }
    if let because = dimension.judgement?.because {
      cell += [.text(" · \(phrases.judgedBecause): "), .quote(because)]
    }
    return cell
  }
}
