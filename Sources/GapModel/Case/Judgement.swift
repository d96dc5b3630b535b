/// What the analyst decided about a dimension, beside what was computed.
public struct Judgement: Hashable, Sendable {
  /// The dimension it is about.
  public let dimension: Dimension.ID
  /// What was decided.
  public let decision: Decision
  /// Why; given with every decision that differs from the computation.
  public let because: String?
  /// The analyst's own words for what the rating rests on.
  public let basis: String?

  /// What an analyst can decide.
  public enum Decision: Hashable, Sendable {
    /// The dimension is rated so; the computed rating stays beside it.
    case rating(Band.ID)
    /// The dimension has no place in this case, which is neither a gap of 0 nor a lack of evidence.
    case notApplicable
    /// Nothing but the words of the basis.
    case none
  }

  /// Creates a judgement.
  public init(
    dimension: Dimension.ID,
    decision: Decision,
    because: String? = nil,
    basis: String? = nil
  ) {
    self.dimension = dimension
    self.decision = decision
    self.because = because
    self.basis = basis
  }
}
