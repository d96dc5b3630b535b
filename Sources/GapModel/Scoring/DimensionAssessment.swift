/// How far reality lies from the design in one dimension, and what says so.
public struct DimensionAssessment: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// Its expectations in the order of the case, the implicit one last; assessed or not.
  public let expectations: [ExpectationAssessment]
  /// Whether the dimension has a place in this case.
  public let isApplicable: Bool
  /// What the instrument's aggregation makes of the expectations; `nil` when none is assessed.
  public let gap: Gap?
  /// The gap's rating; `nil` when there is no gap.
  public let computedRating: Rating?
  /// What the analyst decided, if anything was.
  public let judgement: Judgement?
  /// The band that counts: the judged one, else the computed one.
  public let band: Band?
  /// The weighted mean of the expectations, whatever the aggregation.
  public let mean: Gap?
  /// How many of the assessed expectations are rated above the first band, and of how many.
  public let breadth: Breadth
  /// Whether the aggregation hides an expectation two or more bands above the dimension's rating.
  public let isMasked: Bool
  /// Whether the worst expectation stands two or more bands above the mean.
  public let restsOnOne: Bool
  /// Whether the gap lies above what Heeks advises concern for.
  public let isOfConcern: Bool
  /// How well the rating is supported.
  public let evidence: Triangulation

  /// How many expectations are missed.
  public struct Breadth: Hashable, Sendable {
    /// Those rated above the first band.
    public let above: Int
    /// Those that are assessed.
    public let of: Int
  }

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
  /// Assesses a dimension from its expectations.
  ///
  /// - SeeAlso: <doc:Method>, sections 2 and 3.
  init(
    of dimension: Dimension.ID,
    expectations: [ExpectationAssessment],
    judgement: Judgement?,
    sources: [Source],
    instrument: Instrument
  ) {
    let isApplicable = judgement?.decision != .notApplicable
    let counted = isApplicable ? expectations : []
    let gaps = counted.compactMap { expectation in
      expectation.gap.map { (gap: $0, weight: expectation.weight) }
    }
    let gap = instrument.aggregation.aggregate(gaps)
    let rating = gap.map { instrument.rating(of: $0) }
    let mean = Aggregation.mean.aggregate(gaps)
    let worst = counted.indices.compactMap { counted[$0].rating?.rank }.max() ?? 0
    let meanRank = mean.map { instrument.rank(of: $0) } ?? 0
    let rank = rating?.rank ?? 0
    self.dimension = dimension
    self.expectations = expectations
    self.isApplicable = isApplicable
    self.gap = gap
    computedRating = rating
    self.judgement = judgement
    band =
      if case .rating(let judged) = judgement?.decision {
        instrument.band(judged)
      } else {
        rating?.band
      }
    self.mean = mean
    // What has a gap has a rating.
    breadth = Breadth(
      above: counted.indices.count { (counted[$0].rating?.position ?? 0) > 0 },
      of: gaps.count
    )
    isMasked = instrument.aggregation != .worst && worst >= rank + 2
    restsOnOne = instrument.aggregation == .worst && rank >= meanRank + 2
    isOfConcern =
      gap.map { $0.value > instrument.total.dimensionConcern + RisingEdges.tolerance } ?? false
    evidence = Triangulation(of: counted, sources: sources, instrument: instrument)
  }
}
