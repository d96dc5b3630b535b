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
    let text = folded(text)
    let scalars = text.unicodeScalars
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var written = scalars.startIndex
    var before: Unicode.Scalar?
    for index in scalars.indices {
      let scalar = scalars[index]
      if mayBeMarkup(scalar) {
        let place = Place(of: index, in: scalars, before: before)
        if let replacement = replacement(for: scalar, at: place, startsBlock: startsBlock) {
          result += text[written..<index]
          result += replacement
          written = scalars.index(after: index)
        }
      }
      before = scalar
    }
    result += text[written...]
    return result
  }

  /// What stands around a character.
  private struct Place {
    let before: Unicode.Scalar?
    /// All that stands before.
    let start: Substring.UnicodeScalarView
    /// All that follows.
    let rest: Substring.UnicodeScalarView

    init(of index: String.Index, in scalars: String.UnicodeScalarView, before: Unicode.Scalar?) {
      self.before = before
      start = scalars[..<index]
      rest = scalars[scalars.index(after: index)...]
    }

    var next: Unicode.Scalar? { rest.first }
  }

  /// What to write for a character; `nil` to keep it.
  private static func replacement(
    for scalar: Unicode.Scalar,
    at place: Place,
    startsBlock: Bool
  ) -> String? {
    switch scalar {
    case "<": return "&lt;"
    case ">": return "&gt;"
    default:
      let isEscaped =
        isMarkup(scalar) || isRun(scalar, place.before, place.next)
        || (startsBlock && isBlockStart(scalar, place.start, place.next))
        || (scalar == ":" && isEmoji(place.rest))
      return isEscaped ? "\\" + String(scalar) : nil
    }
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
    guard needsFolding(text) else { return text }
    return text.split { $0.isNewline || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  /// Whether a text has blanks at its ends or side by side, or may have several lines.
  private static func needsFolding(_ text: String) -> Bool {
    var before = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch (before, byte) {
      // The ends of lines beyond ASCII are U+0085, U+2028 and U+2029.
      case (_, 0x09...0x0D), (0x20, 0x20), (0xC2, 0x85), (0x80, 0xA8...0xA9): return true
      default: before = byte
      }
    }
    return before == UInt8(ascii: " ")
  }

  /// Whether a character is markup in some place; all others are kept without a look around.
  private static func mayBeMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", ".", "-", ":", "=", "+", "&", "(", ")", "!", "%": true
    default: isMarkup(scalar)
    }
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
    _ before: Substring.UnicodeScalarView,
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
  private static func isEmoji(_ rest: Substring.UnicodeScalarView) -> Bool {
    let name = rest.prefix { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "_+-".unicodeScalars.contains(scalar)
    }
    return !name.isEmpty && rest[name.endIndex...].first == ":"
  }
}
