/// Writes scored cases as a table for spreadsheets and statistics: a row for each case and dimension.
///
/// Texts that a spreadsheet would run as a formula are defused; numbers have at most four decimals.
public enum ScoreCSV {
  private static let columns = [
    "case", "title", "organisation", "region", "system", "period_from", "period_to", "instrument",
    "instrument_version", "dimension", "code", "applicable", "gap", "rating", "computed_rating",
    "judged", "beyond_scale", "success", "mean", "worst", "breadth_above", "breadth_of",
    "masked", "deciding", "provisional", "provisional_because", "risks", "concern", "findings",
    "sources", "techniques", "evidence", "conflicts",
    "sha256",
  ]

  /// The columns that follow where the firmness of the ratings was looked at.
  private static let firmnessColumns = [
    "firmness", "resampled", "interval_from", "interval_to", "no_interval", "unassessed", "rubric",
    "leave_one_out", "leave_one_finding_out",
  ]

  /// The names of the columns, as a row.
  public static func header(
    withFirmness: Bool = false,
    as form: SpreadsheetForm = .data
  ) -> String {
    CSV.header(columns + (withFirmness ? firmnessColumns : []), form)
  }

  /// Returns the rows of one case.
  public static func rows(_ scored: ScoredCase, as form: SpreadsheetForm = .data) -> String {
    scored.assessment.dimensions.enumerated().map { index, dimension in
      let firmness = scored.firmness.map { cells(of: $0.dimensions[index]) }
      return CSV.row(cells(of: dimension, scored) + (firmness ?? []), form)
    }.joined()
  }

  private static func cells(of firmness: DimensionFirmness) -> [CSV.Cell] {
    [
      .text(firmness.label?.rawValue), .number(firmness.resampled),
      .number(firmness.interval.range?.lowerBound), .number(firmness.interval.range?.upperBound),
      .text(firmness.interval.missing?.rawValue), .number(firmness.shares.unassessed),
      .number(firmness.rubric),
      .text(firmness.leaveOneOut.map(\.source.text).joined(separator: " ")),
      .text(firmness.leaveOneFindingOut.map(\.finding.text).joined(separator: " ")),
    ]
  }

  private static func cells(of dimension: DimensionAssessment, _ scored: ScoredCase) -> [CSV.Cell] {
    let assessedCase = scored.assessment.assessedCase
    let findings = FindingIDs(of: dimension.indicators, in: assessedCase)
    return [
      .text(assessedCase.id.text), .text(assessedCase.title), .text(assessedCase.organisation),
      .text(assessedCase.region), .text(assessedCase.system),
      .text(assessedCase.period?.from.description), .text(assessedCase.period?.to.description),
      .text(assessedCase.instrument.id.text), .count(assessedCase.instrument.head.version),
      .text(dimension.dimension.text),
      .text(assessedCase.instrument.dimension(dimension.dimension)?.code),
      .flag(dimension.isApplicable), .number(dimension.gap?.value),
      .text(dimension.band?.rating.text), .text(dimension.computedRating?.band.rating.text),
      .flag(dimension.isJudged), .flag(dimension.liesBeyondScale),
      .text(dimension.success?.text), .number(dimension.mean?.value),
      .number(dimension.worst?.value),
      .count(dimension.breadth.above), .count(dimension.breadth.of), .flag(dimension.isMasked),
      .text(dimension.deciding.map(\.subject.key).joined(separator: " ")),
      .flag(dimension.isProvisional),
      .text(dimension.reservations.map(\.rawValue).joined(separator: " ")),
      .count(dimension.risks.count), .flag(dimension.isOfConcern), .count(findings.count),
      .count(dimension.evidence.sourceCount), .count(dimension.evidence.techniques.count),
      .text(dimension.evidence.level?.rawValue), .count(dimension.evidence.conflicts.count),
      .text(scored.provenance.sha256),
    ]
  }
}
