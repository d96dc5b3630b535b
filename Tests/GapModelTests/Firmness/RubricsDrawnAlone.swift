import GapModel

/// The draws of a case's rubric, taken one by one and straight from the method's words, as ``DrawnAlone``
/// takes those of its sources.
struct RubricsDrawnAlone {
  /// What one source says in a group of findings that are averaged together.
  private struct Voice {
    let weight: Double
    var findings: [(weight: Double, distance: Distance)]
  }

  private let assessment: CaseAssessment
  /// The voices on each indicator, dimension by dimension.
  private let indicators: [[[Voice]]]
  /// The voices on each expectation by itself.
  private let expectations: [DesignExpectation.ID: [Voice]]

  init(assessment: CaseAssessment) {
    let content = assessment.assessedCase
    let weights = Dictionary(
      uniqueKeysWithValues: content.design.map { (Target.expectation($0.id), $0.weight) }
    )
    func voices(_ findings: FindingAssessments) -> [Voice] {
      content.sources.compactMap { source in
        let own = findings.filter { $0.sources.contains(source.id) }.map { finding in
          let target = content.findings[finding.finding].flatMap { Consensus.of($0).target }
          return (weight: target.flatMap { weights[$0] } ?? 1, distance: finding.distance)
        }
        return own.isEmpty ? nil : Voice(weight: source.weight, findings: own)
      }
    }
    self.assessment = assessment
    indicators = assessment.dimensions.map { dimension in
      dimension.isApplicable ? dimension.indicators.map { voices($0.findings) } : []
    }
    expectations = Dictionary(
      uniqueKeysWithValues: assessment.dimensions.filter(\.isApplicable).flatMap { dimension in
        dimension.expectations.compactMap { entry in
          entry.expectation.map { ($0, voices(entry.findings)) }
        }
      }
    )
  }

  private var instrument: Instrument { assessment.assessedCase.instrument }

  /// A rubric as drawn.
  private struct Rubric {
    var weights: [Criterion.ID: Double] = [:]
    /// Each criterion's values, rising, and where they were moved to.
    var steps: [Criterion.ID: Moved] = [:]
    var ladder = Moved(given: [], moved: [])
    var edges: [Double] = []
  }

  /// Numbers, rising, and where they were moved to.
  private struct Moved {
    let given: [Double]
    let moved: [Double]

    /// Where a number among them, or between two, is moved to; 0 stays.
    func place(of number: Double) -> Double {
      if let index = given.firstIndex(of: number) { return moved[index] }
      guard number > 0, let above = given.firstIndex(where: { $0 > number }) else { return number }
      let low = above > 0 ? given[above - 1] : 0
      let movedLow = above > 0 ? moved[above - 1] : 0
      let share = (number - low) / (given[above] - low)
      return movedLow * (1 - share) + moved[above] * share
    }
  }

  /// What the rubrics keep.
  struct Kept {
    /// The share under which each dimension keeps its rating.
    var ratings: [Double?]
    /// For each open recommendation, the shares in which it comes first and keeps its priority.
    var order: [Recommendation.ID: [Double?]]
  }

  /// Draws rubrics.
  func kept(draws: Int, seed: UInt64) -> Kept {
    var generator = SeededGenerator(seed: seed)
    let recommendations = assessment.assessedCase.recommendations
    let open = recommendations.filter(\.isOpen).map(\.id)
    let priorities = Dictionary(
      uniqueKeysWithValues: assessment.recommendations.map { ($0.recommendation, $0.priority) }
    )
    var counts = [Int](repeating: 0, count: assessment.dimensions.count)
    var firsts: [Recommendation.ID: Int] = [:]
    var keeps: [Recommendation.ID: Int] = [:]
    for _ in 0..<draws {
      let rubric = rubric(&generator)
      for (place, dimension) in assessment.dimensions.enumerated() {
        guard let rating = dimension.computedRating,
          let gap = gap(ofDimension: place, under: rubric)
        else { continue }
        let position = RisingEdges.position(of: gap, in: rubric.edges) { $0 }
        if position ?? rubric.edges.count == rating.position { counts[place] += 1 }
      }
      let urgencies = urgencies(under: rubric)
      if let first = order(by: urgencies).first(where: open.contains) {
        firsts[first, default: 0] += 1
      }
      for id in open {
        let priority = urgencies[id].flatMap { urgency in
          instrument.priorities.first { urgency <= ($0.to ?? .infinity) + 1e-9 }
        }
        if priority == priorities[id] ?? nil { keeps[id, default: 0] += 1 }
      }
    }
    func share(_ count: Int?) -> Double { Double(count ?? 0) / Double(draws) }
    return Kept(
      ratings: zip(assessment.dimensions, counts).map { dimension, count in
        dimension.computedRating.map { _ in share(count) }
      },
      order: Dictionary(
        uniqueKeysWithValues: open.map { id in
          let isUrgent = priorities[id] ?? nil != nil
          return (id, [share(firsts[id]), isUrgent ? share(keeps[id]) : nil])
        }
      )
    )
  }

  /// Takes the numbers in the order that is written down for all implementations.
  private func rubric(_ generator: inout SeededGenerator) -> Rubric {
    var rubric = Rubric()
    let criteria = instrument.criteria.map(\.id)
    if !criteria.isEmpty {
      let cuts = criteria.dropFirst().map { _ in generator.nextUniform() }.sorted()
      let spacings = zip(cuts + [1], [0] + cuts).map { $0 - $1 }
      rubric.weights = Dictionary(uniqueKeysWithValues: zip(criteria, spacings))
    }
    for criterion in instrument.criteria {
      let values = criterion.steps.map(\.value).filter { $0 != 0 || !criterion.settles }
      rubric.steps[criterion.id] = moved(values, &generator)
    }
    rubric.ladder = moved(instrument.ladder.map(\.value), &generator)
    rubric.edges = instrument.bands.dropLast().map { $0.to + (generator.nextUniform() - 0.5) }
      .sorted()
    return rubric
  }

  private func moved(_ values: [Double], _ generator: inout SeededGenerator) -> Moved {
    let given = values.sorted()
    let moved = given.map { min(max($0 + (generator.nextUniform() - 0.5), 0), 10) }
    return Moved(given: given, moved: moved.sorted())
  }

  private func gap(ofDimension place: Int, under rubric: Rubric) -> Double? {
    let gaps = zip(assessment.dimensions[place].indicators, indicators[place])
      .compactMap { indicator, voices in
        gap(of: voices, under: rubric).map { (gap: $0, weight: indicator.weight) }
      }
    return instrument.aggregation.aggregate(gaps)?.value
  }

  private func gap(of voices: [Voice], under rubric: Rubric) -> Gap? {
    var sum = 0.0
    var all = 0.0
    for voice in voices {
      var said = 0.0
      var weights = 0.0
      for finding in voice.findings {
        said += finding.weight * gap(of: finding.distance, under: rubric)
        weights += finding.weight
      }
      sum += voice.weight * said / weights
      all += voice.weight
    }
    return all > 0 ? Gap(clamping: sum / all) : nil
  }

  private func gap(of distance: Distance, under rubric: Rubric) -> Double {
    switch distance {
    case .direct(let gap): return gap.value
    case .severity(let step): return rubric.ladder.place(of: step.value)
    case .steps(let steps):
      if steps.contains(where: { $0.settles && $0.value == 0 }) { return 0 }
      var sum = 0.0
      var all = 0.0
      for step in steps {
        let weight = rubric.weights[step.criterion] ?? 0
        sum += weight * (rubric.steps[step.criterion]?.place(of: step.value) ?? step.value)
        all += weight
      }
      return all > 0 ? sum / all : 0
    }
  }

  /// The urgency of each recommendation that has one, at least that of what requires it.
  private func urgencies(under rubric: Rubric) -> [Recommendation.ID: Double] {
    let recommendations = assessment.assessedCase.recommendations
    var urgencies: [Recommendation.ID: Double] = [:]
    for recommendation in recommendations {
      let largest = recommendation.addresses.compactMap { gap(of: $0, under: rubric) }.max()
      let leverage = instrument.leverages.first { $0.id == recommendation.leverage }
      if let largest, let leverage { urgencies[recommendation.id] = largest * leverage.factor }
    }
    // As often as there are recommendations, so that urgencies come down the longest chain.
    for _ in recommendations {
      for recommendation in recommendations where recommendation.status != .dropped {
        guard let urgency = urgencies[recommendation.id] else { continue }
        for required in recommendation.requires {
          urgencies[required] = max(urgencies[required] ?? 0, urgency)
        }
      }
    }
    return urgencies
  }

  private func gap(of target: Target, under rubric: Rubric) -> Double? {
    if case .expectation(let id) = target {
      return expectations[id].flatMap { gap(of: $0, under: rubric)?.value }
    }
    for (place, dimension) in assessment.dimensions.enumerated() where dimension.isApplicable {
      switch target {
      case .dimension(dimension.dimension):
        return dimension.isJudged
          ? dimension.band?.middle.value : gap(ofDimension: place, under: rubric)
      case .indicator(let reference) where reference.dimension == dimension.dimension:
        let subject = IndicatorAssessment.Subject.indicator(reference.indicator)
        return dimension.indicators.firstIndex { $0.subject == subject }
          .flatMap { gap(of: indicators[place][$0], under: rubric)?.value }
      default: continue
      }
    }
    return nil
  }

  /// The recommendations as they come: by urgency, less work, and name, each behind what it requires.
  private func order(by urgencies: [Recommendation.ID: Double]) -> [Recommendation.ID] {
    var rest = assessment.assessedCase.recommendations
    var ready = Set(rest.filter { $0.status == .done }.map(\.id))
    var order: [Recommendation.ID] = []
    while !rest.isEmpty {
      let able = rest.filter { ready.isSuperset(of: $0.requires) }
      let most = able.compactMap { urgencies[$0.id] }.max()
      let equal = able.filter { recommendation in
        guard let most else { return true }
        return (urgencies[recommendation.id] ?? -1) >= most - 1e-9
      }
      let efforts: [Effort?] = [.low, .medium, .high, nil]
      let first = equal.min { left, right in
        let ranks = [left, right].map { efforts.firstIndex(of: $0.effort) ?? 0 }
        return ranks[0] == ranks[1] ? left.id < right.id : ranks[0] < ranks[1]
      }
      guard let first else { return order }
      rest.removeAll { $0.id == first.id }
      ready.insert(first.id)
      order.append(first.id)
    }
    return order
  }
}
