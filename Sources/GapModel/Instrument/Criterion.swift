/// Something that a finding is judged on, step by step.
public struct Criterion: Hashable, Sendable {
  /// How a criterion is named in its instrument.
  public typealias ID = Identifier<Criterion>

  /// Its name in the instrument, and the key under which a finding gives its step.
  public let id: ID
  /// What people call it.
  public let label: LocalisedText
  /// What a coder asks the finding.
  public let question: LocalisedText
  /// How much it counts beside the others: above 0.
  public let weight: Double
  /// Whether its step of value 0 means that the expectation is met, whatever the other criteria.
  public let settles: Bool
  /// What can be chosen, from no gap to the largest.
  public let steps: [Step]
  /// Words of steps that an earlier version had, and that are refused now.
  public let retired: [String]

  /// Creates a criterion.
  public init(
    id: ID,
    label: LocalisedText,
    question: LocalisedText,
    weight: Double,
    settles: Bool = false,
    steps: [Step],
    retired: [String] = []
  ) {
    self.id = id
    self.label = label
    self.question = question
    self.weight = weight
    self.settles = settles
    self.steps = steps
    self.retired = retired
  }

  /// One of its steps, as chosen by a coder.
  package func judged(_ step: Step) -> JudgedStep {
    JudgedStep(criterion: id, step: step.id, value: step.value, weight: weight, settles: settles)
  }
}

extension Criterion: Labelled {
  /// Its name in the instrument.
  public var key: String { id.text }
}

/// One of the ordered choices of a criterion.
public struct Step: Hashable, Sendable {
  /// How a step is named in its criterion.
  public typealias ID = Identifier<Step>

  /// Its name in the criterion.
  public let id: ID
  /// What it is worth, 0 to 10.
  public let value: Double
  /// What people call it.
  public let label: LocalisedText
  /// How a coder tells it from its neighbours.
  public let descriptor: LocalisedText

  /// Creates a step.
  public init(id: ID, value: Double, label: LocalisedText, descriptor: LocalisedText) {
    self.id = id
    self.value = value
    self.label = label
    self.descriptor = descriptor
  }
}

extension Step: Labelled {
  /// Its name in the criterion.
  public var key: String { id.text }
}

/// What a directly given gap means.
public struct Anchor: Hashable, Sendable {
  /// The gap.
  public let gap: Gap
  /// Its meaning.
  public let text: LocalisedText

  /// Creates an anchor.
  public init(gap: Gap, text: LocalisedText) {
    self.gap = gap
    self.text = text
  }
}
