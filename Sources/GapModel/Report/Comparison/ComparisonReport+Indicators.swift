// Indicators across the offices, and the gap of each office on each.
extension ComparisonReport {
  mutating func indicatorSection() -> Report.Section? {
    guard !comparison.indicators.isEmpty else { return nil }
    let rows = comparison.indicatorsByMedian.map { entry in
      Table.Row(
        [.text(phrases.label(of: entry.indicator, instrument))],
        [.text(phrases.label(of: entry.indicator.dimension, instrument))],
        [.text(phrases.reach(of: entry.spread))],
        entry.spread.median.map { [.number(phrases.score($0), value: $0)] } ?? [.text("–")],
        [.text(phrases.spread(of: entry.spread))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.indicator), .words(phrases.dimension), .words(phrases.reachTitle),
      .numbers(phrases.median), .words(phrases.spreadTitle),
    ]
    let isShown = arranged.shown.count <= Heatmap.mostCases
    let table = numbering.table(phrases.comparedIndicatorsCaption, columns, rows, phrases)
    let leftOut = Report.Block.paragraph([.text(phrases.indicatorMatrixLeftOut(Heatmap.mostCases))])
    return Report.Section(
      title: phrases.comparedIndicators,
      anchor: .section(.indicators),
      blocks: [.paragraph([.text(phrases.comparedIndicatorsExplained)]), table]
        + (isShown ? [] : [leftOut]),
      subsections: isShown ? instrument.dimensions.compactMap { indicatorMatrix($0) } : []
    )
  }

  /// The gaps of the shown offices on the indicators of a dimension; `nil` where none is assessed.
  private mutating func indicatorMatrix(_ dimension: Dimension) -> Report.Section? {
    let own = comparison.indicators.map { $0.indicator }.filter { $0.dimension == dimension.id }
    guard !own.isEmpty else { return nil }
    let label = phrases.label(of: dimension.id, instrument)
    let columns: [Table.Column] =
      [.words(phrases.office)] + own.map { .words(phrases.label(of: $0, instrument)) }
    let rows = arranged.shown.map { place in
      let content = comparison.cases[place].content
      return Table.Row(
        cells: [[.text(office(of: content))]] + own.map { indicatorCell(content.gap(on: $0)) }
      )
    }
    let caption = [phrases.indicatorMatrixCaption(label), shownEnd].compactMap { $0 }
      .joined(separator: ": ")
    return Report.Section(
      title: label,
      anchor: .indicators(dimension.id),
      blocks: [numbering.table(caption, columns, rows, phrases)]
    )
  }

  private func indicatorCell(_ gap: Double?) -> [Inline] {
    guard let gap else { return [.text("–")] }
    let rating = instrument.rating(of: Gap(clamping: gap))
    let beyond = rating.liesBeyondScale ? Phrases.beyondMark : ""
    return [.heat(phrases.score(gap) + beyond, value: gap, position: rating.position)]
  }
}
