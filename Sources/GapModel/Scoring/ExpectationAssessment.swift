/// How far reality lies from one thing the design assumes, and what says so.
public struct ExpectationAssessment: Hashable, Sendable {
  /// The expectation; `nil` for the implicit one of findings that only name a dimension.
  public let expectation: Expectation.ID?
  /// How much it counts in a mean of its dimension.
  public let weight: Double
  /// What each source says of it, in the order of the case's sources; empty when none does.
  public let voices: [Voice]
  /// The mean of its sources' voices by their weights; `nil` when it is not assessed.
  public let gap: Gap?
  /// The gap's rating; `nil` when it is not assessed.
  public let rating: Rating?

  /// What one source says of one expectation.
  public struct Voice: Hashable, Sendable {
    /// The source.
    public let source: Source.ID
    /// How much it counts beside the others.
    public let weight: Double
    /// The mean of its findings' gaps: a source that repeats itself gains no weight.
    public let gap: Gap
    /// The findings it rests on.
    public let findings: FindingIDs
  }

  /// The findings behind it, in the order of the case.
  public let findings: FindingAssessments
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

extension ExpectationAssessment {
  /// Assesses an expectation from the findings that are held against it.
  init(
    of expectation: Expectation.ID?,
    weight: Double,
    findings: FindingsByTarget.Group,
    instrument: Instrument
  ) {
    let voices = findings.bySource.compactMap { source, weight, findings -> Voice? in
      let own = FindingAssessments(ids: findings)
      let gaps = own.indices.map { (value: own.gap(at: $0).value, weight: 1.0) }
      guard let mean = weightedMean(of: gaps) else { return nil }
      return Voice(source: source, weight: weight, gap: Gap(clamping: mean), findings: findings)
    }
    let gap = weightedMean(of: voices.map { ($0.gap.value, $0.weight) }).map(Gap.init(clamping:))
    self.expectation = expectation
    self.weight = weight
    self.voices = voices
    self.findings = FindingAssessments(ids: findings.findings)
    self.gap = gap
    rating = gap.map { instrument.rating(of: $0) }
  }
}
