/// A place in a text.
///
/// Lines and columns are counted up to four thousand million; beyond, from the beginning again.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The line above the column, as there are very many places.
  private let packed: UInt64

  /// Creates a position.
  public init(line: Int, column: Int) {
    packed =
      UInt64(truncatingIfNeeded: line) << 32 | UInt64(UInt32(truncatingIfNeeded: column))
  }

  /// The line, from 1.
  ///
  /// LF, CR LF, lone CR, NEL, LS and PS end lines, as they do for libyaml.
  public var line: Int { Int(packed >> 32) }

  /// The column, from 1, counted in Unicode scalars.
  public var column: Int { Int(packed & 0xFFFF_FFFF) }

  /// Orders by line, then column.
  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}

/// A piece of a text, from its first scalar to just behind its last.
public struct TextRange: Hashable, Sendable {
  /// Where it begins.
  public let start: TextPosition
  /// The position behind its end.
  public let end: TextPosition

  /// Creates a range.
  public init(from start: TextPosition, to end: TextPosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// The range of a single scalar.
  public init(at position: TextPosition) {
    self.init(from: position, to: TextPosition(line: position.line, column: position.column + 1))
  }

  /// The first scalar of a text.
  static let beginning = TextRange(at: TextPosition(line: 1, column: 1))
}
