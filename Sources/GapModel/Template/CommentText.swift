/// Comments of a file that is to be filled in.
enum CommentText {
  /// The longest line of a comment, with its indentation.
  private static let longestLine = 100

  /// A text as lines of comment from an indentation on.
  static func lines(_ text: String, indentation: Int) -> [String] {
    let start = String(repeating: " ", count: indentation) + "#"
    var lines: [String] = []
    var line = start
    for word in text.split(separator: " ") {
      if line.count + word.count >= longestLine, line.utf8.count > start.utf8.count {
        lines.append(line)
        line = start
      }
      line += " " + word
    }
    return lines + [line]
  }
}
