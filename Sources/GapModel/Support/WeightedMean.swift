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
