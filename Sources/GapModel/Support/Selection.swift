extension MutableSpan<Double> {
  /// Moves the number that sorting would put at a place there, what is smaller before it and what is
  /// larger behind it.
  ///
  /// - Parameters:
  ///   - place: A place among the numbers.
  ///   - end: Where the numbers to look at end; those from there on stay where they are.
  /// - Returns: The number.
  /// - Complexity: Linear in the numbers looked at, on average.
  /// - SeeAlso: C. A. R. Hoare, "Algorithm 65: Find" (Communications of the ACM 4, 1961).
  package mutating func select(_ place: Int, before end: Int) -> Double {
    var low = 0
    var high = end - 1
    while low < high {
      let pivot = self[place]
      var left = low
      var right = high
      while left <= right {
        while self[left] < pivot { left += 1 }
        while pivot < self[right] { right -= 1 }
        if left <= right {
          swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if right < place { low = left }
      if place < left { high = right }
    }
    return self[place]
  }
}
