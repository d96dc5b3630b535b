/// How far ratings depend on the rubric's own choices: the criteria's weights, the edges of the bands, and
/// the aggregation.
///
/// Each draw weighs the criteria by a flat Dirichlet distribution (the spacings of sorted uniform numbers),
/// moves each edge between two bands by up to half a point, and takes one of the four aggregations.
///
/// - SeeAlso: <doc:Method>, section 10.
public struct RubricSensitivity: Hashable, Sendable {
  /// How far an edge is moved at most, in points of the scale.
  private static let mostMoved = 0.5

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
    let instrument = assessment.assessedCase.instrument
    let edges = instrument.bands.dropLast().map(\.to)
    let positions = assessment.dimensions.map { $0.computedRating?.position }
    var rubric = RedrawnRatings(of: assessment)
    var generator = SeededGenerator(seed: seed)
    var counts = [Int](repeating: 0, count: positions.count)
    for _ in 0..<draws {
      rubric.weigh(Self.weights(instrument.criteria.count, &generator))
      let moved = edges.map { edge in
        edge + (2 * generator.nextUniform() - 1) * Self.mostMoved
      }.sorted()
      let aggregation = Aggregation.allCases[generator.next(below: Aggregation.allCases.count)]
      for (index, position) in positions.enumerated() {
        guard let position, let gap = rubric.gap(ofDimension: index, by: aggregation) else {
          continue
        }
        let own = RisingEdges.position(of: gap, under: moved) ?? moved.count
        if own == position { counts[index] += 1 }
      }
    }
    kept = zip(positions, counts).map { position, count in
      position.map { _ in Double(count) / Double(draws) }
    }
  }

  /// Weights that add up to 1, every such set equally likely.
  private static func weights(_ count: Int, _ generator: inout SeededGenerator) -> [Double] {
    guard count > 0 else { return [] }
    let cuts = (1..<count).map { _ in generator.nextUniform() }.sorted()
    return zip(cuts + [1], [0] + cuts).map { $0 - $1 }
  }
}
