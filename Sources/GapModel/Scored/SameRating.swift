/// Whether two cases are rated the same to the last bit: each gap, rating, total, interval and place in the order.
package enum SameRating {
  /// How many draws of sources and of the rubric are compared.
  private static let draws = 50

  /// Compares a case with a copy of it, whose ids and texts may differ.
  package static func holds(_ original: Case, _ copy: Case) -> Bool {
    let (first, second) = (CaseAssessment(of: original), CaseAssessment(of: copy))
    guard first.total == second.total, first.gapsAfterAll == second.gapsAfterAll,
      first.unjudged.count == second.unjudged.count,
      first.dimensions.count == second.dimensions.count,
      zip(first.dimensions, second.dimensions).allSatisfy({ isSame($0, $1) }),
      first.recommendations.count == second.recommendations.count,
      zip(first.recommendations, second.recommendations).allSatisfy({ isSame($0, $1) }),
      first.unaddressedIndicators.map({ $0.dimension })
        == second.unaddressedIndicators.map({ $0.dimension })
    else { return false }
    return isSame(Firmness(of: first, draws: draws), Firmness(of: second, draws: draws))
  }

  private static func isSame(_ first: DimensionAssessment, _ second: DimensionAssessment) -> Bool {
    first.dimension == second.dimension && first.gap == second.gap && first.band == second.band
      && first.computedRating == second.computedRating && first.success == second.success
      && first.isApplicable == second.isApplicable && first.mean == second.mean
      && first.worst == second.worst && first.breadth == second.breadth
      && first.decidingIndices == second.decidingIndices
      && first.isProvisional == second.isProvisional && first.isMasked == second.isMasked
      && first.isOfConcern == second.isOfConcern && first.risks.count == second.risks.count
      && first.indicators.map { $0.gap } == second.indicators.map { $0.gap }
      && first.expectations.map { $0.gap } == second.expectations.map { $0.gap }
  }

  private static func isSame(
    _ first: RecommendationAssessment,
    _ second: RecommendationAssessment
  ) -> Bool {
    first.index == second.index && first.rank == second.rank && first.gap == second.gap
      && first.urgency == second.urgency && first.isRaised == second.isRaised
      && first.priority == second.priority && first.dimensions == second.dimensions
      && first.closings.map { $0.from } == second.closings.map { $0.from }
      && first.closings.map { $0.to } == second.closings.map { $0.to }
  }

  private static func isSame(_ first: Firmness, _ second: Firmness) -> Bool {
    zip(first.dimensions, second.dimensions).allSatisfy { first, second in
      first.label == second.label && first.shares == second.shares
        && first.interval == second.interval && first.rubric == second.rubric
    }
  }
}
