/// One thing that a dimension is judged on.
///
/// Findings are gathered under indicators, so that two analysts who word the design differently still
/// average the same things.
///
/// - SeeAlso: <doc:Method>, section 2.
public struct Indicator: Hashable, Sendable {
  /// How an indicator is named in its dimension.
  public typealias ID = Identifier<Indicator>

  /// Its name in the dimension.
  public let id: ID
  /// What people call it.
  public let label: LocalisedText
  /// What belongs to it, and which neighbour takes what is near.
  public let description: LocalisedText?
  /// What is so when there is no gap.
  public let met: LocalisedText?
  /// A guiding question for interviews.
  public let question: LocalisedText?
  /// What to watch, count or time.
  public let observation: LocalisedText?
  /// Its home in the instrument that the crosswalk leads to.
  public let home: Home?

  /// Where an indicator belongs in another framework: at one of its indicators, or, where none fits, at a
  /// dimension as a whole.
  public struct Home: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// Its indicator; `nil` where expectations then stand for themselves.
    public let indicator: Indicator.ID?

    /// Creates a home.
    public init(dimension: Dimension.ID, indicator: Indicator.ID? = nil) {
      self.dimension = dimension
      self.indicator = indicator
    }
  }

  /// Creates an indicator.
  public init(
    id: ID,
    label: LocalisedText,
    description: LocalisedText? = nil,
    met: LocalisedText? = nil,
    question: LocalisedText? = nil,
    observation: LocalisedText? = nil,
    home: Home? = nil
  ) {
    self.id = id
    self.label = label
    self.description = description
    self.met = met
    self.question = question
    self.observation = observation
    self.home = home
  }
}

extension Indicator: Labelled {
  /// Its name in the dimension.
  public var key: String { id.text }
}

/// An indicator together with its dimension, as files write it: `technology/network`.
public struct IndicatorReference: Hashable, Sendable {
  /// The dimension.
  public let dimension: Dimension.ID
  /// The indicator.
  public let indicator: Indicator.ID

  /// Creates a reference.
  public init(_ dimension: Dimension.ID, _ indicator: Indicator.ID) {
    self.dimension = dimension
    self.indicator = indicator
  }
}

extension IndicatorReference: CustomStringConvertible {
  /// Both names with a slash between them.
  public var description: String { "\(dimension)/\(indicator)" }
}
