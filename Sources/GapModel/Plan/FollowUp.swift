/// What became of a plan: which actions are done, running, late or not begun, what they cost, and what the next
/// period's case shows did close.
///
/// Actions of one office's periods are the same where they have the same id.
///
/// - SeeAlso: <doc:Method>, sections 5 and 6.
public struct FollowUp: Sendable {
  /// The offices, in the order in which they were given.
  public let offices: [Office]
  /// The day at whose end an action that is due and not done is late; `nil` where each office's last period decides.
  public let date: CalendarDate?

  /// One office and system.
  public struct Office: Sendable {
    /// The last case, which says how far its actions have come.
    public let latest: ScoredCase
    /// The case before it, which planned them; `nil` where there is only one.
    public let earlier: ScoredCase?
    /// Its actions in the order of the earlier case, then those that only the last one names.
    public let actions: [Action]
    /// What was promised and what is seen, of each dimension that a done action addresses; empty without two periods.
    public let outcomes: [Outcome]
    /// Files of periods before these two, which are not looked at.
    public let unused: [String]

    /// The last case.
    public var content: Case { latest.assessment.assessedCase }
  }

  /// An action and how far it has come.
  public struct Action: Sendable {
    /// The action as the last case that names it gives it.
    public let recommendation: Recommendation
    /// What the earlier case said it would cost, in whole rupiah; the last case's cost where only that names it.
    public let plannedCost: Int64?
    /// How far it has come.
    public let state: State
    /// Whether only the last case names it.
    public let isNew: Bool
    /// When the earlier case said it would be due, where the last one says something later.
    public let earlierDue: CalendarDate?
    /// What the earlier case calls it, where that is something else: perhaps the id was given to another action.
    public let earlierTitle: String?
  }

  /// How far an action has come.
  public enum State: String, CaseIterable, Hashable, Sendable {
    /// It is done.
    case done
    /// It is being done, and is not late.
    case running
    /// It was due and is not done.
    case late
    /// It has not begun, and is not late.
    case notBegun = "not-begun"
    /// It was dropped.
    case dropped
    /// The last case does not name it any more.
    case missing
  }

  /// What was to close in a dimension, and what did.
  public struct Outcome: Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// The done actions that address it.
    public let actions: [Recommendation.ID]
    /// The gap that the earlier case shows.
    public let from: Double
    /// What the done actions together were to leave of it.
    public let promised: Double
    /// The gap that the last case shows; `nil` where it is not assessed.
    public let seen: Double?
    /// Whether the change is beyond noise; `nil` where nothing can be said.
    public let isBeyondNoise: Bool?
  }
}

extension FollowUp {
  /// Follows up the actions of rated cases, of one or two periods each.
  ///
  /// - Parameters:
  ///   - cases: The cases; of more than two periods of an office the last two count.
  ///   - date: The day at whose end what is due and not done is late; each office's last period's end by default.
  /// - Throws: When two cases are of the same office and time, or their periods or instruments do not go together.
  public init(of cases: [ScoredCase], date: CalendarDate? = nil) throws(Trend.Failure) {
    var order: [[String]] = []
    var rounds: [[String]: [ScoredCase]] = [:]
    for scored in cases {
      let content = scored.assessment.assessedCase
      let place = [content.organisation, content.system]
      if rounds[place] == nil { order.append(place) }
      rounds[place, default: []].append(scored)
    }
    var offices: [Office] = []
    for place in order {
      offices.append(try Office(of: rounds[place] ?? [], date: date))
    }
    self.offices = offices
    self.date = date
  }
}

extension FollowUp.Office {
  fileprivate init(of rounds: [ScoredCase], date: CalendarDate?) throws(Trend.Failure) {
    let ordered = rounds.count > 1 ? try Trend.ordered(rounds) : rounds
    let used = Array(ordered.suffix(2))
    let last = used[used.count - 1]
    let earlier = used.count == 2 ? used[0] : nil
    let trend = used.count == 2 ? try Trend(of: used) : nil
    latest = last
    self.earlier = earlier
    unused = ordered.dropLast(2).map { $0.provenance.path }
    let now = last.assessment.assessedCase
    let day = date ?? now.period?.to
    let planned = earlier?.assessment.assessedCase.recommendations ?? []
    let known = Dictionary(now.recommendations.map { ($0.id, $0) }) { first, _ in first }
    let before = Set(planned.map { $0.id })
    let own = planned.map { action in
      let current = known[action.id]
      return FollowUp.Action(
        recommendation: current ?? action,
        plannedCost: action.cost ?? current?.cost,
        state: current.map { FollowUp.State(of: $0, on: day) } ?? .gone(action),
        isNew: false,
        earlierDue: current.flatMap { Self.moved(from: action.schedule.due, to: $0.schedule.due) },
        earlierTitle: current.flatMap { $0.title == action.title ? nil : action.title }
      )
    }
    let new = now.recommendations.filter { !before.contains($0.id) }.map { action in
      FollowUp.Action(
        recommendation: action,
        plannedCost: action.cost,
        state: FollowUp.State(of: action, on: day),
        isNew: earlier != nil,
        earlierDue: nil,
        earlierTitle: nil
      )
    }
    actions = own + new
    outcomes = Self.outcomes(of: actions, earlier, trend)
  }

  /// The date that was moved to a later one; `nil` where it was not.
  private static func moved(from: CalendarDate?, to: CalendarDate?) -> CalendarDate? {
    guard let from, let to, to.last > from.last else { return nil }
    return from
  }

  private static func outcomes(
    of actions: [FollowUp.Action],
    _ earlier: ScoredCase?,
    _ trend: Trend?
  ) -> [FollowUp.Outcome] {
    guard let earlier, let trend else { return [] }
    let planned = earlier.assessment.assessedCase.recommendations
    let done = Set(actions.filter { $0.state == .done && !$0.isNew }.map { $0.recommendation.id })
    // What was done before the earlier case was made is in its findings.
    let indices = planned.indices.filter { done.contains(planned[$0].id) && planned[$0].isOpen }
    var table = ClosingTable(of: earlier.assessment)
    let set = ActionSet(indices)
    var outcomes: [FollowUp.Outcome] = []
    for (index, dimension) in trend.dimensions.enumerated() {
      guard let from = table.gaps[index] else { continue }
      let own = indices.filter { table.dimensions(touchedBy: $0).contains(index) }
      guard !own.isEmpty else { continue }
      outcomes.append(
        FollowUp.Outcome(
          dimension: dimension.dimension,
          actions: own.map { planned[$0].id },
          from: from,
          promised: table.gap(of: index, after: set),
          seen: dimension.change.gaps.last ?? nil,
          isBeyondNoise: dimension.isBeyondNoise
        )
      )
    }
    return outcomes
  }
}

extension FollowUp.State {
  /// How far an action has come at the end of a day.
  fileprivate init(of action: Recommendation, on day: CalendarDate?) {
    let isDue = action.schedule.due.map { due in day.map { due.last < $0.last } ?? false } ?? false
    switch action.status {
    case .done: self = .done
    case .dropped: self = .dropped
    case .running: self = isDue ? .late : .running
    case .proposed, .planned, nil: self = isDue ? .late : .notBegun
    }
  }

  /// What became of an action that the last case does not name.
  fileprivate static func gone(_ action: Recommendation) -> FollowUp.State {
    switch action.status {
    case .done: .done
    case .dropped: .dropped
    default: .missing
    }
  }
}
