/// The checksum that PNG and ZIP put beside their data.
///
/// - SeeAlso: W3C, *Portable Network Graphics*, annex D.
package struct CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      let half = value >> 1
      return value & 1 == 1 ? 0xEDB8_8320 ^ half : half
    }
  }

  private var state = UInt32.max

  /// Begins with no bytes.
  package init() {}

  /// The checksum of all bytes so far.
  package var value: UInt32 { ~state }

  /// Adds bytes behind those before.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    let table = Self.table
    state = bytes.reduce(state) { value, byte in
      table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8
    }
  }

  /// Returns the checksum of some bytes.
  package static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    var checksum = CRC32()
    checksum.add(bytes)
    return checksum.value
  }
}
