/// Orders what a case recommends.
///
/// - SeeAlso: <doc:Method>, section 5.
struct Prioritisation {
  private let recommendations: [Recommendation]
  private let dimensions: [DimensionAssessment]
  private let instrument: Instrument
  private let reach: Reach
  /// For each recommendation, the places of those it requires.
  private let requirements: [[Int]]
  /// The open recommendations that require nothing left to do, by lower effort, then name.
  private let openCandidates: [Int]

  /// Looks at what a case recommends, and at its dimensions.
  init(of assessedCase: Case, _ dimensions: [DimensionAssessment], _ reach: Reach) {
    let recommendations = assessedCase.recommendations
    let places = Dictionary(recommendations.indices.map { (recommendations[$0].id, $0) }) {
      first,
      _ in first
    }
    self.recommendations = recommendations
    self.dimensions = dimensions
    self.reach = reach
    instrument = assessedCase.instrument
    let requirements = recommendations.map { $0.requires.compactMap { places[$0] }.uniqued }
    let ranking = Ranking(recommendations, [])
    self.requirements = requirements
    openCandidates = recommendations.indices.filter { place in
      recommendations[place].isOpen
        && requirements[place].allSatisfy { recommendations[$0].status == .done }
    }.sorted { ranking.key($0) < ranking.key($1) }
  }

  /// The case's recommendations in the order in which to carry them out.
  func ranked() -> [RecommendationAssessment] {
    let gaps = recommendations.indices.map { largestGap(of: $0)?.value }
    let own = urgencies(of: gaps)
    let urgencies = raised(own)
    return order(by: urgencies).enumerated().map { rank, place in
      RecommendationAssessment(
        recommendation: recommendations[place].id,
        rank: rank + 1,
        dimensions: reach.touched[place].map { dimensions[$0].dimension },
        gap: gaps[place].flatMap { Gap($0) },
        urgency: urgencies[place],
        isRaised: urgencies[place] != own[place],
        priority: urgencies[place].flatMap(instrument.priority(of:)),
        closings: reach.closings(of: place)
      )
    }
  }

  /// The largest gap among what a recommendation addresses.
  ///
  /// Where it addresses a dimension on which an analyst decided, the middle of the judged band stands in
  /// for the gap; indicators and expectations keep their own.
  private func largestGap(of place: Int) -> Gap? {
    recommendations[place].addresses.compactMap { target -> Gap? in
      switch target {
      case .dimension(let id):
        let dimension = dimensions.first { $0.dimension == id }
        return dimension?.isApplicable == true ? dimension?.gapThatCounts : nil
      case .indicator(let reference):
        let dimension = dimensions.first { $0.dimension == reference.dimension }
        guard dimension?.isApplicable == true else { return nil }
        return dimension?.indicators.first { $0.subject == .indicator(reference.indicator) }?.gap
      case .expectation(let id):
        let dimension = dimensions.first { dimension in
          dimension.expectations.contains { $0.expectation == id }
        }
        guard dimension?.isApplicable == true else { return nil }
        return dimension?.expectations.first { $0.expectation == id }?.gap
      }
    }.max()
  }

  /// The urgencies that follow from the recommendations' own gaps and leverages.
  func urgencies(of gaps: [Double?]) -> [Double?] {
    zip(recommendations, gaps).map { recommendation, gap in
      guard let gap, let leverage = instrument.leverages.keyed(recommendation.leverage.text) else {
        return nil
      }
      return gap * leverage.factor
    }
  }

  /// The urgencies, each at least that of whatever requires it and is not dropped.
  func raised(_ urgencies: [Double?]) -> [Double?] {
    guard requirements.contains(where: { !$0.isEmpty }) else { return urgencies }
    var raised = urgencies
    // What requires a recommendation comes before it, so that urgencies are handed on along a chain.
    for place in dependantsFirst where recommendations[place].isLive {
      for required in requirements[place] {
        raised[required] = [raised[required], raised[place]].compactMap { $0 }.max()
      }
    }
    return raised
  }

  /// The recommendations, each behind all that require it.
  private var dependantsFirst: [Int] {
    var waiting = [Int](repeating: 0, count: recommendations.count)
    for required in requirements.joined() { waiting[required] += 1 }
    var free = waiting.indices.filter { waiting[$0] == 0 }
    var order: [Int] = []
    while let place = free.popLast() {
      order.append(place)
      for required in requirements[place] {
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
    for (place, required) in requirements.enumerated() {
      for other in required where recommendations[other].status != .done {
        waiting[place] += 1
        dependants[other].append(place)
      }
    }
    let ranking = Ranking(recommendations, urgencies)
    var able = waiting.indices.filter { waiting[$0] == 0 }.sorted { ranking.isMoreUrgent($1, $0) }
    var order: [Int] = []
    while let place = ranking.removeFirst(from: &able) {
      order.append(place)
      for other in dependants[place] {
        waiting[other] -= 1
        if waiting[other] == 0 { ranking.insert(other, into: &able) }
      }
    }
    return order
  }
}

/// By what recommendations are put in order.
private struct Ranking {
  private let recommendations: [Recommendation]
  private let urgencies: [Double]

  init(_ recommendations: [Recommendation], _ urgencies: [Double?]) {
    self.recommendations = recommendations
    self.urgencies = urgencies.map { $0 ?? -.infinity }
  }

  /// Whether one comes before another by urgency alone.
  func isMoreUrgent(_ left: Int, _ right: Int) -> Bool { urgencies[left] > urgencies[right] }

  /// Takes the first out of some, which stand from the least urgent to the most.
  ///
  /// Urgencies within the tolerance of the largest are equal to it.
  func removeFirst(from able: inout [Int]) -> Int? {
    guard let most = able.last else { return nil }
    let edge = urgencies[most] - RisingEdges.tolerance
    let equal = able.indices.reversed().prefix { urgencies[able[$0]] >= edge }
    let first = equal.min { key(able[$0]) < key(able[$1]) }
    return first.map { able.remove(at: $0) }
  }

  /// Puts one among others, which stand from the least urgent to the most.
  func insert(_ place: Int, into able: inout [Int]) {
    let index = able.firstIndex { isMoreUrgent($0, place) } ?? able.endIndex
    able.insert(place, at: index)
  }

  /// By what equally urgent ones are put in order: lower effort, then name.
  func key(_ place: Int) -> (Int, Recommendation.ID) {
    let effort = recommendations[place].effort.flatMap(Effort.allCases.firstIndex(of:))
    return (effort ?? Effort.allCases.count, recommendations[place].id)
  }
}

extension Instrument {
  /// What an urgency is called.
  func priority(of urgency: Double) -> Priority? {
    RisingEdges.position(of: urgency, in: priorities) { $0.to }.map { priorities[$0] }
  }
}
