/// The ways in which a sentence is written in YAML.
enum ScalarStyle {
  case plain
  case singleQuoted
  case doubleQuoted
  case folded

  /// One of them, as often as people use it.
  static func drawn(_ draws: inout Draws) -> ScalarStyle {
    switch draws.number(in: 1...100) {
    case ...70: .plain
    case ...82: .singleQuoted
    case ...92: .doubleQuoted
    default: .folded
    }
  }

  /// How wide a line of a folded text is, in bytes.
  private static let width = 72

  /// Adds a sentence as the value of a key that stands there already, and ends the line.
  ///
  /// Sentences hold neither quotation marks nor anything else that a plain text must not begin with or
  /// hold, so what a style would escape is added here to make its reading do some work.
  func add(_ sentence: Text, to text: inout Text, indent: String) {
    switch self {
    case .plain:
      text += " "
      text += sentence
    case .singleQuoted:
      text += " '"
      text += sentence
      text += ", juga setiap Jum''at'"
    case .doubleQuoted:
      text += " \""
      text += sentence
      text += ", atau \\\"biasa saja\\\"\""
    case .folded:
      text += " >-"
      addLines(of: sentence.bytes, to: &text, indent: indent)
    }
    text += "\n"
  }

  private func addLines(of bytes: [UInt8], to text: inout Text, indent: String) {
    var start = 0
    while start < bytes.count {
      let wide = bytes.dropFirst(start + Self.width)
      let end = wide.firstIndex(of: UInt8(ascii: " ")) ?? bytes.count
      text += "\n"
      text += indent
      text += bytes[start..<end]
      start = end + 1
    }
  }
}
