/// Orders what a case recommends.
///
/// - SeeAlso: <doc:Method>, section 5.
struct Prioritisation {
  private let recommendations: [Recommendation]
  private let dimensions: [DimensionAssessment]
  private let instrument: Instrument
  private let reach: Reach
  /// For each recommendation, the indices of those it requires.
  private let requirements: [[Int]]
  /// Those that hand their urgency on to what they require, each behind all that require it.
  private let dependantsFirst: [Int]
  /// The recommendations by lower effort, then name.
  private let byKey: [Int]
  /// How directly each acts; `nil` where the instrument does not say.
  private let factors: [Double?]
  /// The open recommendations that require nothing left to do, by lower effort, then name.
  private let openCandidates: [Int]

  /// Looks at what a case recommends, and at its dimensions.
  init(of assessedCase: Case, _ dimensions: [DimensionAssessment], _ reach: Reach) {
    let recommendations = assessedCase.recommendations
    let indices = Dictionary(recommendations.indices.map { (recommendations[$0].id, $0) }) {
      first,
      _ in first
    }
    self.recommendations = recommendations
    self.dimensions = dimensions
    self.reach = reach
    instrument = assessedCase.instrument
    let requirements = recommendations.map { $0.requires.compactMap { indices[$0] }.uniqued }
    let byKey = Self.byKey(recommendations)
    self.requirements = requirements
    dependantsFirst = Self.dependantsFirst(requirements).filter { index in
      recommendations[index].isLive && !requirements[index].isEmpty
    }
    self.byKey = byKey
    openCandidates = byKey.filter { index in
      recommendations[index].isOpen
        && requirements[index].allSatisfy { recommendations[$0].status == .done }
    }
    factors = recommendations.map { recommendation in
      assessedCase.instrument.leverages.keyed(recommendation.leverage.text)?.factor
    }
  }

  /// The case's recommendations in the order in which to carry them out.
  func ranked() -> [RecommendationAssessment] {
    let known = AddressedGaps(of: dimensions)
    let closings = reach.closings()
    let gaps = recommendations.map { known.largest($0.addresses)?.value }
    let own = urgencies(of: gaps)
    let urgencies = raised(own)
    return order(by: urgencies).enumerated().map { rank, index in
      RecommendationAssessment(
        recommendation: recommendations[index].id,
        index: index,
        rank: rank + 1,
        dimensions: reach.touched[index].map { dimensions[$0].dimension },
        gap: gaps[index].flatMap { Gap($0) },
        urgency: urgencies[index],
        isRaised: urgencies[index] != own[index],
        priority: urgencies[index].flatMap(instrument.priority(of:)),
        closings: closings[index]
      )
    }
  }

  /// The urgencies that follow from the recommendations' own gaps and leverages.
  func urgencies(of gaps: [Double?]) -> [Double?] {
    zip(factors, gaps).map { factor, gap in
      guard let gap, let factor else { return nil }
      return gap * factor
    }
  }

  /// The urgencies, each at least that of whatever requires it and is not dropped.
  func raised(_ urgencies: [Double?]) -> [Double?] {
    guard !dependantsFirst.isEmpty else { return urgencies }
    var raised = urgencies
    // What requires a recommendation comes before it, so that urgencies are handed on along a chain.
    for index in dependantsFirst {
      for required in requirements[index] {
        raised[required] = [raised[required], raised[index]].compactMap { $0 }.max()
      }
    }
    return raised
  }

  /// The recommendations, each behind all that require it.
  private static func dependantsFirst(_ requirements: [[Int]]) -> [Int] {
    var waiting = [Int](repeating: 0, count: requirements.count)
    for required in requirements.joined() { waiting[required] += 1 }
    var free = waiting.indices.filter { waiting[$0] == 0 }
    var order: [Int] = []
    while let index = free.popLast() {
      order.append(index)
      for required in requirements[index] {
        waiting[required] -= 1
        if waiting[required] == 0 { free.append(required) }
      }
    }
    return order
  }

  /// The open recommendation that comes first; `nil` where none is open.
  ///
  /// It requires nothing that is not done, as else what it requires would come before it.
  func firstOpen(by urgencies: [Double?]) -> Int? {
    let candidates = openCandidates
    guard let most = candidates.lazy.map({ urgencies[$0] ?? -.infinity }).max() else { return nil }
    // They stand by effort and name, so the first of those that are equal comes first.
    return candidates.first { (urgencies[$0] ?? -.infinity) >= most - RisingEdges.tolerance }
  }

  /// Repeatedly the first by urgency, then lower effort, then name, among those whose requirements are
  /// placed or done; those without urgency last.
  func order(by urgencies: [Double?]) -> [Int] {
    var dependants = [[Int]](repeating: [], count: recommendations.count)
    var waiting = [Int](repeating: 0, count: recommendations.count)
    for (index, required) in requirements.enumerated() {
      for other in required where recommendations[other].status != .done {
        waiting[index] += 1
        dependants[other].append(index)
      }
    }
    var able = AbleRecommendations(urgencies: urgencies, byKey: byKey)
    for index in waiting.indices where waiting[index] == 0 { able.insert(index) }
    var order: [Int] = []
    while let index = able.removeFirst() {
      order.append(index)
      for other in dependants[index] {
        waiting[other] -= 1
        if waiting[other] == 0 { able.insert(other) }
      }
    }
    return order
  }

  /// Recommendations by lower effort, then name: how equally urgent ones are put in order.
  private static func byKey(_ recommendations: [Recommendation]) -> [Int] {
    let efforts = recommendations.map { recommendation in
      recommendation.effort.flatMap(Effort.allCases.firstIndex(of:)) ?? Effort.allCases.count
    }
    return recommendations.indices.sorted {
      (efforts[$0], recommendations[$0].id) < (efforts[$1], recommendations[$1].id)
    }
  }
}

extension Instrument {
  /// What an urgency is called.
  func priority(of urgency: Double) -> Priority? {
    RisingEdges.position(of: urgency, in: priorities) { $0.to }.map { priorities[$0] }
  }
}
