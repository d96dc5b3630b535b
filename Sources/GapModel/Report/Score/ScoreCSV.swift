/// Writes scored cases as a table for spreadsheets and statistics: a row for each case and dimension.
///
/// Texts that a spreadsheet would run as a formula are defused; numbers have at most four decimals.
public enum ScoreCSV {
  private static let columns = [
    CSV.Column("case", id: "Kasus"),
    CSV.Column("title", id: "Judul"),
    CSV.Column("organisation", id: "Perangkat daerah"),
    CSV.Column("region", id: "Wilayah"),
    CSV.Column("system", id: "Sistem"),
    CSV.Column("period_from", id: "Periode dari"),
    CSV.Column("period_to", id: "Periode sampai"),
    CSV.Column("instrument", id: "Instrumen"),
    CSV.Column("instrument_version", id: "Versi instrumen"),
    CSV.Column("dimension", id: "Dimensi"),
    CSV.Column("code", id: "Kode"),
    CSV.Column("applicable", id: "Berlaku"),
    CSV.Column("gap", id: "Gap"),
    CSV.Column("rating", id: "Tingkat"),
    CSV.Column("computed_rating", id: "Tingkat hitungan"),
    CSV.Column("judged", id: "Ditetapkan analis"),
    CSV.Column("beyond_scale", id: "Di luar skala"),
    CSV.Column("success", id: "Keberhasilan"),
    CSV.Column("mean", id: "Rata-rata"),
    CSV.Column("worst", id: "Gap terbesar"),
    CSV.Column("breadth_above", id: "Di atas batas"),
    CSV.Column("breadth_of", id: "Dari indikator"),
    CSV.Column("masked", id: "Tertutup rata-rata"),
    CSV.Column("deciding", id: "Penentu"),
    CSV.Column("provisional", id: "Belum kokoh"),
    CSV.Column("provisional_because", id: "Sebab belum kokoh"),
    CSV.Column("risks", id: "Risiko"),
    CSV.Column("concern", id: "Perlu diwaspadai"),
    CSV.Column("findings", id: "Temuan"),
    CSV.Column("sources", id: "Sumber"),
    CSV.Column("techniques", id: "Teknik"),
    CSV.Column("evidence", id: "Dukungan"),
    CSV.Column("conflicts", id: "Pertentangan"),
    CSV.Column("sha256", id: "SHA-256"),
  ]

  /// The columns that follow where the firmness of the ratings was looked at.
  private static let firmnessColumns = [
    CSV.Column("firmness", id: "Kekokohan"),
    CSV.Column("resampled", id: "Tetap bila ditarik ulang"),
    CSV.Column("interval_from", id: "Rentang dari"),
    CSV.Column("interval_to", id: "Rentang sampai"),
    CSV.Column("no_interval", id: "Sebab tanpa rentang"),
    CSV.Column("unassessed", id: "Tidak ternilai"),
    CSV.Column("rubric", id: "Tetap bila rubrik berbeda"),
    CSV.Column("leave_one_out", id: "Berubah tanpa sumber"),
    CSV.Column("leave_one_finding_out", id: "Berubah tanpa temuan"),
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
      .text(firmness.leaveOneOut.map { $0.source.text }.joined(separator: " ")),
      .text(firmness.leaveOneFindingOut.map { $0.finding.text }.joined(separator: " ")),
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
      .text(dimension.deciding.map { $0.subject.key }.joined(separator: " ")),
      .flag(dimension.isProvisional),
      .text(dimension.reservations.map { $0.rawValue }.joined(separator: " ")),
      .count(dimension.risks.count), .flag(dimension.isOfConcern), .count(findings.count),
      .count(dimension.evidence.sourceCount), .count(dimension.evidence.techniques.count),
      .text(dimension.evidence.level?.rawValue), .count(dimension.evidence.conflicts.count),
      .text(scored.provenance.sha256),
    ]
  }
}
