/// How findings were judged, as cells of a table: those that were judged alike share theirs.
struct JudgedCells: Sendable {
  private let findings: Findings
  private let phrases: Phrases
  /// How many coders judged each finding, where they were several and as many for all; else `nil`.
  let codersOfAll: Int?
  /// How each finding was judged, and its gap.
  private let cells: SharedValues<(judgement: String, gap: [Inline])>

  /// Prepares the cells of a case's findings.
  init(_ report: CaseReport) {
    let findings = report.assessedCase.findings
    let counts = Set(findings.indices.map(findings.codingCount))
    self.findings = findings
    phrases = report.phrases
    codersOfAll = counts.count == 1 ? counts.first.flatMap { $0 > 1 ? $0 : nil } : nil
    cells = findings.byVerdict { verdict in
      (
        judgement: report.phrases.judged(verdict, report.instrument),
        gap: report.number(verdict.distance?.gap)
      )
    }
  }

  /// The steps on which the finding at an index was judged, and by how many coders, if by several; where
  /// they were as many for all findings, that is said once for all.
  func judgement(at index: Int) -> [Inline] {
    let coders = findings.codingCount(at: index)
    let consensus = coders > 1 && codersOfAll == nil ? phrases.consensus(of: coders) : ""
    return [.text(consensus + (cells[index]?.judgement ?? ""))]
  }

  /// The gap of the finding at an index; none where it is not placed, since it counts nowhere then.
  func gap(at index: Int) -> [Inline] {
    guard findings.isPlaced(at: index), let gap = cells[index]?.gap else { return [.text("–")] }
    return gap
  }
}
