/// How urgent a recommendation is.
public struct RecommendationAssessment: Hashable, Sendable {
  /// The recommendation.
  public let recommendation: Recommendation.ID
  /// Its place in the order of what to do first, from 1.
  public let rank: Int
  /// The dimensions it acts on, in the order of the instrument.
  public let dimensions: [Dimension.ID]
  /// The largest gap among what it addresses; `nil` when nothing of that is assessed.
  public let gap: Gap?
  /// That gap times the leverage, 0 to 10; `nil` when there is no gap.
  public let urgency: Double?
  /// What the urgency is called; `nil` when there is none.
  public let priority: Priority?
}
