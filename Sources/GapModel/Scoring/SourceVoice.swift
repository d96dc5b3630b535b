/// What one source says on one indicator, over all its findings there.
///
/// - SeeAlso: <doc:Method>, section 2, "Source voice".
public struct SourceVoice: Hashable, Sendable {
  /// The source.
  public let source: Source.ID
  /// How much it counts beside the others.
  public let weight: Double
  /// The mean of its findings' gaps by their weights: a source that repeats itself gains no weight.
  public let gap: Gap
  /// The judged findings it rests on, in the order of the case.
  public let findings: FindingIDs
  /// How much each of them counts in it: the weight of the finding's expectation, 1 without one.
  public let findingWeights: [Double]

  /// Takes the mean of a source's findings; `nil` when there are none.
  init?(of source: Source, findings: FindingIDs, weights: [Double]) {
    let own = FindingAssessments(ids: findings)
    let values = zip(own.indices, weights).map { index, weight in
      (value: own.gap(at: index).value, weight: weight)
    }
    guard let mean = weightedMean(of: values) else { return nil }
    self.source = source.id
    weight = source.weight
    gap = Gap(clamping: mean)
    self.findings = findings
    findingWeights = weights
  }
}

extension Gap {
  /// The mean of several sources' voices by their weights; `nil` when nobody speaks.
  init?(of voices: [SourceVoice]) {
    guard let mean = weightedMean(of: voices.map { ($0.gap.value, $0.weight) }) else { return nil }
    self.init(clamping: mean)
  }
}
