// Keys and entries that go.
extension CaseText {
  /// The edit that takes a key or an entry of a list away.
  func removing(_ path: EditPath) throws(EditRefusal) -> TextEdit {
    let place = try place(path)
    guard let home = place.home else { throw .wrongKind }
    let count = home.entries?.count ?? home.items?.count ?? 0
    if count == 1, home.style == .block { return try emptying(home, path.parent) }
    return try removing(place.index, in: home)
  }

  /// The edit that takes one of several keys or entries away.
  func removing(_ index: Int, in home: YAMLNode) throws(EditRefusal) -> TextEdit {
    let count = home.entries?.count ?? home.items?.count ?? 0
    switch home.style {
    case .flow: return removingInFlow(index, of: count, in: home)
    case .block where count > 1: return try removingLines(index, of: count, in: home)
    default: throw .oddLayout
    }
  }

  /// The bytes of an entry: from its key or value to the end of its value.
  private func range(of index: Int, in home: YAMLNode) -> Range<Int> {
    if let entries = home.entries {
      return entries[index].key.range.lowerBound..<entries[index].end
    }
    return home.items?[index].range ?? home.range
  }

  // MARK: Within brackets and braces

  private func removingInFlow(_ index: Int, of count: Int, in home: YAMLNode) -> TextEdit {
    let own = range(of: index, in: home)
    let sign = lines.behindComments(from: own.upperBound)
    let end = lines.holds(",", at: sign) ? sign + 1 : own.upperBound
    if index + 1 < count {
      let next = range(of: index + 1, in: home).lowerBound
      let isBare = !lines.holdsComment(own.upperBound..<next)
      return TextEdit(own.lowerBound..<(isBare ? next : end), with: "")
    }
    guard index > 0 else { return TextEdit(own.lowerBound..<end, with: "") }
    let last = range(of: index - 1, in: home).upperBound
    let isBare = !lines.holdsComment(last..<own.lowerBound)
    return isBare
      ? TextEdit(last..<own.upperBound, with: "") : TextEdit(own.lowerBound..<end, with: "")
  }

  // MARK: On lines

  /// The edit that takes the lines of an entry away.
  private func removingLines(
    _ index: Int,
    of count: Int,
    in home: YAMLNode
  ) throws(EditRefusal) -> TextEdit {
    let first = try start(of: index, in: home)
    let end = range(of: index, in: home).upperBound
    let line = lines.start(ofLineAt: first)
    guard lines.behindBlanks(from: line) == first else {
      return try removingFirst(from: first, end, before: start(of: 1, in: home))
    }
    // A text that keeps its empty lines ends where the next line begins.
    if end == lines.start(ofLineAt: end) { return TextEdit(line..<end, with: "") }
    let lineEnd = lines.end(ofLineAt: end)
    // The last line of a file without a line break takes the break before it away.
    if lineEnd == lines.bytes.count, line > lines.lineStarts[0] {
      return TextEdit(
        lines.end(ofLineAt: lines.lineStarts[lines.line(of: line) - 1])..<lineEnd,
        with: ""
      )
    }
    return TextEdit(line..<lines.start(behindLineAt: end), with: "")
  }

  /// The edit that takes the first entry away where it stands behind a dash, which stays.
  private func removingFirst(
    from start: Int,
    _ end: Int,
    before next: Int
  ) throws(EditRefusal) -> TextEdit {
    let lineEnd = lines.end(ofLineAt: end)
    guard lines.behindComments(from: lineEnd) == next else { throw .oddLayout }
    guard lines.holdsComment(lineEnd..<next) else { return TextEdit(start..<next, with: "") }
    var first = start
    while lines.isBlank(at: first - 1) { first -= 1 }
    return TextEdit(first..<lineEnd, with: "")
  }

  /// Where an entry begins: at its key or its dash.
  private func start(of index: Int, in home: YAMLNode) throws(EditRefusal) -> Int {
    guard let entries = home.entries else { return try dash(of: index, in: home) }
    let key = entries[index].key.range.lowerBound
    guard lines.column(of: key) == lines.column(of: home.range.lowerBound) else {
      throw .oddLayout
    }
    return key
  }

  /// The edit that takes the only entry of a list or a mapping away: brackets or braces stay.
  private func emptying(_ home: YAMLNode, _ path: EditPath) throws(EditRefusal) -> TextEdit {
    let brackets = home.items == nil ? "{}" : "[]"
    let place = try place(path)
    let end =
      home.range.upperBound == lines.start(ofLineAt: home.range.upperBound)
      ? home.range.upperBound : lines.end(ofLineAt: home.range.upperBound)
    guard let keys = place.home?.entries else {
      guard place.home != nil else { throw .wrongKind }
      return TextEdit(home.range.lowerBound..<end, with: brackets)
    }
    let colon = lines.behindComments(from: keys[place.index].key.range.upperBound) + 1
    let line = lines.line(of: home.range.lowerBound)
    // What stands between the key and its list or mapping is comments, and stays.
    guard line > lines.line(of: colon) else { throw .oddLayout }
    let between = lines.text(colon..<lines.end(ofLineAt: lines.lineStarts[line - 1]))
    return TextEdit(colon..<end, with: " \(brackets)\(between)")
  }
}
