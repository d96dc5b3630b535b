/// What is done with a transcript.
public enum TranscriptAction: Hashable, Sendable {
  /// Shows the transcript in place of the queue.
  case show
  /// Goes back to the queue.
  case leave
  /// Takes a text that was pasted.
  case text(String)
  /// Takes the text of a file.
  case file(name: String, [UInt8])
  /// Says which source the transcript is of.
  case source(String)
  /// Makes a finding of what is selected: the words, and where they begin and end, in units of UTF-16.
  case finding(String, from: Int, to: Int)
  /// Writes the statement of the finding at a place among those of the case.
  case statement(Int, String)
  /// Puts the transcript away.
  case clear
}

extension TranscriptAction: StepAction {
  static let part = "transcript"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .show: ("show", [])
    case .leave: ("leave", [])
    case .text(let text): ("text", [text])
    case .file(let name, _): ("file", [name])
    case .source(let id): ("source", [id])
    case .finding(let words, let start, let end):
      ("finding", [words, String(start), String(end)])
    case .statement(let finding, let text): ("statement", [String(finding), text])
    case .clear: ("clear", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action: TranscriptAction? =
      switch name {
      case "show": .show
      case "leave": .leave
      case "text": words.text().map { .text($0) }
      case "file":
        words.text().flatMap { name in words.bytes().map { .file(name: name, $0) } }
      case "source": words.text().map { .source($0) }
      case "finding": Self.finding(&words)
      case "statement":
        words.number().flatMap { place in words.text().map { .statement(place, $0) } }
      case "clear": .clear
      default: nil
      }
    guard let action else { return nil }
    self = action
  }

  private static func finding(_ words: inout ActionWords) -> TranscriptAction? {
    guard let text = words.text(), let start = words.number(), let end = words.number() else {
      return nil
    }
    return .finding(text, from: start, to: end)
  }
}
