/// A text as its reader sees it: digits, blanks and dashes of any form as the plain ones, and nothing of
/// what is not seen.
///
/// A number stays a number to people whether it is typed in wide digits, with dashes from a word
/// processor, or with a soft hyphen inside.
struct PlainSigns {
  /// The values of the signs.
  let values: [UInt32]
  /// Where each of them stands in the text, in scalars.
  let offsets: [Int]

  /// Takes the signs of a text.
  init(_ text: String) {
    var values: [UInt32] = []
    var offsets: [Int] = []
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      guard let value = Self.plain(scalar) else { continue }
      values.append(value)
      offsets.append(offset)
    }
    self.values = values
    self.offsets = offsets
  }

  /// The plain sign for one; `nil` for what is not seen.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x09: return 0x20
    case 0..<0x80: return scalar.value
    // The wide forms of ASCII.
    case 0xFF01...0xFF5E: return scalar.value - 0xFEE0
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: return 0x2D
    case 0x2024, 0xFE52: return 0x2E
    case 0xFE6B: return 0x40
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return nil }
    if properties.generalCategory == .spaceSeparator { return 0x20 }
    if properties.numericType == .decimal, let digit = properties.numericValue {
      return 0x30 + UInt32(digit)
    }
    return scalar.value
  }

  /// How many signs there are.
  var count: Int { values.count }

  /// The sign at an index; nothing beyond the ends.
  subscript(index: Int) -> Unicode.Scalar? {
    values.indices.contains(index) ? Unicode.Scalar(values[index]) : nil
  }

  /// Whether a digit stands at an index.
  func isDigit(at index: Int) -> Bool { self[index].map { ("0"..."9").contains($0) } ?? false }

  /// Whether a letter of ASCII stands at an index.
  func isLetter(at index: Int) -> Bool {
    self[index].map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
  }

  /// Whether a blank stands at an index.
  func isBlank(at index: Int) -> Bool {
    self[index].map { $0 == " " || $0 == "\n" || $0 == "\r" } ?? false
  }

  /// The first index from one on, forwards, at which something no longer holds.
  func end(from index: Int, while holds: (Int) -> Bool) -> Int {
    var index = index
    while index < count, holds(index) { index += 1 }
    return index
  }

  /// The first of the indices before one at which something still holds.
  func start(before index: Int, while holds: (Int) -> Bool) -> Int {
    var index = index
    while index > 0, holds(index - 1) { index -= 1 }
    return index
  }

  /// What stands in a range, in small letters.
  func word(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: range.compactMap { self[$0] })
    return text.lowercased()
  }
}
