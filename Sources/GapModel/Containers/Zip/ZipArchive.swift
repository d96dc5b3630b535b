/// The entries of a ZIP file, by its central directory; nothing is extracted to anywhere.
///
/// Local headers are only passed over: writers that stream leave sizes out of them.
///
/// - SeeAlso: PKWARE, *.ZIP File Format Specification*, sections 4.3.7 to 4.3.16.
package struct ZipArchive {
  /// A file in the archive.
  package struct Entry: Hashable, Sendable {
    /// Its name with its folders, as the archive writes it, slashes between them.
    package let name: String
    /// How many bytes it has once unpacked, as the archive says.
    package let size: Int
    /// How many bytes of the archive it takes.
    let packedSize: Int
    /// Its checksum, as the archive says.
    let checksum: UInt32
    /// How it is packed: 0 as it is, 8 deflated.
    let method: Int
    /// Whether it needs a password.
    package let isEncrypted: Bool
    /// Where its local header begins.
    let offset: Int

    /// Whether it is a folder.
    package var isFolder: Bool { name.hasSuffix("/") }
    /// The name without its folders.
    package var baseName: String {
      String(name.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
    }
  }

  /// What is inside, in the order of the directory.
  package let entries: [Entry]

  private let bytes: [UInt8]
  private let limits: ZipLimits

  /// Reads the directory of an archive.
  ///
  /// - Throws: What is wrong with it: it is cut off, lies, holds too much, or is encrypted in whole.
  package init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ContainerFault) {
    guard bytes.count <= limits.mostBytes else {
      throw .tooLarge(limits.mostBytes)
    }
    entries = try ZipDirectory(of: bytes, limits: limits).entries
    self.bytes = bytes
    self.limits = limits
  }

  /// The only entry of a name; letter case counts.
  package func entry(_ name: String) -> Entry? { entries.first { $0.name == name } }

  /// What an entry holds.
  ///
  /// - Throws: What is wrong with it, and nothing of it then counts.
  package func contents(of entry: Entry) throws(ContainerFault) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(min(entry.size, limits.mostBytesOfEntry))
    try read(entry) { contents += $0 }
    return contents
  }

  /// Hands over what an entry holds piece by piece, with flat memory.
  ///
  /// - Throws: What is wrong with it. Pieces before that have then been handed over: what was made of them
  ///   must be dropped.
  package func read(
    _ entry: Entry,
    _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ContainerFault) {
    guard !entry.isEncrypted else { throw .encrypted(entry.name) }
    let packed = try packedBytes(of: entry)
    var count = 0
    var checksum = CRC32()
    let most = limits.most(of: entry)
    func pass(_ piece: ArraySlice<UInt8>) throws(ContainerFault) {
      count += piece.count
      guard count <= most else { throw .unpacksToMore(entry.name, than: most) }
      checksum.add(piece)
      take(piece)
    }
    switch entry.method {
    case 0: try pass(packed)
    case 8:
      let inflater = Inflater()
      try inflater.inflate(packed, name: entry.name, to: pass)
    default: throw .unknownMethod(entry.name)
    }
    guard count == entry.size, checksum.value == entry.checksum else {
      throw .damaged(entry.name)
    }
  }

  private func packedBytes(of entry: Entry) throws(ContainerFault) -> ArraySlice<UInt8> {
    let header = LittleEndian(bytes)
    guard header.number(4, at: entry.offset) == 0x0403_4B50,
      let nameLength = header.size(2, at: entry.offset + 26),
      let extraLength = header.size(2, at: entry.offset + 28)
    else { throw .damaged(entry.name) }
    let start = entry.offset + 30 + nameLength + extraLength
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else {
      throw .damaged(entry.name)
    }
    return bytes[start..<start + entry.packedSize]
  }
}
