import GapModel

/// The three looks at a case, taken draw by draw and straight from the method's words.
///
/// The library looks at eight draws at once, at each way of judging once, and not at what cannot change;
/// this does nothing of the kind, and has to give the same to the last bit.
struct DrawnAlone {
  let assessment: CaseAssessment

  private var instrument: Instrument { assessment.assessedCase.instrument }

  /// The sources in order of their names.
  private var sources: [Source.ID] { assessment.assessedCase.sources.map(\.id).sorted() }

  /// The gaps of each dimension in those draws of the sources that assess it.
  func gaps(draws: Int, seed: UInt64) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    var gaps = [[Double]](repeating: [], count: assessment.dimensions.count)
    for _ in 0..<draws {
      var counts: [Source.ID: Double] = [:]
      for _ in sources {
        counts[sources[generator.next(below: sources.count)], default: 0] += 1
      }
      for (place, dimension) in assessment.dimensions.enumerated() {
        if let gap = gap(of: dimension, hearing: counts) { gaps[place].append(gap.value) }
      }
    }
    return gaps
  }

  /// What the ratings of each dimension are without each of its sources that changes it.
  func changes() -> [[String]] {
    assessment.dimensions.map { dimension in
      sources.filter(dimension.evidence.sources.contains).compactMap { source in
        var counts = Dictionary(uniqueKeysWithValues: sources.map { ($0, 1.0) })
        counts[source] = 0
        let other = gap(of: dimension, hearing: counts).map(instrument.rating(of:))
        guard other?.band != dimension.computedRating?.band else { return nil }
        return "\(source): \(other?.band.rating.text ?? "none")"
      }
    }
  }

  /// The share of rubrics under which each dimension keeps its rating.
  func kept(draws: Int, seed: UInt64) -> [Double?] {
    var generator = SeededGenerator(seed: seed)
    var counts = [Int](repeating: 0, count: assessment.dimensions.count)
    for _ in 0..<draws {
      let weights = weights(&generator)
      let edges = instrument.bands.dropLast().map { $0.to + (2 * generator.nextUniform() - 1) / 2 }
      let aggregation = Aggregation.allCases[generator.next(below: 4)]
      for (place, dimension) in assessment.dimensions.enumerated() {
        guard let rating = dimension.computedRating else { continue }
        let gap = aggregation.aggregate(
          dimension.expectations.filter { $0.gap != nil }.map {
            (self.gap(of: $0, weighing: weights), $0.weight)
          }
        )
        guard let gap else { continue }
        let position = RisingEdges.position(of: gap.value, in: edges.sorted()) { $0 } ?? edges.count
        if position == rating.position { counts[place] += 1 }
      }
    }
    return zip(assessment.dimensions, counts).map { dimension, count in
      dimension.computedRating.map { _ in Double(count) / Double(draws) }
    }
  }

  private func gap(of dimension: DimensionAssessment, hearing counts: [Source.ID: Double]) -> Gap? {
    let expectations = dimension.isApplicable ? dimension.expectations : []
    let gaps = expectations.compactMap { expectation -> (gap: Gap, weight: Double)? in
      var sum = 0.0
      var weights = 0.0
      for voice in expectation.voices {
        let weight = voice.weight * (counts[voice.source] ?? 0)
        sum += weight * voice.gap.value
        weights += weight
      }
      return weights > 0 ? (Gap(clamping: sum / weights), expectation.weight) : nil
    }
    return instrument.aggregation.aggregate(gaps)
  }

  private func weights(_ generator: inout SeededGenerator) -> [Criterion.ID: Double] {
    let criteria = instrument.criteria.map(\.id)
    guard !criteria.isEmpty else { return [:] }
    let cuts = criteria.dropFirst().map { _ in generator.nextUniform() }.sorted()
    let weights = zip(cuts + [1], [0] + cuts).map { $0 - $1 }
    return Dictionary(uniqueKeysWithValues: zip(criteria, weights))
  }

  private func gap(
    of expectation: ExpectationAssessment,
    weighing weights: [Criterion.ID: Double]
  ) -> Gap {
    var sum = 0.0
    var all = 0.0
    for voice in expectation.voices {
      let own = expectation.findings.filter { $0.sources.contains(voice.source) }
      let said = own.reduce(0) { $0 + gap(of: $1.distance, weighing: weights) }
      sum += voice.weight * said / Double(own.count)
      all += voice.weight
    }
    return Gap(clamping: sum / all)
  }

  private func gap(of distance: Distance, weighing weights: [Criterion.ID: Double]) -> Double {
    guard case .steps(let steps) = distance else { return distance.gap.value }
    if steps.contains(where: { $0.settles && $0.value == 0 }) { return 0 }
    var sum = 0.0
    var all = 0.0
    for step in steps {
      let weight = weights[step.criterion] ?? 0
      sum += weight * step.value
      all += weight
    }
    return all > 0 ? sum / all : 0
  }
}
