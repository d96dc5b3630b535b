/// How urgent a recommendation is.
public struct RecommendationAssessment: Hashable, Sendable {
  /// The recommendation.
  public let recommendation: Recommendation.ID
  /// Its place in the order of what to do first, from 1.
  public let rank: Int
  /// The dimensions it acts on, in the order of the instrument.
  public let dimensions: [Dimension.ID]
  /// The largest gap among what it addresses; `nil` when nothing of that is assessed.
  public let gap: Gap?
  /// That gap times the leverage, 0 to 10; `nil` when there is no gap.
  public let urgency: Double?
  /// What the urgency is called; `nil` when there is none.
  public let priority: Priority?
}

/// Orders what a case recommends.
struct Prioritisation {
  let assessedCase: Case
  let dimensions: [DimensionAssessment]
  private let homes: [Expectation.ID: Dimension.ID]

  /// Looks at what a case recommends, and at its dimensions.
  init(assessedCase: Case, dimensions: [DimensionAssessment]) {
    self.assessedCase = assessedCase
    self.dimensions = dimensions
    homes = assessedCase.recommendations.isEmpty ? [:] : assessedCase.dimensionOfExpectation
  }

  private var instrument: Instrument { assessedCase.instrument }

  /// The case's recommendations by urgency, then lower effort, then name; those without urgency last.
  ///
  /// - SeeAlso: <doc:Method>, section 5.
  func ranked() -> [RecommendationAssessment] {
    let recommendations = assessedCase.recommendations
    let gaps = recommendations.map(largestGap)
    let urgencies = zip(recommendations, gaps).map { urgency(of: $0, $1) }
    let keys = zip(recommendations, urgencies).map { Self.key($0, $1) }
    return recommendations.indices.sorted { keys[$0] < keys[$1] }.enumerated().map { rank, index in
      RecommendationAssessment(
        recommendation: recommendations[index].id,
        rank: rank + 1,
        dimensions: addressed(by: recommendations[index]),
        gap: gaps[index],
        urgency: urgencies[index],
        priority: urgencies[index].flatMap(priority(of:))
      )
    }
  }

  /// The dimensions rated above small that no recommendation addresses, unless it was dropped.
  func unaddressed() -> [Dimension.ID] {
    let live = assessedCase.recommendations.filter { $0.status != .dropped }
    let addressed = Set(live.flatMap(addressed(by:)))
    return
      dimensions
      .filter { $0.isAboveSmall(under: instrument) && !addressed.contains($0.dimension) }
      .map(\.dimension)
  }

  private func urgency(of recommendation: Recommendation, _ gap: Gap?) -> Double? {
    guard let gap,
      let leverage = instrument.leverages.keyed(recommendation.leverage.text)
    else { return nil }
    return gap.value * leverage.factor
  }

  private func priority(of urgency: Double) -> Priority? {
    RisingEdges.position(of: urgency, under: instrument.priorities.map(\.to))
      .map { instrument.priorities[$0] }
  }

  private func largestGap(addressedBy recommendation: Recommendation) -> Gap? {
    recommendation.addresses.compactMap(gap(of:)).max()
  }

  private func gap(of target: Target) -> Gap? {
    switch target {
    case .dimension(let id):
      return dimensions.first { $0.dimension == id }?.gapThatCounts
    case .expectation(let id):
      let home = dimensions.first { $0.dimension == homes[id] && $0.isApplicable }
      return home?.expectations.first { $0.expectation == id }?.gap
    }
  }

  private func addressed(by recommendation: Recommendation) -> [Dimension.ID] {
    let named = recommendation.addresses.compactMap { target in
      switch target {
      case .dimension(let id): id
      case .expectation(let id): homes[id]
      }
    }
    return instrument.dimensions.map(\.id).filter(named.contains)
  }

  /// What recommendations are ordered by; more urgent means smaller.
  private static func key(
    _ recommendation: Recommendation,
    _ urgency: Double?
  ) -> (Double, Int, Recommendation.ID) {
    let effort = recommendation.effort.flatMap(Effort.allCases.firstIndex(of:))
    return (-(urgency ?? -1), effort ?? Effort.allCases.count, recommendation.id)
  }
}
