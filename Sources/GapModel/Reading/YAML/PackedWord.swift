/// A short word as two numbers, which are compared at once.
///
/// A file repeats its keys in every entry; telling them apart must not cost a string each.
struct PackedWord: Hashable {
  /// The most bytes that fit.
  static let longest = 16

  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var count: UInt8 = 0

  /// Packs the bytes of a word; `nil` when there are too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= Self.longest else { return nil }
    for byte in bytes {
      high = high << 8 | low >> 56
      low = low << 8 | UInt64(byte)
      count += 1
    }
  }
}
