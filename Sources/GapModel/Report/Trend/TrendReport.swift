/// Composes the report of a trend.
package struct TrendReport {
  let trend: Trend
  let phrases: Phrases
  private let brand: Brand?
  private var numbering = Numbering()

  /// Prepares the report of a trend.
  package init(of trend: Trend, language: Language, brand: Brand? = nil) {
    self.trend = trend
    self.brand = brand
    phrases = Phrases(language, for: trend.instrument)
  }

  private var instrument: Instrument { trend.instrument }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.trendTitle(trend.system),
      verdict: [.text(phrases.trendVerdict(trend))],
      facts: [
        Report.Fact(
          label: phrases.organisation,
          value: phrases.cited([.text(trend.organisation)], in: trend.language)
        ),
        Report.Fact(
          label: phrases.periods,
          value: [.text(trend.rounds.map { phrases.period($0.period) }.joined(separator: " → "))]
        ),
        Report.Fact(
          label: phrases.instrument,
          value: [.text(phrases.instrumentName(instrument.head))],
          isProvenance: true
        ),
        Report.Fact(label: phrases.madeWith, value: [.text(Generator.name)], isProvenance: true),
      ] + languageFacts,
      sections: [summarySection(), doneSection(), timeSection(), limitSection()].compactMap { $0 },
      brand: brand
    ).withLinksThatLead()
  }

  /// The languages of the cases, where they are not the report's.
  private var languageFacts: [Report.Fact] {
    ([trend.language] + trend.done.map { $0.language }).uniqued.filter { $0 != phrases.language }
      .map {
        Report.Fact(
          label: phrases.caseLanguage,
          value: [.text(phrases.caseLanguageNote($0))],
          isProvenance: true
        )
      }
  }

  private mutating func summarySection() -> Report.Section {
    let changes = trend.dimensions.map { entry in
      Table.Row(
        cells: [[.text(label(entry))]] + trend.rounds.indices.map { cell(entry, at: $0) }
          + [
            changeCell(entry.change),
            [.text(phrases.direction(entry.change.direction))],
            [.text(phrases.noise(entry))],
          ]
      )
    }
    var sum = Table.Row(
      cells: [[.text(phrases.total)]]
        + trend.total.gaps.map { gap in
          gap.map { [.number(phrases.score($0), value: $0)] } ?? [.text("–")]
        }
        + [
          changeCell(trend.total),
          [.text(phrases.direction(trend.total.direction))], [.text("–")],
        ]
    )
    sum.isTotal = true
    let columns: [Table.Column] =
      [.words(phrases.dimension)] + trend.rounds.map { .words(phrases.period($0.period)) }
      + [.numbers(phrases.change), .words(phrases.directionTitle), .words(phrases.noiseTitle)]
    return Report.Section(
      title: phrases.summary,
      anchor: .section(.summary),
      blocks: [
        gapFigure(), numbering.table(phrases.changeCaption, columns, changes + [sum], phrases),
      ]
    )
  }

  private func label(_ entry: DimensionTrend) -> String {
    phrases.label(of: entry.dimension, instrument)
  }

  private func changeCell(_ change: Trend.Change) -> [Inline] {
    change.change.map { [.number(phrases.signed($0), value: $0)] } ?? [.text("–")]
  }

  private func cell(_ entry: DimensionTrend, at round: Int) -> [Inline] {
    let remark = entry.remarks[round]
    guard let gap = entry.change.gaps[round], let rating = entry.ratings[round],
      let position = instrument.bands.firstIndex(where: { $0.rating == rating })
    else {
      return [.text(remark == .notApplicable ? phrases.notApplicable : phrases.notAssessed)]
    }
    let number = Inline.heat(phrases.score(gap), value: gap, position: position)
    return remark.map { [number, .text(" (\(phrases.remark($0)))")] } ?? [number]
  }

  /// A small line for each dimension; the table that follows holds their numbers.
  private mutating func gapFigure() -> Report.Block {
    numbering.figure(
      "trend",
      phrases.trendFigureCaption,
      trend.dimensions.map(panel),
      shownInTable: numbering.nextTable,
      phrases
    )
  }

  private func panel(_ entry: DimensionTrend) -> Figure.Panel {
    let points = trend.rounds.indices.map { round in
      let end = trend.rounds[round].period.to
      let gap = entry.change.gaps[round]
      return ValueLine.Point(
        time: end.endInYears,
        timeLabel: phrases.shortDate(end),
        value: gap,
        interval: entry.intervals[round],
        text: gap.map(phrases.score) ?? "–"
      )
    }
    return phrases.timePanel(of: entry.dimension, points, instrument)
  }

  private func doneSection() -> Report.Section? {
    guard !trend.done.isEmpty else { return nil }
    return Report.Section(
      title: phrases.whatWasDone,
      anchor: .section(.done),
      blocks: [
        .list(
          trend.done.map { phrases.cited([.text("\($0.title) (\($0.round))")], in: $0.language) }
        )
      ]
    )
  }

  /// The rounds and the indices on one axis of time.
  private mutating func timeSection() -> Report.Section {
    let rounds = zip(trend.rounds, trend.total.gaps).map { round, gap in
      (
        round.period.to.last,
        Table.Row(
          [.text(phrases.period(round.period))],
          [.text(phrases.totalOfGaps)],
          gap.map { [.number(phrases.score($0), value: $0)] } ?? [.text("–")],
          [.text("–")]
        )
      )
    }
    let indices = trend.indices.map { value in
      let scheme = instrument.indices.keyed(value.scheme.text)
      return (
        value.year * 10_000 + 1231,
        Table.Row(
          [.text(String(value.year))],
          [.text((scheme.map { phrases.say($0.label) } ?? "") + " (\(value.scheme))")],
          [.number(phrases.given(value.value), value: value.value)],
          [.text(scheme?.predicate(of: value.value).map { phrases.say($0.label) } ?? "–")]
        )
      )
    }
    let rows = (rounds + indices).sorted { $0.0 < $1.0 }.map { $0.1 }
    let columns: [Table.Column] = [
      .words(phrases.time), .words(phrases.measure), .numbers(phrases.indexValue),
      .words(phrases.predicate),
    ]
    return Report.Section(
      title: phrases.timeAxis,
      anchor: .section(.time),
      blocks: indexFigures() + [
        numbering.table(phrases.timeCaption, columns, rows, phrases),
        .paragraph([.text(phrases.indexBesideTrend)]),
      ]
    )
  }

  /// A line for each index with more than one value; the table that follows holds its numbers.
  private mutating func indexFigures() -> [Report.Block] {
    instrument.indices.compactMap { scheme in
      let values = trend.indices.filter { $0.scheme == scheme.id }
      guard values.count > 1 else { return nil }
      return numbering.indexFigure(of: scheme, values, shownInTable: numbering.nextTable, phrases)
    }
  }

  private func limitSection() -> Report.Section {
    Report.Section(
      title: phrases.trendLimits,
      anchor: .section(.limits),
      blocks: [.paragraph([.text(phrases.noiseExplained)])]
    )
  }
}

extension Trend {
  /// Returns the report of the trend, in a format of texts.
  public func report(as format: ReportFormat, languages: [Language], brand: Brand? = nil) -> String
  {
    format.text(of: reports(languages, brand))
  }

  /// Writes the report of the trend.
  public func writeReport(
    as format: ReportFormat,
    languages: [Language],
    brand: Brand? = nil,
    to sink: TextSink
  ) {
    format.write(reports(languages, brand), to: sink)
  }

  /// Returns the pictures of the report of the trend.
  public func figures(_ language: Language) -> [FigureFile] {
    reports([language], nil).flatMap { $0.figureFiles }
  }

  private func reports(_ languages: [Language], _ brand: Brand?) -> [Report] {
    languages.map { language in
      var composer = TrendReport(of: self, language: language, brand: brand)
      return composer.composed()
    }
  }

  /// Returns the trend for a terminal.
  public func table(language: Language) -> String {
    let phrases = Phrases(language, for: instrument)
    let header =
      [phrases.dimension] + rounds.map { phrases.period($0.period) }
      + [phrases.change, phrases.directionTitle]
    let rows = dimensions.map { entry in
      [phrases.label(of: entry.dimension, instrument)]
        + entry.change.gaps.map { $0.map(phrases.score) ?? "–" }
        + [
          entry.change.change.map(phrases.signed) ?? "–", phrases.direction(entry.change.direction),
        ]
    }
    let numeric = Set(1...(rounds.count + 1))
    return TextTable.aligned([header] + rows, numeric: numeric) + "\n"
      + DisplayText.visible(phrases.trendVerdict(self)) + "\n"
  }
}
