/// Turns UTF-16 into UTF-8, piece by piece.
struct UTF16Transcoder {
  let isBigEndian: Bool
  /// The first byte of a unit whose second comes with the next piece.
  private var oddByte: UInt8?
  /// The first half of a character whose second comes with the next piece.
  private var highSurrogate: UInt16?

  init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

  /// Whether what was read so far ends within a character.
  var isWithinCharacter: Bool { oddByte != nil || highSurrogate != nil }

  /// Returns the next piece in UTF-8, up to the first lone surrogate, which becomes a byte that is not UTF-8:
  /// so the check for UTF-8 finds it at its place.
  mutating func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    let whole = (oddByte.map { [$0] } ?? []) + bytes
    let units = (highSurrogate.map { [$0] } ?? []) + self.units(of: whole)
    oddByte = whole.count.isMultiple(of: 2) ? nil : whole.last
    highSurrogate = units.last.flatMap { UTF16.isLeadSurrogate($0) ? $0 : nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    let isBroken = transcode(
      (highSurrogate == nil ? units[...] : units.dropLast()).makeIterator(),
      from: UTF16.self,
      to: UTF8.self,
      stoppingOnError: true
    ) { result.append($0) }
    if isBroken { result.append(0xFF) }
    return result
  }

  private func units(of bytes: [UInt8]) -> [UInt16] {
    stride(from: 1, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index - 1]), UInt16(bytes[index]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
  }
}
