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
    let instrument = assessedCase.instrument
    let design = assessedCase.design
    let sources = assessedCase.sources
    // By their places: to copy each costs more than to look at it.
    let dimensions = instrument.dimensions.indices.map { place in
      let dimension = instrument.dimensions[place].id
      let own = design.indices.filter { design[$0].dimension == dimension }
      var expectations = own.map { index in
        let id = design[index].id
        return ExpectationAssessment(
          of: id,
          weight: design[index].weight,
          findings: findings[.expectation(id)],
          instrument: instrument
        )
      }
      let implicit = findings[.dimension(dimension)]
      if !implicit.isEmpty {
        expectations.append(
          ExpectationAssessment(of: nil, weight: 1, findings: implicit, instrument: instrument)
        )
      }
      return DimensionAssessment(
        of: dimension,
        expectations: expectations,
        judgement: assessedCase.judgements.first { $0.dimension == dimension },
        sources: sources,
        instrument: instrument
      )
    }
    self.dimensions = dimensions
    let prioritisation = Prioritisation(assessedCase: assessedCase, dimensions: dimensions)
    self.assessedCase = assessedCase
    total = TotalAssessment(of: dimensions, instrument: instrument)
    recommendations = prioritisation.ranked()
    unaddressed = prioritisation.unaddressed()
  }
}
