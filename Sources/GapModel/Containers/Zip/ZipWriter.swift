/// Puts files together as a ZIP file: the same files give the same bytes.
///
/// Every entry has the same date, the first that the format knows, and UTF-8 in its name.
///
/// - SeeAlso: PKWARE, *.ZIP File Format Specification*, sections 4.3.7 to 4.3.16.
package struct ZipWriter {
  /// The date of every entry, 1 January 1980, as the format packs it.
  private static let date = 1 << 5 | 1
  /// That names are UTF-8.
  private static let flags = 1 << 11
  /// The version that a reader must know: 2.0, for what is deflated.
  private static let version = 20

  private var file = ByteWriter()
  private var directory = ByteWriter()
  private var count = 0

  /// Begins an archive.
  package init() {}

  /// Adds a file behind those before.
  ///
  /// - Parameters:
  ///   - name: Its name with its folders, slashes between them; each name once.
  ///   - contents: What it holds. It is deflated where that makes it smaller.
  package mutating func add(_ name: String, _ contents: [UInt8]) {
    let deflater = Deflater()
    deflater.add(contents)
    let packed = deflater.finished()
    let isSmaller = packed.count < contents.count
    let checksum = CRC32.checksum(of: contents)
    add(name, isSmaller ? packed : contents, isDeflated: isSmaller, size: contents.count, checksum)
  }

  /// Adds a file that is made in pieces, which are never in memory together.
  ///
  /// - Parameters:
  ///   - name: Its name with its folders, slashes between them; each name once.
  ///   - produce: Writes what it holds, which is deflated.
  package mutating func add(_ name: String, from produce: (TextSink) -> Void) {
    let deflater = Deflater()
    var checksum = CRC32()
    var size = 0
    let sink = TextSink { piece in
      deflater.add(piece)
      checksum.add(piece)
      size += piece.count
    }
    produce(sink)
    // Nothing that takes the pieces throws.
    try? sink.finish()
    add(name, deflater.finished(), isDeflated: true, size: size, checksum.value)
  }

  private mutating func add(
    _ name: String,
    _ packed: [UInt8],
    isDeflated: Bool,
    size: Int,
    _ checksum: UInt32
  ) {
    let offset = file.bytes.count
    var facts = ByteWriter()
    facts.add(Self.version, bytes: 2)
    facts.add(Self.flags, bytes: 2)
    facts.add(isDeflated ? 8 : 0, bytes: 2)
    facts.add(0, bytes: 2)
    facts.add(Self.date, bytes: 2)
    facts.add(checksum)
    facts.add(packed.count, bytes: 4)
    facts.add(size, bytes: 4)
    facts.add(name.utf8.count, bytes: 2)
    facts.add(0, bytes: 2)
    file.add(0x0403_4B50, bytes: 4)
    file.add(facts.bytes)
    file.add(Array(name.utf8))
    file.add(packed)
    directory.add(0x0201_4B50, bytes: 4)
    directory.add(Self.version, bytes: 2)
    directory.add(facts.bytes)
    // No comment, one disk, no attributes of text or of a system.
    directory.add([UInt8](repeating: 0, count: 10))
    directory.add(offset, bytes: 4)
    directory.add(Array(name.utf8))
    count += 1
  }

  /// The archive with all that was added.
  package func finished() -> [UInt8] {
    var end = file
    end.add(directory.bytes)
    end.add(0x0605_4B50, bytes: 4)
    end.add(0, bytes: 4)
    end.add(count, bytes: 2)
    end.add(count, bytes: 2)
    end.add(directory.bytes.count, bytes: 4)
    end.add(file.bytes.count, bytes: 4)
    end.add(0, bytes: 2)
    return end.bytes
  }
}
