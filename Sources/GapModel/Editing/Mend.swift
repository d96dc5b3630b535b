// The edits that mend what is certain.
extension CaseText {
  /// The text in which one thing is mended; `nil` where the text is not as the replacement says.
  package func mended(by replacement: Replacement) -> [UInt8]? {
    var finder = PositionFinder(lines)
    let place = finder.offsets(of: replacement.place)
    return edit(for: replacement, at: place)?.applied(to: bytes)
  }

  /// The edit that writes what a diagnostic is certain of; `nil` where the text is not as it says.
  func edit(for replacement: Replacement, at place: Range<Int>) -> TextEdit? {
    if replacement.form == .decimalPoint { return decimalPoint(at: place.lowerBound) }
    guard let found = self.place(startingAt: place.lowerBound) else { return nil }
    switch replacement.form {
    case .key(let key, let plural):
      guard let entry = found.entry, found.isKey else { return nil }
      let name = entry.value.items == nil ? key : plural ?? key
      return renaming(entry.key, to: name)
    case .word(let word):
      return scalar(.word(word), in: found)
    case .number(let digits):
      return scalar(.number(digits), in: found)
    case .nothing:
      guard found.isKey else { return nil }
      return try? removing(found.index, in: found.home)
    case .decimalPoint: return nil
    }
  }

  fileprivate func scalar(_ scalar: YAMLScalar, in found: Found) -> TextEdit? {
    guard !found.isKey, let node = found.node, node.style == .plain || node.style == .quoted else {
      return nil
    }
    let context = found.isInFlow ? YAMLScalar.Context.flow : .block(indent: 0)
    let isQuoted = node.style == .quoted
    let new = scalar.written(in: context, lineEnd: lines.lineEnd, isQuoted: isQuoted)
    return TextEdit(node.range, with: new)
  }

  /// The edit that puts a point in the place of the comma of a number that YAML took apart.
  private func decimalPoint(at offset: Int) -> TextEdit? {
    guard lines.holds(",", at: offset), let found = place(endingAt: offset),
      found.style == .plain, let text = found.text,
      NumberText.number(text) != nil, !text.contains(".")
    else { return nil }
    return TextEdit(offset..<(offset + 1), with: ".")
  }

  // MARK: Finding keys and values by offset

  /// A key or a value that was found by where it stands.
  struct Found {
    /// The mapping or list that holds it.
    let home: YAMLNode
    let index: Int
    let isKey: Bool
    /// Whether brackets or braces stand around it.
    let isInFlow: Bool

    /// The key and value of a mapping that it is, or is part of.
    var entry: YAMLEntry? { home.entries?[index] }

    /// The key or value itself.
    var node: YAMLNode? {
      guard let entry else { return home.items?[index] }
      return isKey ? entry.key : entry.value
    }
  }

  /// The key or scalar that begins at an offset.
  func place(startingAt offset: Int) -> Found? {
    place(around: offset) { $0.range.lowerBound == offset }
  }

  /// The scalar that ends at an offset.
  private func place(endingAt offset: Int) -> YAMLNode? {
    place(around: offset - 1) { $0.range.upperBound == offset && $0.text != nil }?.node
  }

  /// The key or value around an offset, if it is the one that is meant.
  private func place(around offset: Int, where isMeant: (YAMLNode) -> Bool) -> Found? {
    guard var home = documents.last(where: { $0.range.lowerBound <= offset }) else { return nil }
    var isInFlow = false
    while true {
      isInFlow = isInFlow || home.style == .flow || home.style == .pair
      if let entries = home.entries {
        guard let index = entries.lastPlace(startingUpTo: offset, { $0.key.range.lowerBound })
        else { return nil }
        let entry = entries[index]
        if isMeant(entry.key) {
          return Found(home: home, index: index, isKey: true, isInFlow: isInFlow)
        }
        if entry.value.text != nil {
          return isMeant(entry.value)
            ? Found(home: home, index: index, isKey: false, isInFlow: isInFlow) : nil
        }
        home = entry.value
      } else if let items = home.items {
        guard let index = items.lastPlace(startingUpTo: offset, { $0.range.lowerBound }) else {
          return nil
        }
        if items[index].text != nil {
          return isMeant(items[index])
            ? Found(home: home, index: index, isKey: false, isInFlow: isInFlow) : nil
        }
        home = items[index]
      } else {
        return nil
      }
    }
  }
}

extension Array {
  /// The index of the last of elements in order that begins at or before an offset.
  fileprivate func lastPlace(startingUpTo offset: Int, _ start: (Element) -> Int) -> Int? {
    var (low, high) = (-1, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if start(self[middle]) <= offset { low = middle } else { high = middle }
    }
    return low >= 0 ? low : nil
  }
}

extension CaseText {
  /// The edit that writes a word in the place of the scalar that begins at an offset.
  func edit(forWord word: String, at offset: Int) -> TextEdit? {
    place(startingAt: offset).flatMap { scalar(.word(word), in: $0) }
  }
}
