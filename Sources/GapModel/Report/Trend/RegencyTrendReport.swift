/// Composes the report of several offices over the same times.
package struct RegencyTrendReport {
  let trend: RegencyTrend
  let phrases: Phrases
  private let brand: Brand?
  var numbering = Numbering()

  /// Prepares the report.
  package init(of trend: RegencyTrend, language: Language, brand: Brand? = nil) {
    self.trend = trend
    self.brand = brand
    phrases = Phrases(language, for: trend.instrument)
  }

  var instrument: Instrument { trend.instrument }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.regencyTrendTitle(trend.offices.count),
      verdict: [.text(phrases.regencyVerdict(trend))],
      facts: [
        Report.Fact(
          label: phrases.periods,
          value: [.text(trend.periods.map { phrases.period($0) }.joined(separator: " → "))]
        ),
        Report.Fact(
          label: phrases.instrument,
          value: [.text(phrases.instrumentName(instrument.head))],
          isProvenance: true
        ),
        Report.Fact(label: phrases.madeWith, value: [.text(Generator.name)], isProvenance: true),
      ] + languageFacts,
      sections: [
        summarySection(), mediansSection(), officesSection(), actionsSection(), limitSection(),
      ].compactMap { $0 },
      brand: brand
    ).withLinksThatLead()
  }

  /// The languages of the cases, where they are not the report's.
  private var languageFacts: [Report.Fact] {
    trend.offices.map { $0.trend.language }.uniqued.filter { $0 != phrases.language }.map {
      Report.Fact(
        label: phrases.caseLanguage,
        value: [.text(phrases.caseLanguageNote($0))],
        isProvenance: true
      )
    }
  }

  /// In which dimensions how many offices went which way.
  private mutating func summarySection() -> Report.Section {
    let rows = trend.dimensions.map { entry in
      tallyRow(phrases.label(of: entry.dimension, instrument), entry.tally)
    }
    var sum = tallyRow(phrases.allDimensions, trend.tally)
    sum.isTotal = true
    return Report.Section(
      title: phrases.summary,
      anchor: .section(.summary),
      blocks: [
        .list(
          phrases.regencyPoints(trend).map { label, text in
            [.strong([.text(label + ":")]), .text(" " + text)]
          }
        ),
        numbering.table(
          phrases.directionCaption,
          tallyColumns(phrases.dimension),
          rows + [sum],
          phrases
        ),
      ]
    )
  }

  /// The columns of counts, behind what they are of.
  func tallyColumns(_ subject: String) -> [Table.Column] {
    [
      .words(subject), .numbers(phrases.improvedTitle), .numbers(phrases.stayedTitle),
      .numbers(phrases.worsenedTitle), .numbers(phrases.untoldTitle),
      .numbers(phrases.notComparableTitle),
    ]
  }

  /// A row of counts.
  func tallyRow(_ label: String, _ tally: ChangeTally) -> Table.Row {
    Table.Row(
      [.text(label)],
      count(tally.improved.beyondNoise),
      count(tally.stayed),
      count(tally.worsened.beyondNoise),
      count(tally.untold) + [.text(phrases.untoldWays(tally))],
      count(tally.notComparable)
    )
  }

  func count(_ count: Int) -> [Inline] { [.number(String(count), value: Double(count))] }

  /// A number with the ground of its rating; a dash where there is none.
  private func heat(_ gap: Double?) -> [Inline] {
    guard let gap,
      let position = instrument.bands.firstIndex(of: instrument.rating(of: Gap(clamping: gap)).band)
    else { return [.text("–")] }
    return [.heat(phrases.score(gap), value: gap, position: position)]
  }

  func changeCell(_ change: Trend.Change) -> [Inline] {
    change.change.map { [.number(phrases.signed($0), value: $0)] } ?? [.text("–")]
  }

  func sumCell(_ sum: Double?) -> [Inline] {
    sum.map { [.number(phrases.score($0), value: $0)] } ?? [.text("–")]
  }

  /// The medians of the same offices over time.
  private mutating func mediansSection() -> Report.Section {
    let rows = trend.dimensions.map { entry in
      Table.Row(
        cells: [
          [.text(phrases.label(of: entry.dimension, instrument))], count(entry.median.offices),
        ]
          + entry.median.change.gaps.map { heat($0) } + [changeCell(entry.median.change)]
      )
    }
    let maximum = trend.totalMaximum.map { phrases.totalOf($0) } ?? phrases.total
    var sum = Table.Row(
      cells: [[.text(maximum)], count(trend.total.offices)]
        + trend.total.change.gaps.map { sumCell($0) } + [changeCell(trend.total.change)]
    )
    sum.isTotal = true
    let columns: [Table.Column] =
      [.words(phrases.dimension), .numbers(phrases.offices)]
      + trend.periods.map { .words(phrases.shortPeriod($0)) } + [.numbers(phrases.change)]
    return Report.Section(
      title: phrases.mediansTitle,
      anchor: .section(.time),
      blocks: [
        .paragraph([.text(phrases.mediansRule)]), mediansFigure(),
        numbering.table(phrases.mediansCaption, columns, rows + [sum], phrases),
      ]
    )
  }

  /// A small line for each dimension; the table that follows holds their numbers.
  private mutating func mediansFigure() -> Report.Block {
    let panels = trend.dimensions.map { entry in
      let points = zip(trend.periods, entry.median.change.gaps).map { period, gap in
        ValueLine.Point(
          time: period.to.endInYears,
          timeLabel: phrases.shortDate(period.to),
          value: gap,
          interval: nil,
          text: gap.map { phrases.score($0) } ?? "–"
        )
      }
      return phrases.timePanel(of: entry.dimension, points, instrument)
    }
    return numbering.figure(
      "medians",
      phrases.mediansFigureCaption,
      panels,
      shownInTable: numbering.nextTable,
      phrases
    )
  }
}
