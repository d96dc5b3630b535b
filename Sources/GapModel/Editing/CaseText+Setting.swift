// Values that are set, keys that are added and renamed.
extension CaseText {
  /// The edit that gives a key or an entry a value.
  func setting(_ path: EditPath, to value: YAMLValue) throws(EditRefusal) -> TextEdit {
    guard let last = path.steps.last else { throw .wrongKind }
    do throws(EditRefusal) {
      return try replacing(place(path), with: value)
    } catch {
      guard error == .noSuchPlace, case .key = last else { throw error }
    }
    guard case .key(let key) = last else { throw .noSuchPlace }
    let entry = YAMLValue.Entry(key, value)
    let home: Place
    do throws(EditRefusal) {
      home = try place(path.parent)
    } catch {
      guard error == .noSuchPlace, case .key? = path.parent.steps.last else { throw error }
      return try setting(path.parent, to: .mapping([entry]))
    }
    if home.node.isNull { return try setting(path.parent, to: .mapping([entry])) }
    return try adding(entry, to: home)
  }

  /// The edit that puts a value in the place of another.
  private func replacing(_ place: Place, with value: YAMLValue) throws(EditRefusal) -> TextEdit {
    let old = place.node
    if place.isInFlow { return try replacingInFlow(place, with: value) }
    guard case .scalar(let scalar) = value, old.text != nil, !old.isLeftOut else {
      return try replacingBehindSign(place, with: value)
    }
    let indent = try column(ofEntry: place) + 2
    let new = scalar.written(
      in: .block(indent: indent),
      lineEnd: lines.lineEnd,
      isQuoted: old.style == .quoted
    )
    if old.style == .lines { return TextEdit(old.range, with: withComment(of: old, new)) }
    guard let lineBreak = new.range(of: lines.lineEnd)?.lowerBound else {
      return TextEdit(old.range, with: new)
    }
    // What stands behind the old text on its line would be part of the new one's last line.
    let end = lines.end(ofLineAt: old.range.upperBound)
    let rest = old.range.upperBound..<end
    let comment = lines.holdsComment(rest) ? lines.text(rest) : ""
    let range = old.range.lowerBound..<end
    return TextEdit(range, with: new[..<lineBreak] + comment + new[lineBreak...])
  }

  /// A new text with the comment that stands behind the `|` or `>` of an old one.
  private func withComment(of old: YAMLNode, _ new: String) -> String {
    let header = old.range.lowerBound..<lines.end(ofLineAt: old.range.lowerBound)
    guard let sign = lines.bytes[header].firstIndex(of: UInt8(ascii: "#")) else { return new }
    var start = sign
    while lines.isBlank(at: start - 1) { start -= 1 }
    let comment = lines.text(start..<header.upperBound)
    guard let end = new.range(of: lines.lineEnd)?.lowerBound else { return new + comment }
    return new[..<end] + comment + new[end...]
  }

  private func replacingInFlow(
    _ place: Place,
    with value: YAMLValue
  ) throws(EditRefusal) -> TextEdit {
    let old = place.node
    let writer = YAMLWriter(lineEnd: lines.lineEnd)
    guard old.isLeftOut else {
      guard case .scalar(let scalar) = value else {
        return TextEdit(old.range, with: writer.flow(value))
      }
      return TextEdit(
        old.range,
        with: scalar.written(
          in: .flow,
          lineEnd: lines.lineEnd,
          isQuoted: old.style == .quoted
        )
      )
    }
    let hasColon = lines.holds(":", at: old.range.lowerBound - 1)
    return TextEdit(old.range, with: (hasColon ? " " : ": ") + writer.flow(value))
  }

  /// The edit that puts a value behind a colon or a dash, in the place of a list, a mapping or nothing.
  private func replacingBehindSign(
    _ place: Place,
    with value: YAMLValue
  ) throws(EditRefusal) -> TextEdit {
    guard let home = place.home else { throw .wrongKind }
    let old = place.node
    let column = try column(ofEntry: place)
    let writer = writer(in: home)
    let new: String
    let start: Int
    if let entries = home.entries {
      start = lines.behindComments(from: entries[place.index].key.range.upperBound) + 1
      new = writer.behindColon(value, column: column)
    } else {
      start = try dash(of: place.index, in: home) + 1
      new = writer.behindDash(value, column: column)
    }
    guard old.isNull else {
      // With lines in its place, the comment behind its last one goes as well.
      let holdsLines = new.range(of: lines.lineEnd) != nil
      let end = holdsLines ? lines.end(ofLineAt: old.range.upperBound) : old.range.upperBound
      return TextEdit(start..<max(start, end), with: new)
    }
    // A comment on the line of what was left out stays there.
    let place = old.isLeftOut ? start..<start : start..<old.range.upperBound
    let end = lines.end(ofLineAt: place.upperBound)
    let comment = lines.text(place.upperBound..<end)
    guard let lineBreak = new.range(of: lines.lineEnd)?.lowerBound,
      lines.holdsComment(place.upperBound..<end)
    else { return TextEdit(place, with: new) }
    return TextEdit(place.lowerBound..<end, with: new[..<lineBreak] + comment + new[lineBreak...])
  }

  // MARK: Keys

  /// The edit that adds a key behind the last one of its mapping.
  func adding(_ entry: YAMLValue.Entry, to place: Place) throws(EditRefusal) -> TextEdit {
    let home = place.node
    guard let entries = home.entries else { throw .wrongKind }
    switch home.style {
    case .flow:
      let new = YAMLWriter(lineEnd: lines.lineEnd).flow(entry)
      return inserting(new, behind: entries.last.map { $0.value }, in: home)
    case .block:
      guard let first = entries.first, let last = entries.last else { throw .oddLayout }
      let column = lines.column(of: first.key.range.lowerBound)
      guard lines.column(of: home.range.lowerBound) == column else { throw .oddLayout }
      let writer = writer(in: home)
      let new =
        "\(writer.key(entry.key)):" + writer.behindColon(entry.value, column: column)
      return inserting(line: writer.margin(column) + new, behind: last.end)
    default: throw .oddLayout
    }
  }

  /// The edit that adds an entry within brackets or braces, behind the last one.
  func inserting(_ new: String, behind last: YAMLNode?, in home: YAMLNode) -> TextEdit {
    guard let last else {
      let place = home.range.lowerBound + 1
      return TextEdit(place..<place, with: new)
    }
    let end = last.range.upperBound
    let sign = lines.behindComments(from: end)
    if lines.holds(",", at: sign) { return TextEdit((sign + 1)..<(sign + 1), with: " \(new)") }
    // Behind a colon a comma needs a blank.
    let blank = last.isLeftOut && lines.holds(":", at: end - 1) ? " " : ""
    return TextEdit(end..<end, with: "\(blank), \(new)")
  }

  /// The edit that adds lines behind the one where something ends.
  func inserting(line: String, behind offset: Int) -> TextEdit {
    // A text that keeps its empty lines ends where the next line begins.
    if offset > 0, offset == lines.start(ofLineAt: offset), lines.line(of: offset) > 0 {
      return TextEdit(offset..<offset, with: line + lines.lineEnd)
    }
    let end = lines.end(ofLineAt: offset)
    return TextEdit(end..<end, with: lines.lineEnd + line)
  }

  /// The edit that gives a key another name.
  func renaming(_ path: EditPath, to name: String) throws(EditRefusal) -> TextEdit {
    guard case .key? = path.steps.last else { throw .wrongKind }
    let place = try place(path)
    guard let entries = place.home?.entries else { throw .wrongKind }
    guard !entries.contains(where: { $0.key.text == name }) else { throw .keyExists(name) }
    return renaming(entries[place.index].key, to: name)
  }

  /// The edit that puts another key with its value in the place of a key.
  func replacing(_ path: EditPath, with entry: YAMLValue.Entry) throws(EditRefusal) -> TextEdit {
    let name = try renaming(path, to: entry.key)
    let value = try setting(path, to: entry.value)
    guard name.range.upperBound <= value.range.lowerBound else { throw .oddLayout }
    let between = lines.bytes[name.range.upperBound..<value.range.lowerBound]
    return TextEdit(
      name.range.lowerBound..<value.range.upperBound,
      with: name.replacement + between + value.replacement
    )
  }

  /// The edit that writes another name in the place of a key, in quotes if that has some.
  func renaming(_ key: YAMLNode, to name: String) -> TextEdit {
    let writer = YAMLWriter(lineEnd: lines.lineEnd)
    return TextEdit(key.range, with: writer.key(name, isQuoted: key.style == .quoted))
  }

  // MARK: Columns

  /// The column of the key or the dash before a value, from 0.
  private func column(ofEntry place: Place) throws(EditRefusal) -> Int {
    guard let home = place.home else { throw .wrongKind }
    if let entries = home.entries {
      return lines.column(of: entries[place.index].key.range.lowerBound)
    }
    return lines.column(of: try dash(of: place.index, in: home))
  }

  /// Where the dash of a list's entry stands.
  func dash(of index: Int, in list: YAMLNode) throws(EditRefusal) -> Int {
    guard let items = list.items, list.style == .block else { throw .wrongKind }
    let start = index == 0 ? list.range.lowerBound : items[index - 1].range.upperBound
    let dash = lines.behindComments(from: start)
    guard lines.holds("-", at: dash) else { throw .oddLayout }
    return dash
  }
}
