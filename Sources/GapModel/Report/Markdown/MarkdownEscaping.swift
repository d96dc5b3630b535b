/// Makes words stand as words in Markdown, as GitHub, CommonMark and pandoc read it.
enum MarkdownEscaping {
  /// Returns a text in which nothing is markup, on one line.
  ///
  /// Every character that could begin markup within a line is escaped, quotation marks and runs of
  /// full stops and hyphens too, which pandoc would replace by typographic ones. Angle brackets become
  /// entities: a combining mark behind an escaped one would join it and leave the backslash alone.
  ///
  /// - Parameters:
  ///   - text: Any words.
  ///   - startsBlock: Whether the text begins a paragraph or an entry, where more is markup.
  /// - Returns: The words as Markdown.
  static func inline(_ text: String, startsBlock: Bool = false) -> String {
    let scalars = Array(folded(text).unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let before = index > 0 ? scalars[index - 1] : nil
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default:
        let isEscaped =
          isMarkup(scalar) || isRun(scalar, before, next)
          || (startsBlock && isBlockStart(scalar, scalars[..<index], next))
          || (scalar == ":" && isEmoji(scalars[(index + 1)...]))
        if isEscaped { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns a text as code, with a fence that nothing inside can close.
  static func code(_ text: String) -> String {
    let text = folded(text)
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + text + fence : "\(fence) \(text) \(fence)"
  }

  /// The text on one line: a table's cell ends with its line.
  private static func folded(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "~", "^", "$", "@", "#", "\"", "'":
      true
    default: false
    }
  }

  private static func isRun(
    _ scalar: Unicode.Scalar,
    _ before: Unicode.Scalar?,
    _ next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case ".", "-", ":", "=", "+": before == scalar || next == scalar
    case "&": next.map { $0.properties.isAlphabetic || $0 == "#" } ?? false
    case "(": before == "]"
    case "!": next == "["
    default: false
    }
  }

  /// Whether a character could make a list or a heading of a text that begins a block.
  private static func isBlockStart(
    _ scalar: Unicode.Scalar,
    _ before: ArraySlice<Unicode.Scalar>,
    _ next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "-", "+", "%", ":", "=": before.isEmpty
    case ".", ")":
      !before.isEmpty
        && before.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
        && (next == nil || next == " ")
    default: false
    }
  }

  /// Whether what follows a colon makes it the name of a picture, as in `:smile:`.
  private static func isEmoji(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = rest.prefix { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "_+-".unicodeScalars.contains(scalar)
    }
    return !name.isEmpty && rest.dropFirst(name.count).first == ":"
  }
}
