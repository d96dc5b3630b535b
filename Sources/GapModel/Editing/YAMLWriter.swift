/// Writes values in the ways that stand around them.
struct YAMLWriter {
  let lineEnd: String

  /// How far lists are indented below the keys that hold them.
  var listIndent = 2

  /// A value within brackets or braces.
  func flow(_ value: YAMLValue) -> String {
    switch value {
    case .scalar(let scalar): scalar.written(in: .flow, lineEnd: lineEnd)
    case .list(let items, _): "[" + items.map { flow($0) }.joined(separator: ", ") + "]"
    case .mapping(let entries, _):
      "{" + entries.map { flow($0) }.joined(separator: ", ") + "}"
    case .nothing: "null"
    }
  }

  /// A key and its value within braces.
  func flow(_ entry: YAMLValue.Entry) -> String { "\(key(entry.key)): \(flow(entry.value))" }

  /// A key.
  func key(_ name: String, isQuoted: Bool = false) -> String {
    YAMLScalar.word(name).written(in: .flow, lineEnd: lineEnd, isQuoted: isQuoted)
  }

  /// What stands behind a key's colon, the blank or line break before it included.
  ///
  /// - Parameters:
  ///   - value: The key's value.
  ///   - column: The column of the key, from 0.
  /// - Returns: The text, without a line break at its end.
  func behindColon(_ value: YAMLValue, column: Int) -> String {
    switch value {
    case .scalar(let scalar):
      " " + scalar.written(in: .block(indent: column + 2), lineEnd: lineEnd)
    case .list(let items, false) where items.contains { $0.isCollection }:
      lineEnd + list(items, column: column + listIndent)
    case .mapping(let entries, false) where !entries.isEmpty:
      lineEnd + margin(column + 2) + mapping(entries, column: column + 2)
    case .list, .mapping: " " + flow(value)
    case .nothing: ""
    }
  }

  /// What stands behind the dash of a list's entry.
  func behindDash(_ value: YAMLValue, column: Int) -> String {
    switch value {
    case .mapping(let entries, false) where !entries.isEmpty:
      " " + mapping(entries, column: column + 2)
    case .scalar(let scalar):
      " " + scalar.written(in: .block(indent: column + 2), lineEnd: lineEnd)
    case .list, .mapping, .nothing: " " + flow(value)
    }
  }

  /// Entries of a list, each on lines of its own.
  func list(_ items: [YAMLValue], column: Int) -> String {
    items.map { margin(column) + "-" + behindDash($0, column: column) }.joined(separator: lineEnd)
  }

  /// Keys with their values, each on lines of its own, the first without its margin.
  private func mapping(_ entries: [YAMLValue.Entry], column: Int) -> String {
    entries.map { "\(key($0.key)):" + behindColon($0.value, column: column) }
      .joined(separator: lineEnd + margin(column))
  }

  /// So many spaces.
  func margin(_ column: Int) -> String { String(repeating: " ", count: column) }
}
