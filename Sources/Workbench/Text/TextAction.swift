/// What is done with the text itself.
public enum TextAction: Hashable, Sendable {
  /// Puts another text in the place of the present one.
  case write(String)
  /// Shows the place of a diagnostic, by its place among those that are listed.
  case place(Int)
  /// Writes what a diagnostic is certain of.
  case mend(Int)
  /// Writes all that is certain.
  case mendAll
}

extension TextAction: StepAction {
  static let part = "text"

  var words: (name: String, arguments: [String]) {
    switch self {
    case .write(let text): ("write", [text])
    case .place(let index): ("place", [String(index)])
    case .mend(let index): ("mend", [String(index)])
    case .mendAll: ("mendAll", [])
    }
  }

  init?(_ name: String, _ words: inout ActionWords) {
    let action: TextAction? =
      switch name {
      case "write": words.text().map { .write($0) }
      case "place": words.number().map { .place($0) }
      case "mend": words.number().map { .mend($0) }
      case "mendAll": .mendAll
      default: nil
      }
    guard let action else { return nil }
    self = action
  }
}
