/// Composes the report of a trend.
package struct TrendReport {
  let trend: Trend
  let phrases: Phrases
  private var numbering = Numbering()

  /// Prepares the report of a trend.
  package init(of trend: Trend, language: Language) {
    self.trend = trend
    phrases = Phrases(language)
  }

  private var instrument: Instrument { trend.instrument }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.trendTitle(trend.system),
      facts: [
        Report.Fact(label: phrases.organisation, value: [.text(trend.organisation)]),
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
      ],
      sections: [summarySection(), doneSection(), timeSection(), limitSection()].compactMap { $0 }
    )
  }

  private mutating func summarySection() -> Report.Section {
    let changes = trend.dimensions.map { entry in
      Table.Row(
        cells: [[.text(label(entry))]] + trend.rounds.indices.map { cell(entry, at: $0) }
          + [
            [.text(entry.change.change.map(phrases.signed) ?? "–")],
            [.text(phrases.direction(entry.change.direction))],
            [.text(phrases.noise(entry))],
          ]
      )
    }
    let sum = Table.Row(
      cells: [[.text(phrases.total)]]
        + trend.total.gaps.map { [.text($0.map(phrases.score) ?? "–")] }
        + [
          [.text(trend.total.change.map(phrases.signed) ?? "–")],
          [.text(phrases.direction(trend.total.direction))], [.text("–")],
        ]
    )
    let columns: [Table.Column] =
      [.words(phrases.dimension)] + trend.rounds.map { .words(phrases.period($0.period)) }
      + [.numbers(phrases.change), .words(phrases.directionTitle), .words(phrases.noiseTitle)]
    return Report.Section(
      title: phrases.summary,
      anchor: .section("summary"),
      blocks: [
        .verdict([.text(phrases.trendVerdict(trend))]),
        .trends(trend.dimensions.map(picture)),
        numbering.table(phrases.changeCaption, columns, changes + [sum], phrases),
      ]
    )
  }

  private func label(_ entry: DimensionTrend) -> String {
    phrases.label(of: entry.dimension, instrument)
  }

  private func cell(_ entry: DimensionTrend, at round: Int) -> [Inline] {
    let remark = entry.remarks[round]
    guard let gap = entry.change.gaps[round], let rating = entry.ratings[round],
      let position = instrument.bands.firstIndex(where: { $0.rating == rating })
    else {
      return [.text(remark == .notApplicable ? phrases.notApplicable : phrases.notAssessed)]
    }
    let number = Inline.heat(phrases.score(gap), position: position)
    return remark.map { [number, .text(" (\(phrases.remark($0)))")] } ?? [number]
  }

  private func picture(_ entry: DimensionTrend) -> TrendPicture {
    let points = zip(entry.change.gaps, entry.intervals).map { gap, interval in
      TrendPicture.Point(gap: gap, interval: interval, value: gap.map(phrases.score) ?? "–")
    }
    return TrendPicture(
      title: label(entry),
      description: "\(label(entry)): \(points.map(\.value).joined(separator: " → "))",
      bands: instrument.bands.map { $0.from...$0.to },
      points: points
    )
  }

  private func doneSection() -> Report.Section? {
    guard !trend.done.isEmpty else { return nil }
    return Report.Section(
      title: phrases.doneBetween,
      anchor: .section("done"),
      blocks: [.list(trend.done.map { [.text("\($0.title) (\($0.round))")] })]
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
          [.text(gap.map(phrases.score) ?? "–")],
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
          [.text(phrases.number(value.value))],
          [.text(scheme?.predicate(of: value.value).map { phrases.say($0.label) } ?? "–")]
        )
      )
    }
    let rows = (rounds + indices).sorted { $0.0 < $1.0 }.map(\.1)
    let columns: [Table.Column] = [
      .words(phrases.time), .words(phrases.measure), .numbers(phrases.indexValue),
      .words(phrases.predicate),
    ]
    return Report.Section(
      title: phrases.timeAxis,
      anchor: .section("time"),
      blocks: [
        .trends(indexPictures()),
        numbering.table(phrases.timeCaption, columns, rows, phrases),
        .paragraph([.text(phrases.indexBesideTrend)]),
      ]
    )
  }

  /// A line for each index with more than one value, over the bands of its predicates.
  ///
  /// The drawing's scale is that of gaps, so values are drawn as a share of the largest; for an index
  /// more is better, so the bands are coloured from the top.
  private func indexPictures() -> [TrendPicture] {
    instrument.indices.compactMap { scheme in
      let values = trend.indices.filter { $0.scheme == scheme.id }
      guard values.count > 1 else { return nil }
      let unit = Gap.scale.upperBound / scheme.maximum
      let edges = scheme.predicates.map(\.from) + [scheme.maximum]
      let title =
        "\(phrases.say(scheme.label)), "
        + values.map { String($0.year) }.joined(separator: " → ")
      let texts = values.map { phrases.number($0.value) }
      return TrendPicture(
        title: title,
        description: "\(title): \(texts.joined(separator: " → "))",
        bands: zip(edges, edges.dropFirst()).reversed().map { ($0 * unit)...($1 * unit) },
        points: zip(values, texts).map { value, text in
          TrendPicture.Point(gap: value.value * unit, interval: nil, value: text)
        }
      )
    }
  }

  private func limitSection() -> Report.Section {
    Report.Section(
      title: phrases.trendLimits,
      anchor: .section("limits"),
      blocks: [.paragraph([.text(phrases.noiseExplained)])]
    )
  }
}

extension Trend {
  /// Returns the report of the trend.
  public func report(as format: ReportFormat, language: Language) -> String {
    var composer = TrendReport(of: self, language: language)
    return format.text(of: composer.composed())
  }

  /// Returns the trend for a terminal.
  public func table(language: Language) -> String {
    let phrases = Phrases(language)
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
