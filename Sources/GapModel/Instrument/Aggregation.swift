/// How the gaps of a dimension's indicators become the dimension's gap.
///
/// All of them are monotone: a finding that gets worse never makes the dimension better.
///
/// - SeeAlso: <doc:Method>, section 2.
public enum Aggregation: String, CaseIterable, Hashable, Sendable {
  /// The mean of the two largest gaps; of one, where one indicator is assessed.
  ///
  /// One bad indicator raises the alarm, a second one confirms the mark.
  case twoWorst = "two-worst"
  /// The largest gap: a dimension is as far from its design as the indicator it misses most.
  case worst
  /// The weighted mean.
  case mean
  /// The root of the weighted mean of squares, which leans towards the larger gaps.
  case quadraticMean = "quadratic-mean"
  /// The middle gap.
  case median
}
