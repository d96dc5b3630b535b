/// One coder's reading of a finding: what it speaks of, and how far it lies from the design.
public struct Coding: Hashable, Sendable {
  /// Who coded; `nil` where the case has a single, unnamed coding.
  public let coder: Coder.ID?
  /// What the finding is held against.
  public let target: Target
  /// How far reality was judged to lie from it.
  public let distance: Distance

  /// Creates a coding.
  public init(coder: Coder.ID? = nil, target: Target, distance: Distance) {
    self.coder = coder
    self.target = target
    self.distance = distance
  }
}

/// What several coders agreed on; what it leaves open follows from their codings.
public struct AgreedCoding: Hashable, Sendable {
  /// What the finding is held against.
  public let target: Target?
  /// How far reality lies from it.
  public let distance: Distance?

  /// Creates a consensus.
  public init(target: Target? = nil, distance: Distance? = nil) {
    self.target = target
    self.distance = distance
  }
}

/// What a finding is held against.
public enum Target: Hashable, Sendable {
  /// One thing that the design assumes.
  case expectation(Expectation.ID)
  /// A dimension as a whole; it counts as that dimension's implicit expectation.
  case dimension(Dimension.ID)
}

/// How far reality was judged to lie from the design.
public enum Distance: Hashable, Sendable {
  /// Step by step, on the instrument's criteria: at least one.
  case steps([JudgedStep])
  /// As a number on the scale, as in Heeks' own workshops.
  case direct(Gap)
}

/// A step chosen on a criterion, with what the instrument says it is worth.
public struct JudgedStep: Hashable, Sendable {
  /// The criterion.
  public let criterion: Criterion.ID
  /// The step chosen; `nil` where the median of several coders falls between two steps.
  public let step: Step.ID?
  /// The step's value, 0 to 10.
  public let value: Double
  /// The criterion's weight, above 0.
  public let weight: Double
  /// Whether the criterion's step of value 0 means that the expectation is met.
  public let settles: Bool

  /// Creates a judged step.
  public init(
    criterion: Criterion.ID,
    step: Step.ID?,
    value: Double,
    weight: Double,
    settles: Bool = false
  ) {
    self.criterion = criterion
    self.step = step
    self.value = value
    self.weight = weight
    self.settles = settles
  }

  /// Hashes the value, which tells most steps apart, and quickly.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// Someone who coded findings.
public struct Coder: Hashable, Sendable {
  /// How a coder is named in the case.
  public typealias ID = Identifier<Coder>

  /// The coder's short name in the case.
  public let id: ID
  /// What the coder is called, if more is said.
  public let name: String?

  /// Creates a coder.
  public init(id: ID, name: String? = nil) {
    self.id = id
    self.name = name
  }
}
