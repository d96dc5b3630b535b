/// A short word as two numbers, which are compared at once.
///
/// A file repeats its keys and words in every entry; telling them apart must not cost a string each.
struct PackedWord: Hashable {
  /// The most bytes that fit.
  static let longest = 15

  private let low: UInt64
  /// The bytes beyond the eighth, and above them how many there are.
  private let high: UInt64

  /// Packs the bytes of a word; `nil` when there are too many.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    guard count <= Self.longest else { return nil }
    let raw = UnsafeRawBufferPointer(bytes)
    if count >= 8 {
      low = unsafe Self.eight(raw, at: 0)
      // The last eight bytes, of which those that are in the lower number already are shifted out.
      let last = unsafe Self.eight(raw, at: count - 8)
      high = (count == 8 ? 0 : last >> (8 * UInt64(16 - count))) | UInt64(count) << 56
    } else {
      var packed: UInt64 = 0
      for index in 0..<count { packed |= unsafe UInt64(raw[index]) << (8 * UInt64(index)) }
      low = packed
      high = UInt64(count) << 56
    }
  }

  /// The word without bytes.
  static let empty = PackedWord()

  private init() { (low, high) = (0, 0) }

  /// How many bytes the word has.
  var count: Int { Int(high >> 56) }

  /// The word as a text.
  var text: String {
    unsafe withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      unsafe String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }

  private static func eight(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
