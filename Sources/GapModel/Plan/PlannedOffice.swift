/// One case of a plan: an office and its system.
public struct PlannedOffice: Sendable {
  /// The rated case.
  public let scored: ScoredCase
  /// What the plan does to each dimension that has a gap, in the order of the instrument.
  public let changes: [Change]
  /// Whether some dimension is rated above small.
  public let isAboveSmall: Bool

  /// What the plan does to the gap of a dimension.
  public struct Change: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// The gap that was computed.
    public let from: Double
    /// The gap once all actions of the plan are carried out, those without a cost left aside.
    public let to: Double
  }

  /// The case.
  public var content: Case { scored.assessment.assessedCase }

  /// The sum over the dimensions of the fall of the gap.
  public var fall: Double { changes.reduce(0) { $0 + ($1.from - $1.to) } }
}
