/// A value and where it stands in its file.
struct Located<Value> {
  let value: Value
  let range: TextRange

  /// Another value from the same place.
  func map<Other>(_ transform: (Value) -> Other?) -> Located<Other>? {
    transform(value).map { Located<Other>(value: $0, range: range) }
  }
}

extension Located: Sendable where Value: Sendable {}
