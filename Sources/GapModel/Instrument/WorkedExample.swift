/// A finding whose gap and rating were worked out by hand.
public struct WorkedExample: Hashable, Sendable {
  /// What it shows.
  public let title: LocalisedText
  /// How the finding was judged.
  public let distance: Distance
  /// The gap it must have.
  public let gap: Gap
  /// The rating it must get.
  public let rating: Band.ID

  /// Creates an example.
  public init(title: LocalisedText, distance: Distance, gap: Gap, rating: Band.ID) {
    self.title = title
    self.distance = distance
    self.gap = gap
    self.rating = rating
  }
}
