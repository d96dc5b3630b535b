/// Composes the report of a comparison.
package struct ComparisonReport {
  let comparison: Comparison
  let layout: ComparisonLayout
  let phrases: Phrases
  private var numbering = Numbering()

  /// Prepares the report of a comparison.
  package init(of comparison: Comparison, layout: ComparisonLayout, language: Language) {
    self.comparison = comparison
    self.layout = layout
    phrases = Phrases(language)
  }

  private var instrument: Instrument { comparison.instrument }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.comparisonTitle(comparison.cases.count),
      facts: [
        Report.Fact(
          label: phrases.instrument,
          value: [.text(phrases.instrumentName(instrument.head))],
          isProvenance: true
        ),
        Report.Fact(label: phrases.madeWith, value: [.text(Generator.name)], isProvenance: true),
      ],
      sections: [summarySection(), matrixSection(), recurringSection(), limitSection()]
        .compactMap { $0 }
    )
  }

  /// What to fund first, and who can teach whom.
  private mutating func summarySection() -> Report.Section {
    let rows = comparison.dimensions.sorted { ($0.median ?? -1) > ($1.median ?? -1) }.map { entry in
      Table.Row(
        [.text(phrases.label(of: entry.dimension, instrument))],
        [.text(phrases.reach(of: entry))],
        [.text(entry.median.map(phrases.score) ?? "–")],
        [.text(phrases.spread(of: entry))],
        [.text(names(entry.furthest))],
        [.text(names(entry.mentors))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.dimension), .words(phrases.reachTitle), .numbers(phrases.median),
      .words(phrases.spreadTitle), .words(phrases.furthestTitle), .words(phrases.mentorTitle),
    ]
    return Report.Section(
      title: phrases.summary,
      anchor: .section("summary"),
      blocks: [
        .verdict([.text(phrases.comparisonVerdict(comparison))]),
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
    var blocks: [Report.Block] = [.paragraph(legend())]
    let shown = layout.arranged(comparison)
    for group in shown.groups {
      let caption = [phrases.matrixCaption, group.name].compactMap { $0 }.joined(separator: ": ")
      blocks.append(
        numbering.table(caption, matrixColumns(), group.entries.map(matrixRow), phrases)
      )
    }
    if shown.hidden > 0 {
      blocks.append(.paragraph([.text(phrases.notShown(shown.hidden))]))
    }
    blocks.append(.profiles(shown.groups.flatMap(\.entries).prefix(Self.mostProfiles).map(profile)))
    return Report.Section(title: phrases.matrix, anchor: .section("matrix"), blocks: blocks)
  }

  /// The most small profiles that are drawn: beyond, the matrix alone is read.
  private static let mostProfiles = 24

  private func legend() -> [Inline] {
    let marks = instrument.bands.enumerated().map { index, band in
      [.heat(phrases.range(of: band), position: index)] as [Inline]
    }
    return [.text(phrases.legend + " ")] + .joined(marks, by: " · ")
  }

  private func matrixColumns() -> [Table.Column] {
    let rank: [Table.Column] = comparison.isRanked ? [.numbers(phrases.rankTitle)] : []
    return [.words(phrases.organisation), .words(phrases.system)] + rank + [.numbers(phrases.total)]
      + instrument.dimensions.map { .words(phrases.say($0.label)) }
  }

  private func matrixRow(_ entry: Comparison.Entry) -> Table.Row {
    let content = entry.content
    var cells: [[Inline]] = [
      [.text(content.organisation)], [.text(content.system)],
    ]
    if comparison.isRanked { cells.append([.text(entry.rank.map(String.init) ?? "–")]) }
    cells.append([.text(phrases.total(of: content))])
    cells += instrument.dimensions.map { cell(content.cell($0.id)) }
    return Table.Row(cells: cells)
  }

  private func cell(_ cell: ComparedCase.Cell?) -> [Inline] {
    guard let cell, let gap = cell.gap, let rating = cell.rating,
      let position = instrument.bands.firstIndex(where: { $0.rating == rating })
    else { return [.text("–")] }
    let thin = cell.evidence == .thin ? "*" : ""
    return [.heat(phrases.score(gap) + thin, position: position)]
  }

  private func profile(_ entry: Comparison.Entry) -> MiniProfile {
    MiniProfile(
      title: entry.content.organisation,
      bars: instrument.dimensions.map { dimension in
        let cell = entry.content.cell(dimension.id)
        let position = cell?.rating.flatMap { rating in
          instrument.bands.firstIndex { $0.rating == rating }
        }
        return MiniProfile.Bar(
          label: phrases.say(dimension.label),
          code: dimension.code,
          gap: cell?.gap,
          value: cell?.gap.map(phrases.score) ?? phrases.notAssessed,
          position: position
        )
      }
    )
  }

  private mutating func recurringSection() -> Report.Section? {
    guard !comparison.recurring.isEmpty else { return nil }
    let rows = comparison.recurring.map { entry in
      Table.Row(
        [.text(entry.strategy)],
        [.text(String(entry.cases.count))],
        [.text(names(entry.cases))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.strategy), .numbers(phrases.officeCount), .words(phrases.offices),
    ]
    return Report.Section(
      title: phrases.recurring,
      anchor: .section("recurring"),
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
      let offices = phrases.list(thin.map(\.content.organisation))
      points.append([.text(phrases.thinIn(phrases.say(dimension.label), offices))])
    }
    for file in comparison.leftOut {
      points.append([.text(phrases.leftOut(file.file, file.why))])
    }
    points.append([.text(phrases.comparisonRule)])
    return Report.Section(
      title: phrases.comparisonLimits,
      anchor: .section("limits"),
      blocks: [.list(points)]
    )
  }

  private func names(_ ids: [String]) -> String {
    let names = ids.compactMap { id in
      comparison.cases.first { $0.content.id == id }?.content.organisation
    }
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }
}

extension Comparison {
  /// Returns the report of the comparison.
  public func report(
    as format: ReportFormat,
    language: Language,
    layout: ComparisonLayout = ComparisonLayout()
  ) -> String {
    var composer = ComparisonReport(of: self, layout: layout, language: language)
    return format.text(of: composer.composed())
  }
}
