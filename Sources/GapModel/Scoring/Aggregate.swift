extension Aggregation {
  /// Aggregates the gaps of a dimension's indicators.
  ///
  /// - Parameter gaps: The assessed indicators' gaps with their weights; only means look at the weights.
  /// - Returns: The dimension's gap; `nil` when no indicator is assessed.
  /// - SeeAlso: <doc:Method>, section 2.
  package func aggregate(_ gaps: [(gap: Gap, weight: Double)]) -> Gap? {
    let values = gaps.map { (value: $0.gap.value, weight: $0.weight) }
    let result: Double? =
      switch self {
      case .twoWorst: values.map { $0.value }.meanOfTwoLargest
      case .worst: values.map { $0.value }.max()
      case .mean: weightedMean(of: values)
      case .quadraticMean:
        weightedMean(of: values.map { ($0.value * $0.value, $0.weight) })?.squareRoot()
      case .median: values.map { $0.value }.median
      }
    return result.map(Gap.init(clamping:))
  }

  /// Whether an indicator with this gap is one of those that set the dimension's gap.
  ///
  /// - Parameters:
  ///   - gap: The indicator's gap.
  ///   - gaps: The gaps of all assessed indicators of the dimension, this one among them.
  /// - Returns: Whether it does.
  /// - SeeAlso: <doc:Method>, section 2.
  package func decides(_ gap: Gap, among gaps: [Gap]) -> Bool {
    let sorted = gaps.map { $0.value }.sorted()
    guard let largest = sorted.last else { return false }
    switch self {
    case .twoWorst:
      let second = sorted.dropLast().last ?? largest
      return gap.value >= second - RisingEdges.tolerance
    case .worst: return gap.value >= largest - RisingEdges.tolerance
    case .mean, .quadraticMean: return true
    case .median:
      let last = sorted.count - 1
      return [sorted[last / 2], sorted[(last + 1) / 2]]
        .contains { abs(gap.value - $0) <= RisingEdges.tolerance }
    }
  }
}
