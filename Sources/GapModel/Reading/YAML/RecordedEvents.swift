/// Events of a YAML text that were recorded when the program was built.
///
/// An event is a letter: `{`, `}`, `[`, `]`, `<` and `>` begin and end mappings, lists and documents; a
/// scalar is `p` where it is plain, else `q`, with the number of its bytes, a colon, and the bytes.
@safe
struct RecordedEvents {
  private var rest: UnsafeBufferPointer<UInt8>
  /// The bytes of the last scalar, which live as long as the program.
  private(set) var scalar = unsafe UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// Whether the last scalar was plain.
  private(set) var isPlain = false

  init(_ events: StaticString) {
    unsafe rest = UnsafeBufferPointer(start: events.utf8Start, count: events.utf8CodeUnitCount)
  }

  /// Goes on to the next event, and returns it.
  mutating func next() -> YAMLReader.Event {
    guard let letter = unsafe rest.first else { return .end }
    unsafe rest = UnsafeBufferPointer(rebasing: rest.dropFirst())
    switch letter {
    case UInt8(ascii: "<"): return .documentStart
    case UInt8(ascii: ">"): return .documentEnd
    case UInt8(ascii: "{"): return .mappingStart
    case UInt8(ascii: "}"): return .mappingEnd
    case UInt8(ascii: "["): return .sequenceStart
    case UInt8(ascii: "]"): return .sequenceEnd
    default:
      isPlain = letter == UInt8(ascii: "p")
      takeScalar()
      return .scalar
    }
  }

  private mutating func takeScalar() {
    var count = 0
    var index = 0
    while unsafe index < rest.count, unsafe rest[index] != UInt8(ascii: ":") {
      count = count * 10 + Int(unsafe rest[index] - UInt8(ascii: "0"))
      index += 1
    }
    let end = unsafe min(index + 1 + count, rest.count)
    unsafe scalar = UnsafeBufferPointer(rebasing: rest[(index + 1)..<end])
    unsafe rest = UnsafeBufferPointer(rebasing: rest[end...])
  }
}
