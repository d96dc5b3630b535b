/// What the recommendations of a case act on, and what the gaps would be once they are carried out.
///
/// - SeeAlso: <doc:Method>, section 5, "What it would close" and "Unaddressed".
struct Reach {
  /// A part of the case that a recommendation addresses.
  struct Part: Hashable {
    /// The place of the dimension.
    let dimension: Int
    /// The place of the indicator in its dimension.
    let indicator: Int
    /// The one expectation addressed in it; `nil` where all of the indicator is.
    let expectation: Target?
  }

  private let recommendations: [Recommendation]
  private let instrument: Instrument
  private let dimensions: [DimensionAssessment]
  /// For each recommendation, the parts it addresses.
  let parts: [[Part]]
  /// For each recommendation, the places of the dimensions it addresses, in the order of the instrument.
  let touched: [[Int]]

  init(of assessedCase: Case, _ dimensions: [DimensionAssessment]) {
    let homes = TargetHomes(of: assessedCase)
    let places = Dictionary(
      dimensions.enumerated().map { ($0.element.dimension, $0.offset) }
    ) { first, _ in first }
    recommendations = assessedCase.recommendations
    instrument = assessedCase.instrument
    self.dimensions = dimensions
    parts = assessedCase.recommendations.map { recommendation in
      recommendation.addresses.flatMap { target -> [Part] in
        guard let place = homes.dimension(of: target).flatMap({ places[$0] }) else { return [] }
        let indicators = dimensions[place].indicators
        let subject = homes.subject(of: target)
        return indicators.indices.compactMap { index in
          if case .dimension = target {
            return Part(dimension: place, indicator: index, expectation: nil)
          }
          guard indicators[index].subject == subject else { return nil }
          var expectation: Target?
          if case .expectation = target { expectation = target }
          return Part(dimension: place, indicator: index, expectation: expectation)
        }
      }.uniqued
    }
    touched = assessedCase.recommendations.map { recommendation in
      Set(recommendation.addresses.compactMap { homes.dimension(of: $0).flatMap { places[$0] } })
        .sorted()
    }
  }

  /// What one recommendation would close, by itself; nothing for one that is done or dropped.
  func closings(of place: Int) -> [RecommendationAssessment.Closing] {
    guard recommendations[place].isOpen else { return [] }
    return touched[place].compactMap { index in
      let dimension = dimensions[index]
      guard let from = dimension.gap, let to = gap(of: index, after: [place]) else { return nil }
      let reached = dimension.decidingPlaces.filter { decides(place, dimension: index, at: $0) }
      return RecommendationAssessment.Closing(
        dimension: dimension.dimension,
        from: from,
        to: to,
        decides: !reached.isEmpty,
        keptBy: to.value < from.value - RisingEdges.tolerance
          ? []
          : dimension.decidingPlaces.filter { !reached.contains($0) }
            .map { dimension.indicators[$0].subject }
      )
    }
  }

  /// What would be left of each dimension's gap after all open recommendations.
  func gapsAfterAll() -> [Gap?] {
    let open = recommendations.indices.filter { recommendations[$0].isOpen }
    return dimensions.indices.map { gap(of: $0, after: open) }
  }

  /// The deciding indicators above small that no recommendation reaches, unless it is dropped.
  func unaddressed() -> [CaseAssessment.UnaddressedIndicator] {
    let live = recommendations.indices.filter { recommendations[$0].isLive }
    var reached = Set<[Int]>()
    for part in live.flatMap({ parts[$0] }) { reached.insert([part.dimension, part.indicator]) }
    return dimensions.indices.flatMap { index in
      dimensions[index].decidingPlaces.filter { place in
        (dimensions[index].indicators[place].rating?.position ?? 0) > 0
          && !reached.contains([index, place])
      }.map { place in
        CaseAssessment.UnaddressedIndicator(
          dimension: dimensions[index].dimension,
          subject: dimensions[index].indicators[place].subject
        )
      }
    }
  }

  /// Whether a recommendation reaches a deciding indicator: as a whole, or by an expectation with a gap.
  private func decides(_ place: Int, dimension: Int, at indicator: Int) -> Bool {
    parts[place].contains { part in
      guard part.dimension == dimension, part.indicator == indicator else { return false }
      guard let expectation = part.expectation else { return true }
      return dimensions[dimension].indicators[indicator].hasGap(on: expectation)
    }
  }

  /// A dimension's gap once some recommendations are carried out: each judged finding that they reach has
  /// the share of its gap left that the largest leverage on it leaves.
  private func gap(of dimension: Int, after places: [Int]) -> Gap? {
    guard dimensions[dimension].isApplicable else { return nil }
    var remaining = [Remaining](
      repeating: Remaining(),
      count: dimensions[dimension].indicators.count
    )
    for place in places {
      let factor = instrument.leverages.keyed(recommendations[place].leverage.text)?.factor ?? 0
      for part in parts[place] where part.dimension == dimension {
        remaining[part.indicator].act(on: part.expectation, with: factor)
      }
    }
    let gaps = zip(dimensions[dimension].indicators, remaining).compactMap { indicator, remaining in
      indicator.gap(leaving: remaining).map { (gap: $0, weight: indicator.weight) }
    }
    return instrument.aggregation.aggregate(gaps)
  }
}

/// Which share of the gaps on one indicator recommendations leave.
private struct Remaining {
  /// The share that what addresses all of the indicator leaves.
  var ofAll = 1.0
  /// The shares that what addresses single expectations leaves.
  var ofExpectations: [Target: Double] = [:]

  var isUntouched: Bool { ofAll == 1 && ofExpectations.isEmpty }

  mutating func act(on expectation: Target?, with leverage: Double) {
    guard let expectation else {
      ofAll = min(ofAll, 1 - leverage)
      return
    }
    ofExpectations[expectation] = min(ofExpectations[expectation] ?? 1, 1 - leverage)
  }
}

extension IndicatorAssessment {
  /// Whether some finding held against an expectation of the indicator has a gap.
  fileprivate func hasGap(on expectation: Target) -> Bool {
    findings.indices.contains {
      findings.target(at: $0) == expectation && findings.gap(at: $0) > .none
    }
  }

  /// The gap when only shares of its findings' gaps are left.
  fileprivate func gap(leaving remaining: Remaining) -> Gap? {
    guard !remaining.isUntouched else { return gap }
    let voices = voices.compactMap { voice -> (value: Double, weight: Double)? in
      let own = FindingAssessments(ids: voice.findings)
      let values = zip(own.indices, voice.findingWeights).map { place, weight in
        let left = own.target(at: place).flatMap { remaining.ofExpectations[$0] } ?? 1
        return (value: own.gap(at: place).value * min(left, remaining.ofAll), weight: weight)
      }
      return weightedMean(of: values).map { ($0, voice.weight) }
    }
    return weightedMean(of: voices).map(Gap.init(clamping:))
  }
}
