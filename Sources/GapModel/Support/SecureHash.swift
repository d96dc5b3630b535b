/// The SHA-256 hash of some bytes, by which anyone can tell whether others are the same.
///
/// - SeeAlso: NIST, FIPS 180-4, *Secure Hash Standard*, sections 4.1.2, 5 and 6.2.2.
package struct SecureHash: Sendable {
  private static let blockSize = 64

  /// The first 32 bits behind the point of the cube roots of the first 64 primes.
  private static let constants: InlineArray<64, UInt32> = [
    0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4,
    0xAB1C_5ED5, 0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE,
    0x9BDC_06A7, 0xC19B_F174, 0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F,
    0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA, 0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7,
    0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967, 0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC,
    0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85, 0xA2BF_E8A1, 0xA81A_664B,
    0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070, 0x19A4_C116,
    0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
    0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7,
    0xC671_78F2,
  ]

  /// Eight numbers that each block of bytes changes; at first the same bits of the square roots of the
  /// first eight primes.
  private var state: InlineArray<8, UInt32> = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]
  /// What does not fill a block yet.
  private var rest: [UInt8] = []
  private var count: UInt64 = 0

  /// Begins a hash.
  package init() {}

  /// Returns the hash of some bytes, of 32 bytes itself.
  package static func bytes(of bytes: [UInt8]) -> [UInt8] {
    var hash = SecureHash()
    hash.update(with: bytes)
    return hash.bytes
  }

  /// Takes some more bytes.
  package mutating func update(with bytes: [UInt8]) {
    count += UInt64(bytes.count)
    let bytes = rest.isEmpty ? bytes : rest + bytes
    var start = 0
    while bytes.count - start >= Self.blockSize {
      mix(bytes, from: start)
      start += Self.blockSize
    }
    rest = Array(bytes[start...])
  }

  /// The hash of the bytes so far, of 32 bytes itself.
  package var bytes: [UInt8] {
    var padded = self
    let used = (rest.count + 9) % Self.blockSize
    let zeros = [UInt8](repeating: 0, count: used == 0 ? 0 : Self.blockSize - used)
    padded.update(with: [0x80] + zeros + Self.bytes(of: count * 8))
    return padded.state.indices.flatMap { Self.bytes(of: padded.state[$0]) }
  }

  /// The hash of the bytes so far, in hexadecimal digits.
  package var digits: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The bytes of a number, the highest first.
  private static func bytes(of number: some FixedWidthInteger) -> [UInt8] {
    stride(from: number.bitWidth - 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: number >> $0)
    }
  }

  private mutating func mix(_ bytes: [UInt8], from start: Int) {
    var words = InlineArray<64, UInt32>(repeating: 0)
    for index in 0..<16 {
      let offset = start + 4 * index
      words[index] =
        UInt32(bytes[offset]) << 24 | UInt32(bytes[offset + 1]) << 16
        | UInt32(bytes[offset + 2]) << 8 | UInt32(bytes[offset + 3])
    }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = early.turned(7) ^ early.turned(18) ^ early >> 3
      let second = late.turned(17) ^ late.turned(19) ^ late >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = e & f ^ ~e & g
      let majority = a & b ^ a & c ^ b & c
      let first =
        h &+ (e.turned(6) ^ e.turned(11) ^ e.turned(25)) &+ choice &+ Self.constants[index]
        &+ words[index]
      let second = (a.turned(2) ^ a.turned(13) ^ a.turned(22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, number) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= number }
  }
}

extension UInt32 {
  /// The number with its bits turned to the right.
  fileprivate func turned(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}
