/// Intervals of a number line that meet at their edges.
package enum RisingEdges {
  /// How far above an edge a number may lie and still count as on it: sums of doubles are not exact.
  package static let tolerance = 1e-9

  /// Returns the position of the first interval that holds a number; an upper edge belongs to it.
  ///
  /// - Parameters:
  ///   - number: The number.
  ///   - edges: Upper edges, rising; `nil` for one without end.
  /// - Returns: `nil` for a number above the last edge.
  package static func position(of number: Double, under edges: [Double?]) -> Int? {
    edges.firstIndex { edge in
      guard let edge else { return true }
      return number <= edge + tolerance
    }
  }
}
