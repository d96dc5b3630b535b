import GapModel

/// The draws of a case's sources, taken one by one and straight from the method's words.
///
/// The library looks at eight draws at once, at each way of judging once, and not at what cannot change;
/// this does nothing of the kind, and has to give the same.
struct DrawnAlone {
  let assessment: CaseAssessment
  /// The sources in order of their names.
  private let sources: [Source.ID]

  init(assessment: CaseAssessment) {
    self.assessment = assessment
    sources = assessment.assessedCase.sources.map(\.id).sorted()
  }

  private var instrument: Instrument { assessment.assessedCase.instrument }

  /// The ratings of each dimension, by their places, in those draws of the sources that assess it.
  func ratings(draws: Int, seed: UInt64) -> [[Int]] {
    var generator = SeededGenerator(seed: seed)
    var ratings = [[Int]](repeating: [], count: assessment.dimensions.count)
    for _ in 0..<draws {
      var counts: [Source.ID: Double] = [:]
      for _ in sources {
        counts[sources[generator.next(below: sources.count)], default: 0] += 1
      }
      for (place, dimension) in assessment.dimensions.enumerated() {
        guard let gap = gap(of: dimension, hearing: counts) else { continue }
        ratings[place].append(instrument.rating(of: gap).position)
      }
    }
    return ratings
  }

  /// What the ratings of each dimension are without each of its sources that changes it.
  func changes() -> [[String]] {
    assessment.dimensions.map { dimension in
      sources.filter(dimension.evidenceOfAll.sources.contains).compactMap { source in
        let other = gap(of: dimension, without: source).map(instrument.rating(of:))
        guard other?.band != dimension.computedRating?.band else { return nil }
        return "\(source): \(other?.band.rating.text ?? "none")"
      }
    }
  }

  /// The gaps of a dimension without each person or occasion that speaks on it; `nil` where nobody is left.
  func gapsWithoutSpeakers(on dimension: DimensionAssessment) -> [Double?] {
    assessment.assessedCase.sources.filter { source in
      dimension.evidenceOfAll.sources.contains(source.id)
        && [.interview, .observation].contains(source.technique)
    }.map { gap(of: dimension, without: $0.id)?.value }
  }

  /// What the ratings of each dimension are without each finding that changes it: the case is rated anew.
  func findingChanges() -> [[String]] {
    let content = assessment.assessedCase
    var changes = [[String]](repeating: [], count: assessment.dimensions.count)
    for finding in content.findings {
      var other = content
      other.findings = Findings(content.findings.filter { $0.id != finding.id })
      let pairs = zip(assessment.dimensions, CaseAssessment(of: other).dimensions)
      for (place, (before, after)) in pairs.enumerated()
      where before.computedRating?.band != after.computedRating?.band {
        changes[place].append("\(finding.id): \(after.computedRating?.band.rating.text ?? "none")")
      }
    }
    return changes
  }

  private func gap(of dimension: DimensionAssessment, without source: Source.ID) -> Gap? {
    var counts = Dictionary(uniqueKeysWithValues: sources.map { ($0, 1.0) })
    counts[source] = 0
    return gap(of: dimension, hearing: counts)
  }

  private func gap(of dimension: DimensionAssessment, hearing counts: [Source.ID: Double]) -> Gap? {
    let indicators = dimension.isApplicable ? dimension.indicators : []
    let gaps = indicators.compactMap { indicator -> (gap: Gap, weight: Double)? in
      var sum = 0.0
      var weights = 0.0
      for voice in indicator.voices {
        let weight = voice.weight * (counts[voice.source] ?? 0)
        sum += weight * voice.gap.value
        weights += weight
      }
      return weights > 0 ? (Gap(clamping: sum / weights), indicator.weight) : nil
    }
    return instrument.aggregation.aggregate(gaps)
  }
}
