/// Writes a scored case for a terminal.
public enum ScoreTable {
  /// Returns the ratings of a case as a table, with its total and what to do first.
  ///
  /// The language is the case's unless said.
  public static func text(of scored: ScoredCase, language: Language? = nil) -> String {
    let assessment = scored.assessment
    let phrases = Phrases(
      language ?? assessment.assessedCase.language,
      for: assessment.assessedCase.instrument
    )
    var rows =
      [phrases.scoreColumns] + assessment.dimensions.map { phrases.scoreRow($0, assessment) }
    if let firmness = scored.firmness {
      rows[0].append(phrases.firmness)
      for (index, dimension) in firmness.dimensions.enumerated() {
        rows[index + 1].append(phrases.firmness(dimension))
      }
    }
    let heading = DisplayText.visible(assessment.assessedCase.title)
    let closing = [
      "\(phrases.totalLabel): \(phrases.totalSentence(assessment))",
      phrases.openWorkSentence(assessment),
      phrases.firstTitles(assessment).map { "\(phrases.firstLabel): \($0.words)" },
    ]
    .compactMap { $0 }.map { DisplayText.visible($0) + "\n" }
    return "\(heading)\n\n\(TextTable.aligned(rows, numeric: [1]))\n\(closing.joined())"
  }
}

extension Phrases {
  fileprivate var scoreColumns: [String] {
    [dimension, gap, rating, success, evidence]
  }

  fileprivate func scoreRow(
    _ dimension: DimensionAssessment,
    _ assessment: CaseAssessment
  ) -> [String] {
    let instrument = assessment.assessedCase.instrument
    let label = instrument.dimension(dimension.dimension).map { say($0.label) } ?? ""
    let success = dimension.success.flatMap { instrument.success.keyed($0.text) }
    return [
      label, score(dimension.gap), rating(of: dimension),
      success.map { say($0.label) } ?? "–", support(dimension.evidence),
    ]
  }
}
