/// A table that stands among the lines of a YAML text, as it was pasted there.
struct PastedTable {
  /// What it is called in messages, and where its first line begins and ends.
  let format: OtherFormat
  let place: TextRange

  /// How many lines are looked at.
  static let mostLines = 5

  /// Looks for a table whose first line is that of a number; `nil` when the lines may be a text.
  init?(from first: Int, to last: Int, in lines: [Int: String]) {
    let end = min(max(last, first + 1), first + Self.mostLines - 1)
    let rows = (first...max(first, end)).compactMap { lines[$0] }.filter { !$0.isBlank }
    guard rows.count > 1, let head = rows.first, let format = OtherFormat.recognise(rows: rows)
    else {
      return nil
    }
    self.format = format
    let line = TextLine(number: first, head)
    place = line.range(from: line.column, count: line.scalars.count - line.column + 1)
  }

  /// Looks for a table that a line is part of.
  init?(about number: Int, in lines: [Int: String]) {
    for first in [number, number - 1] {
      if let table = PastedTable(from: first, to: first + 1, in: lines) {
        self = table
        return
      }
    }
    return nil
  }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
