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
    /// The mean of what the source says on the indicator.
    public let voice: Gap
    /// Of how many findings.
    public let voiced: Int
    /// The expectation it is held against, if it is one.
    public let expectation: Expectation.ID?
    /// What it is gathered under.
    public let indicator: IndicatorAssessment.Subject
    /// That indicator's gap.
    public let indicatorGap: Gap
    /// Whether the indicator is one of those that set the dimension's gap.
    public let decides: Bool
    /// The dimension.
    public let dimension: Dimension.ID
    /// The part of the dimension's gap that comes from it, 0 to 1; those of a dimension add up to 1,
    /// unless its gap is 0.
    public let share: Double
    /// The recommendations that answer it, in the order of the case: at most ``mostAnswers``, and those
    /// that name it among them first.
    public let answers: [Answer]
    /// How many others answer it.
    public let otherRecommendations: Int

    /// The recommendations that answer it.
    public var recommendations: [Recommendation.ID] { answers.map { $0.recommendation } }
  }

  /// A recommendation that answers a finding.
  public struct Answer: Hashable, Sendable {
    /// The recommendation.
    public let recommendation: Recommendation.ID
    /// How it comes to do so; the nearest way, where there are several.
    public let way: Way
  }

  /// How a recommendation comes to answer a finding, from the nearest to the furthest.
  public enum Way: String, CaseIterable, Hashable, Sendable {
    /// It names the finding.
    case finding
    /// It addresses the expectation that the finding is held against.
    case expectation
    /// It addresses the indicator.
    case indicator
    /// It addresses the whole dimension.
    case dimension
  }

  /// The most recommendations that a row names: were there as many as findings, all rows together would grow
  /// with the square.
  public static let mostAnswers = 100

  /// The rows, in the order of the dimensions, their indicators and the findings.
  public let rows: [Row]
  /// Findings that enter no gap because nothing has happened, in the order of the case.
  public let risks: FindingIDs
  /// Findings that enter no gap because they are not yet judged or not yet placed.
  public let unjudged: FindingIDs

  /// Follows the findings of a rated case.
  public init(of assessment: CaseAssessment) {
    let assessedCase = assessment.assessedCase
    let answers = Answers(in: assessedCase)
    rows = assessment.dimensions.filter { $0.isApplicable }.flatMap { dimension in
      let shares = dimension.indicatorShares(under: assessedCase.instrument.aggregation)
      let deciding = Set(dimension.decidingIndices)
      return dimension.indicators.indices.flatMap { index -> [Row] in
        let indicator = dimension.indicators[index]
        guard let gap = indicator.gap else { return [] }
        let sum = indicator.voices.reduce(0) { $0 + $1.weight * $1.gap.value }
        return indicator.voices.flatMap { voice in
          voice.rows { finding, target, share in
            var expectation: Expectation.ID?
            if case .expectation(let id) = target { expectation = id }
            let answers = answers.answers(to: finding.finding, heldAgainst: target)
            return Row(
              finding: finding.finding,
              source: voice.source,
              distance: finding.distance,
              gap: finding.gap,
              voice: voice.gap,
              voiced: voice.findings.count,
              expectation: expectation,
              indicator: indicator.subject,
              indicatorGap: gap,
              decides: deciding.contains(index),
              dimension: dimension.dimension,
              share: sum > 0 ? shares[index] * voice.weight * share / sum : 0,
              answers: answers.named,
              otherRecommendations: answers.others
            )
          }
        }
      }
    }
    risks = FindingIDs(
      findings: assessedCase.findings,
      unordered: assessment.dimensions.flatMap { $0.risks.caseIndices }
    )
    unjudged = assessment.unjudged
  }
}

/// The recommendations that answer each finding: those that name it, and those that address what it is held
/// against.
private struct Answers {
  private let recommendations: [Recommendation.ID]
  private var byFinding: [Finding.ID: [Int]] = [:]
  /// For each target, those that address it in their order, each with the nearest way.
  private var byTarget: [Target: [(index: Int, way: AuditTrail.Way)]] = [:]

  init(in assessedCase: Case) {
    let homes = TargetHomes(of: assessedCase)
    recommendations = assessedCase.recommendations.map { $0.id }
    var addressing: [Target: [Int]] = [:]
    for (index, recommendation) in assessedCase.recommendations.enumerated() {
      for finding in recommendation.findings { byFinding[finding, default: []].append(index) }
      for target in recommendation.addresses {
        addressing[target, default: []].append(index)
      }
    }
    for target in assessedCase.findings.targets {
      var own: [(index: Int, way: AuditTrail.Way)] = []
      func add(_ target: Target, _ way: AuditTrail.Way) {
        own += (addressing[target] ?? []).map { ($0, way) }
      }
      if case .expectation = target { add(target, .expectation) }
      if let dimension = homes.dimension(of: target) {
        if case .indicator(let indicator) = homes.subject(of: target) {
          add(.indicator(IndicatorReference(dimension, indicator)), .indicator)
        }
        add(.dimension(dimension), .dimension)
      }
      // The nearest way comes first.
      let ways = Dictionary(own.map { ($0.index, $0.way) }) { nearest, _ in nearest }
      byTarget[target] = ways.map { (index: $0.key, way: $0.value) }.sorted { $0.index < $1.index }
    }
  }

  /// The recommendations that answer a finding, as many as a row names, and how many others do.
  func answers(
    to finding: Finding.ID,
    heldAgainst target: Target?
  ) -> (named: [AuditTrail.Answer], others: Int) {
    let naming = Set(byFinding[finding] ?? [])
    let addressing = target.flatMap { byTarget[$0] } ?? []
    let most = AuditTrail.mostAnswers
    let both = naming.count { addressing.holds($0) }
    let first = naming.sorted().prefix(most).map { (index: $0, way: AuditTrail.Way.finding) }
    let rest = addressing.lazy.filter { !naming.contains($0.index) }.prefix(most - first.count)
    let named = (first + rest).sorted { $0.index < $1.index }
    return (
      named.map { AuditTrail.Answer(recommendation: recommendations[$0.index], way: $0.way) },
      naming.count + addressing.count - both - named.count
    )
  }
}

extension [(index: Int, way: AuditTrail.Way)] {
  /// Whether recommendations in the order of their indices hold one.
  fileprivate func holds(_ index: Int) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].index == index
  }
}

extension SourceVoice {
  /// A row for each of the voice's findings, with the part of the voice's gap that it makes.
  fileprivate func rows(
    _ make: (FindingAssessment, Target?, Double) -> AuditTrail.Row
  ) -> [AuditTrail.Row] {
    let own = FindingAssessments(ids: findings)
    let weights = findingWeights.reduce(0, +)
    return zip(own.indices, findingWeights).map { index, weight in
      let finding = own[index]
      return make(finding, own.target(at: index), weight * finding.gap.value / weights)
    }
  }
}

extension DimensionAssessment {
  /// The part of the gap that comes from each indicator.
  ///
  /// Under the worst, and the two worst, those that decide carry it, each as much as its gap adds; under the
  /// others each as much as it adds, under the median those in the middle alone.
  fileprivate func indicatorShares(under aggregation: Aggregation) -> [Double] {
    let deciding = Set(decidingIndices)
    let parts = indicators.indices.map { index -> Double in
      guard gap != nil, let own = indicators[index].gap else { return 0 }
      return switch aggregation {
      case .worst: deciding.contains(index) ? 1 : 0
      case .mean: indicators[index].weight * own.value
      case .quadraticMean: indicators[index].weight * own.value * own.value
      case .twoWorst, .median: deciding.contains(index) ? own.value : 0
      }
    }
    let sum = parts.reduce(0, +)
    return sum > 0 && gap != Gap.none ? parts.map { $0 / sum } : parts.map { _ in 0 }
  }
}
