/// Which actions of a case can be in a plan, and why the others cannot.
struct OfficeCandidates {
  private let recommendations: [Recommendation]
  /// The actions in the order in which to carry them out.
  private let order: [Int]
  private let request: PlanRequest
  private let excluded: Set<Int>
  /// For each action, the indices of those it requires.
  private let requirements: [[Int]]
  /// Why an action cannot be in the plan; `nil` for one that can.
  private(set) var reasons: [PlannedAction.Reason?]

  /// Looks at the actions of a case.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - request: What is asked for.
  ///   - excluded: The indices of the actions that the user leaves out.
  init(of assessment: CaseAssessment, _ request: PlanRequest, excluded: Set<Int>) {
    let recommendations = assessment.assessedCase.recommendations
    let indices = Dictionary(recommendations.indices.map { (recommendations[$0].id, $0) }) {
      first,
      _ in first
    }
    self.recommendations = recommendations
    self.request = request
    self.excluded = excluded
    order = assessment.recommendations.map { $0.index }
    requirements = recommendations.map { $0.requires.compactMap { indices[$0] }.uniqued }
    reasons = recommendations.map { _ in nil }
    for index in recommendations.indices { reasons[index] = ownReason(of: index) }
    // What is required stands before what requires it, so reasons are handed on along a chain.
    for index in order where reasons[index] == nil {
      let missing = requirements[index].filter { reasons[$0] != nil && !comesEarlier($0) }
      if !missing.isEmpty, request.budget != nil {
        reasons[index] = .needs(missing.map { recommendations[$0].id })
      }
    }
  }

  private func ownReason(of index: Int) -> PlannedAction.Reason? {
    let action = recommendations[index]
    if action.status == .done { return .done }
    if action.status == .dropped { return .dropped }
    if excluded.contains(index) { return .excluded }
    if let year = request.year {
      guard let own = action.budget?.year else { return .withoutYear }
      if own != year { return .otherYear(own) }
    }
    if request.budget != nil, action.cost == nil { return .withoutCost }
    return nil
  }

  /// Whether a required action is done, or stands in the budget of a year before the one that is planned.
  private func comesEarlier(_ index: Int) -> Bool {
    switch reasons[index] {
    case .done: true
    case .otherYear(let own): request.year.map { own < $0 } ?? false
    default: false
    }
  }

  /// The actions that can be in the plan, in the order in which to carry them out.
  var able: [Int] { order.filter { reasons[$0] == nil } }

  /// An action with all that it requires and can be in the plan.
  func withRequirements(of action: Int) -> ActionSet {
    var set = ActionSet()
    var open = [action]
    while let next = open.popLast() {
      guard reasons[next] == nil, !set.holds(next) else { continue }
      set.insert(next)
      open += requirements[next]
    }
    return set
  }

  /// What some actions cost, in whole rupiah.
  func cost(of actions: ActionSet) -> Int64 {
    actions.indices.lazy.compactMap { recommendations[$0].cost }.sumOfCosts()
  }

  /// The actions to choose from, in groups whose falls add up: no dimension is touched by two groups, and none
  /// requires an action of another.
  func groups(_ table: ClosingTable, forced: ActionSet) -> [[ChoosableAction]] {
    var groups: [(actions: [Int], dimensions: Set<Int>)] = []
    for action in able {
      var merged = (actions: [action], dimensions: Set(table.dimensions(touchedBy: action)))
      let required = Set(requirements[action])
      var apart: [(actions: [Int], dimensions: Set<Int>)] = []
      for group in groups {
        if group.dimensions.contains(where: { merged.dimensions.contains($0) })
          || group.actions.contains(where: { required.contains($0) })
        {
          merged.actions = group.actions + merged.actions
          merged.dimensions.formUnion(group.dimensions)
        } else {
          apart.append(group)
        }
      }
      groups = apart + [merged]
    }
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    return groups.map { group in
      group.actions.sorted { (places[$0] ?? 0) < (places[$1] ?? 0) }.map { action in
        ChoosableAction(
          index: action,
          cost: recommendations[action].cost ?? 0,
          requires: requirements[action].filter { reasons[$0] == nil },
          isForced: forced.holds(action)
        )
      }
    }
  }
}
