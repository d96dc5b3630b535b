/// Every finding's way into the ratings, source by source, for a second reader to check line by line.
public struct AuditTrail: Hashable, Sendable {
  /// One finding as one of its sources says it.
  public struct Row: Hashable, Sendable {
    /// The finding.
    public let finding: Finding.ID
    /// The source.
    public let source: Source.ID
    /// The steps on which it was judged, or the gap given.
    public let distance: Distance
    /// The finding's gap.
    public let gap: Gap
    /// The mean of what the source says on the expectation.
    public let voice: Gap
    /// Of how many findings.
    public let voiced: Int
    /// The expectation it is held against; `nil` for the implicit one of its dimension.
    public let expectation: Expectation.ID?
    /// That expectation's gap.
    public let expectationGap: Gap
    /// The dimension.
    public let dimension: Dimension.ID
    /// The part of the dimension's gap that comes from it, 0 to 1; those of a dimension add up to 1,
    /// unless its gap is 0.
    public let share: Double
    /// The recommendations that answer it.
    public let recommendations: [Recommendation.ID]
  }

  /// The rows, in the order of the dimensions, their expectations and the findings.
  public let rows: [Row]

  /// Follows the findings of a rated case.
  public init(of assessment: CaseAssessment) {
    let instrument = assessment.assessedCase.instrument
    let answers = assessment.assessedCase.recommendations
    rows = assessment.dimensions.filter(\.isApplicable).flatMap { dimension in
      let shares = dimension.expectationShares(under: instrument.aggregation)
      return zip(dimension.expectations, shares).flatMap { expectation, share in
        expectation.findings.flatMap { finding in
          expectation.voices.compactMap { voice -> Row? in
            guard voice.findings.contains(finding.finding), let gap = expectation.gap else {
              return nil
            }
            return Row(
              finding: finding.finding,
              source: voice.source,
              distance: finding.distance,
              gap: finding.gap,
              voice: voice.gap,
              voiced: voice.findings.count,
              expectation: expectation.expectation,
              expectationGap: gap,
              dimension: dimension.dimension,
              share: share * expectation.share(of: finding, in: voice),
              recommendations: answers.filter { $0.findings.contains(finding.finding) }.map(\.id)
            )
          }
        }
      }
    }
  }
}

extension DimensionAssessment {
  /// The part of the gap that comes from each expectation.
  ///
  /// Under the worst those that have that gap carry it, in equal parts; under the others each as much as
  /// it adds, under the median those in the middle alone.
  fileprivate func expectationShares(under aggregation: Aggregation) -> [Double] {
    let parts = expectations.map { expectation -> Double in
      guard let gap, let own = expectation.gap else { return 0 }
      return switch aggregation {
      case .worst: own.value >= gap.value - RisingEdges.tolerance ? 1 : 0
      case .mean: expectation.weight * own.value
      case .quadraticMean: expectation.weight * own.value * own.value
      case .median: middles.contains(own) ? own.value : 0
      }
    }
    let sum = parts.reduce(0, +)
    return sum > 0 && gap != Gap.none ? parts.map { $0 / sum } : parts.map { _ in 0 }
  }

  /// The gap or the two gaps in the middle of the expectations'.
  private var middles: [Gap] {
    let gaps = expectations.compactMap(\.gap).sorted()
    guard let last = gaps.indices.last else { return [] }
    return [gaps[last / 2], gaps[(last + 1) / 2]]
  }
}

extension ExpectationAssessment {
  /// The part of the expectation's gap that comes from one finding of one source.
  fileprivate func share(of finding: FindingAssessment, in voice: Voice) -> Double {
    let sum = voices.reduce(0) { $0 + $1.weight * $1.gap.value }
    guard sum > 0 else { return 0 }
    return voice.weight * finding.gap.value / Double(voice.findings.count) / sum
  }
}
