/// How often, over drawn rubrics, each recommendation comes first and keeps its priority.
struct DrawnOrder {
  /// Where the gap of something addressed comes from under a draw.
  private enum Origin {
    /// The gap of a dimension, by its index.
    case dimension(Int)
    /// The gap of an indicator or an expectation, by its index among the drawn ones.
    case group(Int)
    /// The middle of a judged band, which no draw moves.
    case judged(Double)
  }

  private let recommendations: [Recommendation]
  private let instrument: Instrument
  private let prioritisation: Prioritisation
  private let origins: [[Origin]]
  /// The priority of each recommendation as the rubric stands, by its index in the instrument.
  private let priorities: [Int?]
  private var firsts: [Int]
  private var keeps: [Int]

  init(of assessment: CaseAssessment, _ redrawn: RedrawnCase) {
    let assessedCase = assessment.assessedCase
    let dimensions = assessment.dimensions
    recommendations = assessedCase.recommendations
    instrument = assessedCase.instrument
    prioritisation = Prioritisation(
      of: assessedCase,
      dimensions,
      Reach(of: assessedCase, dimensions)
    )
    origins = assessedCase.recommendations.map { recommendation in
      recommendation.addresses.compactMap { target -> Origin? in
        guard case .dimension(let id) = target else {
          return redrawn.addressed[target].map(Origin.group)
        }
        guard let index = dimensions.firstIndex(where: { $0.dimension == id }),
          dimensions[index].isApplicable
        else { return nil }
        if dimensions[index].isJudged {
          return dimensions[index].gapThatCounts.map { .judged($0.value) }
        }
        return dimensions[index].gap == nil ? nil : .dimension(index)
      }
    }
    let own = Dictionary(
      assessment.recommendations.map { ($0.recommendation, $0.priority) }
    ) { first, _ in first }
    let known = assessedCase.instrument.priorities
    priorities = assessedCase.recommendations.map { recommendation in
      own[recommendation.id].flatMap { $0 }.flatMap { known.firstIndex(of: $0) }
    }
    firsts = recommendations.map { _ in 0 }
    keeps = firsts
  }

  /// Counts some draws.
  ///
  /// - Parameters:
  ///   - lanes: Which of the eight draws are used.
  ///   - dimensions: The dimensions' gaps; `nil` where one has none.
  ///   - groups: The gaps of indicators and expectations.
  mutating func count(_ lanes: Range<Int>, _ dimensions: [Draws?], _ groups: DrawnGaps) {
    guard recommendations.contains(where: { $0.isOpen }) else { return }
    for lane in lanes {
      let gaps = origins.map { origins in
        origins.compactMap { origin -> Double? in
          switch origin {
          case .dimension(let index): dimensions[index].map { $0[lane] }
          case .group(let index): groups.own[index][lane]
          case .judged(let gap): gap
          }
        }.max()
      }
      let urgencies = prioritisation.raised(prioritisation.urgencies(of: gaps))
      if let first = prioritisation.firstOpen(by: urgencies) { firsts[first] += 1 }
      for index in recommendations.indices
      where urgencies[index].flatMap(priorityIndex(of:)) == priorities[index] {
        keeps[index] += 1
      }
    }
  }

  private func priorityIndex(of urgency: Double) -> Int? {
    RisingEdges.position(of: urgency, in: instrument.priorities) { $0.to }
  }

  /// The shares of all draws, of each open recommendation.
  func shares(of draws: Int) -> [Recommendation.ID: RubricSensitivity.OrderFirmness] {
    let open = recommendations.indices.filter { recommendations[$0].isOpen }
    return Dictionary(
      open.map { index in
        (
          recommendations[index].id,
          RubricSensitivity.OrderFirmness(
            first: Double(firsts[index]) / Double(draws),
            priority: priorities[index] == nil ? nil : Double(keeps[index]) / Double(draws)
          )
        )
      }
    ) { first, _ in first }
  }
}
