/// A field of a recommendation.
public enum RecommendationField: String, CaseIterable, Hashable, Sendable {
  case title, leverage, direction, reason, strategy, owner, cost, effort, start, due, status
  case finished, id, note
}

/// A field of a recommendation's place in the yearly plan.
public enum BudgetField: String, CaseIterable, Hashable, Sendable {
  case year, priority, goal, code, program, activity, subactivity, location, output, target
  case outcome, fund, forward
}
