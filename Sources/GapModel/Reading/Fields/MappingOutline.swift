/// The keys that a mapping was found to have, and where it stands.
struct MappingOutline<Key: FieldKey> {
  /// The smallest piece that stands for the whole mapping: its first key.
  var place: TextRange
  /// The key that comes first.
  private(set) var first: Key?
  /// A bit for each key, by its index among all of its kind.
  private var found: UInt32 = 0
  /// Where the keys stand; in line, as a file has two mappings for each of very many findings.
  private var ranges: InlineArray<24, TextRange> = .init(repeating: .beginning)

  /// Begins an outline of a mapping.
  init(place: TextRange) { self.place = place }

  /// The keys and where they stand, in the order of the file.
  var keys: [(key: Key, range: TextRange)] {
    Key.allCases.compactMap { key in range(of: key).map { (key, $0) } }
      .sorted { $0.range.start < $1.range.start }
  }

  /// Where a key stands, if it was given.
  func range(of key: Key) -> TextRange? { range(at: Key.table.index(of: key)) }

  /// Where the key at an index among all of its kind stands, if it was given.
  func range(at index: Int) -> TextRange? { holds(index) ? ranges[index] : nil }

  /// Whether the key at an index among all of its kind was given.
  func holds(_ index: Int) -> Bool { found & 1 << UInt32(index) != 0 }

  /// Adds a key.
  mutating func add(_ entry: KeyTable<Key>.Entry, at range: TextRange) {
    assert(Key.allCases.count <= ranges.count, "a mapping has more keys than its outline holds")
    if first == nil { first = entry.key }
    found |= 1 << UInt32(entry.index)
    ranges[entry.index] = range
  }
}

/// The keys of a mapping whose keys are all given by an instrument.
enum NoKey: FieldKey {
  static var allCases: [NoKey] { [] }

  init?(rawValue: String) { nil }

  var rawValue: String { switch self {} }
}
