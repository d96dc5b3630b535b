/// Makes words stand as words in Markdown, as GitHub, CommonMark and pandoc read it.
enum MarkdownEscaping {
  /// Returns a text in which nothing is markup, on one line.
  ///
  /// Every character that could begin markup within a line is escaped, quotation marks and runs of
  /// full stops and hyphens too, which pandoc would replace by typographic ones.
  static func inline(_ text: String) -> String {
    let scalars = Array(folded(text).unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      let before = index > 0 ? scalars[index - 1] : nil
      if isMarkup(scalar) || isRun(scalar, before, next) || isLineStart(scalar, scalars[..<index]) {
        result += "\\"
      }
      result.unicodeScalars.append(scalar)
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
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "|", "~", "^", "$", "@", "#", "\"":
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
    // Within a word it stays an apostrophe everywhere; at a word's end it could become a quotation mark.
    case "'": before?.properties.isAlphabetic != true || next?.properties.isAlphabetic != true
    default: false
    }
  }

  /// Whether a character could make a list of a text that begins a block.
  private static func isLineStart(
    _ scalar: Unicode.Scalar,
    _ before: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    switch scalar {
    case "-", "+", "%", ":": before.isEmpty
    case ".", ")": !before.isEmpty && before.allSatisfy { ("0"..."9").contains($0) }
    default: false
    }
  }
}
