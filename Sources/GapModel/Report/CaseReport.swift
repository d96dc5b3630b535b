/// Composes the report of one rated case.
package struct CaseReport {
  let scored: ScoredCase
  let phrases: Phrases
  /// What the report gives as its date; the case's period unless said.
  let date: CalendarDate?
  /// Whether each stakeholder group's view stands beside the whole.
  let isByGroup: Bool
  var numbering = Numbering()

  /// Prepares the report of a case, in the case's language unless said.
  package init(
    of scored: ScoredCase,
    language: Language? = nil,
    date: CalendarDate? = nil,
    byGroup isByGroup: Bool = false
  ) {
    self.scored = scored
    self.date = date
    self.isByGroup = isByGroup
    phrases = Phrases(language ?? scored.assessment.assessedCase.language)
  }

  var assessment: CaseAssessment { scored.assessment }
  var assessedCase: Case { assessment.assessedCase }
  var instrument: Instrument { assessedCase.instrument }

  /// The report.
  ///
  /// Sections without content are left out.
  package mutating func composed() -> Report {
    let sections = [
      summarySection(), viewSection(), gapSection(), groupSection(), successSection(),
      factorSection(),
      modelSection(),
      recommendationSection(), strategySection(), prioritySection(), indexSection(),
      evidenceSection(), supportSection(), warningSection(), methodSection(),
    ]
    return Report(
      language: phrases.language,
      title: assessedCase.title,
      facts: facts(),
      sections: sections.compactMap { $0 }
    )
  }

  /// Numbers a table.
  mutating func table(
    _ caption: String,
    _ columns: [Table.Column],
    _ rows: [Table.Row]
  ) -> Report.Block {
    numbering.table(caption, columns, rows, phrases)
  }

  // What cells are made of.

  func label(of dimension: Dimension.ID) -> String { phrases.label(of: dimension, instrument) }

  func link(_ dimension: Dimension.ID) -> Inline {
    .link(label(of: dimension), .dimension(dimension))
  }

  func links(_ findings: [Finding.ID]) -> [Inline] {
    .joined(findings.map { [.link($0.text, .finding($0))] }, by: ", ")
  }

  func links(_ sources: [Source.ID]) -> [Inline] {
    .joined(sources.map { [.link($0.text, .source($0))] }, by: ", ")
  }

  func mark(_ dimension: DimensionAssessment) -> Inline {
    let text = phrases.rating(of: dimension)
    guard let band = dimension.band, let position = instrument.bands.firstIndex(of: band) else {
      return .text(text)
    }
    return .rating(RatingMark(position: position, label: text))
  }

  func mark(_ rating: Rating?) -> Inline {
    guard let rating else { return .text(phrases.notAssessed) }
    let beyond = rating.liesBeyondScale ? " (\(phrases.beyondScale))" : ""
    return .rating(
      RatingMark(position: rating.position, label: phrases.say(rating.band.label) + beyond)
    )
  }

  func finding(_ id: Finding.ID) -> Finding? { assessedCase.findings.first { $0.id == id } }

  func expectation(_ id: Expectation.ID) -> Expectation? {
    assessedCase.design.first { $0.id == id }
  }

  func recommendation(_ id: Recommendation.ID) -> Recommendation? {
    assessedCase.recommendations.first { $0.id == id }
  }
}
