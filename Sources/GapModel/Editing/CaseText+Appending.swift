// Entries at the end of lists.
extension CaseText {
  /// The edit that adds entries, of which there is at least one, at the end of a list.
  func appending(_ values: [YAMLValue], to path: EditPath) throws(EditRefusal) -> TextEdit {
    let place: Place
    do throws(EditRefusal) {
      place = try self.place(path)
    } catch {
      guard error == .noSuchPlace else { throw error }
      return try setting(path, to: .list(values))
    }
    let list = place.node
    if list.isNull { return try setting(path, to: .list(values)) }
    guard let items = list.items else { throw .wrongKind }
    if list.style == .block { return try appending(values, toLines: list, items) }
    if items.isEmpty, !place.isInFlow, values.first?.isCollection == true {
      return try replacingEmptyList(place, with: values)
    }
    let writer = YAMLWriter(lineEnd: lines.lineEnd)
    let new = values.map { writer.flow($0) }.joined(separator: ", ")
    return inserting(new, behind: items.last, in: list)
  }

  private func appending(
    _ values: [YAMLValue],
    toLines list: YAMLNode,
    _ items: [YAMLNode]
  ) throws(EditRefusal) -> TextEdit {
    let column = lines.column(of: try dash(of: items.count - 1, in: list))
    let writer = YAMLWriter(lineEnd: lines.lineEnd)
    let isInline = items.last?.style == .flow
    let new = values.map { value in
      writer.margin(column) + "-"
        + (isInline ? " " + writer.flow(value) : writer.behindDash(value, column: column))
    }
    let end = endOfComments(behind: list.range.upperBound, column: column)
    return inserting(line: new.joined(separator: lines.lineEnd), behind: end)
  }

  /// Where the comments end that belong to an entry: those right below it, further in than its dash.
  private func endOfComments(behind offset: Int, column: Int) -> Int {
    var end = offset
    while true {
      let next = lines.start(behindLineAt: end)
      guard next > end, next < lines.bytes.count else { return end }
      let sign = lines.behindBlanks(from: next)
      guard lines.holds("#", at: sign), sign - next > column else { return end }
      end = lines.end(ofLineAt: sign)
    }
  }

  /// The edit that puts a list in lines in the place of `[]`; a comment behind the brackets stays.
  private func replacingEmptyList(
    _ place: Place,
    with values: [YAMLValue]
  ) throws(EditRefusal) -> TextEdit {
    guard let home = place.home, let entries = home.entries, home.style == .block else {
      throw .oddLayout
    }
    let key = entries[place.index].key.range
    let writer = writer(in: home)
    let start = lines.behindComments(from: key.upperBound) + 1
    let brackets = place.node.range
    let end = lines.end(ofLineAt: brackets.upperBound)
    var comment = lines.text(start..<brackets.lowerBound).withoutTrailingBlanks
    comment += lines.text(brackets.upperBound..<end).withoutTrailingBlanks
    let list = writer.behindColon(.list(values), column: lines.column(of: key.lowerBound))
    return TextEdit(start..<end, with: comment + list)
  }
}

extension String {
  /// The text without spaces and tabs at its end.
  fileprivate var withoutTrailingBlanks: String {
    var rest = self[...]
    while rest.last == " " || rest.last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
