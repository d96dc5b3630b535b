/// The checksum that PNG and others put behind their data.
///
/// - SeeAlso: W3C, *Portable Network Graphics*, annex D.
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      let half = value >> 1
      return value & 1 == 1 ? 0xEDB8_8320 ^ half : half
    }
  }

  /// Returns the checksum of some bytes.
  package static func checksum(of bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { value, byte in
      table[Int((value ^ UInt32(byte)) & 0xFF)] ^ value >> 8
    }
  }
}
