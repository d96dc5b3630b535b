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
    let recommendations = assessedCase.recommendations
    self.recommendations = recommendations
    self.dimensions = dimensions
    instrument = assessedCase.instrument
    var homes: [Expectation.ID: (dimension: Int, expectation: Int)] = [:]
    if !recommendations.isEmpty {
      // By their places: to copy each costs more than to look at it.
      for place in dimensions.indices {
        for index in dimensions[place].expectations.indices {
          if let id = dimensions[place].expectations[index].expectation {
            homes[id] = (place, index)
          }
        }
      }
    }
    addressed = recommendations.indices.map { index in
      var addressed = Addressed()
      for target in recommendations[index].addresses {
        switch target {
        case .dimension(let id):
          guard let place = dimensions.firstIndex(where: { $0.dimension == id }) else { continue }
          addressed.add(place, dimensions[place].gapThatCounts)
        case .expectation(let id):
          guard let (home, place) = homes[id] else { continue }
          let isApplicable = dimensions[home].isApplicable
          addressed.add(home, isApplicable ? dimensions[home].expectations[place].gap : nil)
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
    let urgencies = recommendations.indices.map(urgency(at:))
    let keys = recommendations.indices.map { key(at: $0, urgencies[$0]) }
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
    var isAddressed = [Bool](repeating: false, count: dimensions.count)
    for (recommendation, addressed) in zip(recommendations, addressed) where recommendation.isLive {
      for place in addressed.dimensions { isAddressed[place] = true }
    }
    return dimensions.indices
      .filter { !isAddressed[$0] && dimensions[$0].isAboveSmall(under: instrument) }
      .map { dimensions[$0].dimension }
  }

  private func urgency(at place: Int) -> Double? {
    guard let gap = addressed[place].gap,
      let leverage = instrument.leverages.keyed(recommendations[place].leverage.text)
    else { return nil }
    return gap.value * leverage.factor
  }

  private func priority(of urgency: Double) -> Priority? {
    RisingEdges.position(of: urgency, in: instrument.priorities) { $0.to }
      .map { instrument.priorities[$0] }
  }

  /// What recommendations are ordered by; more urgent means smaller.
  private func key(at place: Int, _ urgency: Double?) -> (Double, Int, Recommendation.ID) {
    let effort = recommendations[place].effort.flatMap(Effort.allCases.firstIndex(of:))
    return (-(urgency ?? -1), effort ?? Effort.allCases.count, recommendations[place].id)
  }
}

extension Prioritisation.Addressed {
  /// Adds what stands in a dimension.
  fileprivate mutating func add(_ dimension: Int, _ gap: Gap?) {
    if !dimensions.contains(dimension) { dimensions.append(dimension) }
    if let gap { self.gap = max(self.gap ?? gap, gap) }
  }
}
