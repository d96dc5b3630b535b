/// The arguments of an action, read one after the other as the page sends them.
struct ActionWords {
  private var rest: ArraySlice<[UInt8]>

  /// Begins to read arguments.
  init(_ arguments: [[UInt8]]) { rest = arguments[...] }

  /// The next argument as bytes; `nil` where there is none.
  mutating func bytes() -> [UInt8]? { rest.popFirst() }

  /// The next argument as text.
  mutating func text() -> String? { bytes().map { String(decoding: $0, as: UTF8.self) } }

  /// The next argument as a number, such as a place in a list.
  mutating func number() -> Int? { text().flatMap { Int($0) } }

  /// The next argument as `true` or `false`.
  mutating func truth() -> Bool? { text().flatMap { Bool($0) } }

  /// All arguments that are left, as texts.
  mutating func texts() -> [String] {
    defer { rest = [] }
    return rest.map { String(decoding: $0, as: UTF8.self) }
  }
}
