/// The keys of one kind of mapping, as a file writes them.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The keys to look words up in; kept by kinds of mapping of which a file holds many.
  static var table: KeyTable<Self> { get }
}

extension FieldKey {
  /// All keys as a file writes them.
  static var names: [String] { allCases.map(\.rawValue) }

  static var table: KeyTable<Self> { KeyTable() }
}

/// The keys of one kind of mapping, ready to be compared with words.
struct KeyTable<Key: FieldKey>: Sendable {
  private let entries: [(word: PackedWord, key: Key)]

  /// Creates the table of all keys.
  init() {
    entries = Key.allCases.compactMap { key in
      PackedWord(key.rawValue.utf8).map { ($0, key) }
    }
  }

  /// The key that a word writes.
  func key(_ word: PackedWord?) -> Key? {
    guard let word else { return nil }
    for entry in entries where entry.word == word { return entry.key }
    return nil
  }
}

/// The keys that a mapping was found to have, and where it stands.
struct MappingOutline<Key: FieldKey> {
  /// The smallest piece that stands for the whole mapping: its first key.
  var place: TextRange
  /// The keys found, in the order of the file.
  private var found: InlineArray<24, (key: Key, range: PackedRange)?> = .init(repeating: nil)
  private var count = 0

  /// Begins an outline of a mapping.
  init(place: TextRange) { self.place = place }

  /// The key that comes first.
  var first: Key? { found[0]?.key }

  /// The keys and where they stand, in the order of the file.
  var keys: [(key: Key, range: TextRange)] {
    (0..<count).compactMap { index in found[index].map { ($0.key, $0.range.range) } }
  }

  /// Whether a key was given.
  func holds(_ key: Key) -> Bool {
    for index in 0..<count where found[index]?.key == key { return true }
    return false
  }

  /// Where a key stands, if it was given.
  func range(of key: Key) -> TextRange? {
    for index in 0..<count {
      if let entry = found[index], entry.key == key { return entry.range.range }
    }
    return nil
  }

  /// Adds a key; each is added once, and no mapping has more of them than there is room for.
  mutating func add(_ key: Key, at range: TextRange) {
    guard count < found.count else { return }
    found[count] = (key, PackedRange(range))
    count += 1
  }
}

/// The keys of a mapping whose keys are all given by an instrument.
enum NoKey: FieldKey {
  static var allCases: [NoKey] { [] }

  init?(rawValue: String) { nil }

  var rawValue: String { switch self {} }
}
