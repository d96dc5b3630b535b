/// Scored cases as a workbook for people: cases, dimensions, indicators and recommendations, a table each.
///
/// Numbers are those of ``ScoreJSON``, unrounded.
package struct ScoreWorkbook {
  private let language: Language?
  private let withFirmness: Bool
  private var tables: ScoreTables?

  /// Begins a workbook.
  ///
  /// - Parameters:
  ///   - language: The language of headings and words; without it that of the first case.
  ///   - withFirmness: Whether the firmness of the ratings was looked at.
  package init(language: Language? = nil, withFirmness: Bool = false) {
    self.language = language
    self.withFirmness = withFirmness
  }

  /// Adds a case.
  package mutating func append(_ scored: ScoredCase) {
    let own = scored.assessment.assessedCase.language
    var tables = self.tables ?? ScoreTables(Phrases(language ?? own), withFirmness: withFirmness)
    // Held once, so that rows are added where they are.
    self.tables = nil
    tables.append(scored)
    self.tables = tables
  }

  /// The workbook.
  package var workbook: Workbook {
    (tables ?? ScoreTables(Phrases(language ?? .id), withFirmness: withFirmness)).workbook
  }
}

/// The tables of a workbook of scores.
private struct ScoreTables {
  private let phrases: Phrases
  private let withFirmness: Bool
  private var cases: ResultSheet<ScoredCase>
  private var dimensions: ResultSheet<ScoredDimension>
  private var details: ResultSheet<ScoredDimension>
  private var indicators: ResultSheet<ScoredIndicator>
  private var expectations: ResultSheet<ScoredExpectation>
  private var recommendations: ResultSheet<ScoredAction>
  private var closings: ResultSheet<ScoredClosing>
  private var conflicts: ResultSheet<ScoredConflict>
  private var firmness: ResultSheet<ScoredDimension>
  private var draws: ResultSheet<DrawnRating>
  private var changes: ResultSheet<ChangedRating>
  private var warnings: ResultSheet<ScoreWarning>
  /// The instruments in whose terms cases are rated, each once.
  private var instruments: [Instrument] = []

  init(_ phrases: Phrases, withFirmness: Bool) {
    self.phrases = phrases
    self.withFirmness = withFirmness
    cases = ResultSheet(phrases.say(id: "Kasus", en: "Cases"), phrases.caseColumns)
    dimensions = ResultSheet(
      phrases.say(id: "Dimensi", en: "Dimensions"),
      phrases.dimensionColumns(withFirmness: withFirmness),
      frozenColumns: 3
    )
    details = ResultSheet(
      phrases.say(id: "Rincian dimensi", en: "Dimension details"),
      phrases.dimensionDetailColumns,
      frozenColumns: 2
    )
    indicators = ResultSheet(
      phrases.say(id: "Indikator", en: "Indicators"),
      phrases.indicatorColumns,
      frozenColumns: 2
    )
    expectations = ResultSheet(
      phrases.say(id: "Ketentuan desain", en: "Expectations"),
      phrases.expectationColumns,
      frozenColumns: 2
    )
    recommendations = ResultSheet(
      phrases.say(id: "Rekomendasi", en: "Recommendations"),
      phrases.recommendationColumns(withFirmness: withFirmness),
      frozenColumns: 2
    )
    closings = ResultSheet(
      phrases.say(id: "Gap yang ditutup", en: "What actions close"),
      phrases.closingColumns,
      frozenColumns: 2
    )
    conflicts = ResultSheet(
      phrases.say(id: "Pertentangan sumber", en: "Conflicts of sources"),
      phrases.conflictColumns
    )
    firmness = ResultSheet(
      phrases.firmness,
      phrases.firmnessColumns,
      frozenColumns: 2
    )
    draws = ResultSheet(
      phrases.say(id: "Penarikan ulang", en: "Drawn again"),
      phrases.drawnRatingColumns,
      frozenColumns: 2
    )
    changes = ResultSheet(
      phrases.say(id: "Yang mengubah tingkat", en: "What changes ratings"),
      phrases.changedRatingColumns,
      frozenColumns: 2
    )
    warnings = ResultSheet(
      phrases.say(id: "Peringatan", en: "Warnings"),
      phrases.warningColumns
    )
  }

  mutating func append(_ scored: ScoredCase) {
    let assessment = scored.assessment
    let instrument = assessment.assessedCase.instrument
    if !instruments.contains(where: { $0.sha256 == instrument.sha256 }) {
      instruments.append(instrument)
    }
    cases.append(scored)
    for index in assessment.dimensions.indices {
      append(ScoredDimension(scored: scored, index: index))
    }
    for action in ScoredAction.all(of: scored) {
      recommendations.append(action)
      for closing in action.closings { closings.append(closing) }
    }
    for warning in scored.warnings {
      warnings.append(ScoreWarning(scored: scored, warning: warning))
    }
  }

  private mutating func append(_ entry: ScoredDimension) {
    dimensions.append(entry)
    details.append(entry)
    let own = entry.dimension
    let deciding = Set(own.decidingIndices)
    for index in own.indicators.indices {
      indicators.append(
        ScoredIndicator(
          of: entry,
          indicator: own.indicators[index],
          decides: deciding.contains(index)
        )
      )
    }
    for expectation in own.expectations {
      expectations.append(ScoredExpectation(of: entry, expectation: expectation))
    }
    for conflict in own.evidenceOfAll.conflicts {
      conflicts.append(ScoredConflict(of: entry, conflict: conflict))
    }
    guard let looked = entry.firmness else { return }
    firmness.append(entry)
    for draw in DrawnRating.all(of: entry, looked) { draws.append(draw) }
    for change in ChangedRating.all(of: entry, looked) { changes.append(change) }
  }

  var workbook: Workbook {
    let title =
      cases.rows.count == 1
      ? phrases.say(id: "Nilai satu kasus", en: "The scores of one case")
      : phrases.say(
        id: "Nilai \(cases.rows.count) kasus",
        en: "The scores of \(cases.rows.count) cases"
      )
    var book = ResultWorkbook(title: title, facts: facts(title), phrases)
    book.add(cases)
    book.add(dimensions, evenIfEmpty: true)
    book.add(details)
    book.add(indicators)
    book.add(expectations)
    book.add(recommendations)
    book.add(closings)
    book.add(conflicts)
    book.add(firmness)
    book.add(draws)
    book.add(changes)
    book.add(warnings)
    return book.finished
  }

  private func facts(_ title: String) -> [(name: String, text: String)] {
    var facts: [(name: String, text: String)] = [
      (phrases.contents, title), phrases.numbersNote,
    ]
    for instrument in instruments { facts += phrases.instrumentNotes(instrument) }
    facts.append((phrases.evidence, phrases.supportExplained))
    if withFirmness {
      facts.append((phrases.firmness, phrases.firmnessExplained(draws: Resampling.defaultDraws)))
    }
    return facts + [phrases.madeWithNote]
  }
}
