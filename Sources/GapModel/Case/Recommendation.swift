/// Something to do about gaps.
public struct Recommendation: Hashable, Sendable {
  /// How a recommendation is named in its case.
  public typealias ID = Identifier<Recommendation>

  /// Its name in the case.
  public var id: ID
  /// What to do.
  public var title: String
  /// The gaps it acts on: at least one.
  public var addresses: [Target]
  /// How directly it acts.
  public var leverage: Leverage.ID
  /// What is moved towards the other.
  public var direction: Direction?
  /// The findings it answers.
  public var findings: [Finding.ID]
  /// What must be done before it.
  public var requires: [ID]
  /// Why.
  public var reason: String?
  /// The strategy it belongs to.
  public var strategy: String?
  /// Who is to do it.
  public var owner: String?
  /// What it costs, in whole rupiah.
  public var cost: Int64?
  /// How much work it is.
  public var effort: Effort?
  /// When it is to begin and to be done.
  public var schedule: Schedule
  /// How far it has come.
  public var status: Status?
  /// When it was done.
  public var finished: CalendarDate?
  /// Its place in the yearly plan.
  public var budget: BudgetPlace?
  /// The aims of digital government that it contributes to.
  public var serves: [Aim.ID]
  /// The analyst's memo.
  public var note: String?

  /// When something is to begin and to be done, as far as is known.
  public struct Schedule: Hashable, Sendable {
    /// When it begins.
    public let start: CalendarDate?
    /// When it is due.
    public let due: CalendarDate?

    /// Creates a schedule.
    public init(start: CalendarDate? = nil, due: CalendarDate? = nil) {
      self.start = start
      self.due = due
    }
  }

  /// Creates a recommendation.
  public init(
    id: ID,
    title: String,
    addresses: [Target],
    leverage: Leverage.ID,
    direction: Direction? = nil,
    findings: [Finding.ID] = [],
    requires: [ID] = [],
    reason: String? = nil,
    strategy: String? = nil,
    owner: String? = nil,
    cost: Int64? = nil,
    effort: Effort? = nil,
    schedule: Schedule = Schedule(),
    status: Status? = nil,
    finished: CalendarDate? = nil,
    budget: BudgetPlace? = nil,
    serves: [Aim.ID] = [],
    note: String? = nil
  ) {
    self.id = id
    self.title = title
    self.addresses = addresses
    self.leverage = leverage
    self.direction = direction
    self.findings = findings
    self.requires = requires
    self.reason = reason
    self.strategy = strategy
    self.owner = owner
    self.cost = cost
    self.effort = effort
    self.schedule = schedule
    self.status = status
    self.finished = finished
    self.budget = budget
    self.serves = serves
    self.note = note
  }
}

extension Recommendation {
  /// Whether it counts for what it addresses: all do but those that will not be done.
  public var isLive: Bool { status != .dropped }

  /// Whether there is still something to do.
  public var isOpen: Bool { isLive && status != .done }
}

/// How much work a recommendation is.
public enum Effort: String, CaseIterable, Hashable, Sendable {
  /// Little.
  case low
  /// Some.
  case medium
  /// Much.
  case high
}

/// How far a recommendation has come.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// Someone proposes it.
  case proposed
  /// It stands in a plan.
  case planned
  /// It is being done.
  case running
  /// It is done.
  case done
  /// It will not be done.
  case dropped
}
