/// A value of a YAML text with the bytes that write it.
struct YAMLNode: Sendable {
  /// What it holds.
  let content: Content
  /// The bytes that write it, from its first sign to behind its last: no comment before or behind it, and of
  /// a list or mapping in lines none between its last entry and what follows.
  ///
  /// What was left out has an empty range, right behind the sign that it would follow.
  let range: Range<Int>
  let style: Style

  enum Content: Sendable {
    case scalar(String)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// How it is written.
  enum Style: Sendable {
    /// A text as it is.
    case plain
    /// A text in single or double quotes.
    case quoted
    /// A text of lines below `|` or `>`.
    case lines
    /// A list or a mapping on lines of its own.
    case block
    /// A list or a mapping in brackets or braces.
    case flow
    /// A mapping of one key within brackets, without braces.
    case pair
  }

  /// Whether it was left out, or is one of YAML's words for nothing.
  let isNull: Bool

  /// The text of a scalar.
  var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a list.
  var items: [YAMLNode]? {
    if case .list(let items) = content { items } else { nil }
  }

  /// The entries of a mapping.
  var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }
}

/// A key and its value.
struct YAMLEntry: Sendable {
  let key: YAMLNode
  let value: YAMLNode

  /// Where it ends: behind its value, or behind its key where there is neither colon nor value.
  var end: Int { value.range.upperBound }
}
