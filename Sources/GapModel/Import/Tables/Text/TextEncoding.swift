/// How the characters of a table are stored.
enum TextEncoding: Hashable {
  case utf8
  case utf16
  case windows1252

  /// What it is called.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .windows1252: "Windows-1252"
    }
  }

  /// Turns a text into UTF-8, without a mark at its beginning.
  ///
  /// A mark tells UTF-8 and UTF-16; without one it is UTF-8 if it can be, and else what older programs under
  /// Windows write.
  ///
  /// - Parameter bytes: The whole text.
  /// - Returns: The text in UTF-8, and how it was stored; `nil` for UTF-16 that is broken.
  static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = Array(bytes[3...])
      return isUTF8(rest) ? (rest, .utf8) : (fromWindows1252(rest), .windows1252)
    }
    for isBigEndian in [true, false]
    where bytes.starts(with: isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) {
      var transcoder = UTF16Transcoder(isBigEndian: isBigEndian)
      let text = transcoder.utf8(of: bytes[2...])
      return transcoder.isWithinCharacter || text.last == 0xFF ? nil : (text, .utf16)
    }
    return isUTF8(bytes) ? (bytes, .utf8) : (fromWindows1252(bytes), .windows1252)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue: continue
      case .emptyInput: return true
      case .error: return false
      }
    }
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let code = (0x80..<0xA0).contains(byte) ? odd[Int(byte - 0x80)] : UInt16(byte)
      if code < 0x80 {
        text.append(byte)
      } else if code < 0x800 {
        text += [0xC0 | UInt8(code >> 6), 0x80 | UInt8(code & 0x3F)]
      } else {
        text += [
          0xE0 | UInt8(code >> 12), 0x80 | UInt8(code >> 6 & 0x3F), 0x80 | UInt8(code & 0x3F),
        ]
      }
    }
    return text
  }

  /// The characters from 0x80 to 0x9F; five are not given, and stay a sign that something is missing.
  private static let odd: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
