/// What a line begins with: blanks, list marks and a key with its colon, typed rightly or not.
struct LineLayout {
  /// The index of the first blank that is no space, if there is one up to the colon and just behind it.
  private(set) var oddBlank: Int?
  /// A sign that looks like a list mark.
  private(set) var falseMark: (text: String, index: Int, count: Int)?
  /// The first word, if it looks like a key: small letters alone.
  private(set) var firstWord = ""
  /// The word before the colon; empty when there is no colon.
  private(set) var key = ""
  /// The index of a sign that looks like a colon.
  private(set) var falseColon: Int?
  /// The index of a colon without a space behind it.
  private(set) var tightColon: Int?

  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var index = 0
    passBlanks(&index)
    while index < scalars.count, let count = markLength(at: index) {
      let mark = String(String.UnicodeScalarView(scalars[index..<(index + count)]))
      if mark != "-" || !isBlank(at: index + count), falseMark == nil {
        falseMark = (mark, index, count)
      }
      index += count
      passBlanks(&index)
    }
    let start = index
    while index < scalars.count, Self.isOfKey(scalars[index]) { index += 1 }
    let name = String(String.UnicodeScalarView(scalars[start..<index]))
    var colon = index
    if name.utf8.allSatisfy({ $0.isASCIILetter && $0 >= 0x61 }) { firstWord = name }
    let blankBefore = oddBlank
    passBlanks(&colon)
    guard !name.isEmpty, colon < scalars.count, Self.colons.contains(scalars[colon]) else {
      oddBlank = blankBefore
      return
    }
    key = name
    if scalars[colon] != ":" {
      falseColon = colon
    } else if colon + 1 < scalars.count {
      if scalars[colon + 1].isOddBlank {
        oddBlank = oddBlank ?? colon + 1
      } else if !isBlank(at: colon + 1) {
        tightColon = colon
      }
    }
  }

  /// What is typed for a colon: the one of full width, and the sign of other formats.
  private static let colons: Set<Unicode.Scalar> = [":", "\u{FF1A}", "\u{FE55}", "="]

  /// What word processors and telephones put before the entries of a list.
  private static let bullets: Set<Unicode.Scalar> = [
    "\u{2022}", "\u{2023}", "\u{25AA}", "\u{25AB}", "\u{25CF}", "\u{25CB}", "\u{25E6}", "\u{2043}",
    "\u{00B7}", "\u{27A2}", "\u{2192}", "\u{2713}", "*",
  ]

  private mutating func passBlanks(_ index: inout Int) {
    while index < scalars.count, scalars[index].isOddBlank || isBlank(at: index) {
      if scalars[index].isOddBlank { oddBlank = oddBlank ?? index }
      index += 1
    }
  }

  private func isBlank(at index: Int) -> Bool {
    index >= scalars.count || scalars[index] == " " || scalars[index] == "\t"
  }

  /// How many characters make a list mark, right or wrong, at an index; `nil` when there is none.
  private func markLength(at index: Int) -> Int? {
    let scalar = scalars[index]
    let isFollowedByBlank =
      isBlank(at: index + 1) || index + 1 < scalars.count && scalars[index + 1].isOddBlank
    if scalar == "-" {
      let isKeyBehind = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
      return isFollowedByBlank || isKeyBehind && hasKey(from: index + 1) ? 1 : nil
    }
    if scalar.isLongDash || Self.bullets.contains(scalar) { return isFollowedByBlank ? 1 : nil }
    let digits = scalars[index...].prefix { ("0"..."9").contains($0) }.count
    let end = index + digits
    guard digits > 0, digits < 4, end < scalars.count, scalars[end] == "." || scalars[end] == ")",
      isBlank(at: end + 1), hasKey(from: end + 1)
    else { return nil }
    return digits + 1
  }

  /// Whether a key with its colon stands at an index, behind blanks.
  private func hasKey(from index: Int) -> Bool {
    let rest = scalars[index...].drop { $0 == " " }
    let name = rest.prefix { Self.isOfKey($0) }
    let colon = name.endIndex
    return !name.isEmpty && colon < scalars.count && scalars[colon] == ":" && isBlank(at: colon + 1)
  }

  private static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-", "/": true
    default: false
    }
  }
}
