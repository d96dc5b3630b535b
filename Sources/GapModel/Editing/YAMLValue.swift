/// A value to be written into a text.
public indirect enum YAMLValue: Hashable, Sendable {
  /// A text, a word or a number.
  case scalar(YAMLScalar)
  /// A list; in brackets where it is inline, and where its entries are scalars.
  case list([YAMLValue], isInline: Bool = false)
  /// A mapping; in braces where it is inline.
  case mapping([Entry], isInline: Bool = false)
  /// Nothing: a key whose value is still to be written.
  case nothing

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public let key: String
    /// Its value.
    public let value: YAMLValue

    /// Creates an entry.
    public init(_ key: String, _ value: YAMLValue) {
      self.key = key
      self.value = value
    }
  }

  /// A free text.
  public static func text(_ text: String) -> YAMLValue { .scalar(.text(text)) }

  /// A word of the format: an id, a step, a date.
  public static func word(_ word: String) -> YAMLValue { .scalar(.word(word)) }

  /// A number, or `true` or `false`, as the format writes it.
  public static func number(_ digits: String) -> YAMLValue { .scalar(.number(digits)) }

  /// Whether it holds other values.
  var isCollection: Bool {
    switch self {
    case .scalar, .nothing: false
    case .list, .mapping: true
    }
  }
}
