/// How firm the ratings of a case are: whether they would stand had other sources been asked, had one of
/// them been missing, and had the rubric been drawn up a little differently.
///
/// - SeeAlso: <doc:Method>, section 10.
public struct Firmness: Hashable, Sendable {
  /// Where the generators began: that of the sources at the seed, that of the rubrics one further.
  public let seed: UInt64
  /// How many draws were made of each kind.
  public let draws: Int
  /// What they say of each dimension, in the order of the instrument.
  public let dimensions: [DimensionFirmness]

  /// Looks at a rated case.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - draws: How many draws of the sources, and of the rubric, to make; at least 1.
  ///   - seed: Where the generators begin; the same seed gives the same result on every platform.
  public init(
    of assessment: CaseAssessment,
    draws: Int = Bootstrap.defaultDraws,
    seed: UInt64 = Bootstrap.defaultSeed
  ) {
    let draws = max(draws, 1)
    let resampled = ResampledCase(assessment)
    let instrument = assessment.assessedCase.instrument
    let bootstrap = Bootstrap(of: resampled, under: instrument, draws: draws, seed: seed)
    let leaveOneOut = LeaveOneOut(of: resampled, under: instrument)
    let rubric = RubricSensitivity(of: assessment, draws: draws, seed: seed &+ 1)
    self.seed = seed
    self.draws = draws
    dimensions = assessment.dimensions.indices.map { index in
      DimensionFirmness(
        of: assessment.dimensions[index],
        spread: bootstrap.dimensions[index],
        leaveOneOut: leaveOneOut.changes[index],
        rubric: rubric.kept[index]
      )
    }
  }
}

/// How firm one dimension's computed rating is.
public struct DimensionFirmness: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// What both shares add up to; `nil` where there is no rating, or where a single source speaks, of
  /// which draws of the sources know nothing.
  public let label: Label?
  /// What draws of the sources say.
  public let spread: Bootstrap.Spread
  /// The share of these draws that keep the rating, 0 to 1; `nil` where they say nothing.
  public let resampled: Double?
  /// The sources without which it would be another.
  public let leaveOneOut: [LeaveOneOut.Change]
  /// The share of rubrics that keep the rating, 0 to 1; `nil` where there is none.
  public let rubric: Double?

  /// How firm a rating is.
  public enum Label: String, CaseIterable, Hashable, Sendable {
    /// At least nine of ten draws of both kinds keep it.
    case firm
    /// At least seven of ten do.
    case fairlyFirm = "fairly-firm"
    /// Fewer do.
    case tentative

    /// The smallest share that earns it.
    public var from: Double {
      switch self {
      case .firm: 0.9
      case .fairlyFirm: 0.7
      case .tentative: 0
      }
    }
  }

  init(
    of dimension: DimensionAssessment,
    spread: Bootstrap.Spread,
    leaveOneOut: [LeaveOneOut.Change],
    rubric: Double?
  ) {
    let position = dimension.computedRating?.position
    let resampled = position.flatMap {
      spread.shares.indices.contains($0) ? spread.shares[$0] : nil
    }
    self.dimension = dimension.dimension
    self.spread = spread
    self.resampled = resampled
    self.leaveOneOut = leaveOneOut
    self.rubric = rubric
    label = resampled.flatMap { resampled in
      rubric.flatMap { rubric in
        Label.allCases.first { min(resampled, rubric) >= $0.from - RisingEdges.tolerance }
      }
    }
  }
}
