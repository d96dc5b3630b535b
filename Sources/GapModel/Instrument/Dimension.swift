/// One of the areas in which design and reality are held against each other.
public struct Dimension: Hashable, Sendable {
  /// How a dimension is named in its instrument.
  public typealias ID = Identifier<Dimension>

  /// Its name in the instrument.
  public let id: ID
  /// A letter or two for narrow places; two dimensions may share it, as in ITPOSMO.
  public let code: String
  /// What people call it.
  public let label: LocalisedText
  /// What belongs to it, and what does not.
  public let description: LocalisedText
  /// Whether it is part of the total; an eighth dimension beside Heeks' seven is not.
  public let isCounted: Bool
  /// How evidence on it is gathered.
  public let guide: FieldGuide
  /// What is judged in it; gaps are averaged within an indicator first.
  public let indicators: [Indicator]
  /// What can be done about its gaps.
  public let actions: [Action]

  /// Creates a dimension.
  public init(
    id: ID,
    code: String,
    label: LocalisedText,
    description: LocalisedText,
    isCounted: Bool = true,
    guide: FieldGuide = FieldGuide(),
    indicators: [Indicator] = [],
    actions: [Action] = []
  ) {
    self.id = id
    self.code = code
    self.label = label
    self.description = description
    self.isCounted = isCounted
    self.guide = guide
    self.indicators = indicators
    self.actions = actions
  }
}

extension Dimension: Labelled {
  /// Its name in the instrument.
  public var key: String { id.text }
}

/// What to ask, watch and read in the field.
public struct FieldGuide: Hashable, Sendable {
  /// Guiding questions for interviews.
  public let questions: [LocalisedText]
  /// What to watch or count.
  public let observations: [LocalisedText]
  /// What documents to ask for.
  public let documents: [LocalisedText]

  /// Creates a guide.
  public init(
    questions: [LocalisedText] = [],
    observations: [LocalisedText] = [],
    documents: [LocalisedText] = []
  ) {
    self.questions = questions
    self.observations = observations
    self.documents = documents
  }
}

/// Something that can close a gap, from an instrument's catalogue.
public struct Action: Hashable, Sendable {
  /// How an action is named in its instrument.
  public typealias ID = Identifier<Action>

  /// Its name in the instrument.
  public let id: ID
  /// The indicators of its dimension that it acts on.
  public let indicators: [Indicator.ID]
  /// What it moves: the design, reality, or both.
  public let direction: Direction
  /// What to do, as a verb phrase.
  public let title: LocalisedText
  /// How, and what gap that closes.
  public let detail: LocalisedText

  /// Creates an action.
  public init(
    id: ID,
    indicators: [Indicator.ID] = [],
    direction: Direction,
    title: LocalisedText,
    detail: LocalisedText
  ) {
    self.id = id
    self.indicators = indicators
    self.direction = direction
    self.title = title
    self.detail = detail
  }
}
