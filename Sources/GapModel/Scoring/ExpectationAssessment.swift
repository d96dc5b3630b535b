/// How far reality lies from one thing the design assumes, and what says so.
///
/// It is shown beside the indicator that the expectation belongs to, and decides nothing by itself.
public struct ExpectationAssessment: Hashable, Sendable {
  /// The expectation; `nil` for findings that only name a dimension.
  public let expectation: Expectation.ID?
  /// Its judged findings, in the order of the case.
  public let findings: FindingAssessments
  /// The mean of its sources' voices; `nil` when it is not assessed.
  public let gap: Gap?
  /// The gap's rating; `nil` when it is not assessed.
  public let rating: Rating?

  init(of expectation: Expectation.ID?, _ group: FindingsByTarget.Group, _ instrument: Instrument) {
    let gap = Gap(of: group.voices)
    self.expectation = expectation
    self.gap = gap
    findings = FindingAssessments(ids: group.findings)
    rating = gap.map { instrument.rating(of: $0) }
  }
}

/// How far one finding lies from the design, and by which steps.
public struct FindingAssessment: Hashable, Sendable {
  /// The finding.
  public let finding: Finding.ID
  /// Who or what says so.
  public let sources: [Source.ID]
  /// How it was judged; the consensus where several coders did.
  public let distance: Distance
  /// Its gap.
  public let gap: Gap
}
