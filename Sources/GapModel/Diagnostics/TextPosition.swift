/// A place in a text.
public struct TextPosition: Hashable, Comparable, Sendable {
  /// The line, from 1.
  ///
  /// LF, CR LF, lone CR, NEL, LS and PS end lines, as they do for libyaml.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// Creates a position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
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
