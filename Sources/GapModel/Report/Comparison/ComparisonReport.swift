/// Composes the report of a comparison.
package struct ComparisonReport {
  let comparison: Comparison
  let layout: ComparisonLayout
  let phrases: Phrases
  private let brand: Brand?
  /// What offices are called, by the names of their cases.
  let offices: [String: String]
  /// The cases to show.
  let arranged: ComparisonLayout.Arrangement
  /// Which end of the order is shown; `nil` where all are.
  let shownEnd: String?
  var numbering = Numbering()

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
    offices = comparison.offices
    phrases = Phrases(language, for: comparison.instrument)
    arranged = layout.arranged(comparison)
    shownEnd = phrases.shownEnd(arranged, layout, comparison)
  }

  var instrument: Instrument { comparison.instrument }

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
      sections: [
        summarySection(), matrixSection(), pairSection(), indicatorSection(), recurringSection(),
        limitSection(),
      ].compactMap { $0 },
      brand: brand
    ).withLinksThatLead()
  }

  /// What to fund first, and who can teach.
  private mutating func summarySection() -> Report.Section {
    let rows = comparison.dimensions.sorted { ($0.median ?? -1) > ($1.median ?? -1) }.map { entry in
      Table.Row(
        [.text(phrases.label(of: entry.dimension, instrument))],
        [.text(phrases.reach(of: entry.spread))],
        entry.median.map { [.number(phrases.score($0), value: $0)] } ?? [.text("–")],
        [.text(phrases.spread(of: entry.spread))],
        [.text(names(entry.foremostLearners))],
        [
          .text(
            entry.leastFar.isEmpty
              ? names(entry.foremostMentors) : phrases.leastFar(names(entry.foremostLeastFar))
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

  private mutating func recurringSection() -> Report.Section? {
    guard !comparison.recurring.isEmpty else { return nil }
    let rows = comparison.recurring.map { entry in
      Table.Row(
        [.text(entry.strategy)],
        [.number(String(entry.cases.count), value: Double(entry.cases.count))],
        [.text(phrases.joinedFirst(entry.cases.compactMap { offices[$0] }))]
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

  /// The most offices that a cell of the first table names, so that it has room on a first sheet.
  private static let mostNamed = 2

  private func names(_ foremost: Foremost) -> String {
    foremost.cases.isEmpty
      ? "–" : phrases.foremost(foremost, offices, instrument, most: Self.mostNamed)
  }

  /// What a case is called where its office stands alone.
  func office(of content: ComparedCase) -> String { offices[content.id] ?? content.organisation }
}

extension Comparison {
  /// What offices are called, by the names of their cases: an office with several systems is told apart by
  /// these.
  var offices: [String: String] {
    let packed = cases.cases
    var counts: [String: Int] = [:]
    for index in packed.indices { counts[packed.organisation(at: index), default: 0] += 1 }
    return Dictionary(
      packed.indices.map { index in
        let office = packed.organisation(at: index)
        let isOne = counts[office] == 1
        return (packed.id(at: index), isOne ? office : "\(office) (\(packed.system(at: index)))")
      },
      uniquingKeysWith: { first, _ in first }
    )
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
