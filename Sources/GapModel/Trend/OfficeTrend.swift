/// One office among several that are followed over the same times.
public struct OfficeTrend: Hashable, Sendable {
  /// The office, with the system where several systems of it are followed.
  public let name: String
  /// How its gaps went.
  public let trend: Trend
  /// What was recommended at a time before the last and is told to be done.
  public let actions: [DoneAction]
  /// What the last case tells to be done and no earlier one recommends in these words.
  public let unmatched: [UnmatchedAction]
  /// The largest total that it could have, where it has a total on one scale at all times; else `nil`.
  public let totalMaximum: Double?

  /// Something done that no earlier case can be asked about.
  public struct UnmatchedAction: Hashable, Sendable {
    /// Its name in the case.
    public let id: Recommendation.ID
    /// What was done.
    public let title: String
    /// The case that tells it.
    public let toldBy: Case.ID
    /// What an earlier case recommends under the same name; `nil` where none has the name.
    public let earlierTitle: String?
  }

  /// Looks for what was done.
  ///
  /// - Parameters:
  ///   - trend: How the gaps went.
  ///   - rounds: The rated cases, the earliest first.
  ///   - isAlone: Whether no other system of the office is followed.
  init(_ trend: Trend, of rounds: [CaseAssessment], isAlone: Bool) {
    name = isAlone ? trend.organisation : "\(trend.organisation) (\(trend.system))"
    let followed = FollowedActions(in: rounds)
    self.trend = trend
    actions = followed.done.map { DoneAction($0, of: rounds, trend) }
    unmatched = followed.unmatched
    let maxima = rounds.map { $0.total?.maximum }
    totalMaximum = Set(maxima).count == 1 ? maxima[0] : nil
  }

  /// Its dimensions that finished recommendations address, or the others.
  func dimensions(areAddressed: Bool) -> [DimensionTrend] {
    let own = Set(actions.flatMap { $0.gaps.map { $0.dimension } })
    return trend.dimensions.filter { own.contains($0.dimension) == areAddressed }
  }
}
