/// The band that a gap falls into.
public struct Rating: Hashable, Sendable {
  /// The band.
  public let band: Band
  /// Its place among the instrument's bands, from 0 for the smallest gaps.
  public let position: Int
  /// Whether the gap lies above the last band's edge: the instrument has no rating for it.
  public let liesBeyondScale: Bool

  /// The place by which ratings are told apart: what lies beyond the scale stands one above its last.
  package var rank: Int { Self.rank(at: position, liesBeyondScale) }

  fileprivate static func rank(at position: Int, _ liesBeyondScale: Bool) -> Int {
    position + (liesBeyondScale ? 1 : 0)
  }
}

extension Instrument {
  /// Returns the rating of a gap.
  ///
  /// An upper edge belongs to the band below it, with a tolerance of 1e-9 for what floating point adds.
  /// A gap above the last edge gets the last rating, and is marked as beyond the scale.
  ///
  /// - SeeAlso: <doc:Method>, section 3.
  public func rating(of gap: Gap) -> Rating {
    let (position, liesBeyondScale) = place(of: gap)
    return Rating(band: bands[position], position: position, liesBeyondScale: liesBeyondScale)
  }

  /// Returns the place by which the rating of a gap is told apart from others.
  package func rank(of gap: Gap) -> Int {
    let (position, liesBeyondScale) = place(of: gap)
    return Rating.rank(at: position, liesBeyondScale)
  }

  private func place(of gap: Gap) -> (position: Int, liesBeyondScale: Bool) {
    let position = RisingEdges.position(of: gap.value, in: bands) { $0.to }
    return (position ?? bands.count - 1, position == nil)
  }
}
