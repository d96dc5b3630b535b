/// What to write in the place of something wrong, where that is certain.
public struct Replacement: Hashable, Sendable {
  /// What goes: a whole key or value, with its quotes.
  public let place: TextRange
  /// What comes.
  public let form: Form

  /// What is written, and as what.
  public enum Form: Hashable, Sendable {
    /// A key of this name; the second name where its value is a list and that has a key of its own.
    case key(String, ofList: String?)
    /// A word.
    case word(String)
    /// A number, or `true` or `false`, without quotes.
    case number(String)
    /// A point in the place of a decimal comma, at which YAML takes a number in braces apart.
    case decimalPoint
    /// Nothing: the key at the place goes with its value.
    case nothing
  }

  /// Creates a replacement.
  public init(_ form: Form, at place: TextRange) {
    self.form = form
    self.place = place
  }
}

extension Replacement? {
  /// A word in the place of another, if there is one.
  static func word(_ word: String?, at place: TextRange) -> Self {
    word.map { Replacement(.word($0), at: place) }
  }

  /// A number in the place of what was meant to be one, if there is one.
  static func number(_ digits: String?, at place: TextRange) -> Self {
    digits.map { Replacement(.number($0), at: place) }
  }
}
