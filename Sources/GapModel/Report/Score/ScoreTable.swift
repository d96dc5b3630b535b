/// Writes a scored case for a terminal.
public enum ScoreTable {
  /// Returns the ratings of a case as a table, with its total and what to do first.
  ///
  /// The language is the case's unless said.
  public static func text(of scored: ScoredCase, language: Language? = nil) -> String {
    let assessment = scored.assessment
    let phrases = Phrases(language ?? assessment.assessedCase.language)
    let rows =
      [phrases.scoreColumns] + assessment.dimensions.map { phrases.scoreRow($0, assessment) }
    let heading = DisplayText.visible(assessment.assessedCase.title)
    let closing = [
      phrases.totalSentence(assessment),
      phrases.firstTitles(assessment).map { "\(phrases.firstLabel): \($0)" },
    ]
    .compactMap { $0 }.map { DisplayText.visible($0) + "\n" }
    return "\(heading)\n\n\(aligned(rows))\n\(closing.joined())"
  }

  /// Lines up columns, with a rule under the first row; the second column holds numbers.
  private static func aligned(_ rows: [[String]]) -> String {
    let cells = rows.map { $0.map(DisplayText.visible) }
    let widths = (cells.first ?? []).indices.map { column in
      cells.map { DisplayText.width(of: $0[column]) }.max() ?? 0
    }
    var lines = cells.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: cell.1 - DisplayText.width(of: cell.0))
        return column == 1 ? padding + cell.0 : cell.0 + padding
      }.joined(separator: "  ").trimmingTrailingSpaces
    }
    lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

extension Phrases {
  fileprivate var scoreColumns: [String] {
    [
      say(id: "Dimensi", en: "Dimension"), "Gap", say(id: "Tingkat", en: "Rating"),
      say(id: "Keberhasilan", en: "Success"), say(id: "Dukungan", en: "Evidence"),
    ]
  }

  fileprivate func scoreRow(
    _ dimension: DimensionAssessment,
    _ assessment: CaseAssessment
  ) -> [String] {
    let instrument = assessment.assessedCase.instrument
    let label = instrument.dimension(dimension.dimension).map { say($0.label) } ?? ""
    let success = dimension.band.flatMap { instrument.success.keyed($0.success.text) }
    return [
      label, score(dimension.gap), rating(of: dimension),
      success.map { say($0.label) } ?? "–", support(dimension.evidence),
    ]
  }
}
