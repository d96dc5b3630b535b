/// An action of one case among those of all.
public struct PlannedAction: Hashable, Sendable {
  /// The index of its case in ``Plan/offices``.
  public let office: Int
  /// The action as its case gives it.
  public let recommendation: Recommendation
  /// How urgent it is in its case, and what it would close by itself.
  public let assessment: RecommendationAssessment
  /// In which share of the rubric draws it comes first and keeps its priority; `nil` where that was not looked at.
  public let firmness: RubricSensitivity.OrderFirmness?
  /// Whether it is in the plan, and why not.
  public let standing: Standing
  /// What the plan costs and closes up to this action; `nil` for one that is not in the plan, or has no cost.
  public let running: Running?

  /// What the actions of the plan up to one cost and close together.
  public struct Running: Hashable, Sendable {
    /// Their cost, in whole rupiah.
    public let cost: Int64
    /// The fall of all gaps of all offices, by rescoring with the whole set.
    public let fall: Double
  }

  /// Whether an action is in the plan.
  public enum Standing: Hashable, Sendable {
    /// It is in the plan.
    case planned
    /// It is in the plan, but what it costs is not known, so that it is outside all sums.
    case withoutCost
    /// It is not in the plan.
    case out(Reason)
  }

  /// Why an action is not in the plan.
  public enum Reason: Hashable, Sendable {
    /// It is done.
    case done
    /// It was dropped.
    case dropped
    /// The user left it out.
    case excluded
    /// It has no cost that a budget could be held against.
    case withoutCost
    /// Another year pays for it.
    case otherYear(Int)
    /// The case gives no budget year.
    case withoutYear
    /// It requires actions that cannot be in the plan.
    case needs([Recommendation.ID])
    /// With what it requires it costs more than the whole budget: so much, in whole rupiah.
    case tooDear(Int64)
    /// It would close nothing more than the chosen actions do.
    case closesNothing
    /// Other actions close more for the money: it would add so much to the fall for so much, with what it requires
    /// and is not chosen.
    case outdone(gain: Double, cost: Int64)
  }

  /// Whether it is in the plan.
  public var isPlanned: Bool { standing == .planned || standing == .withoutCost }
}
