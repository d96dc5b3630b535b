/// How far reality lies from the design in one dimension, and what says so.
public struct DimensionAssessment: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// What its gap is made of: the instrument's indicators in their order, then expectations that stand for
  /// themselves, then the dimension as a whole; assessed or not.
  public let indicators: [IndicatorAssessment]
  /// Its expectations in the order of the case, then what only names the dimension; assessed or not.
  public let expectations: [ExpectationAssessment]
  /// What is feared and has not happened; outside every gap.
  public let risks: FindingIDs
  /// Whether the dimension has an index in this case.
  public let isApplicable: Bool
  /// What the instrument's aggregation makes of the indicators; `nil` when none is assessed.
  public let gap: Gap?
  /// The gap's rating; `nil` when there is no gap.
  public let computedRating: Rating?
  /// What the analyst decided, if anything was.
  public let judgement: Judgement?
  /// The band that counts: the judged one, else the computed one.
  public let band: Band?
  /// How successful the dimension is by that band, or beyond the scale.
  public let success: SuccessClass.ID?
  /// The mean of the indicators, whatever the aggregation.
  public let mean: Gap?
  /// The largest gap of an indicator.
  public let worst: Gap?
  /// How many of the assessed indicators are rated above the first band, and of how many.
  public let breadth: Breadth
  /// The indices of the indicators that set the gap, in ``indicators``.
  public let decidingIndices: [Int]
  /// Why the rating rests on little; some reasons make nothing provisional, see ``isProvisional``.
  public let reservations: [ProvisionalReason]
  /// Whether the rating is provisional.
  public let isProvisional: Bool
  /// Whether the aggregation hides an indicator two or more bands above the dimension's rating.
  public let isMasked: Bool
  /// Whether the gap lies above what Heeks advises concern for.
  public let isOfConcern: Bool
  /// How well the rating is supported: by the sources that speak on the deciding indicators.
  public let evidence: Triangulation
  /// How well the whole dimension is supported.
  public let evidenceOfAll: Triangulation

  /// How many indicators are missed.
  public struct Breadth: Hashable, Sendable {
    /// Those rated above the first band.
    public let above: Int
    /// Those that are assessed.
    public let of: Int
  }

  /// The indicators that set the gap.
  public var deciding: [IndicatorAssessment] { decidingIndices.map { indicators[$0] } }

  /// Whether an analyst's rating stands before the computed one.
  public var isJudged: Bool {
    if case .rating = judgement?.decision { true } else { false }
  }

  /// Whether the gap is too large for the instrument's bands.
  public var liesBeyondScale: Bool { computedRating?.liesBeyondScale ?? false }

  /// The gap that stands for the dimension in urgencies: the middle of a judged band, else the gap.
  public var gapThatCounts: Gap? { isJudged ? band?.middle : gap }

  /// Whether it is rated above the first band.
  public func isAboveSmall(under instrument: Instrument) -> Bool {
    guard let band else { return false }
    return band.rating != instrument.bands.first?.rating
  }
}

extension DimensionAssessment {
  /// Assesses a dimension from the findings of a case.
  ///
  /// - SeeAlso: <doc:Method>, sections 2, 3 and 7.
  init(of dimension: Dimension, in assessedCase: Case, _ findings: FindingsByTarget) {
    let instrument = assessedCase.instrument
    let design = assessedCase.design.filter { $0.dimension == dimension.id }
    let judgement = assessedCase.judgements.first { $0.dimension == dimension.id }
    let indicators = IndicatorAssessment.all(
      of: dimension,
      design: design,
      findings: findings,
      instrument: instrument
    )
    let isApplicable = judgement?.decision != .notApplicable
    let assessed = isApplicable ? indicators.indices.filter { indicators[$0].gap != nil } : []
    let gaps = assessed.compactMap { indicators[$0].gap }
    let weighted = assessed.compactMap { index in
      indicators[index].gap.map { (gap: $0, weight: indicators[index].weight) }
    }
    let gap = instrument.aggregation.aggregate(weighted)
    let rating = gap.map { instrument.rating(of: $0) }
    let decidingIndices = assessed.filter { index in
      indicators[index].gap.map { instrument.aggregation.decides($0, among: gaps) } ?? false
    }
    let deciding = decidingIndices.map { indicators[$0] }
    let worst = assessed.compactMap { indicators[$0].rating?.rank }.max() ?? 0
    let evidence = Triangulation(of: deciding, in: assessedCase)
    let reservations =
      deciding.isEmpty
      ? []
      : ProvisionalReason.all(
        deciding: deciding,
        assessed: assessed.count,
        sourceCount: evidence.sourceCount,
        in: dimension
      )
    self.dimension = dimension.id
    self.indicators = indicators
    expectations = Self.expectations(of: dimension, design, findings, instrument)
    risks = findings.risks(on: Self.targets(of: dimension, design))
    self.isApplicable = isApplicable
    self.gap = gap
    computedRating = rating
    self.judgement = judgement
    let judged: Band? =
      if case .rating(let id) = judgement?.decision { instrument.band(id) } else { nil }
    band = judged ?? rating?.band
    success =
      judged?.success
      ?? (rating?.liesBeyondScale == true ? instrument.beyond?.success : nil)
      ?? rating?.band.success
    mean = Aggregation.mean.aggregate(weighted)
    self.worst = gaps.max()
    breadth = Breadth(
      above: assessed.count { (indicators[$0].rating?.position ?? 0) > 0 },
      of: assessed.count
    )
    self.decidingIndices = decidingIndices
    self.reservations = reservations
    isProvisional = reservations.contains { $0.binds(under: instrument) }
    isMasked = worst >= (rating?.rank ?? 0) + Band.farApart
    isOfConcern =
      gap.map { RisingEdges.lies($0.value, above: instrument.total.dimensionConcern) } ?? false
    self.evidence = evidence
    evidenceOfAll = Triangulation(of: isApplicable ? indicators : [], in: assessedCase)
  }

  private static func expectations(
    of dimension: Dimension,
    _ design: [Expectation],
    _ findings: FindingsByTarget,
    _ instrument: Instrument
  ) -> [ExpectationAssessment] {
    let named = design.map { expectation in
      ExpectationAssessment(
        of: expectation.id,
        findings.group(of: [(.expectation(expectation.id), 1)]),
        instrument
      )
    }
    let whole = findings.group(of: [(.dimension(dimension.id), 1)])
    guard !whole.findings.isEmpty else { return named }
    return named + [ExpectationAssessment(of: nil, whole, instrument)]
  }

  private static func targets(of dimension: Dimension, _ design: [Expectation]) -> [Target] {
    [.dimension(dimension.id)]
      + dimension.indicators.map { .indicator(IndicatorReference(dimension.id, $0.id)) }
      + design.map { .expectation($0.id) }
  }
}
