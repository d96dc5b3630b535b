/// How a program counts where a segment begins and ends in a text.
struct OffsetReading: Hashable {
  var unit = OffsetUnit.codePoints
  var breaks = LineBreaks.asOne
  /// Whether the mark is counted that stands before some texts to say that they are Unicode.
  var countsMark = false

  /// How many units the mark takes, where it is counted.
  var lengthOfMark: Int {
    guard countsMark else { return 0 }
    return unit == .bytes ? 3 : 1
  }

  /// How many units a byte of a text in UTF-8 begins; none for bytes that only go on.
  func length(of byte: UInt8, behind before: UInt8) -> Int {
    if byte == 0x0A {
      let isBehindReturn = before == 0x0D
      switch breaks {
      case .asOne: return isBehindReturn ? 0 : 1
      case .asTwo: return isBehindReturn ? 1 : 2
      case .asStored: return 1
      }
    }
    switch unit {
    case .bytes: return 1
    case .codePoints: return byte.goesOn ? 0 : 1
    case .utf16: return byte.goesOn ? 0 : byte >= 0xF0 ? 2 : 1
    }
  }
}

/// What is counted in a text.
enum OffsetUnit: CaseIterable {
  case codePoints, utf16, bytes
}

/// How the end of a line is counted that may be stored as a line feed, or as a carriage return and a line feed.
enum LineBreaks: CaseIterable {
  case asOne, asStored, asTwo
}

extension UInt8 {
  /// Whether the byte continues a character of UTF-8.
  var goesOn: Bool { self & 0xC0 == 0x80 }
}
