// The matrix of offices and dimensions, in groups where the layout asks for them.
extension ComparisonReport {
  mutating func matrixSection() -> Report.Section {
    var blocks: [Report.Block] = [.paragraph(legend())]
    if let medians = groupTable() { blocks.append(medians) }
    blocks += heatmapFigures()
    let ranks = comparison.cases.ranks
    for group in arranged.groups {
      let title = phrases.matrixCaption + ((group.name ?? shownEnd).map { ": " + $0 } ?? "")
      let rows = group.places.map { matrixRow(comparison.cases[$0], ranks) }
      blocks.append(numbering.table(title, matrixColumns(), rows, phrases))
    }
    if let shared = phrases.sharedRanks(of: comparison, arranged) {
      blocks.append(.paragraph([.text(shared)]))
    }
    if let shownEnd {
      blocks.append(.paragraph([.text(phrases.notShown(arranged, shownEnd))]))
    }
    return Report.Section(
      title: phrases.matrix(shownEnd),
      anchor: .section(.matrix),
      blocks: blocks
    )
  }

  /// The medians of each group; `nil` where offices are not put together.
  private mutating func groupTable() -> Report.Block? {
    guard let grouping = layout.grouping else { return nil }
    let groups = layout.groups(of: comparison)
    let columns: [Table.Column] =
      [
        .words(phrases.grouping(grouping)), .numbers(phrases.officeCount), .numbers(phrases.total),
      ] + instrument.dimensions.map { .numbers(phrases.say($0.label)) }
    let rows = groups.map { group in
      Table.Row(
        cells: [
          [.text(group.name ?? "–")], [.number(String(group.count), value: Double(group.count))],
          median(group.total?.sum, over: group.total?.count ?? 0, of: group.count),
        ]
          + group.dimensions.map { median($0.median, over: $0.assessed, of: group.count) }
      )
    }
    return numbering.table(phrases.groupMedians, columns, rows, phrases)
  }

  private func median(_ value: Double?, over count: Int, of all: Int) -> [Inline] {
    let text = phrases.median(value, over: count, of: all)
    return value.map { [.number(text, value: $0)] } ?? [.text(text)]
  }

  private func legend() -> [Inline] {
    let marks = instrument.bands.enumerated().map { index, band in
      [.heat(phrases.range(of: band), value: band.to, position: index)] as [Inline]
    }
    let isBeyond = comparison.dimensions.contains { entry in
      entry.largest.map { instrument.rating(of: Gap(clamping: $0)).liesBeyondScale } ?? false
    }
    let beyond: [Inline] =
      isBeyond ? [.text(" · \(Phrases.beyondMark) \(phrases.beyondScale)")] : []
    return [.text(phrases.legend + " ")] + .joined(marks, by: " · ") + beyond
  }

  private func matrixColumns() -> [Table.Column] {
    let rank: [Table.Column] = comparison.isRanked ? [.numbers(phrases.rankTitle)] : []
    let total = phrases.total(of: comparison.sharedMaximum)
    return [.words(phrases.office), .words(phrases.system)] + rank + [.numbers(total)]
      + instrument.dimensions.map { .words(phrases.say($0.label)) }
  }

  private func matrixRow(_ entry: Comparison.Entry, _ ranks: [Int: Int]) -> Table.Row {
    let content = entry.content
    var cells: [[Inline]] = [
      [.text(content.organisation)], [.text(content.system)],
    ]
    if comparison.isRanked {
      let rank = entry.rank.map { rank in
        let shared = ranks[rank, default: 1] > 1 ? Phrases.sharedMark : ""
        return [Inline.number(String(rank) + shared, value: Double(rank))]
      }
      cells.append(rank ?? [.text("–")])
    }
    let total = phrases.total(of: content, sharedMaximum: comparison.sharedMaximum)
    cells.append(content.total.map { [.number(total, value: $0.sum)] } ?? [.text(total)])
    cells += instrument.dimensions.map { cell(content.cell($0.id)) }
    return Table.Row(cells: cells)
  }

  /// A rated gap with its marks.
  func cell(_ cell: ComparedCase.Cell?) -> [Inline] {
    guard let cell, let gap = cell.gap, let position = position(of: cell) else {
      return [.text("–")]
    }
    let marks = phrases.marks(of: cell, under: instrument)
    return [.heat(phrases.score(gap) + marks, value: gap, position: position)]
  }

  func position(of cell: ComparedCase.Cell) -> Int? {
    cell.rating.flatMap { rating in instrument.bands.firstIndex { $0.rating == rating } }
  }
}
