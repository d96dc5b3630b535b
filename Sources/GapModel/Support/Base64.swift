/// Writes bytes as text that survives anywhere.
///
/// - SeeAlso: RFC 4648, *The Base16, Base32, and Base64 Data Encodings*, section 4.
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
  )
  private static let pad = UInt8(ascii: "=")

  /// Returns bytes in Base64, padded and on one line.
  package static func text(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for index in 0..<4 {
        result.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : pad)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
