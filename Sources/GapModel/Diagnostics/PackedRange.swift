/// A piece of a text in few bytes, for places that are kept for everything that a file names.
///
/// Lines and columns beyond four thousand million stand for the last that fit.
package struct PackedRange: Hashable, Sendable {
  private let startLine: UInt32
  private let startColumn: UInt32
  /// How many lines further it ends.
  private let lines: UInt16
  /// Its last column, from the first where it ends on the same line.
  private let columns: UInt16

  /// Packs a piece of a text; of one over very many lines or columns the end is drawn in.
  package init(_ range: TextRange) {
    startLine = UInt32(clamping: range.start.line)
    startColumn = UInt32(clamping: range.start.column)
    lines = UInt16(clamping: range.end.line - range.start.line)
    columns = UInt16(
      clamping: range.end.line == range.start.line
        ? range.end.column - range.start.column : range.end.column
    )
  }

  /// The piece.
  package var range: TextRange {
    let end = TextPosition(
      line: Int(startLine) + Int(lines),
      column: lines == 0 ? Int(startColumn) + Int(columns) : Int(columns)
    )
    return TextRange(from: start, to: end)
  }

  /// Where it begins.
  package var start: TextPosition {
    TextPosition(line: Int(startLine), column: Int(startColumn))
  }
}
