/// Which single sources and findings a rating depends on.
///
/// - SeeAlso: <doc:Method>, section 6.
public struct LeaveOneOut: Hashable, Sendable {
  /// A source without which a dimension would be rated otherwise.
  public struct Change: Hashable, Sendable {
    /// The source.
    public let source: Source.ID
    /// The rating without it; `nil` when the dimension would then be unassessed.
    public let rating: Band.ID?
  }

  /// A finding without which a dimension would be rated otherwise.
  public struct FindingChange: Hashable, Sendable {
    /// The finding.
    public let finding: Finding.ID
    /// The rating without it; `nil` when the dimension would then be unassessed.
    public let rating: Band.ID?
  }

  /// The changes of each dimension, in the order of the instrument; by the sources' names.
  public let changes: [[Change]]
  /// The changes by findings of each dimension, in the order of the instrument and of the case.
  public let findingChanges: [[FindingChange]]

  /// Leaves out each source and each finding of a case in turn.
  public init(of assessment: CaseAssessment) {
    self.init(of: ResampledCase(assessment), in: assessment)
  }

  init(of resampled: ResampledCase, in assessment: CaseAssessment) {
    let instrument = assessment.assessedCase.instrument
    var lessOne = CaseLessOne(of: resampled, edges: DividingEdges(of: instrument))
    changes = resampled.dimensions.map { dimension in
      guard let position = dimension.position else { return [] }
      return lessOne.positions(of: dimension).filter { $0.position != position }.map { other in
        Change(
          source: resampled.sources[other.source],
          rating: other.position.map { instrument.bands[$0].rating }
        )
      }
    }
    findingChanges = assessment.dimensions.map { Self.findingChanges(of: $0, instrument) }
  }

  private static func findingChanges(
    of dimension: DimensionAssessment,
    _ instrument: Instrument
  ) -> [FindingChange] {
    guard let rating = dimension.computedRating?.band.rating else { return [] }
    let assessed = dimension.indicators.filter { $0.gap != nil }
    let changes = assessed.indices.flatMap { index -> [(index: Int, change: FindingChange)] in
      let others = assessed.indices.filter { $0 != index }.compactMap { other in
        assessed[other].gap.map { (gap: $0, weight: assessed[other].weight) }
      }
      return assessed[index].gapsWithoutEachFinding.compactMap { finding, gap in
        let own = gap.map { [(gap: $0, weight: assessed[index].weight)] } ?? []
        let left = instrument.aggregation.aggregate(others + own)
          .map { instrument.rating(of: $0).band.rating }
        guard left != rating else { return nil }
        let id = assessed[index].findings.ids.findings.id(at: finding)
        return (finding, FindingChange(finding: id, rating: left))
      }
    }
    return changes.sorted { $0.index < $1.index }.map { $0.change }
  }
}

extension IndicatorAssessment {
  /// The gap without each of its findings, by the finding's index in the case; `nil` where nothing is left.
  ///
  /// - Complexity: O(*n*) in the number of findings, counted once for each of their sources.
  fileprivate var gapsWithoutEachFinding: [(finding: Int, gap: Gap?)] {
    let all = voices.reduce(into: (sum: 0.0, weight: 0.0)) { all, voice in
      all.sum += voice.weight * voice.gap.value
      all.weight += voice.weight
    }
    var without: [Int: (sum: Double, weight: Double)] = [:]
    for voice in voices {
      let own = FindingAssessments(ids: voice.findings)
      let weights = voice.findingWeights.reduce(0, +)
      let values = zip(own.indices, voice.findingWeights)
        .reduce(0) { $0 + $1.1 * own.gap(at: $1.0).value }
      for (index, weight) in zip(own.indices, voice.findingWeights) {
        let finding = voice.findings.caseIndex(at: index)
        var left = without[finding] ?? all
        left.sum -= voice.weight * voice.gap.value
        left.weight -= voice.weight
        if own.count > 1 {
          let rest = (values - weight * own.gap(at: index).value) / (weights - weight)
          left.sum += voice.weight * rest
          left.weight += voice.weight
        }
        // What subtraction leaves of weights that are all gone is no weight.
        let isGone = isSilent(without: finding)
        without[finding] = isGone ? (0, 0) : left
      }
    }
    return without.map { finding, left in
      (finding, left.weight > 0 ? Gap(clamping: left.sum / left.weight) : nil)
    }
  }

  /// Whether nobody says anything once a finding is left out.
  private func isSilent(without finding: Int) -> Bool {
    findings.count == 1 && findings.ids.caseIndex(at: 0) == finding
  }
}
