/// A regulation's way to band a macro index.
public struct IndexScheme: Hashable, Sendable {
  /// How a scheme is named, such as `spbe-2020`.
  public typealias ID = Identifier<IndexScheme>

  /// Its name.
  public let id: ID
  /// What the index is called.
  public let label: LocalisedText
  /// The regulation behind it, and the results it was used for.
  public let rule: LocalisedText
  /// What the index cannot show about one system in one office.
  public let limits: LocalisedText
  /// The largest value it can have.
  public let maximum: Double
  /// Its bands, by their lower edges, rising.
  public let predicates: [Predicate]

  /// A band of the index and what the regulation calls it.
  public struct Predicate: Hashable, Sendable {
    /// The lower edge, which belongs to it.
    public let from: Double
    /// What the regulation calls it.
    public let label: LocalisedText

    /// Creates a predicate.
    public init(from: Double, label: LocalisedText) {
      self.from = from
      self.label = label
    }
  }

  /// Creates a scheme.
  public init(
    id: ID,
    label: LocalisedText,
    rule: LocalisedText,
    limits: LocalisedText,
    maximum: Double,
    predicates: [Predicate]
  ) {
    self.id = id
    self.label = label
    self.rule = rule
    self.limits = limits
    self.maximum = maximum
    self.predicates = predicates
  }
}

extension IndexScheme: Labelled {
  /// Its name.
  public var key: String { id.text }
}

extension IndexScheme {
  /// Returns what the scheme's rule calls a value; `nil` below its first edge.
  ///
  /// The value is banded as it is, not rounded, and a lower edge belongs to the predicate above it.
  ///
  /// - SeeAlso: <doc:Method>, section 11.
  public func predicate(of value: Double) -> Predicate? {
    predicates.last { value >= $0.from }
  }
}
