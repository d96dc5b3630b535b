/// How the gaps of a dimension's expectations become the dimension's gap.
///
/// All of them are monotone: a finding that gets worse never makes the dimension better.
public enum Aggregation: String, CaseIterable, Hashable, Sendable {
  /// The largest gap: a dimension is as far from its design as the expectation it misses most.
  case worst
  /// The weighted mean.
  case mean
  /// The root of the weighted mean of squares, which leans towards the larger gaps.
  case quadraticMean = "quadratic-mean"
  /// The middle gap.
  case median
}
