/// How firm the ratings of a case are: whether they would stand had other sources been asked, had one of
/// them been missing, and had the rubric been drawn up a little differently.
///
/// - SeeAlso: <doc:Method>, section 6.
public struct Firmness: Hashable, Sendable {
  /// Where the generators of both kinds of draws began.
  public let seed: UInt64
  /// How many draws were made of each kind.
  public let draws: Int
  /// What they say of each dimension, in the order of the instrument.
  public let dimensions: [DimensionFirmness]
  /// How firm the place of each open recommendation is.
  public let order: [Recommendation.ID: RubricSensitivity.OrderFirmness]

  /// Looks at a rated case.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - draws: How many draws of the sources, and of the rubric, to make; at least 1.
  ///   - seed: Where the generators begin; the same seed gives the same result on every platform.
  public init(
    of assessment: CaseAssessment,
    draws: Int = Resampling.defaultDraws,
    seed: UInt64 = Resampling.defaultSeed
  ) {
    let draws = max(draws, 1)
    let resampled = ResampledCase(assessment)
    let instrument = assessment.assessedCase.instrument
    let resampling = Resampling(of: resampled, under: instrument, draws: draws, seed: seed)
    let leaveOneOut = LeaveOneOut(of: resampled, in: assessment)
    let rubric = RubricSensitivity(of: assessment, draws: draws, seed: seed)
    let intervals = Self.intervals(of: assessment, resampled)
    self.seed = seed
    self.draws = draws
    order = rubric.order
    dimensions = assessment.dimensions.indices.map { index in
      DimensionFirmness(
        of: assessment.dimensions[index],
        shares: resampling.dimensions[index],
        interval: intervals[index],
        leaveOneOut: leaveOneOut.changes[index],
        leaveOneFindingOut: leaveOneOut.findingChanges[index],
        rubric: rubric.kept[index],
        aggregation: instrument.aggregation,
        instrument: instrument
      )
    }
  }

  /// The interval of each dimension of a rated case, in the order of the instrument.
  public static func intervals(of assessment: CaseAssessment) -> [GapInterval] {
    intervals(of: assessment, ResampledCase(assessment))
  }

  private static func intervals(
    of assessment: CaseAssessment,
    _ resampled: ResampledCase
  ) -> [GapInterval] {
    let instrument = assessment.assessedCase.instrument
    let people = Set(instrument.techniques.filter { $0.isPerson }.map { $0.technique })
    let persons = Set(
      assessment.assessedCase.sources.filter { people.contains($0.technique) }.map { $0.id }
    )
    let speakers = Set(resampled.sources.indices.filter { persons.contains(resampled.sources[$0]) })
    var lessOne = CaseLessOne(of: resampled, edges: DividingEdges(of: instrument))
    return zip(assessment.dimensions, resampled.dimensions).map { dimension, laidOut in
      let without = lessOne.gaps(of: laidOut, without: speakers)
      return GapInterval(around: dimension.gap?.value, gapsWithout: without)
    }
  }
}

/// How firm one dimension's computed rating is.
public struct DimensionFirmness: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// What all looks add up to; `nil` where there is no rating.
  public let label: Label?
  /// What draws of the sources say.
  public let shares: Resampling.Shares
  /// The share of these draws that keep the rating, 0 to 1; `nil` where there is none.
  public let resampled: Double?
  /// How far the gap may lie from that of all who could have spoken.
  public let interval: GapInterval
  /// The sources without which the rating would be another.
  public let leaveOneOut: [LeaveOneOut.Change]
  /// The findings without which the rating would be another.
  public let leaveOneFindingOut: [LeaveOneOut.FindingChange]
  /// The share of rubrics that keep the rating, 0 to 1; `nil` where there is none.
  public let rubric: Double?
  /// What the other aggregations would say, in their order; empty where there is no rating.
  public let otherAggregations: [OtherRating]

  /// The rating under another aggregation.
  public struct OtherRating: Hashable, Sendable {
    /// The aggregation.
    public let aggregation: Aggregation
    /// The rating that it gives.
    public let rating: Band.ID
  }

  /// How firm a rating is.
  public enum Label: String, CaseIterable, Hashable, Sendable {
    /// The share ``from`` of the draws of both kinds keeps it, it is not provisional, the evidence is not
    /// thin, and at least ``GapInterval/fewestSpeakers`` speak.
    case firm
    /// The share ``from`` of the draws of both kinds keeps it, and it is not provisional.
    case fairlyFirm = "fairly-firm"
    /// Anything else.
    case notFirm = "not-firm"

    /// The smallest share of draws that earns it, 0 to 1; method, section 6.
    public var from: Double {
      switch self {
      case .firm: 0.9
      case .fairlyFirm: 0.7
      case .notFirm: 0
      }
    }
  }

  init(
    of dimension: DimensionAssessment,
    shares: Resampling.Shares,
    interval: GapInterval,
    leaveOneOut: [LeaveOneOut.Change],
    leaveOneFindingOut: [LeaveOneOut.FindingChange],
    rubric: Double?,
    aggregation: Aggregation,
    instrument: Instrument
  ) {
    let position = dimension.computedRating?.position
    let resampled = position.flatMap {
      shares.ratings.indices.contains($0) ? shares.ratings[$0] : nil
    }
    self.dimension = dimension.dimension
    self.shares = shares
    self.resampled = resampled
    self.interval = interval
    self.leaveOneOut = leaveOneOut
    self.leaveOneFindingOut = leaveOneFindingOut
    self.rubric = rubric
    let gaps =
      dimension.isApplicable
      ? dimension.indicators.compactMap { indicator in
        indicator.gap.map { (gap: $0, weight: indicator.weight) }
      } : []
    otherAggregations = Aggregation.allCases.filter { $0 != aggregation }.compactMap { other in
      other.aggregate(gaps).map {
        OtherRating(aggregation: other, rating: instrument.rating(of: $0).band.rating)
      }
    }
    label =
      position == nil
      ? nil
      : Self.label(of: dimension, resampled ?? 0, rubric ?? 0, speakers: interval.speakers)
  }

  private static func label(
    of dimension: DimensionAssessment,
    _ resampled: Double,
    _ rubric: Double,
    speakers: Int
  ) -> Label {
    let share = min(resampled, rubric) + RisingEdges.tolerance
    guard !dimension.isProvisional, share >= Label.fairlyFirm.from else { return .notFirm }
    let isFirm =
      share >= Label.firm.from && dimension.evidence.level != .thin
      && speakers >= GapInterval.fewestSpeakers
    return isFirm ? .firm : .fairlyFirm
  }
}
