/// A line of a file as its writer sees it: where it begins, and what it begins with.
struct TextLine {
  /// A key at the beginning of a line.
  struct Key {
    let name: String
    /// The columns where it and its colon stand.
    let column: Int
    let colon: Int
  }

  let number: Int
  let scalars: [Unicode.Scalar]
  /// The columns of the list marks at its beginning.
  let marks: [Int]
  /// The column of the first character behind blanks and list marks.
  let column: Int
  /// Its key, if it has one.
  let key: Key?

  init(number: Int, _ text: String) {
    let scalars = Array(text.unicodeScalars)
    var index = scalars.firstIndex { $0 != " " } ?? scalars.count
    var marks: [Int] = []
    while index < scalars.count, scalars[index] == "-",
      index + 1 == scalars.count || scalars[index + 1] == " "
    {
      marks.append(index + 1)
      index = scalars[(index + 1)...].firstIndex { $0 != " " } ?? scalars.count
    }
    self.number = number
    self.scalars = scalars
    self.marks = marks
    column = index + 1
    key = Self.key(in: scalars, from: index)
  }

  /// Where it begins.
  var start: Int { marks.first ?? column }

  /// Whether nothing but blanks or a comment stands in it.
  var isEmpty: Bool { marks.isEmpty && (column > scalars.count || scalars[column - 1] == "#") }

  /// Whether it begins an entry of a list.
  var isEntry: Bool { !marks.isEmpty }

  /// The column where the value behind its key begins; `nil` when there is none in the line.
  var valueColumn: Int? {
    guard let key else { return nil }
    let value = scalars[min(key.colon, scalars.count)...].firstIndex { $0 != " " && $0 != "\t" }
    guard let value, scalars[value] != "#" else { return nil }
    return value + 1
  }

  /// A piece of the line.
  func range(from column: Int, count: Int = 1) -> TextRange {
    TextRange(
      from: TextPosition(line: number, column: column),
      to: TextPosition(line: number, column: column + count)
    )
  }

  /// The text from one column to just before another.
  func text(from start: Int, to end: Int) -> String {
    let last = min(end - 1, scalars.count)
    guard start >= 1, start - 1 < last else { return "" }
    return String(String.UnicodeScalarView(scalars[(start - 1)..<last]))
  }

  /// The key that begins at an index: what stands before the first ':' with a blank or nothing behind it.
  private static func key(in scalars: [Unicode.Scalar], from first: Int) -> Key? {
    guard first < scalars.count, !"#[{\"'|>&*!%@`".unicodeScalars.contains(scalars[first]) else {
      return nil
    }
    for index in first..<scalars.count where scalars[index] == ":" {
      let isEnd = index + 1 == scalars.count
      guard isEnd || scalars[index + 1] == " " || scalars[index + 1] == "\t" else { continue }
      let name = String(String.UnicodeScalarView(scalars[first..<index])).withSingleBlanks
      return name.isEmpty ? nil : Key(name: name, column: first + 1, colon: index + 1)
    }
    return nil
  }
}

/// The lines about a place where a file went wrong.
struct TextLines {
  /// How far up lines are looked at.
  private static let reach = 2_000

  private let lines: [Int: String]

  /// Takes the lines about a place from what is kept of a file.
  init(_ text: InputText, about line: Int) {
    lines = text.lines(Set(max(1, line - Self.reach)...(line + 1)))
  }

  /// The line of a number; `nil` when it is not kept.
  func line(_ number: Int) -> TextLine? {
    lines[number].map { TextLine(number: number, $0) }
  }

  /// The table that a line is part of, if it looks like one.
  func table(about number: Int) -> PastedTable? { PastedTable(about: number, in: lines) }

  /// The nearest line above that holds more than a comment.
  func above(_ number: Int) -> TextLine? {
    above(number) { !$0.isEmpty }
  }

  /// The nearest line above that is what is looked for.
  func above(_ number: Int, where isWanted: (TextLine) -> Bool) -> TextLine? {
    var next = number - 1
    while next >= 1, let line = line(next) {
      if isWanted(line) { return line }
      next -= 1
    }
    return nil
  }

  /// The lines above that what follows may go on with, the innermost first: of those that begin at the same
  /// column only the nearest.
  func levels(above number: Int) -> [TextLine] {
    var levels: [TextLine] = []
    var next = number - 1
    while next >= 1, let line = line(next), (levels.last?.start ?? .max) > 1 {
      let isInner = line.start < levels.last?.start ?? .max
      if !line.isEmpty, line.isEntry || line.key != nil, isInner { levels.append(line) }
      next -= 1
    }
    return levels
  }
}
