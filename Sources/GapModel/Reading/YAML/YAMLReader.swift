internal import CLibYAML

/// Pulls the events of a YAML text, each with its place, and enforces the format's limits.
///
/// This is the only owner of libyaml's structures. Events are not expanded and nothing is kept of
/// them, so memory does not grow with the text.
@safe
final class YAMLReader {
  /// What comes next in the text.
  enum Event {
    case documentStart
    case documentEnd
    case mappingStart
    case mappingEnd
    case sequenceStart
    case sequenceEnd
    case scalar
    case alias
    case end
  }

  /// The deepest nesting allowed; libyaml's work grows with the square of it.
  static let deepest = 32

  /// What the last call of ``advance()`` found.
  private(set) var event: Event = .end
  /// Where it stands.
  private(set) var range = TextRange(at: TextPosition(line: 1, column: 1))

  private let feed: TextFeed
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  /// In how many lists and mappings it stands.
  private(set) var depth = 0
  private var recorded: RecordedEvents?

  /// Reads events that were recorded; there is no text, so all stand at its beginning.
  convenience init(recorded events: StaticString, name: String) {
    self.init(Input(name: name, bytes: []))
    recorded = RecordedEvents(events)
  }

  init(_ input: Input) {
    feed = TextFeed(input)
    unsafe parser = .allocate(capacity: 1)
    unsafe current = .allocate(capacity: 1)
    unsafe current.initialize(to: yaml_event_t())
    unsafe parser.initialize(to: yaml_parser_t())
    // The only way to fail is to run out of memory, as any allocation in Swift may.
    precondition(unsafe yaml_parser_initialize(parser) == 1, "libyaml has no memory to start")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input(
      parser,
      { data, buffer, size, sizeRead in
        guard let data = unsafe data, let buffer = unsafe buffer, let sizeRead = unsafe sizeRead
        else { return 0 }
        let feed = unsafe Unmanaged<TextFeed>.fromOpaque(data).takeUnretainedValue()
        guard let piece = feed.next(upTo: size) else { return 0 }
        let target = unsafe UnsafeMutableBufferPointer(start: buffer, count: size)
        _ = unsafe target.update(fromContentsOf: piece)
        unsafe sizeRead.pointee = piece.count
        return 1
      },
      Unmanaged.passUnretained(feed).toOpaque()
    )
  }

  deinit {
    unsafe yaml_event_delete(current)
    unsafe yaml_parser_delete(parser)
    unsafe current.deallocate()
    unsafe parser.deallocate()
  }

  /// The beginning of the text, for excerpts.
  var text: InputText { feed.text }

  /// The text of a scalar.
  var scalar: String { unsafe String(decoding: scalarBytes, as: UTF8.self) }

  /// A scalar as a word.
  var word: Word { unsafe Word(scalarBytes) }

  /// What the text of a scalar shows at a glance.
  var scalarTraits: ScalarTraits { unsafe ScalarTraits(scalarBytes) }

  /// The bytes of a scalar, until the reader goes on.
  private var scalarBytes: UnsafeBufferPointer<UInt8> {
    guard event == .scalar else { return unsafe UnsafeBufferPointer(start: nil, count: 0) }
    if let recorded { return unsafe recorded.scalar }
    return unsafe UnsafeBufferPointer(
      start: current.pointee.data.scalar.value,
      count: current.pointee.data.scalar.length
    )
  }

  /// How many bytes the text of a scalar has.
  var scalarLength: Int { unsafe scalarBytes.count }

  /// Whether a scalar stands without quotes or block mark.
  var isPlain: Bool {
    guard event == .scalar else { return false }
    if let recorded { return recorded.isPlain }
    return unsafe current.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
  }

  /// Whether a scalar was left out, or is one of YAML's words for nothing: `~`, `null`, `Null` and `NULL`.
  var isNull: Bool {
    let bytes = unsafe scalarBytes
    guard bytes.count <= 4, isPlain else { return false }
    switch bytes.count {
    case 0: return true
    case 1: return unsafe bytes[0] == UInt8(ascii: "~")
    case 4: return unsafe bytes[0] | 0x20 == UInt8(ascii: "n") && Self.nulls.contains(word)
    default: return false
    }
  }

  private static let nulls: [Word] = ["null", "Null", "NULL"]

  /// Whether a plain scalar ends before a `#` that nothing but blanks part from it, and that no blank
  /// follows: a comment for YAML, but hardly for its writer.
  var isTextCut: Bool { feed.holdsCut(at: range.end) }

  /// Whether the event carries an anchor or a tag.
  private(set) var isMarked = false

  /// Whether the event carries an anchor (`&name`).
  var hasAnchor: Bool { unsafe anchorName != nil }

  /// Whether the event carries a tag (`!name`).
  var hasTag: Bool {
    switch event {
    case .scalar: unsafe current.pointee.data.scalar.tag != nil
    case .mappingStart: unsafe current.pointee.data.mapping_start.tag != nil
    case .sequenceStart: unsafe current.pointee.data.sequence_start.tag != nil
    default: false
    }
  }

  /// Where the event's anchor or tag begins.
  ///
  /// libyaml tells an anchor's name, so it is marked whole; of a tag only the resolved form, so its sign
  /// alone is marked.
  var markRange: TextRange {
    let anchor = unsafe hasAnchor ? anchorName.map { unsafe String(cString: $0).count } : nil
    let end = TextPosition(line: range.start.line, column: range.start.column + 1 + (anchor ?? 0))
    return TextRange(from: range.start, to: end)
  }

  private var anchorName: UnsafeMutablePointer<yaml_char_t>? {
    switch event {
    case .scalar: unsafe current.pointee.data.scalar.anchor
    case .mappingStart: unsafe current.pointee.data.mapping_start.anchor
    case .sequenceStart: unsafe current.pointee.data.sequence_start.anchor
    default: nil
    }
  }

  /// Goes on to the next event.
  func advance() throws(YAMLFailure) {
    if recorded != nil {
      event = recorded?.next() ?? .end
      return
    }
    repeat {
      unsafe yaml_event_delete(current)
      feed.beginEvent()
      guard unsafe yaml_parser_parse(parser, current) == 1 else {
        event = .end
        throw failure()
      }
    } while unsafe current.pointee.type == YAML_STREAM_START_EVENT
    range = unsafe TextRange(
      from: Self.position(current.pointee.start_mark),
      to: Self.position(current.pointee.end_mark)
    )
    event = unsafe Self.event(current.pointee.type)
    switch event {
    case .scalar:
      let scalar = unsafe current.pointee.data.scalar
      isMarked = unsafe scalar.anchor != nil || scalar.tag != nil
    case .mappingStart, .sequenceStart:
      isMarked = hasAnchor || hasTag
      depth += 1
      if depth > Self.deepest { throw .told(.tooDeep(deepest: Self.deepest, at: range)) }
    case .mappingEnd, .sequenceEnd:
      isMarked = false
      depth -= 1
    default: isMarked = false
    }
  }

  private func failure() -> YAMLFailure {
    if let format = OtherFormat.recognise(text.kept) {
      return .told(
        .otherFormat(
          format.name,
          holdsTables: format.holdsTables,
          isImported: format.isImported
        )
      )
    }
    // What is wrong with the YAML before the place where the bytes went wrong comes first.
    guard unsafe parser.pointee.error == YAML_READER_ERROR else { return .told(syntaxError()) }
    return switch feed.stop {
    case .fault(.notUTF8, let position): .told(.notUTF8(at: TextRange(at: position)))
    case .fault(.character(0), let position) where position.line == 1 && position.column <= 2:
      .told(.withoutByteOrderMark(at: TextRange(at: position)))
    case .fault(.character(let scalar), let position):
      .told(.forbiddenCharacter(scalar, at: TextRange(at: position)))
    case .fault(.directive, let position): .told(.directive(at: TextRange(at: position)))
    case .tooLarge(let position): .told(.fileTooLarge(at: TextRange(at: position)))
    case .textTooLong: .told(.textTooLong(at: range))
    case .input(let error): .input(error)
    case nil: .told(syntaxError())
    }
  }

  private func syntaxError() -> Diagnostic {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) }
    return YAMLSyntax.diagnostic(
      problem: problem ?? "",
      at: unsafe Self.position(parser.pointee.problem_mark),
      context: context,
      from: unsafe Self.position(parser.pointee.context_mark),
      in: text
    )
  }

  private static func position(_ mark: yaml_mark_t) -> TextPosition {
    TextPosition(
      line: Int(truncatingIfNeeded: mark.line) &+ 1,
      column: Int(truncatingIfNeeded: mark.column) &+ 1
    )
  }

  private static func event(_ type: yaml_event_type_t) -> Event {
    switch type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_MAPPING_END_EVENT: .mappingEnd
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_SEQUENCE_END_EVENT: .sequenceEnd
    case YAML_SCALAR_EVENT: .scalar
    case YAML_ALIAS_EVENT: .alias
    default: .end
    }
  }
}
