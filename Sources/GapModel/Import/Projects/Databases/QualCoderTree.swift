/// QualCoder's codes and categories of codes, each of which may lie in another.
struct QualCoderTree {
  /// A code or a category, by its number.
  enum Node: Hashable {
    case code(Int)
    case category(Int)
  }

  /// Deeper than in any project; what lies deeper has only the names nearest to it.
  private static let deepest = 64

  private var nodes: [Node: (name: String, above: Node?)] = [:]
  /// Whether something was found to lie within itself.
  private(set) var isCircular = false

  mutating func add(_ node: Node, name: String, above: Node?) {
    nodes[node] = (name, above)
  }

  /// The names from the top down to a node; where they go in a circle, down from where it closes.
  mutating func path(_ node: Node) -> [String] {
    var names: [String] = []
    var seen: Set<Node> = []
    var next: Node? = node
    while let current = next, let known = nodes[current], names.count < Self.deepest {
      guard seen.insert(current).inserted else {
        isCircular = true
        break
      }
      names.append(known.name)
      next = known.above
    }
    return names.reversed()
  }
}
