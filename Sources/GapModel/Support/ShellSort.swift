extension MutableSpan where Element: Comparable {
  /// Sorts the first so many elements where they are, without other memory; quickest when they are few.
  ///
  /// Equal elements may change their order.
  ///
  /// - Complexity: For n elements at most about n^1.5 steps.
  /// - SeeAlso: D. L. Shell, "A High-Speed Sorting Procedure" (Communications of the ACM 2, 1959).
  package mutating func sort(first count: Int) {
    var gap = 1
    while gap < count / 3 { gap = 3 * gap + 1 }
    while gap > 0 {
      for place in Swift.min(gap, count)..<count {
        let element = self[place]
        var hole = place
        while hole >= gap, element < self[hole - gap] {
          self[hole] = self[hole - gap]
          hole -= gap
        }
        self[hole] = element
      }
      gap /= 3
    }
  }
}
