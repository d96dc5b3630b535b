extension Collection<Double> {
  /// The middle of the sorted numbers, or the mean of the two middles; `nil` when there are none.
  package var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

extension Collection<Double> {
  /// The mean of the two largest numbers, the one number where there is one; `nil` when there are none.
  package var meanOfTwoLargest: Double? {
    guard let largest = self.max() else { return nil }
    guard count > 1 else { return largest }
    let sorted = sorted()
    return (largest + sorted[sorted.count - 2]) / 2
  }
}

extension [Double] {
  /// Returns the nearest-rank percentile of sorted numbers.
  ///
  /// - Parameter share: The percentile, 0 to 1.
  /// - Returns: One of the numbers; `nil` when there are none.
  package func nearestRank(_ share: Double) -> Double? {
    guard !isEmpty else { return nil }
    let rank = Int((share * Double(count)).rounded(.up))
    return self[Swift.min(Swift.max(rank, 1), count) - 1]
  }
}
