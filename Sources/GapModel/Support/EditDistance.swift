/// How unlike two words are, to guess what a writer meant.
package enum EditDistance {
  /// Returns the fewest insertions, deletions, changes and swaps of neighbours between two words.
  ///
  /// - Complexity: O(*m* · *n*) in the words' lengths.
  package static func between(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 1..<(left.count + 1) {
      var current = [row]
      for column in 1..<(right.count + 1) {
        let change = left[row - 1] == right[column - 1] ? 0 : 1
        var best = min(
          previous[column] + 1,
          current[column - 1] + 1,
          previous[column - 1] + change
        )
        let swaps =
          row > 1 && column > 1 && left[row - 1] == right[column - 2]
          && left[row - 2] == right[column - 1]
        if swaps { best = min(best, beforePrevious[column - 2] + 1) }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
