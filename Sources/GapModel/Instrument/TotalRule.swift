/// How the sum of a case's gaps is read.
public struct TotalRule: Hashable, Sendable {
  /// The sum if every counted dimension had the largest gap; readings are taken on this scale.
  public let maximum: Double
  /// Above this, on the same scale, Heeks advises concern.
  public let concern: Double
  /// Above this Heeks advises concern for a single dimension.
  public let dimensionConcern: Double
  /// What a total means, from the best to the worst.
  public let readings: [TotalReading]

  /// Creates a rule.
  public init(
    maximum: Double,
    concern: Double,
    dimensionConcern: Double,
    readings: [TotalReading]
  ) {
    self.maximum = maximum
    self.concern = concern
    self.dimensionConcern = dimensionConcern
    self.readings = readings
  }
}

/// What a total up to some edge means.
public struct TotalReading: Hashable, Sendable {
  /// How a reading is named, such as `success-likely`.
  public typealias ID = Identifier<TotalReading>

  /// Its name.
  public let id: ID
  /// The upper edge, which belongs to it.
  public let to: Double
  /// What it says.
  public let text: LocalisedText

  /// Creates a reading.
  public init(id: ID, to: Double, text: LocalisedText) {
    self.id = id
    self.to = to
    self.text = text
  }
}
