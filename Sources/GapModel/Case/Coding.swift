/// One coder's reading of a finding: what it speaks of, and what the coder decided.
public struct Coding: Hashable, Sendable {
  /// Who coded; `nil` where the case has a single, unnamed coding.
  public var coder: Coder.ID?
  /// What the finding is held against; `nil` while it waits to be placed.
  public var target: Target?
  /// Whether it names its target itself, rather than take that of its finding, which counts for all codings.
  public var namesTarget: Bool
  /// What was decided.
  public var verdict: Verdict

  /// Creates a coding.
  public init(
    coder: Coder.ID? = nil,
    target: Target?,
    namesTarget: Bool = true,
    verdict: Verdict
  ) {
    self.coder = coder
    self.target = target
    self.namesTarget = namesTarget
    self.verdict = verdict
  }

  /// Creates the coding of a finding that was judged.
  public init(coder: Coder.ID? = nil, target: Target?, distance: Distance) {
    self.init(coder: coder, target: target, verdict: .judged(distance))
  }

  /// The target that it names itself: the coder's own word on what the finding is held against.
  var ownTarget: Target? { namesTarget ? target : nil }
}

/// What several coders agreed on; what it leaves open follows from their codings.
public struct AgreedCoding: Hashable, Sendable {
  /// What the finding is held against.
  public var target: Target?
  /// What was decided; `nil` where the codings decide.
  public var verdict: Verdict?

  /// Creates a consensus.
  public init(target: Target? = nil, verdict: Verdict? = nil) {
    self.target = target
    self.verdict = verdict
  }
}

/// What a finding is held against.
public enum Target: Hashable, Sendable {
  /// One thing that the design assumes, in the case's own words.
  case expectation(Expectation.ID)
  /// An indicator of the instrument, whose own wording is what the design asks.
  case indicator(IndicatorReference)
  /// A dimension as a whole.
  case dimension(Dimension.ID)
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
