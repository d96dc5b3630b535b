/// How directly a recommendation acts on a gap.
public struct Leverage: Hashable, Sendable {
  /// How a leverage is named: `direct`, `contributing` or `supporting`.
  public typealias ID = Identifier<Leverage>

  /// Its name.
  public let id: ID
  /// The share of the gap that counts for urgency: above 0, to 1.
  public let factor: Double
  /// What people call it.
  public let label: LocalisedText
  /// When to choose it.
  public let meaning: LocalisedText

  /// Creates a leverage.
  public init(id: ID, factor: Double, label: LocalisedText, meaning: LocalisedText) {
    self.id = id
    self.factor = factor
    self.label = label
    self.meaning = meaning
  }
}

extension Leverage: Labelled {
  /// Its name.
  public var key: String { id.text }
}

/// An interval of urgencies, and what it is called.
public struct Priority: Hashable, Sendable {
  /// How a priority is named: `low`, `medium` or `high`.
  public typealias ID = Identifier<Priority>

  /// Its name.
  public let id: ID
  /// The upper edge, which belongs to it; `nil` for the highest.
  public let to: Double?
  /// What people call it.
  public let label: LocalisedText

  /// Creates a priority.
  public init(id: ID, to: Double?, label: LocalisedText) {
    self.id = id
    self.to = to
    self.label = label
  }
}

extension Priority: Labelled {
  /// Its name.
  public var key: String { id.text }
}

/// An aim of digital government that a recommendation can contribute to.
public struct Aim: Hashable, Sendable {
  /// How an aim is named in its instrument.
  public typealias ID = Identifier<Aim>

  /// Its name.
  public let id: ID
  /// What people call it.
  public let label: LocalisedText

  /// Creates an aim.
  public init(id: ID, label: LocalisedText) {
    self.id = id
    self.label = label
  }
}

extension Aim: Labelled {
  /// Its name.
  public var key: String { id.text }
}
