/// Reads values in the order of a file, reports what is wrong with each, and goes on with the next.
///
/// Every method begins at the first event of a value and leaves the reader behind its last, whatever
/// the value turns out to be. What cannot be used is reported and comes back as `nil`.
final class FieldReader {
  private(set) var diagnostics = Diagnostics()
  let yaml: YAMLReader

  init(_ input: Input) { yaml = YAMLReader(input) }

  init(_ yaml: YAMLReader) { self.yaml = yaml }

  /// Tells something about the file.
  func tell(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

  /// Where the current event stands.
  var range: TextRange { yaml.range }

  /// Whether the current value was left out, or is one of YAML's words for nothing.
  var isAbsent: Bool { yaml.isNull }

  /// Whether the key at a place, whose value comes next, has neither a colon nor a value: within braces it
  /// is what follows a comma.
  func isBareKey(at place: TextRange) -> Bool { isAbsent && range.start == place.end }

  /// Passes over a value, whatever it holds, or over the rest of one that is open to a depth.
  func skip(from depth: Int = 0) throws(YAMLFailure) {
    if diagnostics.isFull { throw .full }
    var depth = depth
    repeat {
      switch yaml.event {
      case .mappingStart, .sequenceStart: depth += 1
      case .mappingEnd, .sequenceEnd: depth -= 1
      case .end, .documentEnd: return
      default: break
      }
      try yaml.advance()
    } while depth > 0
  }

  /// Reads a mapping whose keys are known.
  ///
  /// - Parameters:
  ///   - required: Keys that must be there with a value; those that the kind of mapping says.
  ///   - subject: What the mapping is, for messages; evaluated when it has been read.
  ///   - other: Takes a key that is not known, standing at its value; says whether it read the value.
  ///   - read: Reads the value of a known key.
  /// - Returns: The keys found; `nil` when there is no mapping.
  /// - Throws: What keeps the text from being read on.
  @discardableResult
  func mapping<Key: FieldKey>(
    required: [Key] = Key.required,
    subject: @autoclosure () -> LocalisedText,
    other: (Word, TextRange) throws(YAMLFailure) -> Bool = { _, _ in false },
    read: (Key) throws(YAMLFailure) -> Void
  ) throws(YAMLFailure) -> MappingOutline<Key>? {
    guard
      try begins(
        .mappingStart,
        expected: Self.mappingDescription(Key.self),
        entry: Key.entry
      )
    else { return nil }
    let table = Key.table
    var outline = MappingOutline<Key>(place: range)
    try yaml.advance()
    if yaml.event != .mappingEnd { outline.place = range }
    var meant: [String] = []
    while yaml.event != .mappingEnd {
      guard let (entry, place) = try keyOfEntry(in: table) else { continue }
      switch entry {
      case .key(let key):
        try readEntry(key, at: place, of: &outline, required, read)
      case .other(let name):
        if try !other(name, place) {
          let isBare = isBareKey(at: place)
          let guess = Guess(ofKey: name.text, among: Key.names, isBare: isBare)
          if let key = guess.meant { meant.append(key) }
          tell(
            .unknownKey(
              name.text,
              guess,
              at: place,
              among: Key.names,
              isBare: isBare,
              line: guess.meant.flatMap(Key.line)
            )
          )
          try skip()
        }
      }
    }
    try yaml.advance()
    for key in required where !outline.holds(table.index(of: key)) {
      // A key that was reported already with what it means is not missing.
      guard !meant.contains(key.rawValue) else { continue }
      tell(.missingKey(key.rawValue, of: subject(), at: outline.place))
    }
    return outline
  }

  /// What a mapping is called in messages.
  private static func mappingDescription<Key: FieldKey>(_ type: Key.Type) -> LocalisedText {
    let mapping = LocalisedText(id: "kelompok kunci", en: "a mapping")
    return Key.names.first.map { key in
      LocalisedText(
        id: "\(mapping.id) seperti '\(key)'",
        en: "\(mapping.en) with keys such as '\(key)'"
      )
    } ?? mapping
  }

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - what: What its entries are, for messages.
  ///   - read: Reads one entry.
  /// - Returns: The entries that could be used.
  /// - Throws: What keeps the text from being read on.
  func list<Element>(
    of what: Noun,
    _ read: () throws(YAMLFailure) -> Element?
  ) throws(YAMLFailure) -> [Element] {
    var elements: [Element] = []
    try entries(of: what) { () throws(YAMLFailure) in
      if let element = try read() { elements.append(element) }
    }
    return elements
  }

  /// What a list is called in messages.
  private static func listDescription(_ what: Noun) -> LocalisedText {
    LocalisedText(id: "daftar \(what.several.id)", en: "a list of \(what.several.en)")
  }

  /// Reads a list whose entries need not be kept together.
  func entries(of what: Noun, _ read: () throws(YAMLFailure) -> Void) throws(YAMLFailure) {
    guard
      try begins(
        .sequenceStart,
        expected: Self.listDescription(what),
        entry: RightEntry.of(what)
      )
    else { return }
    try yaml.advance()
    while yaml.event != .sequenceEnd {
      if diagnostics.isFull { throw .full }
      if isAbsent, !yaml.isMarked {
        tell(.emptyEntry(of: what, at: range))
        try yaml.advance()
      } else {
        try read()
      }
    }
    try yaml.advance()
  }

  /// Reads a scalar as it is written.
  func scalar(
    expected: @autoclosure () -> LocalisedText
  ) throws(YAMLFailure) -> (word: Located<Word>, isPlain: Bool)? {
    guard try begins(.scalar, expected: expected()) else { return nil }
    let place = range
    let isPlain = yaml.isPlain
    let length = yaml.scalarLength
    let word: Word = length <= TextFeed.longestText ? yaml.word : ""
    try yaml.advance()
    guard length <= TextFeed.longestText else {
      tell(.textTooLong(at: place))
      return nil
    }
    return (Located(value: word, range: place), isPlain)
  }

  /// Whether a value of the right shape begins here; if not, reports it and passes over it.
  ///
  /// - Parameters:
  ///   - event: What a value of that shape begins with.
  ///   - expected: What the value is, for messages.
  ///   - entry: The entry of a list that is shown as right.
  /// - Returns: Whether it begins.
  /// - Throws: What keeps the text from being read on.
  func begins(
    _ event: YAMLReader.Event,
    expected: @autoclosure () -> LocalisedText,
    entry: @autoclosure () -> String? = nil
  ) throws(YAMLFailure) -> Bool {
    if yaml.event == .alias {
      tell(.anchor(at: range))
      try yaml.advance()
      return false
    }
    tellMarks()
    guard yaml.event == event else {
      try tellWrongShape(expected: expected(), as: event, entry: entry())
      return false
    }
    return true
  }

  private func tellMarks() {
    guard yaml.isMarked else { return }
    if yaml.hasAnchor { tell(.anchor(at: yaml.markRange)) }
    if yaml.hasTag { tell(.tag(at: yaml.markRange)) }
  }

  /// The key of a mapping's entry.
  private enum EntryKey<Key: FieldKey> {
    case key(KeyTable<Key>.Entry)
    case other(Word)
  }

  /// Reads the key of a mapping's entry, and passes over the entry when it is no word.
  private func keyOfEntry<Key: FieldKey>(
    in table: KeyTable<Key>
  ) throws(YAMLFailure) -> (key: EntryKey<Key>, place: TextRange)? {
    guard yaml.event == .scalar else {
      tell(
        yaml.event == .alias
          ? .anchor(at: range) : .wrongShape(expected: Noun.key.any, found: yaml.event, at: range)
      )
      try skip()
      try skip()
      return nil
    }
    tellMarks()
    let place = range
    let word = yaml.word
    try yaml.advance()
    if let entry = table.entry(word) { return (.key(entry), place) }
    guard word != "<<" else {
      tell(.mergeKey(at: place))
      try skip()
      return nil
    }
    return (.other(word), place)
  }

  private func readEntry<Key: FieldKey>(
    _ entry: KeyTable<Key>.Entry,
    at place: TextRange,
    of outline: inout MappingOutline<Key>,
    _ required: [Key],
    _ read: (Key) throws(YAMLFailure) -> Void
  ) throws(YAMLFailure) {
    if let first = outline.range(at: entry.index) {
      tell(.duplicateKey(entry.key.rawValue, at: place, first: first))
      try skip()
      return
    }
    outline.add(entry, at: place)
    if isAbsent {
      tellMarks()
      if Key.mayBeCut, yaml.isTextCut { tell(.cutText(behind: range)) }
      if required.contains(entry.key) {
        tell(.valueMissing(of: entry.key.rawValue, at: place))
      }
      try yaml.advance()
    } else {
      try read(entry.key)
    }
  }
}
