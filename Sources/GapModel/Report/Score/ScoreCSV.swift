/// Writes scored cases as a table for spreadsheets and statistics: a row for each case and dimension.
///
/// The form is RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe in front;
/// numbers never do.
public enum ScoreCSV {
  private static let columns = [
    "case", "title", "organisation", "region", "system", "period_from", "period_to", "instrument",
    "instrument_version", "dimension", "code", "applicable", "gap", "rating", "computed_rating",
    "judged", "beyond_scale", "success", "mean", "breadth_above", "breadth_of", "masked",
    "rests_on_one", "concern", "findings", "sources", "techniques", "evidence", "conflicts",
    "sha256",
  ]

  /// The names of the columns, as a row.
  public static let header = row(columns.map(Cell.word))

  /// Returns the rows of one case.
  public static func rows(_ scored: ScoredCase) -> String {
    scored.assessment.dimensions.map { row(cells(of: $0, scored)) }.joined()
  }

  private enum Cell {
    case word(String?)
    case text(String?)
    case number(Double?)
    case count(Int)
    case flag(Bool)
  }

  private static func cells(of dimension: DimensionAssessment, _ scored: ScoredCase) -> [Cell] {
    let assessedCase = scored.assessment.assessedCase
    let findings = Set(dimension.expectations.flatMap(\.findings).map(\.finding))
    return [
      .word(assessedCase.id.text), .text(assessedCase.title), .text(assessedCase.organisation),
      .text(assessedCase.region), .text(assessedCase.system),
      .word(assessedCase.period?.from.description), .word(assessedCase.period?.to.description),
      .word(assessedCase.instrument.id.text), .count(assessedCase.instrument.head.version),
      .word(dimension.dimension.text),
      .word(assessedCase.instrument.dimension(dimension.dimension)?.code),
      .flag(dimension.isApplicable), .number(dimension.gap?.value),
      .word(dimension.band?.rating.text), .word(dimension.computedRating?.band.rating.text),
      .flag(dimension.isJudged), .flag(dimension.liesBeyondScale),
      .word(dimension.band?.success.text), .number(dimension.mean?.value),
      .count(dimension.breadth.above), .count(dimension.breadth.of), .flag(dimension.isMasked),
      .flag(dimension.restsOnOne), .flag(dimension.isOfConcern), .count(findings.count),
      .count(dimension.evidence.sources.count), .count(dimension.evidence.techniques.count),
      .word(dimension.evidence.level?.rawValue), .count(dimension.evidence.conflicts.count),
      .word(scored.provenance.sha256),
    ]
  }

  private static func row(_ cells: [Cell]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .word(let word): quoted(word ?? "")
    case .text(let text): quoted(defused(text ?? ""))
    case .number(let number): number?.description ?? ""
    case .count(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(text.escaped { $0 == "\"" ? "\"\"" : nil })\"" : text
  }

  /// Spreadsheets look for a formula behind leading blanks too, and take full-width signs for plain ones.
  private static func defused(_ text: String) -> String {
    let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let isFormula = start.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    let first = text.unicodeScalars.first
    return isFormula || first == "\t" || first == "\r" ? "'" + text : text
  }
}
