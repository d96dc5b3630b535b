extension UInt8 {
  /// Whether the byte is a letter from A to Z, of either case.
  var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// Whether the byte is a digit from 0 to 9.
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether the byte is a space, a tab or the end of a line or page.
  var isASCIIBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || 0x0C...0x0D ~= self }
}

extension ArraySlice<UInt8> {
  /// The bytes without blanks before and behind.
  var trimmed: ArraySlice<UInt8> {
    let start = drop { $0.isASCIIBlank }
    guard let last = start.lastIndex(where: { !$0.isASCIIBlank }) else { return [] }
    return start[...last]
  }
}
