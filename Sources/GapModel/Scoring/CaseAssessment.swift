/// A case, rated: what was computed, and from what.
///
/// The result carries its reasons, down to the step on which each finding was judged, so that every
/// number in a report can be followed to the findings behind it.
public struct CaseAssessment: Hashable, Sendable {
  /// The case.
  public let assessedCase: Case
  /// Its dimensions, in the order of the instrument.
  public let dimensions: [DimensionAssessment]
  /// Findings that are not yet judged or not yet placed, in the order of the case: open work.
  public let unjudged: FindingIDs
  /// Their sum; `nil` while an applicable dimension is not assessed.
  public let total: TotalAssessment?
  /// What to do, in the order in which to do it.
  public let recommendations: [RecommendationAssessment]
  /// What would be left of the dimensions' gaps once all open recommendations are carried out, in the order
  /// of the instrument; `nil` where a dimension has no gap.
  public let gapsAfterAll: [Gap?]
  /// Deciding indicators above small that no recommendation reaches.
  public let unaddressedIndicators: [UnaddressedIndicator]

  /// A deciding indicator above small that no recommendation reaches.
  public struct UnaddressedIndicator: Hashable, Sendable {
    /// Its dimension.
    public let dimension: Dimension.ID
    /// The indicator, or what stands for one.
    public let subject: IndicatorAssessment.Subject
  }

  /// The dimensions with a deciding indicator above small that no recommendation reaches.
  public var unaddressed: [Dimension.ID] { unaddressedIndicators.map { $0.dimension }.uniqued }

  /// The counted dimensions that apply and are not assessed: while there is one, there is no total.
  var missingInTotal: [DimensionAssessment] {
    let counted = Set(assessedCase.instrument.dimensions.filter { $0.isCounted }.map { $0.id })
    return dimensions.filter { dimension in
      counted.contains(dimension.dimension) && dimension.isApplicable && dimension.gap == nil
    }
  }

  /// The recommendation that an entry of the order is about.
  package func recommendation(of entry: RecommendationAssessment) -> Recommendation {
    assessedCase.recommendations[entry.index]
  }

  /// Rates a case.
  ///
  /// - SeeAlso: <doc:Method>, sections 1 to 5 and 7.
  public init(of assessedCase: Case) {
    let findings = FindingsByTarget(of: assessedCase)
    let dimensions = assessedCase.instrument.dimensions.map { dimension in
      DimensionAssessment(of: dimension, in: assessedCase, findings)
    }
    let reach = Reach(of: assessedCase, dimensions)
    self.assessedCase = assessedCase
    self.dimensions = dimensions
    unjudged = findings.unjudged
    total = TotalAssessment(of: dimensions, instrument: assessedCase.instrument)
    recommendations = Prioritisation(of: assessedCase, dimensions, reach).ranked()
    gapsAfterAll = reach.gapsAfterAll()
    unaddressedIndicators = reach.unaddressed()
  }
}
