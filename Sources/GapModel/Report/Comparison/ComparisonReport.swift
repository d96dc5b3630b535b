/// Composes the report of a comparison.
package struct ComparisonReport {
  let comparison: Comparison
  let layout: ComparisonLayout
  let phrases: Phrases
  private let brand: Brand?
  /// The organisations by the names of their cases.
  private let offices: [String: String]
  private var numbering = Numbering()

  /// Prepares the report of a comparison.
  package init(
    of comparison: Comparison,
    layout: ComparisonLayout,
    language: Language,
    brand: Brand? = nil
  ) {
    self.comparison = comparison
    self.layout = layout
    self.brand = brand
    offices = Dictionary(
      comparison.cases.lazy.map { ($0.content.id, $0.content.organisation) }
    ) { first, _ in first }
    phrases = Phrases(language, for: comparison.instrument)
  }

  private var instrument: Instrument { comparison.instrument }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.comparisonTitle(comparison.cases.count),
      verdict: [.text(phrases.comparisonVerdict(comparison))],
      facts: [
        Report.Fact(
          label: phrases.instrument,
          value: [.text(phrases.instrumentName(instrument.head))],
          isProvenance: true
        ),
        Report.Fact(label: phrases.madeWith, value: [.text(Generator.name)], isProvenance: true),
      ],
      sections: [summarySection(), matrixSection(), recurringSection(), limitSection()]
        .compactMap { $0 },
      brand: brand
    ).withLinksThatLead()
  }

  /// What to fund first, and who can teach whom.
  private mutating func summarySection() -> Report.Section {
    let rows = comparison.dimensions.sorted { ($0.median ?? -1) > ($1.median ?? -1) }.map { entry in
      Table.Row(
        [.text(phrases.label(of: entry.dimension, instrument))],
        [.text(phrases.reach(of: entry))],
        entry.median.map { [.number(phrases.score($0), value: $0)] } ?? [.text("–")],
        [.text(phrases.spread(of: entry))],
        [.text(names(entry.furthest))],
        [
          .text(
            entry.leastFar.isEmpty
              ? names(entry.mentors)
              : phrases.leastFar(entry.leastFar.compactMap { offices[$0] })
          )
        ]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.dimension), .words(phrases.reachTitle), .numbers(phrases.median),
      .words(phrases.spreadTitle), .words(phrases.furthestTitle), .words(phrases.mentorTitle),
    ]
    return Report.Section(
      title: phrases.summary,
      anchor: .section(.summary),
      blocks: [
        .list(
          phrases.comparisonPoints(comparison).map { label, text in
            [.strong([.text(label + ":")]), .text(" " + text)]
          }
        ),
        numbering.table(phrases.whoTeachesWhom, columns, rows, phrases),
      ]
    )
  }

  /// The matrix of cases and dimensions, in groups where the layout asks for them.
  private mutating func matrixSection() -> Report.Section {
    let shown = layout.arranged(comparison)
    var blocks: [Report.Block] = [.paragraph(legend())]
    blocks += heatmapFigures(shown.groups.flatMap { $0.entries })
    for group in shown.groups {
      let caption = [phrases.matrixCaption, group.name].compactMap { $0 }.joined(separator: ": ")
      blocks.append(
        numbering.table(caption, matrixColumns(), group.entries.map(matrixRow), phrases)
      )
    }
    if shown.hidden > 0 {
      blocks.append(.paragraph([.text(phrases.notShown(shown.hidden, layout))]))
    }
    return Report.Section(title: phrases.matrix, anchor: .section(.matrix), blocks: blocks)
  }

  /// The matrix as pictures, of equally many cases each; for more cases than can be read, that there is none.
  private mutating func heatmapFigures(_ entries: [Comparison.Entry]) -> [Report.Block] {
    guard entries.count <= Heatmap.mostCases else {
      return [.paragraph([.text(phrases.heatmapLeftOut(Heatmap.mostCases))])]
    }
    let most = Heatmap.mostRows(labelled: entries.map { $0.content.organisation })
    let count = (entries.count + most - 1) / most
    guard count > 1 else { return [heatmapFigure(entries, "heatmap", phrases.heatmapCaption)] }
    let size = (entries.count + count - 1) / count
    return stride(from: 0, to: entries.count, by: size).enumerated().map { place, first in
      let end = min(first + size, entries.count)
      return heatmapFigure(
        Array(entries[first..<end]),
        "heatmap-\(place + 1)",
        phrases.heatmapCaption(from: first + 1, to: end, of: entries.count)
      )
    }
  }

  private mutating func heatmapFigure(
    _ entries: [Comparison.Entry],
    _ name: String,
    _ caption: String
  ) -> Report.Block {
    let heatmap = Heatmap(
      columns: instrument.dimensions.map { phrases.say($0.label) },
      rows: entries.map { entry in
        Heatmap.Row(
          label: entry.content.organisation,
          cells: instrument.dimensions.map { heat(entry.content.cell($0.id)) }
        )
      }
    )
    return numbering.figure(
      name,
      caption,
      [Figure.Panel(description: phrases.heatmapDescription(heatmap), picture: .heatmap(heatmap))],
      shownInTable: numbering.nextTable,
      phrases
    )
  }

  private func heat(_ cell: ComparedCase.Cell?) -> Heatmap.Cell {
    guard let cell, let gap = cell.gap, let position = position(of: cell) else {
      return Heatmap.Cell(value: "–", position: nil)
    }
    return Heatmap.Cell(value: phrases.score(gap) + beyondMark(of: gap), position: position)
  }

  /// What marks a gap for which the instrument has no rating of its own.
  private func beyondMark(of gap: Double) -> String {
    instrument.rating(of: Gap(clamping: gap)).liesBeyondScale ? Phrases.beyondMark : ""
  }

  private func position(of cell: ComparedCase.Cell) -> Int? {
    cell.rating.flatMap { rating in instrument.bands.firstIndex { $0.rating == rating } }
  }

  private func legend() -> [Inline] {
    let marks = instrument.bands.enumerated().map { index, band in
      [.heat(phrases.range(of: band), value: band.to, position: index)] as [Inline]
    }
    let isBeyond = comparison.cases.contains { entry in
      instrument.dimensions.contains { dimension in
        entry.content.cell(dimension.id)?.gap.map(beyondMark) == Phrases.beyondMark
      }
    }
    let beyond: [Inline] =
      isBeyond ? [.text(" · \(Phrases.beyondMark) \(phrases.beyondScale)")] : []
    return [.text(phrases.legend + " ")] + .joined(marks, by: " · ") + beyond
  }

  private func matrixColumns() -> [Table.Column] {
    let rank: [Table.Column] = comparison.isRanked ? [.numbers(phrases.rankTitle)] : []
    return [.words(phrases.office), .words(phrases.system)] + rank + [.numbers(phrases.total)]
      + instrument.dimensions.map { .words(phrases.say($0.label)) }
  }

  private func matrixRow(_ entry: Comparison.Entry) -> Table.Row {
    let content = entry.content
    var cells: [[Inline]] = [
      [.text(content.organisation)], [.text(content.system)],
    ]
    if comparison.isRanked {
      let rank = entry.rank.map { [Inline.number(String($0), value: Double($0))] }
      cells.append(rank ?? [.text("–")])
    }
    let total = phrases.total(of: content)
    cells.append(content.total.map { [.number(total, value: $0.sum)] } ?? [.text(total)])
    cells += instrument.dimensions.map { cell(content.cell($0.id)) }
    return Table.Row(cells: cells)
  }

  private func cell(_ cell: ComparedCase.Cell?) -> [Inline] {
    guard let cell, let gap = cell.gap, let position = position(of: cell) else {
      return [.text("–")]
    }
    let thin = cell.evidence == .thin ? "*" : ""
    return [.heat(phrases.score(gap) + beyondMark(of: gap) + thin, value: gap, position: position)]
  }

  private mutating func recurringSection() -> Report.Section? {
    guard !comparison.recurring.isEmpty else { return nil }
    let rows = comparison.recurring.map { entry in
      Table.Row(
        [.text(entry.strategy)],
        [.number(String(entry.cases.count), value: Double(entry.cases.count))],
        [.text(names(entry.cases))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.strategy), .numbers(phrases.officeCount), .words(phrases.offices),
    ]
    return Report.Section(
      title: phrases.recurring,
      anchor: .section(.recurring),
      blocks: [numbering.table(phrases.recurringCaption, columns, rows, phrases)]
    )
  }

  /// What cannot be compared, and why.
  private func limitSection() -> Report.Section {
    var points: [[Inline]] = []
    if !comparison.isRanked { points.append([.text(phrases.notRanked)]) }
    for entry in comparison.cases {
      guard let origin = entry.content.origin else { continue }
      points.append([.text(phrases.readThroughCrosswalk(entry.content.organisation, origin))])
    }
    for entry in comparison.cases where entry.content.total == nil {
      let missing = instrument.dimensions.filter { entry.content.cell($0.id)?.gap == nil }
      let labels = phrases.list(missing.map { phrases.say($0.label) })
      points.append([.text(phrases.withoutTotal(entry.content.organisation, labels))])
    }
    for dimension in instrument.dimensions {
      let thin = comparison.cases.filter { $0.content.cell(dimension.id)?.evidence == .thin }
      guard !thin.isEmpty else { continue }
      let offices = phrases.list(thin.map { $0.content.organisation })
      points.append([.text(phrases.thinIn(phrases.say(dimension.label), offices))])
    }
    for line in phrases.leftOut(comparison.leftOut) { points.append([.text(line)]) }
    points.append([.text(phrases.comparisonRule)])
    return Report.Section(
      title: phrases.comparisonLimits,
      anchor: .section(.limits),
      blocks: [.list(points)]
    )
  }

  private func names(_ ids: [String]) -> String {
    let names = ids.compactMap { offices[$0] }
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }
}

extension Comparison {
  /// Returns the report of the comparison, in a format of texts.
  public func report(
    as format: ReportFormat,
    languages: [Language],
    layout: ComparisonLayout = ComparisonLayout(),
    brand: Brand? = nil
  ) -> String {
    format.text(of: reports(languages, layout, brand))
  }

  /// Writes the report of the comparison; as a text it is never in memory as a whole.
  public func writeReport(
    as format: ReportFormat,
    languages: [Language],
    layout: ComparisonLayout = ComparisonLayout(),
    brand: Brand? = nil,
    to sink: TextSink
  ) {
    format.write(reports(languages, layout, brand), to: sink)
  }

  /// Returns the pictures of the report of the comparison.
  public func figures(
    _ language: Language,
    layout: ComparisonLayout = ComparisonLayout()
  ) -> [FigureFile] {
    reports([language], layout, nil).flatMap { $0.figureFiles }
  }

  private func reports(
    _ languages: [Language],
    _ layout: ComparisonLayout,
    _ brand: Brand?
  ) -> [Report] {
    languages.map { language in
      var composer = ComparisonReport(of: self, layout: layout, language: language, brand: brand)
      return composer.composed()
    }
  }
}
