/// Texts as files of Excel hold them: with a limit to their length, and with names for what XML cannot hold.
///
/// - SeeAlso: ECMA-376, part 1, 22.9.2.19 (`ST_Xstring`): `_x000B_` stands for U+000B.
enum SheetText {
  /// The most UTF-16 units of a cell's text.
  static let mostUnits = 32_767
  /// What stands behind a text that is cut.
  static let cutMark = " […]"

  /// Returns a text as a file holds it: characters that XML cannot hold by their numbers.
  ///
  /// What looks like such a number already is written so that it stays what it is.
  static func encoded(_ text: String) -> String {
    guard mayNeedNumber(text) else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = ""
    for (index, scalar) in scalars.enumerated() {
      if needsNumber(scalar) || (scalar == "_" && looksNumbered(scalars[index...])) {
        result += number(of: scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Returns the beginning of a text, of at most so many UTF-16 units with the mark that says that it is cut.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - most: The most UTF-16 units.
  ///   - mark: What stands behind a text that is cut.
  ///   - atWord: Whether it ends where a word ends, where there is such a place in the last quarter.
  /// - Returns: The text, and how many of its characters are missing.
  static func cut(
    _ text: String,
    to most: Int,
    mark: String = cutMark,
    atWord: Bool = false
  ) -> (text: String, missing: Int) {
    // No text has more UTF-16 units than bytes of UTF-8.
    guard text.utf8.count > most, units(of: text) > most else { return (text, 0) }
    let room = most - units(of: mark)
    var units = 0
    var kept = String.UnicodeScalarView()
    var lastBlank: String.UnicodeScalarView.Index?
    for scalar in text.unicodeScalars {
      units += UTF16.width(scalar)
      guard units <= room else { break }
      if atWord, scalar == " " || scalar == "\n", units > room * 3 / 4 { lastBlank = kept.endIndex }
      kept.append(scalar)
    }
    if let lastBlank { kept = String.UnicodeScalarView(kept[..<lastBlank]) }
    return (String(kept) + mark, text.unicodeScalars.count - kept.count)
  }

  /// How many UTF-16 units a text has, by which spreadsheets count.
  static func units(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + UTF16.width($1) }
  }

  /// Whether blanks at an end or line breaks would be lost where XML is not told to keep them.
  static func hasOuterBlanks(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return isBlank(first) || isBlank(last)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n"
  }

  private static func mayNeedNumber(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0..<0x09, 0x0B..<0x20, UInt8(ascii: "_"), 0xEF: return true
      default: continue
      }
    }
    return false
  }

  private static func needsNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n": false
    case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": true
    default: false
    }
  }

  private static func looksNumbered(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = Array(scalars.prefix(7))
    return word.count == 7 && word[1] == "x" && word[6] == "_"
      && word[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)_"
  }
}
