/// A change of a text at one place: some of its bytes become others.
///
/// Bytes rather than characters, so that an edit undone gives the same bytes.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that go, by their offsets in the text, a byte order mark counted.
  public let range: Range<Int>
  /// The bytes that come in their place, as UTF-8.
  public let replacement: [UInt8]

  /// Creates an edit.
  public init(_ range: Range<Int>, with replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  /// Creates an edit from a text.
  init(_ range: Range<Int>, with replacement: String) {
    self.init(range, with: Array(replacement.utf8))
  }

  /// The text after the edit; what lies beyond the text's end is left out.
  ///
  /// - Complexity: O(*n*) in the size of the text.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes[..<range.lowerBound] + replacement + bytes[range.upperBound...]
  }

  /// The edit that undoes this one, for the text as it is before this one.
  public func inverse(in bytes: [UInt8]) -> TextEdit {
    let range = range.clamped(to: 0..<bytes.count)
    let end = range.lowerBound + replacement.count
    return TextEdit(range.lowerBound..<end, with: Array(bytes[range]))
  }
}
