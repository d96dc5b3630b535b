/// A case laid out so that its gaps are quickly found again when the criteria weigh otherwise.
struct RedrawnRatings {
  /// The values of a finding's criteria, or the gap that no weight changes.
  private enum Judged {
    case fixed(Double)
    case stepwise([(criterion: Int, value: Double)])
  }

  private struct Expectation {
    let weight: Double
    let voices: [(weight: Double, findings: [Int])]
  }

  private var findings: [Judged] = []
  private var dimensions: [[Expectation]] = []
  /// The findings' gaps under the weights at hand.
  private var gaps: [Double] = []

  /// Lays a case out.
  init(of assessment: CaseAssessment) {
    let criteria = assessment.assessedCase.instrument.criteria.map(\.id)
    for dimension in assessment.dimensions {
      let counted = dimension.isApplicable ? dimension.expectations : []
      dimensions.append(
        counted.filter { $0.gap != nil }.map { expectation in
          let start = findings.count
          findings += expectation.findings.map { Self.judged($0.distance, criteria) }
          let places = Dictionary(
            expectation.findings.enumerated().map { ($0.element.finding, start + $0.offset) },
            uniquingKeysWith: { first, _ in first }
          )
          return Expectation(
            weight: expectation.weight,
            voices: expectation.voices.map { voice in
              (voice.weight, voice.findings.compactMap { places[$0] })
            }
          )
        }
      )
    }
    gaps = [Double](repeating: 0, count: findings.count)
  }

  private static func judged(_ distance: Distance, _ criteria: [Criterion.ID]) -> Judged {
    switch distance {
    case .direct(let gap): .fixed(gap.value)
    case .steps(let steps) where steps.contains { $0.settles && $0.value == 0 }: .fixed(0)
    case .steps(let steps):
      .stepwise(
        steps.compactMap { step in
          criteria.firstIndex(of: step.criterion).map { ($0, step.value) }
        }
      )
    }
  }

  /// Finds the findings' gaps when the criteria weigh so much, in the order of the instrument.
  mutating func weigh(_ weights: [Double]) {
    for (index, finding) in findings.enumerated() {
      switch finding {
      case .fixed(let gap): gaps[index] = gap
      case .stepwise(let values):
        var sum = 0.0
        var weight = 0.0
        for (criterion, value) in values {
          sum += weights[criterion] * value
          weight += weights[criterion]
        }
        gaps[index] = weight > 0 ? sum / weight : 0
      }
    }
  }

  /// A dimension's gap by an aggregation; `nil` when nothing of it is assessed.
  func gap(ofDimension index: Int, by aggregation: Aggregation) -> Double? {
    let gaps = dimensions[index].map { expectation in
      var sum = 0.0
      var weight = 0.0
      for voice in expectation.voices {
        let own = voice.findings.reduce(0) { $0 + self.gaps[$1] }
        sum += voice.weight * own / Double(voice.findings.count)
        weight += voice.weight
      }
      return (gap: Gap(clamping: sum / weight), weight: expectation.weight)
    }
    return aggregation.aggregate(gaps)?.value
  }
}
