/// The keys of one kind of mapping, as a file writes them.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable {}

extension FieldKey {
  /// All keys as a file writes them.
  static var names: [String] { allCases.map(\.rawValue) }
}

/// The keys that a mapping was found to have, and where it stands.
struct MappingOutline<Key: FieldKey> {
  private(set) var keys: [(key: Key, range: TextRange)] = []
  /// The smallest piece that stands for the whole mapping: its first key.
  var place: TextRange

  /// Where a key stands, if it was given.
  func range(of key: Key) -> TextRange? { keys.first { $0.key == key }?.range }

  mutating func add(_ key: Key, at range: TextRange) { keys.append((key, range)) }
}

/// The keys of a mapping whose keys are all given by an instrument.
enum NoKey: FieldKey {
  static var allCases: [NoKey] { [] }

  init?(rawValue: String) { nil }

  var rawValue: String { switch self {} }
}
