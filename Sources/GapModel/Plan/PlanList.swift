/// All actions in the order of a plan, with what they cost and close up to each.
struct PlanList {
  private(set) var actions: [PlannedAction] = []
  /// The actions of each case that are in the plan and have a cost.
  private(set) var sets: [ActionSet] = []

  /// Lists the actions of some cases.
  ///
  /// - Parameters:
  ///   - drafts: The cases.
  ///   - selection: The choice; `nil` where everything is planned that can be.
  ///   - budget: What there is to spend.
  init(of drafts: inout [OfficeDraft], _ selection: Selection?, budget: Int64?) {
    let chosen = selection?.sets(offices: drafts.count)
    sets =
      chosen
      ?? drafts.map { draft in
        ActionSet(draft.candidates.able.filter { draft.recommendations[$0].cost != nil })
      }
    var running = Running(offices: drafts.count)
    for (office, assessment) in Self.order(of: drafts) {
      let index = assessment.index
      let standing =
        drafts[office].candidates.reasons[index].map(PlannedAction.Standing.out)
        ?? standing(of: index, in: office, &drafts, chosen, budget)
      let recommendation = drafts[office].recommendations[index]
      actions.append(
        PlannedAction(
          office: office,
          recommendation: recommendation,
          assessment: assessment,
          firmness: drafts[office].scored.firmness?.order[recommendation.id],
          standing: standing,
          running: standing == .planned
            ? running.add(index, costing: recommendation.cost ?? 0, to: office, &drafts) : nil
        )
      )
    }
  }

  private func standing(
    of action: Int,
    in office: Int,
    _ drafts: inout [OfficeDraft],
    _ chosen: [ActionSet]?,
    _ budget: Int64?
  ) -> PlannedAction.Standing {
    guard let chosen, let budget else {
      return drafts[office].recommendations[action].cost == nil ? .withoutCost : .planned
    }
    if chosen[office].holds(action) { return .planned }
    let candidates = drafts[office].candidates
    let needed = candidates.withRequirements(of: action)
    let whole = candidates.cost(of: needed)
    if whole > budget { return .out(.tooDear(whole)) }
    let with = chosen[office].joined(with: needed)
    let gain =
      drafts[office].table.fall(after: with) - drafts[office].table.fall(after: chosen[office])
    if gain <= RisingEdges.tolerance { return .out(.closesNothing) }
    let cost = candidates.cost(of: with) - candidates.cost(of: chosen[office])
    return .out(.outdone(gain: gain, cost: cost))
  }

  /// The actions by urgency, each case's in its own order; equally urgent ones in the order of the cases.
  private static func order(
    of drafts: [OfficeDraft]
  ) -> [(office: Int, assessment: RecommendationAssessment)] {
    var entries: [(office: Int, assessment: RecommendationAssessment, urgency: Double)] = []
    for (office, draft) in drafts.enumerated() {
      // What stands before an action in its case is no less urgent here, so that requirements come first.
      var urgency = Double.infinity
      for assessment in draft.scored.assessment.recommendations {
        urgency = min(urgency, assessment.urgency ?? -1)
        entries.append((office, assessment, urgency))
      }
    }
    return entries.sorted {
      (-$0.urgency, $0.office, $0.assessment.rank) < (-$1.urgency, $1.office, $1.assessment.rank)
    }.map { ($0.office, $0.assessment) }
  }

  /// The places in the list of the actions that a condition holds for, given their case and their index in it.
  func places(_ condition: (_ office: Int, _ action: Int) -> Bool) -> [Int] {
    actions.indices.filter { condition(actions[$0].office, actions[$0].assessment.index) }
  }

  /// What the actions of the plan cost and close up to one.
  private struct Running {
    private var sets: [ActionSet]
    private var falls: [Double]
    private var cost: Int64 = 0
    private var fall = 0.0

    init(offices: Int) {
      sets = (0..<offices).map { _ in ActionSet() }
      falls = sets.map { _ in 0 }
    }

    mutating func add(
      _ action: Int,
      costing cost: Int64,
      to office: Int,
      _ drafts: inout [OfficeDraft]
    ) -> PlannedAction.Running {
      sets[office].insert(action)
      let own = drafts[office].table.fall(after: sets[office])
      fall += own - falls[office]
      falls[office] = own
      self.cost = self.cost.adding(cost: cost)
      return PlannedAction.Running(cost: self.cost, fall: fall)
    }
  }
}
