// The gap table: what the design asks, what was found, and why the rating is so.
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

  /// What the design asks on the indicators that set the rating: the case's expectations there, or the
  /// indicator's own wording.
  private func designCell(_ dimension: DimensionAssessment) -> [Inline] {
    // Where nothing is assessed the design is known all the same.
    let told = dimension.deciding.isEmpty ? dimension.indicators : leading(dimension.deciding)
    var pieces = told.prefix(Self.mostTold).map { indicator -> [Inline] in
      let own = indicator.expectations.compactMap(expectation)
      guard own.isEmpty else {
        let statements: [Inline] = .joined(
          own.map {
            [.text($0.statement + " ("), .link($0.id.text, .expectation($0.id)), .text(")")]
          },
          by: "; "
        )
        return cited(statements)
      }
      return [.text(wording(of: indicator, in: dimension.dimension))]
    }
    let others = dimension.indicators.count - pieces.count
    if !pieces.isEmpty, others > 0 { pieces.append([.text(phrases.others(others))]) }
    return pieces.isEmpty ? [.text("–")] : .joined(pieces, by: "; ")
  }

  /// How many indicators or findings a cell names at most.
  private static let mostTold = 2

  /// What the design asks where the case has no expectation of its own.
  private func wording(of indicator: IndicatorAssessment, in dimension: Dimension.ID) -> String {
    if case .indicator(let id) = indicator.subject,
      let met = instrument.indicator(IndicatorReference(dimension, id))?.met
    {
      return phrases.say(met)
    }
    return phrases.wholeDimension
  }

  /// What was found: the findings with the largest gaps on the indicators that set the rating; where the
  /// design is met, those that say so.
  private func realityCell(_ dimension: DimensionAssessment) -> [Inline] {
    let worst = worstFindings(of: dimension)
    let told = worst.isEmpty ? leadingFindings(of: dimension) : worst
    return statements(of: told)
  }

  /// The statements of some findings, with links to them; a dash where there are none.
  func statements(of findings: [Finding]) -> [Inline] {
    guard !findings.isEmpty else { return [.text("–")] }
    let statements: [Inline] = .joined(
      findings.map {
        [.text($0.statement + " ("), .link($0.id.text, .finding($0.id)), .text(")")]
      },
      by: "; "
    )
    return cited(statements)
  }

  /// The finding with the largest gap on each of the leading indicators, where it has a gap.
  func worstFindings(of dimension: DimensionAssessment) -> [Finding] {
    leading(dimension.deciding).prefix(Self.mostTold).compactMap { indicator in
      indicator.worstFinding.flatMap { $0.gap > .none ? finding($0.finding) : nil }
    }
  }

  private func leadingFindings(of dimension: DimensionAssessment) -> [Finding] {
    leading(dimension.deciding).prefix(Self.mostTold).compactMap { indicator in
      indicator.worstFinding.flatMap { finding($0.finding) }
    }
  }

  /// Indicators from the largest gap down.
  private func leading(_ indicators: [IndicatorAssessment]) -> [IndicatorAssessment] {
    indicators.enumerated().sorted { left, right in
      (-(left.element.gap?.value ?? 0), left.offset) < (
        -(right.element.gap?.value ?? 0), right.offset
      )
    }.map { $0.element }
  }

  private func basisCell(_ dimension: DimensionAssessment) -> [Inline] {
    let basis = BasisText(of: dimension, in: assessedCase, language: phrases.language)
    var cell: [Inline] = []
    if let analyst = basis.analyst { cell += cited([.quote(analyst)]) + [.text(" · ")] }
    cell.append(.text(basis.generated))
    if !basis.findings.isEmpty {
      cell += [.text(" (")] + links(basis.findings) + [.text(")")]
    }
    if let because = dimension.judgement?.because {
      cell += [.text(" · \(phrases.judgedBecause): ")] + cited([.quote(because)])
    }
    return cell
  }
}

extension IndicatorAssessment {
  /// Its finding with the largest gap, the first in the order of the case.
  var worstFinding: FindingAssessment? {
    guard let place = findings.indices.max(by: { findings.gap(at: $0) < findings.gap(at: $1) })
    else {
      return nil
    }
    let largest = findings.gap(at: place)
    return findings.indices.first { findings.gap(at: $0) == largest }.map { findings[$0] }
  }
}
