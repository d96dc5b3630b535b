/// Looks at the lines about a place that is not YAML for what their writer most likely did.
struct SyntaxCause {
  /// What libyaml stumbled over, as far as it matters for the cause.
  enum Problem {
    /// A colon where no key can stand.
    case colon
    /// A line without a key.
    case noKey
    /// Something that is none of the keys of a mapping.
    case keyExpected
    /// Something that is no entry of a list.
    case entryExpected
    /// A list mark where no list can begin.
    case listMark
    /// A character that begins nothing.
    case character
    /// An escape for no character.
    case escape
    /// A sign for an anchor or alias.
    case anchor
    case other
  }

  let problem: Problem
  /// Where it is.
  let place: TextPosition
  /// The line that it is in.
  let line: TextLine
  /// The line above it.
  let above: TextLine?
  let lines: TextLines

  /// Looks at the lines about a place; `nil` when they are not kept.
  init?(_ problem: Problem, at place: TextPosition, in text: InputText) {
    let lines = TextLines(text, about: place.line)
    guard let line = lines.line(place.line) else { return nil }
    self.problem = problem
    self.place = place
    self.line = line
    self.lines = lines
    above = lines.above(place.line)
  }

  /// What to report; `nil` when the lines show nothing.
  var diagnostic: Diagnostic? {
    if problem == .escape { return surrogates }
    if let table { return table }
    if let found = [line, above].compactMap({ $0 }).lazy.compactMap({ oddCharacter(in: $0) }).first
    {
      return found
    }
    switch problem {
    case .colon: return printedQuotes ?? deeperKey ?? secondColon
    case .noKey: return missingColon
    case .keyExpected: return textBehindQuotes ?? strayLine
    case .entryExpected: return strayLine
    case .listMark: return listOnKeyLine
    case .character: return tab
    case .escape, .anchor, .other: return nil
    }
  }

  // MARK: Tables

  /// A table that was pasted below a key.
  private var table: Diagnostic? {
    guard let table = lines.table(about: place.line) else { return nil }
    let section = lines.above(table.place.start.line) { line in
      line.key.map { RightEntry.below($0.name) != nil } ?? false
    }
    return .pastedTable(
      table.format.name,
      at: table.place,
      entry: section?.key.flatMap { RightEntry.below($0.name) }
    )
  }

  // MARK: Characters

  /// A blank that is no space, or a list mark or colon that is none, in what a line begins with.
  private func oddCharacter(in line: TextLine) -> Diagnostic? {
    let layout = LineLayout(line.scalars)
    if let blank = layout.oddBlank {
      return .oddBlank(line.scalars[blank], at: line.range(from: blank + 1))
    }
    if let mark = layout.falseMark {
      return .falseListMark(mark.text, at: line.range(from: mark.index + 1, count: mark.count))
    }
    guard problem == .noKey, line.number == place.line, let colon = layout.falseColon else {
      return nil
    }
    return .falseColon(layout.key, line.scalars[colon], at: line.range(from: colon + 1))
  }

  private var tab: Diagnostic? {
    guard place.column <= line.scalars.count, line.scalars[place.column - 1] == "\t" else {
      return nil
    }
    return .tab(at: TextRange(at: place), spacesAbove: above.map { $0.start - 1 })
  }

  private var printedQuotes: Diagnostic? {
    guard let column = line.valueColumn ?? (line.isEntry ? line.column : nil),
      column <= line.scalars.count,
      line.scalars[column - 1].isCurlyQuote
    else { return nil }
    return .printedQuotes(line.scalars[column - 1], at: line.range(from: column))
  }

  /// A pair of escapes that JSON writes for one character.
  private var surrogates: Diagnostic? {
    let signs = Array(line.text(from: place.column - 6, to: place.column + 12))
    let length = 12
    for start in signs.indices.dropLast(length - 1) {
      let pair = String(signs[start..<start + length])
      if let scalar = Self.scalar(escapedAs: pair) {
        return .surrogates(pair, scalar, at: TextRange(at: place))
      }
    }
    return nil
  }

  /// The character that a text such as `\uD83D\uDE00` stands for in JSON.
  private static func scalar(escapedAs pair: String) -> Unicode.Scalar? {
    let escapes = pair.split(separator: "\\", omittingEmptySubsequences: false)
    guard escapes.count == 3, escapes[0].isEmpty,
      escapes.dropFirst().allSatisfy({ $0.first == "u" && $0.count == 5 }),
      let high = UInt32(escapes[1].dropFirst(), radix: 16), (0xD800..<0xDC00).contains(high),
      let low = UInt32(escapes[2].dropFirst(), radix: 16), (0xDC00..<0xE000).contains(low)
    else { return nil }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  // MARK: Keys and their texts

  /// A key that stands deeper than the one above it, which has its value already.
  private var deeperKey: Diagnostic? {
    guard let key = line.key, key.colon == place.column, let above, let other = above.key,
      above.valueColumn != nil, key.column > other.column
    else { return nil }
    return .deeperKey(
      key.name,
      at: line.range(of: key),
      above: other.name,
      inColumn: other.column,
      at: above.range(of: other)
    )
  }

  /// A colon within a text, or a second key in a line.
  private var secondColon: Diagnostic? {
    guard let key = line.key, key.colon < place.column else { return nil }
    return .secondColon(behind: key.name, inColumn: key.column, at: TextRange(at: place))
  }

  /// A line without ': ' that goes on with a text, or lacks its colon or the space behind it.
  private var missingColon: Diagnostic? {
    let layout = LineLayout(line.scalars)
    if let colon = layout.tightColon, !layout.key.isEmpty {
      return .noSpaceBehindColon(of: layout.key, at: line.range(from: colon + 1))
    }
    return .lineWithoutColon(
      layout.firstWord.isEmpty ? nil : layout.firstWord,
      above: above.flatMap { $0.key.map { (key: $0.name, column: $0.column) } },
      at: TextRange(at: place)
    )
  }

  /// Text behind a closing quotation mark.
  private var textBehindQuotes: Diagnostic? {
    guard let column = line.valueColumn ?? (line.isEntry ? line.column : nil),
      column < place.column, column <= line.scalars.count,
      line.scalars[column - 1] == "\"" || line.scalars[column - 1] == "'"
    else { return nil }
    return .textBehindQuotes(
      at: TextRange(at: place),
      opened: line.range(from: column),
      isDouble: line.scalars[column - 1] == "\""
    )
  }

  private var listOnKeyLine: Diagnostic? {
    guard let key = line.key, let column = line.valueColumn else { return nil }
    return .listOnKeyLine(keyColumn: key.column, at: line.range(from: column))
  }

  // MARK: Indentation

  /// A line that begins where nothing above it does.
  private var strayLine: Diagnostic? {
    let levels = lines.levels(above: line.number)
    if line.key == nil, !line.isEntry {
      guard let owner = levels.first, let key = owner.key else { return nil }
      return .lineOfNoKey(
        at: line.range(from: line.column),
        below: key.name,
        inColumn: key.column,
        at: owner.range(of: key)
      )
    }
    let start = line.isEntry ? line.start : line.column
    let columns = levels.compactMap { level in
      (line.isEntry ? level.marks.first : level.key?.column).map { (column: $0, line: level) }
    }
    guard !columns.contains(where: { $0.column == start }),
      let nearest = columns.min(by: { abs($0.column - start) < abs($1.column - start) })
    else { return nil }
    return .strayLine(
      line.isEntry ? nil : line.key?.name,
      inColumn: start,
      at: line.range(from: start),
      nearest: (
        key: line.isEntry ? nil : nearest.line.key?.name,
        column: nearest.column,
        place: nearest.line.range(from: nearest.column)
      )
    )
  }
}

extension TextLine {
  /// Where a key of it stands.
  fileprivate func range(of key: Key) -> TextRange {
    range(from: key.column, count: key.colon - key.column)
  }
}
