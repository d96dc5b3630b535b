/// How findings were judged, as cells of a table: those that were judged alike share theirs.
struct JudgedCells: Sendable {
  private let contents: FindingContents
  private let phrases: Phrases
  /// How many coders judged each finding, where they were several and as many for all; else `nil`.
  let codersOfAll: Int?
  /// For each verdict, how it was judged, and its gap.
  private let judgements: [String]
  private let gaps: [[Inline]]

  /// Prepares the cells of a case's findings.
  init(_ report: CaseReport) {
    contents = report.assessedCase.findings.contents
    phrases = report.phrases
    let counts = Set(report.assessedCase.findings.indices.map(contents.codingCount))
    codersOfAll = counts.count == 1 ? counts.first.flatMap { $0 > 1 ? $0 : nil } : nil
    let verdicts = contents.verdicts.values
    judgements = verdicts.map { report.phrases.judged($0, report.instrument) }
    gaps = verdicts.map { report.number($0.distance?.gap) }
  }

  /// The steps on which the finding at a place was judged, and by how many coders, if by several; where
  /// they were as many for all findings, that is said once for all.
  func judgement(at place: Int) -> [Inline] {
    let coders = contents.codingCount(at: place)
    let consensus = coders > 1 && codersOfAll == nil ? phrases.consensus(of: coders) : ""
    return [.text(consensus + judgements[contents.verdictPlace(at: place)])]
  }

  /// The gap of the finding at a place; none where it is not placed, since it counts nowhere then.
  func gap(at place: Int) -> [Inline] {
    contents.target(at: place) == nil ? [.text("–")] : gaps[contents.verdictPlace(at: place)]
  }
}
