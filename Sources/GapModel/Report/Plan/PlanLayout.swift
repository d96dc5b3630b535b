/// In which groups and in which order the actions of a plan are listed, and in which columns.
public struct PlanLayout: Hashable, Sendable {
  /// What actions are put together by.
  public enum Grouping: String, CaseIterable, Hashable, Sendable {
    /// Their office.
    case office
    /// The dimension in which they close most.
    case dimension
    /// Their programme.
    case program
    /// The year whose budget pays for them.
    case year
  }

  /// What actions are ordered by.
  public enum Order: String, CaseIterable, Hashable, Sendable {
    /// Their urgency, each office's in its own order.
    case priority
    /// Their cost, the dearest first; those without one last.
    case cost
    /// When they are due; those without a date last.
    case due
    /// Their office's name.
    case office
    /// The fall of the gaps by each alone, the largest first.
    case closes
  }

  /// The columns of the list.
  public enum Columns: String, CaseIterable, Hashable, Sendable {
    /// What a review needs: what each action closes, and what the plan costs and closes up to it.
    case plan
    /// Those of the yearly plan's own table, in the words of the regulation.
    case rkpd
  }

  /// What they are put together by, if they are.
  public var grouping: Grouping?
  /// What they are ordered by.
  public var order: Order
  /// The columns.
  public var columns: Columns

  /// Creates a layout.
  public init(
    grouping: Grouping? = nil,
    order: Order = .priority,
    columns: Columns = .plan
  ) {
    (self.grouping, self.order, self.columns) = (grouping, order, columns)
  }

  /// Whether the list has the order in which the plan's costs and falls were summed.
  var isInOrderOfPlan: Bool { grouping == nil && order == .priority }

  /// Some actions under a name.
  struct Group {
    /// `nil` where actions are not put together, or lack what they are put together by.
    let key: Key?
    let actions: [PlannedAction]
  }

  /// What a group has in common.
  enum Key: Hashable {
    case office(Int)
    case dimension(Dimension.ID, office: Int)
    case text(String)
    case year(Int)
  }

  /// The actions in the order of the layout, in its groups; those that lack what groups are made by come last.
  func arranged(_ actions: [PlannedAction], of plan: Plan) -> [Group] {
    let ordered = ordered(actions, of: plan)
    guard let grouping else { return [Group(key: nil, actions: ordered)] }
    var keys: [Key] = []
    var groups: [Key: [PlannedAction]] = [:]
    var others: [PlannedAction] = []
    for action in ordered {
      guard let key = key(of: action, grouping) else {
        others.append(action)
        continue
      }
      // A dimension is one group, whichever office names it first.
      let own = keys.first { Self.isSame($0, key) } ?? key
      if groups[own] == nil { keys.append(own) }
      groups[own, default: []].append(action)
    }
    let known = Self.sorted(keys, of: plan).map { Group(key: $0, actions: groups[$0] ?? []) }
    return others.isEmpty ? known : known + [Group(key: nil, actions: others)]
  }

  private static func isSame(_ left: Key, _ right: Key) -> Bool {
    if case .dimension(let first, _) = left, case .dimension(let second, _) = right {
      return first == second
    }
    return left == right
  }

  private func key(of action: PlannedAction, _ grouping: Grouping) -> Key? {
    switch grouping {
    case .office: .office(action.office)
    case .dimension:
      action.mostClosed.map { .dimension($0, office: action.office) }
    case .program: action.recommendation.budget?.program.map { .text($0) }
    case .year: action.recommendation.budget?.year.map { .year($0) }
    }
  }

  /// Offices and years in their order, programmes by name, dimensions in the order of their instrument.
  private static func sorted(_ keys: [Key], of plan: Plan) -> [Key] {
    keys.sorted { left, right in
      switch (left, right) {
      case (.office(let first), .office(let second)): first < second
      case (.year(let first), .year(let second)): first < second
      case (.text(let first), .text(let second)): first < second
      case (.dimension(let first, let office), .dimension(let second, _)):
        plan.place(of: first, in: office) < plan.place(of: second, in: office)
      default: false
      }
    }
  }

  private func ordered(_ actions: [PlannedAction], of plan: Plan) -> [PlannedAction] {
    let places = actions.enumerated().map { (place: $0, action: $1) }
    func sorted<Key: Comparable>(by key: (PlannedAction) -> Key) -> [PlannedAction] {
      let keyed = places.map { (key: key($0.action), place: $0.place, action: $0.action) }
      return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map { $0.action }
    }
    switch order {
    case .priority: return actions
    case .cost: return sorted { -($0.recommendation.cost ?? -1) }
    case .due: return sorted { $0.recommendation.schedule.due?.last ?? .max }
    case .office: return sorted { plan.offices[$0.office].content.organisation }
    case .closes: return sorted { -$0.fallAlone }
    }
  }
}

extension PlannedAction {
  /// The fall of the gaps were this action carried out alone.
  var fallAlone: Double {
    assessment.closings.reduce(0) { $0 + ($1.from.value - $1.to.value) }
  }

  /// The dimension in which it closes most alone, the first of equals; `nil` where it addresses none.
  var mostClosed: Dimension.ID? {
    var most: (dimension: Dimension.ID, fall: Double)?
    for closing in assessment.closings {
      let fall = closing.from.value - closing.to.value
      if fall > (most?.fall ?? -1) + RisingEdges.tolerance { most = (closing.dimension, fall) }
    }
    return most?.dimension ?? assessment.dimensions.first
  }
}

extension Plan {
  /// Where a dimension stands in the instrument of an office.
  fileprivate func place(of dimension: Dimension.ID, in office: Int) -> Int {
    let dimensions = offices[office].content.instrument.dimensions
    return dimensions.firstIndex { $0.id == dimension } ?? dimensions.count
  }
}
