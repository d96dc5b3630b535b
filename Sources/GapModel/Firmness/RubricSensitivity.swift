/// How far ratings, and the order of recommendations, depend on the rubric's own choices: the criteria's
/// weights, the values of the steps, and the edges of the bands.
///
/// Each draw weighs the criteria by a flat Dirichlet distribution (the spacings of sorted uniform numbers) and
/// moves each step's value and each edge between two bands by up to half a point; the aggregation stays.
///
/// - SeeAlso: <doc:Method>, sections 5 and 6.
public struct RubricSensitivity: Hashable, Sendable {
  /// The share of draws that keep each dimension's computed rating, 0 to 1, in the order of the
  /// instrument; `nil` where there is none.
  public let kept: [Double?]
  /// How firm the index of each open recommendation is.
  public let order: [Recommendation.ID: OrderFirmness]

  /// How firm the index of a recommendation is.
  public struct OrderFirmness: Hashable, Sendable {
    /// The share of draws in which it comes first among the open ones, 0 to 1.
    public let first: Double
    /// The share of draws in which it keeps its priority, 0 to 1; `nil` where it has none.
    public let priority: Double?
  }

  /// Draws rubrics.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - draws: How many draws to make; at least 1.
  ///   - seed: Where the generator begins; the same seed gives the same draws.
  public init(
    of assessment: CaseAssessment,
    draws: Int = Resampling.defaultDraws,
    seed: UInt64 = Resampling.defaultSeed
  ) {
    let draws = max(draws, 1)
    let aggregation = assessment.assessedCase.instrument.aggregation
    var redrawn = RedrawnCase(assessment)
    var gaps = redrawn.drawnGaps
    var rubrics = DrawnRubrics(of: assessment.assessedCase.instrument)
    var generator = SeededGenerator(seed: seed)
    var counts = [Int](repeating: 0, count: redrawn.dimensions.count)
    var order = DrawnOrder(of: assessment, redrawn)
    for lanes in Draws.lots(of: draws) {
      rubrics.redraw(lanes, from: &generator)
      redrawn.weigh(rubrics, &gaps)
      var drawnDimensions = [Draws?](repeating: nil, count: assessment.dimensions.count)
      for (index, dimension) in redrawn.dimensions.enumerated() {
        let drawn = gaps.gaps(of: dimension.indicators, by: aggregation)
        let kept = rubrics.earn(dimension.position, drawn)
        counts[index] += lanes.count { kept[$0] }
        drawnDimensions[dimension.index] = drawn
      }
      order.count(lanes, drawnDimensions, gaps)
    }
    var kept = [Double?](repeating: nil, count: assessment.dimensions.count)
    for (dimension, count) in zip(redrawn.dimensions, counts) {
      kept[dimension.index] = Double(count) / Double(draws)
    }
    self.kept = kept
    self.order = order.shares(of: draws)
  }
}
