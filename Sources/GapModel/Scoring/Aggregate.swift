/// Returns the weighted mean of some values; `nil` when there are none.
///
/// The values are added from the smallest to the largest, so that their order in a file changes
/// nothing, not even the last bit.
package func weightedMean(of values: [(value: Double, weight: Double)]) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted =
    values.count == 1 ? values : values.sorted { ($0.value, $0.weight) < ($1.value, $1.weight) }
  let weights = sorted.reduce(0) { $0 + $1.weight }
  return sorted.reduce(0) { $0 + $1.value * $1.weight } / weights
}

extension Aggregation {
  /// Aggregates the gaps of a dimension's expectations.
  ///
  /// - Parameter gaps: The assessed expectations' gaps with their weights; the worst and the median
  ///   take no weights.
  /// - Returns: The dimension's gap; `nil` when no expectation is assessed.
  /// - SeeAlso: <doc:Method>, section 2.
  package func aggregate(_ gaps: [(gap: Gap, weight: Double)]) -> Gap? {
    let values = gaps.map { (value: $0.gap.value, weight: $0.weight) }
    let result: Double? =
      switch self {
      case .worst: values.map(\.value).max()
      case .mean: weightedMean(of: values)
      case .quadraticMean:
        weightedMean(of: values.map { ($0.value * $0.value, $0.weight) })?.squareRoot()
      case .median: values.map(\.value).median
      }
    return result.map(Gap.init(clamping:))
  }
}
