/// The most that a dimension or the total of a case may come to.
///
/// It says nothing of how good a case must be: what lies within its limits may still be far from its design.
public enum Limit: Hashable, Sendable {
  /// The dimension may be rated so, or better.
  case rating(Dimension.ID, atMost: Band)
  /// The dimension may have so large a gap, from 0 to 10.
  case gap(Dimension.ID, atMost: Double)
  /// The total may come to so much, on the scale of the instrument's ``TotalRule/maximum``.
  case total(atMost: Double)

  /// The dimension that it holds; `nil` where it holds the total.
  public var dimension: Dimension.ID? {
    switch self {
    case .rating(let dimension, _), .gap(let dimension, _): dimension
    case .total: nil
    }
  }
}
