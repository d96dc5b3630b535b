/// Something to do about gaps.
public struct Recommendation: Hashable, Sendable {
  /// How a recommendation is named in its case.
  public typealias ID = Identifier<Recommendation>

  /// Its name in the case.
  public let id: ID
  /// What to do.
  public let title: String
  /// The gaps it acts on: at least one.
  public let addresses: [Target]
  /// How directly it acts.
  public let leverage: Leverage.ID
  /// What is moved towards the other.
  public let direction: Direction?
  /// The findings it answers.
  public let findings: [Finding.ID]
  /// Why.
  public let reason: String?
  /// The strategy it belongs to.
  public let strategy: String?
  /// Who is to do it.
  public let owner: String?
  /// What it costs, in whole rupiah.
  public let cost: Int?
  /// How much work it is.
  public let effort: Effort?
  /// When it is to begin and to be done.
  public let schedule: Schedule
  /// How far it has come.
  public let status: Status?
  /// The aims of digital government that it contributes to.
  public let serves: [Aim.ID]

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
    reason: String? = nil,
    strategy: String? = nil,
    owner: String? = nil,
    cost: Int? = nil,
    effort: Effort? = nil,
    schedule: Schedule = Schedule(),
    status: Status? = nil,
    serves: [Aim.ID] = []
  ) {
    self.id = id
    self.title = title
    self.addresses = addresses
    self.leverage = leverage
    self.direction = direction
    self.findings = findings
    self.reason = reason
    self.strategy = strategy
    self.owner = owner
    self.cost = cost
    self.effort = effort
    self.schedule = schedule
    self.status = status
    self.serves = serves
  }
}

extension Recommendation {
  /// Whether it counts for what it addresses: all do but those that will not be done.
  public var isLive: Bool { status != .dropped }

  /// Whether there is still something to do.
  public var isOpen: Bool { isLive && status != .done }
}

/// What is moved to close a gap: Heeks knows no third thing to move.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// The design, towards reality.
  case design
  /// Reality, towards the design.
  case reality
  /// Each towards the other.
  case both
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
