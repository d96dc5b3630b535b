/// Turns UTF-16 into UTF-8, piece by piece.
struct UTF16Transcoder {
  let isBigEndian: Bool
  private var oddByte: UInt8?
  private var highSurrogate: UInt16?

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Whether what was read so far ends within a character.
  var isWithinCharacter: Bool { oddByte != nil || highSurrogate != nil }

  /// Returns the next piece in UTF-8; a lone surrogate becomes bytes that are not UTF-8, so that the
  /// check for UTF-8 finds it at its place.
  mutating func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      guard let first = oddByte else {
        oddByte = byte
        continue
      }
      oddByte = nil
      let unit =
        isBigEndian
        ? UInt16(first) << 8 | UInt16(byte)
        : UInt16(byte) << 8 | UInt16(first)
      append(unit, to: &result)
    }
    return result
  }

  private mutating func append(_ unit: UInt16, to result: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      guard (0xDC00...0xDFFF).contains(unit) else {
        result.append(0xFF)
        return
      }
      let scalar = 0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(unit - 0xDC00)
      append(scalar: scalar, to: &result)
    } else if (0xD800...0xDBFF).contains(unit) {
      highSurrogate = unit
    } else {
      append(scalar: UInt32(unit), to: &result)
    }
  }

  private func append(scalar: UInt32, to result: inout [UInt8]) {
    if let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) {
      result += encoded
    } else {
      result.append(0xFF)
    }
  }
}
