/// Intervals of a number line that meet at their edges.
package enum RisingEdges {
  /// How far above an edge a number may lie and still count as on it: sums of doubles are not exact.
  package static let tolerance = 1e-9

  /// Whether a number lies above an edge, and not only by what sums of doubles are inexact.
  package static func lies(_ number: Double, above edge: Double) -> Bool {
    number > edge + tolerance
  }

  /// In which lanes a number lies above an edge, and not only by what sums of doubles are inexact.
  static func lie<Numbers: SIMD<Double>>(
    _ numbers: Numbers,
    above edges: Numbers
  ) -> SIMDMask<Numbers.MaskStorage> {
    numbers .> edges + tolerance
  }

  /// Returns the position of the first interval that holds a number; an upper edge belongs to it.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - intervals: What has edges, in rising order.
  ///   - edge: Where one of them ends; `nil` for nowhere.
  /// - Returns: `nil` for a number above the last edge.
  package static func position<Interval>(
    of number: Double,
    in intervals: [Interval],
    upTo edge: (Interval) -> Double?
  ) -> Int? {
    intervals.indices.first { index in
      guard let edge = edge(intervals[index]) else { return true }
      return !lies(number, above: edge)
    }
  }
}
