/// The keys of one kind of mapping, as a file writes them.
protocol FieldKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The keys to look words up in; kept by kinds of mapping of which a file holds many.
  static var table: KeyTable<Self> { get }
  /// Whether a value that begins with a `#` is reported as a text that a comment cuts.
  static var mayBeCut: Bool { get }
  /// The keys that must be there with a value.
  static var required: [Self] { get }
  /// An entry of a list of such mappings, as it would be right; `nil` where none is shown.
  static var entry: String? { get }
  /// A value of the key, as it would be right: empty where lines below hold it, and `nil` where none is
  /// shown.
  var rightValue: String? { get }
}

extension FieldKey {
  /// All keys as a file writes them.
  static var names: [String] { allCases.map { $0.rawValue } }

  static var table: KeyTable<Self> { KeyTable() }

  static var mayBeCut: Bool { true }

  static var required: [Self] { [] }

  static var entry: String? { nil }

  var rightValue: String? { nil }

  /// The key of a name with a value, as a line that is right; `nil` where none is shown.
  static func line(_ name: String) -> String? {
    Self(rawValue: name)?.rightValue.map { $0.isEmpty ? "\(name):" : "\(name): \($0)" }
  }
}

/// The keys of one kind of mapping, ready to be compared with words.
struct KeyTable<Key: FieldKey>: Sendable {
  /// A key and its index among all of its kind.
  typealias Entry = (key: Key, index: Int)

  private let words: [PackedWord?]
  private let keys: [Key]

  /// Creates the table of all keys.
  init() {
    keys = Array(Key.allCases)
    words = keys.map { Word($0.rawValue).packed }
  }

  /// The key that a word writes.
  func entry(_ word: Word) -> Entry? {
    guard let packed = word.packed else {
      return Key(rawValue: word.text).map { ($0, index(of: $0)) }
    }
    for index in words.indices where words[index] == packed { return (keys[index], index) }
    return nil
  }

  /// The index of a key among all of its kind.
  func index(of key: Key) -> Int { keys.firstIndex { isSame($0, key) } ?? keys.endIndex }

  /// Forces `==` on the enum; generic code would compare raw values.
  private func isSame<Value: Equatable>(_ left: Value, _ right: Value) -> Bool { left == right }
}
