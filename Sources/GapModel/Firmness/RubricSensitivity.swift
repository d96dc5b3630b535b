/// How far ratings depend on the rubric's own choices: the criteria's weights, the edges of the bands, and
/// the aggregation.
///
/// Each draw weighs the criteria by a flat Dirichlet distribution (the spacings of sorted uniform numbers),
/// moves each edge between two bands by up to half a point, and takes one of the four aggregations.
///
/// - SeeAlso: <doc:Method>, section 10.
public struct RubricSensitivity: Hashable, Sendable {
  /// The share of draws that keep each dimension's computed rating, 0 to 1, in the order of the
  /// instrument; `nil` where there is none.
  public let kept: [Double?]

  /// Draws rubrics.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - draws: How many draws to make; at least 1.
  ///   - seed: Where the generator begins; the same seed gives the same draws.
  public init(
    of assessment: CaseAssessment,
    draws: Int = Bootstrap.defaultDraws,
    seed: UInt64 = Bootstrap.defaultSeed
  ) {
    let draws = max(draws, 1)
    var redrawn = RedrawnCase(assessment)
    var gaps = redrawn.drawnGaps
    var room = gaps.room
    var rubrics = DrawnRubrics(of: assessment.assessedCase.instrument)
    var generator = SeededGenerator(seed: seed)
    var counts = [Int](repeating: 0, count: redrawn.dimensions.count)
    for lanes in Draws.lots(of: draws) {
      rubrics.redraw(lanes, from: &generator)
      redrawn.weigh(rubrics.weights.span, &gaps)
      var entries = room.mutableSpan
      for (index, dimension) in redrawn.dimensions.enumerated() {
        let drawn = gaps.gaps(of: dimension.expectations, by: rubrics.aggregations, &entries)
        let kept = rubrics.earn(dimension.position, drawn)
        counts[index] += lanes.count { kept[$0] }
      }
    }
    var kept = [Double?](repeating: nil, count: assessment.dimensions.count)
    for (dimension, count) in zip(redrawn.dimensions, counts) {
      kept[dimension.place] = Double(count) / Double(draws)
    }
    self.kept = kept
  }
}
