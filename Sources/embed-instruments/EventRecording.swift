internal import CLibYAML

/// Records what libyaml finds in a text, so that the text need not be scanned again at each start.
///
/// An event is a letter: `{`, `}`, `[`, `]`, `<` and `>` begin and end mappings, lists and documents; a
/// scalar is `p` where it is plain, else `q`, with the number of its bytes, a colon, and the bytes.
enum EventRecording {
  /// Why a text cannot be recorded: it is not YAML, or uses what the format of instruments does not have.
  struct Failure: Error {}

  /// Returns the events of a text.
  static func events(of text: String) throws -> String {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { throw Failure() }
    defer { unsafe yaml_parser_delete(&parser) }
    let bytes = Array(text.utf8)
    return try unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var events = ""
      var isAtEnd = false
      while !isAtEnd {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else { throw Failure() }
        defer { unsafe yaml_event_delete(&event) }
        events += try unsafe letters(of: event)
        isAtEnd = unsafe event.type == YAML_STREAM_END_EVENT
      }
      return events
    }
  }

  private static func letters(of event: yaml_event_t) throws -> String {
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT, YAML_STREAM_END_EVENT: return ""
    case YAML_DOCUMENT_START_EVENT: return "<"
    case YAML_DOCUMENT_END_EVENT: return ">"
    case YAML_MAPPING_START_EVENT: return "{"
    case YAML_MAPPING_END_EVENT: return "}"
    case YAML_SEQUENCE_START_EVENT: return "["
    case YAML_SEQUENCE_END_EVENT: return "]"
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      guard unsafe scalar.anchor == nil, unsafe scalar.tag == nil else { throw Failure() }
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let mark = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE ? "p" : "q"
      return unsafe "\(mark)\(bytes.count):\(String(decoding: bytes, as: UTF8.self))"
    default: throw Failure()
    }
  }
}
