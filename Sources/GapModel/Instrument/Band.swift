/// An interval of gaps, and the rating that it earns.
public struct Band: Hashable, Sendable {
  /// How a rating is named: `small`, `small-medium`, `medium`, `medium-large` or `large`.
  public typealias ID = Identifier<Band>

  /// The rating.
  public let rating: ID
  /// The lower edge; it belongs to the band below, except for 0.
  public let from: Double
  /// The upper edge; it belongs to this band.
  public let to: Double
  /// What people call the rating.
  public let label: LocalisedText
  /// What a gap of this size means.
  public let meaning: LocalisedText
  /// How successful a dimension with such a gap is.
  public let success: SuccessClass.ID

  /// Creates a band.
  public init(
    rating: ID,
    from: Double,
    to: Double,
    label: LocalisedText,
    meaning: LocalisedText,
    success: SuccessClass.ID
  ) {
    self.rating = rating
    self.from = from
    self.to = to
    self.label = label
    self.meaning = meaning
    self.success = success
  }

  /// The gap in the middle, which stands in where an analyst judged without a number.
  public var middle: Gap { Gap(clamping: (from + to) / 2) }
}

extension Band {
  /// How many bands apart two ratings must lie to count as a contrast: in a conflict between sources, or
  /// in an indicator that an aggregation masks; method, sections 2 and 7.
  package static let farApart = 2
}

extension Band: Labelled {
  /// The rating.
  public var key: String { rating.text }
}

/// How successful an implementation is in one dimension.
public struct SuccessClass: Hashable, Sendable {
  /// How a class is named: `high`, `fair` or `low`.
  public typealias ID = Identifier<SuccessClass>

  /// Its name.
  public let id: ID
  /// What people call it.
  public let label: LocalisedText

  /// Creates a class.
  public init(id: ID, label: LocalisedText) {
    self.id = id
    self.label = label
  }
}

extension SuccessClass: Labelled {
  /// Its name.
  public var key: String { id.text }
}
