/// What gzip packs: one file, its head without a name, a comment or anything else that is optional.
///
/// - SeeAlso: RFC 1952, *GZIP file format specification version 4.3*.
package enum GzipFile {
  /// The head's bytes that say what the file is: gzip's two, that it is deflated, and that nothing is optional.
  private static let mark: [UInt8] = [0x1F, 0x8B, 8, 0]
  private static let headSize = 10
  /// The checksum and the size of what was packed, four bytes each.
  private static let tailSize = 8

  /// Returns what was packed.
  ///
  /// - Parameters:
  ///   - packed: The whole file.
  ///   - name: What people call it.
  /// - Returns: Its bytes.
  /// - Throws: That it is not such a file, or damaged.
  package static func unpacked(
    _ packed: [UInt8],
    name: String
  ) throws(ContainerFault) -> [UInt8] {
    let end = packed.count - tailSize
    guard end >= headSize, packed.starts(with: mark) else { throw .damaged(name) }
    var bytes: [UInt8] = []
    try Inflater().inflate(packed[headSize..<end], name: name) { piece in bytes += piece }
    let tail = LittleEndian(Array(packed[end...]))
    guard tail.number(4, at: 0) == UInt64(CRC32.checksum(of: bytes)),
      tail.size(4, at: 4) == bytes.count
    else { throw .damaged(name) }
    return bytes
  }
}
