/// How urgent a recommendation is, and what it would close.
///
/// - SeeAlso: <doc:Method>, section 5.
public struct RecommendationAssessment: Hashable, Sendable {
  /// The recommendation.
  public let recommendation: Recommendation.ID
  /// Where it stands among the case's recommendations.
  let index: Int
  /// Its index in the order of what to do first, from 1.
  public let rank: Int
  /// The dimensions it acts on, in the order of the instrument.
  public let dimensions: [Dimension.ID]
  /// The largest gap among what it addresses; `nil` when nothing of that is assessed.
  public let gap: Gap?
  /// That gap times the leverage, or the urgency of what requires it if that is larger, 0 to 10; `nil`
  /// when there is neither.
  public let urgency: Double?
  /// Whether the urgency is that of what requires it.
  public let isRaised: Bool
  /// What the urgency is called; `nil` when there is none.
  public let priority: Priority?
  /// What it would do by itself to the assessed dimensions it addresses, in the order of the instrument;
  /// empty for one that is done or dropped.
  public let closings: [Closing]

  /// What carrying out a recommendation would do to the gap of one dimension.
  public struct Closing: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// The gap that was computed.
    public let from: Gap
    /// The gap once each finding it reaches has only the share of its gap that the leverage leaves.
    public let to: Gap
    /// Whether it reaches an indicator that sets the gap.
    public let decides: Bool
    /// Where the gap stays as it is, the indicators that keep it there: those that set it and are not reached.
    public let keptBy: [IndicatorAssessment.Subject]

    /// Whether it may be said to close the gap: it reaches what sets it, and the gap falls.
    public var closes: Bool { decides && to.value < from.value - RisingEdges.tolerance }
  }
}
