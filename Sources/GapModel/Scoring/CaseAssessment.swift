/// A case, rated: what was computed, and from what.
///
/// The result carries its reasons, down to the step on which each finding was judged, so that every
/// number in a report can be followed to the findings behind it.
public struct CaseAssessment: Hashable, Sendable {
  /// The case.
  public let assessedCase: Case
  /// Its dimensions, in the order of the instrument.
  public let dimensions: [DimensionAssessment]
  /// Their sum; `nil` while an applicable dimension is not assessed.
  public let total: TotalAssessment?
  /// What to do, the most urgent first.
  public let recommendations: [RecommendationAssessment]
  /// Dimensions rated above small that no recommendation addresses.
  public let unaddressed: [Dimension.ID]

  /// Rates a case.
  ///
  /// - SeeAlso: <doc:Method>, sections 1 to 6.
  public init(of assessedCase: Case) {
    let findings = FindingsByTarget(of: assessedCase)
    dimensions = assessedCase.instrument.dimensions.map { dimension in
      let own = assessedCase.design.filter { $0.dimension == dimension.id }
      var expectations = own.map { expectation in
        ExpectationAssessment(
          of: expectation.id,
          weight: expectation.weight,
          findings: findings[.expectation(expectation.id)],
          instrument: assessedCase.instrument
        )
      }
      let implicit = findings[.dimension(dimension.id)]
      if !implicit.isEmpty {
        expectations.append(
          ExpectationAssessment(
            of: nil,
            weight: 1,
            findings: implicit,
            instrument: assessedCase.instrument
          )
        )
      }
      return DimensionAssessment(
        of: dimension.id,
        expectations: expectations,
        judgement: assessedCase.judgements.first { $0.dimension == dimension.id },
        sources: assessedCase.sources,
        instrument: assessedCase.instrument
      )
    }
    let prioritisation = Prioritisation(assessedCase: assessedCase, dimensions: dimensions)
    self.assessedCase = assessedCase
    total = TotalAssessment(of: dimensions, instrument: assessedCase.instrument)
    recommendations = prioritisation.ranked()
    unaddressed = prioritisation.unaddressed()
  }
}
