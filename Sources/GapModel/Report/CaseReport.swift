/// Composes the report of one rated case.
package struct CaseReport {
  let scored: ScoredCase
  let options: ReportOptions
  let phrases: Phrases
  /// How firm the ratings are, by dimension; empty where no section shows it.
  let firmness: [DimensionFirmness]
  /// How firm the places of recommendations are; empty where no section shows it.
  let order: [Recommendation.ID: RubricSensitivity.OrderFirmness]
  /// How many draws of each kind say so.
  let draws: Int
  /// The expectations of the case by their names.
  private let expectations: [Expectation.ID: Expectation]
  var numbering = Numbering()

  /// Prepares the report of a case in a language, by default the case's own.
  package init(
    of scored: ScoredCase,
    language: Language? = nil,
    options: ReportOptions = ReportOptions()
  ) {
    self.scored = scored
    self.options = options
    let isTold = options.tellsFirmness
    let firmness = scored.firmness ?? (isTold ? scored.withFirmness().firmness : nil)
    self.firmness = isTold ? firmness?.dimensions ?? [] : []
    order = isTold ? firmness?.order ?? [:] : [:]
    draws = firmness?.draws ?? Resampling.defaultDraws
    let content = scored.assessment.assessedCase
    expectations = Dictionary(content.design.map { ($0.id, $0) }) { first, _ in first }
    phrases = Phrases(language ?? content.language, for: content.instrument)
  }

  var assessment: CaseAssessment { scored.assessment }
  var assessedCase: Case { assessment.assessedCase }
  var instrument: Instrument { assessedCase.instrument }

  /// The report.
  ///
  /// Sections without content are left out.
  package mutating func composed() -> Report {
    let wanted = options.wantedSections
    var sections: [Report.Section] = []
    for section in ReportSection.ofCase where wanted.contains(section) {
      if let composed = composed(section) { sections.append(composed) }
    }
    return Report(
      language: phrases.language,
      title: assessedCase.title,
      titleLanguage: assessedCase.language == phrases.language ? nil : assessedCase.language,
      verdict: wanted.contains(.summary) ? [.text(phrases.verdict(assessment))] : nil,
      facts: facts(),
      sections: sections,
      brand: options.brand,
      isExcerpt: !options.sections.isEmpty
    ).withLinksThatLead()
  }

  private mutating func composed(_ section: ReportSection) -> Report.Section? {
    switch section {
    case .summary: summarySection()
    case .decisions: decisionSection()
    case .crosswalk: viewSection()
    case .gapTable: gapSection()
    case .groups: groupSection()
    case .factors: factorSection()
    case .model: modelSection()
    case .recommendations: recommendationSection()
    case .strategies: strategySection()
    case .priorities: prioritySection()
    case .plan: planSection()
    case .indices: indexSection()
    case .caveats: caveatSection()
    case .evidence: evidenceSection()
    case .support: supportSection()
    case .firmness: firmnessSection()
    case .agreement: agreementSection()
    case .warnings: warningSection()
    case .method: methodSection()
    // Parts of other reports.
    case .matrix, .pairs, .indicators, .recurring, .done, .time, .limits, .about, .rules, .criteria,
      .ladder, .ratings, .dimensions, .examples, .actions, .uncosted, .leftOut, .remaining,
      .followUp, .owners:
      nil
    }
  }

  /// Numbers a table.
  mutating func table(
    _ caption: String,
    _ columns: [Table.Column],
    _ rows: some Sequence<Table.Row>,
    content: Table.Content? = nil
  ) -> Report.Block {
    numbering.table(caption, columns, rows, content: content, phrases)
  }

  // What cells are made of.

  /// A text of the case.
  func cited(_ text: String) -> [Inline] { cited([.text(text)]) }

  /// What the case says.
  func cited(_ pieces: [Inline]) -> [Inline] { phrases.cited(pieces, by: assessedCase) }

  /// A column under a name that the case gives.
  func citedColumn(_ title: String) -> Table.Column {
    var column = Table.Column.words(title)
    if assessedCase.language != phrases.language { column.language = assessedCase.language }
    return column
  }

  func label(of dimension: Dimension.ID) -> String { phrases.label(of: dimension, instrument) }

  func link(_ dimension: Dimension.ID) -> Inline {
    .link(label(of: dimension), .dimension(dimension))
  }

  /// A gap as it is written, or a dash where there is none.
  func number(_ gap: Gap?) -> [Inline] {
    gap.map { [.number(phrases.score($0), value: $0.value)] } ?? [.text("–")]
  }

  func links(_ findings: some Sequence<Finding.ID>) -> [Inline] {
    .joined(findings.map { [.link($0.text, .finding($0))] }, by: ", ")
  }

  func links(_ sources: [Source.ID]) -> [Inline] {
    .joined(sources.map { [.link($0.text, .source($0))] }, by: ", ")
  }

  /// A dimension's rating.
  func mark(_ dimension: DimensionAssessment) -> Inline {
    let text = phrases.rating(of: dimension)
    guard let band = dimension.band, let position = instrument.bands.firstIndex(of: band) else {
      return .text(text)
    }
    return .rating(RatingMark(position: position, label: text))
  }

  /// A dimension's rating, which leads to what it rests on.
  func linkedMark(_ dimension: DimensionAssessment) -> Inline {
    .link([mark(dimension)], .basis(dimension.dimension))
  }

  func mark(_ rating: Rating?) -> Inline {
    guard let rating else { return .text(phrases.notAssessed) }
    let beyond = rating.liesBeyondScale ? " (\(phrases.beyondScale))" : ""
    return .rating(
      RatingMark(position: rating.position, label: phrases.say(rating.band.label) + beyond)
    )
  }

  func finding(_ id: Finding.ID) -> Finding? { assessedCase.findings[id] }

  func expectation(_ id: Expectation.ID) -> Expectation? { expectations[id] }
}
