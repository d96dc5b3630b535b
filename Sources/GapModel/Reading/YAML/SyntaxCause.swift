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

  /// What to tell; `nil` when the lines show nothing.
  var diagnostic: Diagnostic? {
    if problem == .escape { return surrogates }
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
    return .tab(at: TextRange(at: place), above: above)
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
    let text = line.text(from: place.column - 6, to: place.column + 12)
    guard
      let match = text.firstMatch(
        of: #/\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})/#
      ),
      let high = UInt32(match.1, radix: 16), let low = UInt32(match.2, radix: 16),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { return nil }
    return .surrogates(String(match.0), scalar, at: TextRange(at: place))
  }

  // MARK: Keys and their texts

  /// A key that stands deeper than the one above it, which has its value already.
  private var deeperKey: Diagnostic? {
    guard let key = line.key, key.colon == place.column, let above, let other = above.key,
      above.valueColumn != nil, key.column > other.column
    else { return nil }
    return Diagnostic(
      .syntax,
      "'\(key.name.excerpt)' is indented further than '\(other.name.excerpt)' above it, which has its "
        + "value already",
      at: line.range(from: key.column, count: key.colon - key.column),
      notes: [above.note(of: other)],
      help:
        "begin it in column \(other.column); if it belongs to '\(other.name.excerpt)', leave nothing "
        + "behind the colon there"
    )
  }

  /// A colon within a text, or a second key in a line.
  private var secondColon: Diagnostic? {
    guard let key = line.key, key.colon < place.column else { return nil }
    return Diagnostic(
      .syntax,
      "a ':' can't stand here",
      at: TextRange(at: place),
      help:
        "put the text behind '\(key.name.excerpt): ' in quotes, or begin a further key on a line of "
        + "its own, in column \(key.column)"
    )
  }

  /// A line without ': ' that goes on with a text, or lacks its colon or the space behind it.
  private var missingColon: Diagnostic? {
    let layout = LineLayout(line.scalars)
    if let colon = layout.tightColon, !layout.key.isEmpty {
      return Diagnostic(
        .syntax,
        "no space behind the ':' of '\(layout.key.excerpt)'",
        at: line.range(from: colon + 1),
        help: "write '\(layout.key.excerpt): ' with a space, and then the value"
      )
    }
    let word = layout.firstWord
    let goesOn = above.flatMap { above in
      above.key.map {
        "indent it to column \($0.column + 2) or more if it goes on with the text of "
          + "'\($0.name.excerpt)' above"
      }
    }
    return Diagnostic(
      .syntax,
      "a line without ': '",
      at: TextRange(at: place),
      help: (goesOn.map { $0 + "; else " } ?? "")
        + (word.isEmpty ? "write 'key: value'" : "write a colon behind its key, as in '\(word): …'")
        + ", with keys below 1,024 characters"
    )
  }

  /// Text behind a closing quotation mark.
  private var textBehindQuotes: Diagnostic? {
    guard let column = line.valueColumn ?? (line.isEntry ? line.column : nil),
      column < place.column, column <= line.scalars.count,
      line.scalars[column - 1] == "\"" || line.scalars[column - 1] == "'"
    else { return nil }
    let isDouble = line.scalars[column - 1] == "\""
    return Diagnostic(
      .syntax,
      "the text goes on behind its closing quotation mark",
      at: TextRange(at: place),
      notes: [Diagnostic.Note("its quotes open here", at: line.range(from: column))],
      help: isDouble
        ? #"put the whole text in quotes, and write \" for a quotation mark within it"#
        : "put the whole text in quotes, and write '' for an apostrophe within it"
    )
  }

  private var listOnKeyLine: Diagnostic? {
    guard let key = line.key, let column = line.valueColumn else { return nil }
    return Diagnostic(
      .syntax,
      "a list can't begin here",
      at: line.range(from: column),
      help:
        "begin the list on the line below its key, in column \(key.column + 2), or put a text that "
        + "begins with '- ' in quotes"
    )
  }

  // MARK: Indentation

  /// A line that begins where nothing above it does.
  private var strayLine: Diagnostic? {
    let levels = lines.levels(above: line.number)
    if line.key == nil, !line.isEntry {
      guard let owner = levels.first, let key = owner.key else { return nil }
      return Diagnostic(
        .syntax,
        "this line belongs to no key",
        at: line.range(from: line.column),
        notes: [owner.note(of: key)],
        help: "indent it to column \(key.column + 2) or more if it goes on with the text of "
          + "'\(key.name.excerpt)'; else write 'key: value'"
      )
    }
    let start = line.isEntry ? line.start : line.column
    let columns = levels.compactMap { level in
      (line.isEntry ? level.marks.first : level.key?.column).map { (column: $0, line: level) }
    }
    guard !columns.contains(where: { $0.column == start }),
      let nearest = columns.min(by: { abs($0.column - start) < abs($1.column - start) })
    else { return nil }
    let own = line.isEntry ? "this entry" : "'\(line.key?.name.excerpt ?? "")'"
    let other = nearest.line.key?.name.excerpt
    let like = line.isEntry || other == nil ? "the entry" : "'\(other ?? "")'"
    return Diagnostic(
      .syntax,
      "\(own) begins in column \(start), where nothing above it does",
      at: line.range(from: start),
      notes: [
        Diagnostic.Note(
          "\(like) begins in column \(nearest.column)",
          at: nearest.line.range(from: nearest.column)
        )
      ],
      help: "begin it in column \(nearest.column), as \(like) in line \(nearest.line.number)"
    )
  }
}

extension TextLine {
  /// A note at its key.
  fileprivate func note(of key: Key) -> Diagnostic.Note {
    Diagnostic.Note(
      "'\(key.name.excerpt)' begins in column \(key.column)",
      at: range(from: key.column, count: key.colon - key.column)
    )
  }
}
