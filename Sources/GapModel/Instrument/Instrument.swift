/// The method as data: what is looked at, how it is judged, and how the result is read.
///
/// What an analyst might cite, dispute or translate stands here; the arithmetic stands in code.
public struct Instrument: Hashable, Sendable {
  /// How an instrument is named.
  public typealias ID = Identifier<Instrument>

  /// What it is.
  public let head: Head
  /// What makes it the same instrument: the SHA-256 of its file, in hexadecimal digits; of an instrument that
  /// extends another, of its file with the other's behind it.
  ///
  /// Cases are compared only where it is the same (Method, "Comparing"), since a name and a version can be
  /// written into any file.
  public package(set) var sha256 = ""
  /// How indicators add up to dimensions.
  public let aggregation: Aggregation
  /// What the ways of getting evidence are called.
  public let techniques: [TechniqueLabel]
  /// The areas looked at, in the order in which they are reported.
  public let dimensions: [Dimension]
  /// What findings are judged on; empty where gaps are only given directly.
  public let criteria: [Criterion]
  /// The severity ladder, the gravest step first; empty where findings are not judged on one.
  public let ladder: [SeverityStep]
  /// How coders turn texts into findings.
  public package(set) var rules: [CodingRule]
  /// What directly given gaps mean.
  public let anchors: [Anchor]
  /// The ratings, from the smallest gap to the largest.
  public let bands: [Band]
  /// What holds for a gap above the last band's edge.
  public let beyond: Beyond?
  /// How successful ratings are.
  public let success: [SuccessClass]
  /// How directly recommendations act.
  public let leverages: [Leverage]
  /// How urgent they are, from the least to the most.
  public let priorities: [Priority]
  /// How the sum of the gaps is read.
  public let total: TotalRule
  /// Aims of digital government.
  public let aims: [Aim]
  /// Macro indices that a case may give.
  public let indices: [IndexScheme]
  /// The instrument to whose indicators these are mapped, if they are.
  public let crosswalk: ID?
  /// Findings worked out by hand.
  public package(set) var examples: [WorkedExample]

  /// An instrument in words that tell it from others of its name.
  static func named(_ id: ID, version: Int, sha256: String) -> String {
    "\(id) v\(version) (SHA-256 \(sha256.prefix(12))…)"
  }

  /// What an instrument is called and where it comes from.
  public struct Head: Hashable, Sendable {
    /// Its name.
    public let id: ID
    /// Its version, from 1; cases of different versions are not compared.
    public let version: Int
    /// What people call it.
    public let title: LocalisedText
    /// What it is for.
    public let about: LocalisedText
    /// The publications behind it.
    public let source: LocalisedText

    /// Creates a head.
    public init(
      id: ID,
      version: Int,
      title: LocalisedText,
      about: LocalisedText,
      source: LocalisedText
    ) {
      self.id = id
      self.version = version
      self.title = title
      self.about = about
      self.source = source
    }
  }

  /// What a way of getting evidence is called.
  public struct TechniqueLabel: Hashable, Sendable, Labelled {
    /// The technique.
    public let technique: Technique
    /// What people call it.
    public let label: LocalisedText
    /// Whether its sources are people or occasions that were sampled, so that others might have been.
    public let isPerson: Bool
    /// Whether its sources tell what others said without saying who; together they count as one.
    public let isSecondary: Bool

    /// The technique's name.
    public var key: String { technique.rawValue }

    /// Creates a label.
    public init(
      technique: Technique,
      label: LocalisedText,
      isPerson: Bool = false,
      isSecondary: Bool = false
    ) {
      self.technique = technique
      self.label = label
      self.isPerson = isPerson
      self.isSecondary = isSecondary
    }
  }

  /// What holds for a gap that is too large for the instrument's bands.
  public struct Beyond: Hashable, Sendable {
    /// The instrument to use instead; `nil` where none has these dimensions with more ratings.
    public let instrument: ID?
    /// How successful such a dimension is; `nil` for as successful as the last band.
    public let success: SuccessClass.ID?

    /// Creates it.
    public init(instrument: ID?, success: SuccessClass.ID? = nil) {
      self.instrument = instrument
      self.success = success
    }
  }

  /// Creates an instrument.
  public init(
    head: Head,
    aggregation: Aggregation,
    techniques: [TechniqueLabel],
    dimensions: [Dimension],
    criteria: [Criterion],
    ladder: [SeverityStep] = [],
    rules: [CodingRule] = [],
    anchors: [Anchor],
    bands: [Band],
    beyond: Beyond?,
    success: [SuccessClass],
    leverages: [Leverage],
    priorities: [Priority],
    total: TotalRule,
    aims: [Aim],
    indices: [IndexScheme],
    crosswalk: ID? = nil,
    examples: [WorkedExample]
  ) {
    self.head = head
    self.aggregation = aggregation
    self.techniques = techniques
    self.dimensions = dimensions
    self.criteria = criteria
    self.ladder = ladder
    self.rules = rules
    self.anchors = anchors
    self.bands = bands
    self.beyond = beyond
    self.success = success
    self.leverages = leverages
    self.priorities = priorities
    self.total = total
    self.aims = aims
    self.indices = indices
    self.crosswalk = crosswalk
    self.examples = examples
  }

  /// Its name.
  public var id: ID { head.id }

  /// The dimension of this name.
  public func dimension(_ id: Dimension.ID) -> Dimension? { dimensions.keyed(id.text) }

  /// The indicator of this name.
  public func indicator(_ reference: IndicatorReference) -> Indicator? {
    dimension(reference.dimension)?.indicators.keyed(reference.indicator.text)
  }

  /// What a technique is called, and what its sources are.
  public func technique(_ technique: Technique) -> TechniqueLabel? {
    techniques.keyed(technique.rawValue)
  }

  /// The band of this rating.
  public func band(_ rating: Band.ID) -> Band? { bands.keyed(rating.text) }
}
