/// Recommendations that wait for nothing any more, of which the first is taken out again and again.
///
/// The first is the one of lowest effort, then name, among those within the tolerance of the largest urgency.
struct AbleRecommendations {
  /// The urgencies, from the largest; those without one last.
  private let urgencies: [Double]
  /// For each recommendation, where its urgency stands among these.
  private let positions: [Int]
  /// The recommendations by lower effort, then name.
  private let byKey: [Int]
  /// For each recommendation, where it stands among these.
  private let keys: [Int]
  /// At each urgency, the key of the recommendation if it is among those that wait for nothing.
  private var able: MinimumTree

  /// Begins with none.
  ///
  /// - Parameters:
  ///   - urgencies: The urgency of each recommendation.
  ///   - byKey: All recommendations by lower effort, then name.
  init(urgencies: [Double?], byKey: [Int]) {
    let known = urgencies.map { $0 ?? -.infinity }
    let ordered = known.indices.sorted { (-known[$0], $0) < (-known[$1], $1) }
    self.urgencies = ordered.map { known[$0] }
    self.byKey = byKey
    positions = Self.indices(in: ordered)
    keys = Self.indices(in: byKey)
    able = MinimumTree(count: known.count)
  }

  private static func indices(in order: [Int]) -> [Int] {
    var indices = order
    for (index, entry) in order.enumerated() { indices[entry] = index }
    return indices
  }

  /// Adds one.
  mutating func insert(_ recommendation: Int) {
    able[positions[recommendation]] = keys[recommendation]
  }

  /// Takes the first out; `nil` when there is none.
  ///
  /// - Complexity: O(log *n*).
  mutating func removeFirst() -> Int? {
    guard let most = able.firstIndex else { return nil }
    let edge = urgencies[most] - RisingEdges.tolerance
    guard let key = able.minimum(in: most..<end(ofUrgenciesFrom: edge)) else { return nil }
    able[positions[byKey[key]]] = nil
    return byKey[key]
  }

  /// Where the urgencies end that are no smaller than an edge.
  private func end(ofUrgenciesFrom edge: Double) -> Int {
    var low = 0
    var high = urgencies.count
    while low < high {
      let middle = (low + high) / 2
      if urgencies[middle] >= edge { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
