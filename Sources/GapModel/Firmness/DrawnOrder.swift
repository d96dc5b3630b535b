/// How often, over drawn rubrics, each recommendation comes first and keeps its priority.
struct DrawnOrder {
  /// Where the gap of something addressed comes from under a draw.
  private enum Origin {
    /// The gap of a dimension, by its place.
    case dimension(Int)
    /// The gap of an indicator or an expectation, by its place among the drawn ones.
    case group(Int)
    /// The middle of a judged band, which no draw moves.
    case judged(Double)
  }

  private let recommendations: [Recommendation]
  private let instrument: Instrument
  private let prioritisation: Prioritisation
  private let origins: [[Origin]]
  /// The priority of each recommendation as the rubric stands, by its place in the instrument.
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
        guard let place = dimensions.firstIndex(where: { $0.dimension == id }),
          dimensions[place].isApplicable
        else { return nil }
        if dimensions[place].isJudged {
          return dimensions[place].gapThatCounts.map { .judged($0.value) }
        }
        return dimensions[place].gap == nil ? nil : .dimension(place)
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
    guard recommendations.contains(where: \.isOpen) else { return }
    for lane in lanes {
      let gaps = origins.map { origins in
        origins.compactMap { origin -> Double? in
          switch origin {
          case .dimension(let place): dimensions[place].map { $0[lane] }
          case .group(let place): groups.own[place][lane]
          case .judged(let gap): gap
          }
        }.max()
      }
      let urgencies = prioritisation.raised(prioritisation.urgencies(of: gaps))
      if let first = prioritisation.firstOpen(by: urgencies) { firsts[first] += 1 }
      for place in recommendations.indices
      where urgencies[place].flatMap(priorityPlace(of:)) == priorities[place] {
        keeps[place] += 1
      }
    }
  }

  private func priorityPlace(of urgency: Double) -> Int? {
    RisingEdges.position(of: urgency, in: instrument.priorities) { $0.to }
  }

  /// The shares of all draws, of each open recommendation.
  func shares(of draws: Int) -> [Recommendation.ID: RubricSensitivity.OrderFirmness] {
    let open = recommendations.indices.filter { recommendations[$0].isOpen }
    return Dictionary(
      open.map { place in
        (
          recommendations[place].id,
          RubricSensitivity.OrderFirmness(
            first: Double(firsts[place]) / Double(draws),
            priority: priorities[place] == nil ? nil : Double(keeps[place]) / Double(draws)
          )
        )
      }
    ) { first, _ in first }
  }
}
