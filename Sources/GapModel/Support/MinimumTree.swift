/// Numbers at some places, of which the smallest in a range is found quickly.
///
/// A binary tree in an array: each node holds the smallest number below it.
package struct MinimumTree: Sendable {
  private static let none = Int.max

  /// The nodes, the root first; the children of one stand at twice its place.
  private var nodes: [Int]
  private let leaves: Int

  /// Begins with so many places, and no number at any.
  package init(count: Int) {
    var leaves = 1
    while leaves < count { leaves *= 2 }
    self.leaves = leaves
    nodes = Array(repeating: Self.none, count: 2 * leaves)
  }

  /// The number at an index; `nil` where there is none.
  ///
  /// - Complexity: O(log *n*) to set.
  package subscript(index: Int) -> Int? {
    get { nodes[leaves + index] == Self.none ? nil : nodes[leaves + index] }
    set {
      var node = leaves + index
      nodes[node] = newValue ?? Self.none
      while node > 1 {
        node /= 2
        nodes[node] = min(nodes[2 * node], nodes[2 * node + 1])
      }
    }
  }

  /// The first place with a number; `nil` when there is none.
  ///
  /// - Complexity: O(log *n*).
  package var firstIndex: Int? {
    guard nodes[1] != Self.none else { return nil }
    var node = 1
    while node < leaves { node = nodes[2 * node] == Self.none ? 2 * node + 1 : 2 * node }
    return node - leaves
  }

  /// The smallest number at some places; `nil` when there is none.
  ///
  /// - Complexity: O(log *n*).
  package func minimum(in indices: Range<Int>) -> Int? {
    var smallest = Self.none
    var low = leaves + indices.lowerBound
    var high = leaves + indices.upperBound
    while low < high {
      if !low.isMultiple(of: 2) {
        smallest = min(smallest, nodes[low])
        low += 1
      }
      if !high.isMultiple(of: 2) {
        high -= 1
        smallest = min(smallest, nodes[high])
      }
      low /= 2
      high /= 2
    }
    return smallest == Self.none ? nil : smallest
  }
}
