/// The band that a gap falls into.
public struct Rating: Hashable, Sendable {
  /// The band.
  public let band: Band
  /// Its place among the instrument's bands, from 0 for the smallest gaps.
  public let position: Int
  /// Whether the gap lies above the last band's edge: the instrument has no rating for it.
  public let liesBeyondScale: Bool

  /// The place by which ratings are told apart: what lies beyond the scale stands one above its last.
  package var rank: Int { position + (liesBeyondScale ? 1 : 0) }
}

extension Instrument {
  /// Returns the rating of a gap.
  ///
  /// An upper edge belongs to the band below it, with a tolerance of 1e-9 for what floating point adds.
  /// A gap above the last edge gets the last rating, and is marked as beyond the scale.
  ///
  /// - SeeAlso: <doc:Method>, section 3.
  public func rating(of gap: Gap) -> Rating {
    let position = position(of: gap)
    let last = bands.count - 1
    return Rating(
      band: bands[position ?? last],
      position: position ?? last,
      liesBeyondScale: position == nil
    )
  }

  /// Returns the ``Rating/rank`` of a gap, without making its rating: beyond the scale it is one above the
  /// last.
  func rank(of gap: Gap) -> Int { position(of: gap) ?? bands.count }

  private func position(of gap: Gap) -> Int? {
    RisingEdges.position(of: gap.value, in: bands) { $0.to }
  }
}
