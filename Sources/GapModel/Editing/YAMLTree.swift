/// Reads the values of a YAML text, each with the bytes that write it.
struct YAMLTree {
  /// The value of each document.
  private(set) var documents: [YAMLNode] = []

  private let yaml: YAMLReader
  private let lines: LineTable
  private var finder: PositionFinder

  /// Reads a text in UTF-8.
  ///
  /// - Throws: What keeps it from being edited: it is no YAML, or holds what the format does not have.
  init(of lines: LineTable, name: String) throws(EditRefusal) {
    yaml = YAMLReader(Input(name: name, maximumBytes: Input.mostBytes, bytes: lines.bytes))
    self.lines = lines
    finder = PositionFinder(lines)
    do throws(YAMLFailure) {
      try yaml.advance()
      while yaml.event == .documentStart {
        try yaml.advance()
        documents.append(try node(isInFlow: false))
        try yaml.advance()
      }
    } catch {
      if case .told(let diagnostic) = error { throw .unreadable(diagnostic) }
      throw .unreadable(.emptyDocument(at: yaml.range))
    }
  }

  private mutating func node(isInFlow: Bool) throws(YAMLFailure) -> YAMLNode {
    if yaml.event == .alias || yaml.hasAnchor { throw .told(.anchor(at: yaml.range)) }
    if yaml.hasTag { throw .told(.tag(at: yaml.markRange)) }
    let place = finder.offsets(of: yaml.range)
    switch yaml.event {
    case .sequenceStart: return try list(from: place.lowerBound)
    case .mappingStart: return try mapping(from: place.lowerBound, isInFlow: isInFlow)
    default: return try scalar(place)
    }
  }

  private mutating func scalar(_ place: Range<Int>) throws(YAMLFailure) -> YAMLNode {
    let style: YAMLNode.Style =
      yaml.isPlain
      ? .plain
      : lines.holds("|", at: place.lowerBound) || lines.holds(">", at: place.lowerBound)
        ? .lines : .quoted
    let range = style == .lines ? trimmed(place) : place
    let node = YAMLNode(
      content: .scalar(yaml.scalar),
      range: range,
      style: style,
      isNull: yaml.isNull
    )
    try yaml.advance()
    return node
  }

  /// The range of a text below `|` or `>` without empty lines behind it, unless they are part of it.
  private func trimmed(_ place: Range<Int>) -> Range<Int> {
    let header = place.lowerBound..<min(place.lowerBound + 3, lines.bytes.count)
    if lines.bytes[header].prefix(while: { $0 > 0x20 }).contains(UInt8(ascii: "+")) { return place }
    var line = lines.line(of: place.upperBound)
    let first = lines.line(of: place.lowerBound)
    while line > first {
      let start = lines.lineStarts[line]
      let end = min(lines.end(ofLineAt: start), place.upperBound)
      if lines.behindBlanks(from: start) < end { return place.lowerBound..<end }
      line -= 1
    }
    return place.lowerBound..<lines.end(ofLineAt: place.lowerBound)
  }

  private mutating func list(from start: Int) throws(YAMLFailure) -> YAMLNode {
    let isFlow = lines.holds("[", at: start)
    var items: [YAMLNode] = []
    try yaml.advance()
    while yaml.event != .sequenceEnd { items.append(try node(isInFlow: isFlow)) }
    let end = finder.offset(of: yaml.range.end)
    try yaml.advance()
    return YAMLNode(
      content: .list(items),
      range: start..<(isFlow ? end : items.last?.range.upperBound ?? start),
      style: isFlow ? .flow : .block,
      isNull: false
    )
  }

  private mutating func mapping(
    from start: Int,
    isInFlow: Bool
  ) throws(YAMLFailure) -> YAMLNode {
    let isFlow = lines.holds("{", at: start)
    var entries: [YAMLEntry] = []
    try yaml.advance()
    while yaml.event != .mappingEnd {
      guard yaml.event == .scalar else {
        throw .told(.wrongShape(expected: Noun.key.any, found: yaml.event, at: yaml.range))
      }
      let key = try node(isInFlow: isFlow || isInFlow)
      let value = try node(isInFlow: isFlow || isInFlow)
      entries.append(YAMLEntry(key: key, value: value.isLeftOut ? leftOut(behind: key) : value))
    }
    let end = finder.offset(of: yaml.range.end)
    try yaml.advance()
    return YAMLNode(
      content: .mapping(entries),
      range: start..<(isFlow ? end : entries.last?.end ?? start),
      style: isFlow ? .flow : isInFlow ? .pair : .block,
      isNull: false
    )
  }

  /// The value that was left out behind a key: libyaml places it anywhere up to the next sign.
  private func leftOut(behind key: YAMLNode) -> YAMLNode {
    let colon = lines.behindComments(from: key.range.upperBound)
    let end = lines.holds(":", at: colon) ? colon + 1 : key.range.upperBound
    return YAMLNode(content: .scalar(""), range: end..<end, style: .plain, isNull: true)
  }
}

extension YAMLNode {
  /// Whether nothing at all is written for it.
  var isLeftOut: Bool { isNull && range.isEmpty }
}
