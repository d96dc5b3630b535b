/// How far reality was judged to lie from the design.
public enum Distance: Hashable, Sendable {
  /// Step by step, on the instrument's criteria: at least one.
  case steps([JudgedStep])
  /// As a whole, on the severity ladder.
  case severity(JudgedSeverity)
  /// As a number on the scale, as in Heeks' own workshops.
  case direct(Gap)
}

extension Distance {
  /// Whether a coder said that the design is met: the step that settles the matter was chosen.
  public var isMet: Bool {
    if case .steps(let steps) = self { steps.contains { $0.isMet } } else { false }
  }

  /// The gap of a finding that was judged so.
  ///
  ///     Σ weight(c) · value(c) ÷ Σ weight(c)     over the criteria judged
  ///
  /// Criteria that were not judged are left out, not counted as 0. What is met has a gap of 0; a step of the
  /// ladder has its value, and a gap given directly stays as it is. Ratings are taken before rounding.
  ///
  /// - SeeAlso: <doc:Method>, section 1.
  public var gap: Gap {
    switch self {
    case .direct(let gap): gap
    case .severity(let step): Gap(clamping: step.value)
    case .steps where isMet: .none
    case .steps(let steps):
      Gap(clamping: weightedMean(of: steps.map { ($0.value, $0.weight) }) ?? 0)
    }
  }

  /// Whether it rests on a single criterion.
  ///
  /// What is met, a step of the ladder and a gap given directly count as judged in full.
  public var isOneCriterion: Bool {
    if case .steps(let steps) = self { steps.count == 1 && !isMet } else { false }
  }
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

  /// Whether this step settles that the design is met.
  public var isMet: Bool { settles && value == 0 }

  /// Hashes the value, which tells most steps apart, and quickly.
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// A step chosen on the severity ladder.
public struct JudgedSeverity: Hashable, Sendable {
  /// The step chosen; `nil` where the median of several coders falls between two steps.
  public let step: SeverityStep.ID?
  /// The step's value, 0 to 10; 0 only as the median of coders of whom most say that the design is met.
  public let value: Double

  /// Creates a judged step.
  public init(step: SeverityStep.ID?, value: Double) {
    self.step = step
    self.value = value
  }
}
