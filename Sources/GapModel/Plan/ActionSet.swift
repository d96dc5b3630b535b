/// Some actions of one case, by their indices.
struct ActionSet: Hashable, Sendable {
  private var words: [UInt64] = []

  /// Creates a set without actions.
  init() {}

  /// Creates a set of some actions.
  init(_ actions: some Sequence<Int>) {
    for action in actions { insert(action) }
  }

  /// Adds an action.
  mutating func insert(_ action: Int) {
    let word = action / 64
    while words.count <= word { words.append(0) }
    words[word] |= 1 << UInt64(action % 64)
  }

  /// Takes an action out.
  mutating func remove(_ action: Int) {
    guard holds(action) else { return }
    words[action / 64] &= ~(1 << UInt64(action % 64))
    // Sets of the same actions are equal, whatever they once held.
    while words.last == 0 { words.removeLast() }
  }

  /// Whether an action is among them.
  func holds(_ action: Int) -> Bool {
    action / 64 < words.count && words[action / 64] & (1 << UInt64(action % 64)) != 0
  }

  /// Those that are also in another set.
  func intersection(_ other: ActionSet) -> ActionSet {
    var common = ActionSet()
    common.words = zip(words, other.words).map { $0 & $1 }
    while common.words.last == 0 { common.words.removeLast() }
    return common
  }

  /// Those of both sets.
  func joined(with other: ActionSet) -> ActionSet {
    let (short, long) =
      words.count < other.words.count ? (words, other.words) : (other.words, words)
    var all = ActionSet()
    all.words = long
    for index in short.indices { all.words[index] |= short[index] }
    return all
  }

  /// Whether there is none.
  var isEmpty: Bool { words.isEmpty }

  /// The actions, rising.
  var indices: [Int] {
    (0..<words.count * 64).filter { holds($0) }
  }
}
