/// Numbers in a file whose lowest byte comes first.
struct LittleEndian {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of some bytes at an offset.
  ///
  /// - Parameters:
  ///   - count: How many bytes it has, at most 8.
  ///   - offset: Where it begins.
  /// - Returns: The number; `nil` beyond the end.
  func number(_ count: Int, at offset: Int) -> UInt64? {
    guard offset >= 0, offset <= bytes.count - count else { return nil }
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return value
  }

  /// The number of some bytes at an offset as a size or a place; `nil` also where it is too large for one.
  func size(_ count: Int, at offset: Int) -> Int? {
    number(count, at: offset).flatMap { Int(exactly: $0) }
  }
}
