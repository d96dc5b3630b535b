/// What the recommendations of a case act on, and what the gaps would be once they are carried out.
///
/// - SeeAlso: <doc:Method>, section 5, "What it would close" and "Unaddressed".
struct Reach {
  /// A part of the case that a recommendation addresses.
  struct Part: Hashable {
    /// The index of the dimension.
    let dimension: Int
    /// The index of the indicator in its dimension.
    let indicator: Int
    /// The one expectation addressed in it; `nil` where all of the indicator is.
    let expectation: Target?
  }

  private let recommendations: [Recommendation]
  private let instrument: Instrument
  private let dimensions: [DimensionAssessment]
  /// For each recommendation, the parts it addresses.
  let parts: [[Part]]
  /// For each recommendation, the indices of the dimensions it addresses, in the order of the instrument.
  let touched: [[Int]]
  /// The expectations on which some finding has a gap.
  private let missed: Set<Target>

  init(of assessedCase: Case, _ dimensions: [DimensionAssessment]) {
    let homes = TargetHomes(of: assessedCase)
    let indices = Dictionary(
      dimensions.enumerated().map { ($0.element.dimension, $0.offset) }
    ) { first, _ in first }
    let subjects = dimensions.map { dimension in
      Dictionary(
        dimension.indicators.enumerated().map { ($0.element.subject, $0.offset) }
      ) { first, _ in first }
    }
    recommendations = assessedCase.recommendations
    instrument = assessedCase.instrument
    self.dimensions = dimensions
    missed = Self.missed(on: dimensions, in: assessedCase)
    parts = assessedCase.recommendations.map { recommendation in
      recommendation.addresses.flatMap { target -> [Part] in
        guard let dimension = homes.dimension(of: target).flatMap({ indices[$0] }) else {
          return []
        }
        if case .dimension = target {
          return dimensions[dimension].indicators.indices.map { index in
            Part(dimension: dimension, indicator: index, expectation: nil)
          }
        }
        guard let index = subjects[dimension][homes.subject(of: target)] else { return [] }
        var expectation: Target?
        if case .expectation = target { expectation = target }
        return [Part(dimension: dimension, indicator: index, expectation: expectation)]
      }.uniqued
    }
    touched = assessedCase.recommendations.map { recommendation in
      Set(recommendation.addresses.compactMap { homes.dimension(of: $0).flatMap { indices[$0] } })
        .sorted()
    }
  }

  /// The expectations on which some judged finding has a gap.
  private static func missed(
    on dimensions: [DimensionAssessment],
    in assessedCase: Case
  ) -> Set<Target> {
    let targets = assessedCase.findings.byTarget { $0 }
    var missed = Set<Int>()
    for findings in dimensions.lazy.flatMap({ $0.indicators }).map({ $0.findings }) {
      for index in findings.indices where findings.gap(at: index) > .none {
        if let target = targets.position(at: findings.ids.caseIndex(at: index)) {
          missed.insert(target)
        }
      }
    }
    return Set(missed.map { targets.distinct[$0] })
  }

  /// What each recommendation would close, by itself; nothing for one that is done or dropped.
  func closings() -> [[RecommendationAssessment.Closing]] {
    var left = GapsLeft()
    return recommendations.indices.map { closings(of: $0, &left) }
  }

  private func closings(
    of recommendation: Int,
    _ left: inout GapsLeft
  ) -> [RecommendationAssessment.Closing] {
    guard recommendations[recommendation].isOpen else { return [] }
    return touched[recommendation].compactMap { index in
      let dimension = dimensions[index]
      guard let from = dimension.gap, let to = gap(of: index, after: [recommendation], &left) else {
        return nil
      }
      let reached = reached(by: recommendation, in: index)
      return RecommendationAssessment.Closing(
        dimension: dimension.dimension,
        from: from,
        to: to,
        decides: dimension.decidingIndices.contains { reached.contains($0) },
        keptBy: to.value < from.value - RisingEdges.tolerance
          ? []
          : dimension.decidingIndices.filter { !reached.contains($0) }
            .map { dimension.indicators[$0].subject }
      )
    }
  }

  /// What would be left of each dimension's gap after all open recommendations.
  func gapsAfterAll() -> [Gap?] {
    let open = recommendations.indices.filter { recommendations[$0].isOpen }
    var left = GapsLeft()
    return dimensions.indices.map { gap(of: $0, after: open, &left) }
  }

  /// The deciding indicators above small that no recommendation reaches, unless it is dropped.
  func unaddressed() -> [CaseAssessment.UnaddressedIndicator] {
    let live = recommendations.indices.filter { recommendations[$0].isLive }
    var reached = Set<[Int]>()
    for part in live.flatMap({ parts[$0] }) { reached.insert([part.dimension, part.indicator]) }
    return dimensions.indices.flatMap { index in
      dimensions[index].decidingIndices.filter { indicator in
        (dimensions[index].indicators[indicator].rating?.position ?? 0) > 0
          && !reached.contains([index, indicator])
      }.map { indicator in
        CaseAssessment.UnaddressedIndicator(
          dimension: dimensions[index].dimension,
          subject: dimensions[index].indicators[indicator].subject
        )
      }
    }
  }

  /// The indicators of a dimension that a recommendation reaches: as a whole, or by an expectation with a gap.
  private func reached(by recommendation: Int, in dimension: Int) -> Set<Int> {
    Set(
      parts[recommendation].lazy.filter { part in
        part.dimension == dimension && (part.expectation.map(missed.contains) ?? true)
      }.map { $0.indicator }
    )
  }

  /// A dimension's gap once some recommendations are carried out: each judged finding that they reach has
  /// the share of its gap left that the largest leverage on it leaves.
  func gap(of dimension: Int, after taken: [Int], _ left: inout GapsLeft) -> Gap? {
    guard dimensions[dimension].isApplicable else { return nil }
    var remaining = [Remaining](
      repeating: Remaining(),
      count: dimensions[dimension].indicators.count
    )
    for index in taken {
      let factor = instrument.leverages.keyed(recommendations[index].leverage.text)?.factor ?? 0
      for part in parts[index] where part.dimension == dimension {
        remaining[part.indicator].act(on: part.expectation, with: factor)
      }
    }
    let indicators = dimensions[dimension].indicators
    let gaps = indicators.indices.compactMap { indicator in
      left.gap(
        of: indicators[indicator],
        at: indicator,
        of: dimension,
        leaving: remaining[indicator]
      )
      .map { (gap: $0, weight: indicators[indicator].weight) }
    }
    return instrument.aggregation.aggregate(gaps)
  }
}

/// Which share of the gaps on one indicator recommendations leave.
struct Remaining: Hashable {
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

/// The gaps of indicators of which shares are left, each computed once: many recommendations leave the same.
struct GapsLeft {
  private struct Key: Hashable {
    let dimension: Int
    let indicator: Int
    let remaining: Remaining
  }

  private var known: [Key: Gap?] = [:]

  /// The gap of an indicator, which stands at an index of a dimension, when only shares of its findings' gaps are
  /// left.
  mutating func gap(
    of indicator: IndicatorAssessment,
    at index: Int,
    of dimension: Int,
    leaving remaining: Remaining
  ) -> Gap? {
    guard !remaining.isUntouched else { return indicator.gap }
    let key = Key(dimension: dimension, indicator: index, remaining: remaining)
    if let gap = known[key] { return gap }
    let gap = indicator.gap(leaving: remaining)
    known[key] = .some(gap)
    return gap
  }
}

extension IndicatorAssessment {
  /// The gap when only shares of its findings' gaps are left.
  fileprivate func gap(leaving remaining: Remaining) -> Gap? {
    let voices = voices.compactMap { voice -> (value: Double, weight: Double)? in
      let own = FindingAssessments(ids: voice.findings)
      let values = zip(own.indices, voice.findingWeights).map { index, weight in
        let left = own.target(at: index).flatMap { remaining.ofExpectations[$0] } ?? 1
        return (value: own.gap(at: index).value * min(left, remaining.ofAll), weight: weight)
      }
      return weightedMean(of: values).map { ($0, voice.weight) }
    }
    return weightedMean(of: voices).map(Gap.init(clamping:))
  }
}
