/// Orders what a case recommends.
struct Prioritisation {
  private let recommendations: [Recommendation]
  private let dimensions: [DimensionAssessment]
  private let instrument: Instrument
  /// For each recommendation, what it addresses.
  private let addressed: [Addressed]

  /// What a recommendation acts on.
  fileprivate struct Addressed {
    /// The places of its dimensions, in their order.
    var dimensions: [Int] = []
    /// The largest gap among what it names; `nil` when nothing of that is assessed.
    var gap: Gap?
  }

  /// Looks at what a case recommends, and at its dimensions.
  init(assessedCase: Case, dimensions: [DimensionAssessment]) {
    recommendations = assessedCase.recommendations
    self.dimensions = dimensions
    instrument = assessedCase.instrument
    var homes: [Expectation.ID: (dimension: Int, expectation: Int)] = [:]
    if !assessedCase.recommendations.isEmpty {
      for (place, dimension) in dimensions.enumerated() {
        for (index, expectation) in dimension.expectations.enumerated() {
          if let id = expectation.expectation { homes[id] = (place, index) }
        }
      }
    }
    addressed = assessedCase.recommendations.map { recommendation in
      var addressed = Addressed()
      for target in recommendation.addresses {
        switch target {
        case .dimension(let id):
          guard let place = dimensions.firstIndex(where: { $0.dimension == id }) else { continue }
          addressed.add(place, dimensions[place].gapThatCounts)
        case .expectation(let id):
          guard let (place, index) = homes[id] else { continue }
          let home = dimensions[place]
          addressed.add(place, home.isApplicable ? home.expectations[index].gap : nil)
        }
      }
      addressed.dimensions.sort()
      return addressed
    }
  }

  /// The case's recommendations by urgency, then lower effort, then name; those without urgency last.
  ///
  /// - SeeAlso: <doc:Method>, section 5.
  func ranked() -> [RecommendationAssessment] {
    let urgencies = zip(recommendations, addressed).map { urgency(of: $0, $1.gap) }
    let keys = zip(recommendations, urgencies).map { Self.key($0, $1) }
    return recommendations.indices.sorted { keys[$0] < keys[$1] }.enumerated().map { rank, index in
      RecommendationAssessment(
        recommendation: recommendations[index].id,
        rank: rank + 1,
        dimensions: addressed[index].dimensions.map { dimensions[$0].dimension },
        gap: addressed[index].gap,
        urgency: urgencies[index],
        priority: urgencies[index].flatMap(priority(of:))
      )
    }
  }

  /// The dimensions rated above small that no recommendation addresses, unless it was dropped.
  func unaddressed() -> [Dimension.ID] {
    var isAddressed = dimensions.map { _ in false }
    for (recommendation, addressed) in zip(recommendations, addressed) where recommendation.isLive {
      for place in addressed.dimensions { isAddressed[place] = true }
    }
    return dimensions.indices
      .filter { !isAddressed[$0] && dimensions[$0].isAboveSmall(under: instrument) }
      .map { dimensions[$0].dimension }
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

  /// What recommendations are ordered by; more urgent means smaller.
  private static func key(
    _ recommendation: Recommendation,
    _ urgency: Double?
  ) -> (Double, Int, Recommendation.ID) {
    let effort = recommendation.effort.flatMap(Effort.allCases.firstIndex(of:))
    return (-(urgency ?? -1), effort ?? Effort.allCases.count, recommendation.id)
  }
}

extension Prioritisation.Addressed {
  /// Adds what stands in a dimension.
  fileprivate mutating func add(_ dimension: Int, _ gap: Gap?) {
    if !dimensions.contains(dimension) { dimensions.append(dimension) }
    if let gap { self.gap = max(self.gap ?? gap, gap) }
  }
}
