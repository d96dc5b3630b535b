/// Makes words stand as words in Markdown, as GitHub, CommonMark and pandoc read it.
enum MarkdownEscaping {
  /// Returns a text in which nothing is markup, on one line.
  ///
  /// Every character that could begin markup within a line is escaped, quotation marks and runs of
  /// full stops and hyphens too, which pandoc would replace by typographic ones. Angle brackets become
  /// entities: a combining mark behind an escaped one would join it and leave the backslash alone.
  /// Addresses, mentions, numbers of issues and digests become no links: some readers make them out of
  /// words that are escaped, so a tag without meaning parts these (``parted(_:)``).
  ///
  /// - Parameters:
  ///   - text: Any words.
  ///   - startsBlock: Whether the text begins a paragraph or an entry, where more is markup.
  ///   - mayHoldTags: Whether tags may part words; not in metadata, which is words alone.
  /// - Returns: The words as Markdown.
  static func inline(
    _ text: String,
    startsBlock: Bool = false,
    mayHoldTags: Bool = true
  ) -> String {
    let text = folded(DisplayText.withoutControls(text))
    let words = escaped(text, startsBlock: startsBlock, mayHoldTags: mayHoldTags)
    let parted = mayHoldTags && mayHoldDigest(text) ? partedDigests(in: words) : words
    return DisplayText.isolated(parted)
  }

  private static func escaped(
    _ text: String,
    startsBlock: Bool,
    mayHoldTags: Bool
  ) -> String {
    let scalars = text.unicodeScalars
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var written = scalars.startIndex
    var before: Unicode.Scalar?
    for index in scalars.indices {
      let scalar = scalars[index]
      if mayBeMarkup(scalar) {
        let place = Place(of: index, in: scalars, before: before)
        let parting = mayHoldTags ? parted(scalar, at: place) : nil
        if let replacement =
          parting ?? replacement(for: scalar, at: place, startsBlock: startsBlock)
        {
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
        || (scalar == ":" && (isEmoji(place.rest) || place.rest.starts(with: "//".unicodeScalars)))
        || (scalar == "." && isWithinDomain(place))
      return isEscaped ? "\\" + String(scalar) : nil
    }
  }

  /// Returns a text as code, with a fence that nothing inside can close.
  static func code(_ text: String) -> String {
    let text = folded(DisplayText.withoutControls(text))
    let longest = longestFence(in: text)
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + text + fence : "\(fence) \(text) \(fence)"
  }

  /// Returns a text of several lines as a block of code, with a fence that no line inside can close.
  static func codeBlock(_ text: String) -> String {
    let fence = String(repeating: "`", count: max(3, longestFence(in: text) + 1))
    return "\(fence)text\n\(text)\n\(fence)"
  }

  /// How many backticks stand one behind the other at most.
  private static func longestFence(in text: String) -> Int {
    let fences: [Substring] = text.split { $0 != "`" }
    return fences.map { $0.count }.max() ?? 0
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
    case "<", ">", ".", "-", ":", "=", "+", "&", "(", ")", "!", "%", "/", "'": true
    default: isMarkup(scalar)
    }
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "|", "~", "^", "$", "@", "#", "\"":
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
    case "/": before == scalar
    // Behind a letter or a digit it is an apostrophe, and opens no quotation.
    case "'": !(before.map(isLetterOrDigit) ?? false)
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

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}

// Words that readers take for links although nothing marks them so.
extension MarkdownEscaping {
  /// Whether a full stop may part the names of a domain: behind `www`, or before what can end one.
  private static func isWithinDomain(_ place: Place) -> Bool {
    guard place.before.map(isLetterOrDigit) ?? false, place.next?.properties.isAlphabetic ?? false
    else { return false }
    return String(place.start.suffix(3)).lowercased() == "www" || mayEndDomain(place.rest)
  }

  /// A sign that makes a link of what follows, in a tag of its own; `nil` for any other sign.
  ///
  /// GitHub looks for addresses (`a@b.id`), mentions (`@a`) and issues (`#1`, `GH-1`) in the words of a
  /// page, where nothing is left of a backslash; others look there for links and for domains as well.
  private static func parted(_ scalar: Unicode.Scalar, at place: Place) -> String? {
    let isLink =
      switch scalar {
      case "/": place.before == "/"
      case ".": isWithinDomain(place) && mayEndDomain(place.rest)
      case "@": place.next.map(isLetterOrDigit) ?? false
      case "#": place.next.map { ("0"..."9").contains($0) } ?? false
      case "-":
        (place.next.map { ("0"..."9").contains($0) } ?? false)
          && place.before.map { $0 == "H" || $0 == "h" } ?? false
          && ["GH", "gh", "Gh", "gH"].contains(String(place.start.suffix(2)))
      default: false
      }
    guard isLink else { return nil }
    return scalar == "/" || scalar == "." ? "<span>\(scalar)</span>" : "<span>\\\(scalar)</span>"
  }

  /// Whether what follows a full stop can be a domain's last name: a country's two letters, or one of those
  /// that readers know.
  private static func mayEndDomain(_ rest: Substring.UnicodeScalarView) -> Bool {
    let label = String(String.UnicodeScalarView(rest.prefix(10).prefix(while: isLetterOrDigit)))
    return label.utf8.count == 2 || knownEnds.contains(label.lowercased())
  }

  private static let knownEnds: Set = [
    "biz", "com", "edu", "gov", "net", "org", "pro", "web", "xxx", "aero", "asia", "coop", "info",
    "museum", "name", "shop", "рф",
  ]

  /// How many digits of a commit make a link, as GitHub reads them.
  private static let digestLengths = 7...40
  /// So many digits in a row make none.
  private static let harmlessDigits = 6

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x66, 0x41...0x46: true
    default: false
    }
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A: true
    default: false
    }
  }

  /// Whether there are so many hexadecimal digits in a row, letters and figures, that they may be a commit's.
  private static func mayHoldDigest(_ text: String) -> Bool {
    var (length, figures) = (0, 0)
    for byte in text.utf8 {
      guard isHexadecimal(byte) else {
        (length, figures) = (0, 0)
        continue
      }
      length += 1
      if byte < 0x3A { figures += 1 }
      if length >= digestLengths.lowerBound, figures > 0, figures < length { return true }
    }
    return false
  }

  /// Escaped words in which digests of commits are parted by tags.
  private static func partedDigests(in words: String) -> String {
    let bytes = Array(words.utf8)
    var result: [UInt8] = []
    var start = 0
    while start < bytes.count {
      guard isWordPart(bytes[start]) else {
        result.append(bytes[start])
        start += 1
        continue
      }
      let word = bytes[start...].prefix(while: isWordPart)
      let figures = word.count { $0 < 0x3A }
      if digestLengths.contains(word.count), word.allSatisfy(isHexadecimal), figures > 0,
        figures < word.count
      {
        for (place, first) in stride(from: start, to: word.endIndex, by: harmlessDigits)
          .enumerated()
        {
          let piece = bytes[first..<min(first + harmlessDigits, word.endIndex)]
          let isTagged = !place.isMultiple(of: 2)
          result += isTagged ? Array("<span>".utf8) + piece + Array("</span>".utf8) : Array(piece)
        }
      } else {
        result += word
      }
      start = word.endIndex
    }
    return String(decoding: result, as: UTF8.self)
  }
}
