import GapModel
import Testing

@Suite("ZIP files of strangers")
struct ZipArchiveTests {
  /// An archive of two files, one of which is worth packing.
  private static let bytes = archive([("a.txt", "satu"), ("map/b.txt", long)])
  private static let long = String(repeating: "jaringan putus ", count: 200)

  private static func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
    var writer = ZipWriter()
    for file in files { writer.add(file.name, Array(file.text.utf8)) }
    return writer.finished()
  }

  @Test func `Each entry is read back whole, packed or not`() throws {
    let archive = try ZipArchive(Self.bytes)
    #expect(archive.entries.map(\.name) == ["a.txt", "map/b.txt"])
    #expect(archive.entries.map(\.baseName) == ["a.txt", "b.txt"])
    #expect(
      try archive.entries.map { String(decoding: try archive.contents(of: $0), as: UTF8.self) }
        == ["satu", Self.long]
    )
    #expect(Self.bytes.count < Self.long.utf8.count)
  }

  @Test func `A comment behind the list of contents and bytes before the first entry do no harm`()
    throws
  {
    var commented = Self.bytes
    let comment = Array("sebuah komentar".utf8)
    commented[commented.count - 2] = UInt8(comment.count)
    #expect(try ZipArchive(commented + comment).entries.count == 2)
  }

  @Test func `Sizes that a local header leaves out come from the list of contents`() throws {
    // A writer that streams sets flag 8 and writes zeros for checksum and sizes.
    var streamed = Self.bytes
    streamed[6] |= 8
    for offset in 14..<26 { streamed[offset] = 0 }
    let archive = try ZipArchive(streamed)
    #expect(try archive.contents(of: archive.entries[0]) == Array("satu".utf8))
  }

  @Test func `Cut anywhere, an archive is refused as cut off`() throws {
    for count in 0..<Self.bytes.count {
      #expect(throws: ContainerFault.self) { try ZipArchive(Array(Self.bytes.prefix(count))) }
    }
    let fault = #expect(throws: ContainerFault.self) {
      try ZipArchive(Array(Self.bytes.prefix(60)))
    }
    #expect(fault?.reason.en.contains("cut off") == true)
  }

  @Test func `Of an archive with one wrong byte nothing wrong is read`() throws {
    let names = ["a.txt": "satu", "map/b.txt": Self.long]
    for offset in Self.bytes.indices {
      var wrong = Self.bytes
      wrong[offset] ^= 0xFF
      guard let archive = try? ZipArchive(wrong) else { continue }
      for entry in archive.entries {
        guard let contents = try? archive.contents(of: entry), let text = names[entry.name] else {
          continue
        }
        #expect(contents == Array(text.utf8), "byte \(offset)")
      }
    }
  }

  @Test func `What unpacks to far more than it takes is refused while it is unpacked`() throws {
    var writer = ZipWriter()
    writer.add("bom.xml", [UInt8](repeating: 0, count: 8 << 20))
    let archive = try ZipArchive(writer.finished())
    var taken = 0
    let fault = #expect(throws: ContainerFault.self) {
      try archive.read(archive.entries[0]) { taken += $0.count }
    }
    #expect(fault?.reason.en.contains("unpacks to more") == true)
    #expect(taken < 8 << 20)
  }

  @Test func `A size that the list of contents understates is found while unpacking`() throws {
    var lying = Self.bytes
    // The second entry's size in the list of contents.
    let list = try #require(Self.offsets(of: [0x50, 0x4B, 0x01, 0x02], in: lying).last)
    lying[list + 24] = 1
    lying[list + 25] = 0
    let archive = try ZipArchive(lying)
    #expect(throws: ContainerFault.self) { try archive.contents(of: archive.entries[1]) }
  }

  @Test func `Limits of size and number are kept before anything is unpacked`() throws {
    var limits = ZipLimits()
    limits.mostEntries = 1
    #expect(throws: ContainerFault.self) { try ZipArchive(Self.bytes, limits: limits) }
    limits = ZipLimits()
    limits.mostBytesOfEntry = 2_999
    #expect(throws: ContainerFault.self) { try ZipArchive(Self.bytes, limits: limits) }
    limits.mostBytesOfEntry = 3_000
    #expect(throws: Never.self) { try ZipArchive(Self.bytes, limits: limits) }
    limits.mostBytesInAll = 3_003
    #expect(throws: ContainerFault.self) { try ZipArchive(Self.bytes, limits: limits) }
    limits.mostBytesInAll = 3_004
    #expect(throws: Never.self) { try ZipArchive(Self.bytes, limits: limits) }
  }

  @Test func `An entry that needs a password is named`() throws {
    var locked = Self.bytes
    let list = try #require(Self.offsets(of: [0x50, 0x4B, 0x01, 0x02], in: locked).first)
    locked[list + 8] |= 1
    let archive = try ZipArchive(locked)
    let fault = #expect(throws: ContainerFault.self) {
      try archive.contents(of: archive.entries[0])
    }
    #expect(fault?.reason.en == "'a.txt' inside it needs a password")
  }

  @Test func `Another way of packing is told, and two entries of one name are refused`() throws {
    var other = Self.bytes
    let list = try #require(Self.offsets(of: [0x50, 0x4B, 0x01, 0x02], in: other).first)
    other[list + 10] = 12
    let archive = try ZipArchive(other)
    let fault = #expect(throws: ContainerFault.self) {
      try archive.contents(of: archive.entries[0])
    }
    #expect(fault?.reason.en.contains("a way that is not known") == true)
    let twice = Self.archive([("a", "1"), ("a", "2")])
    #expect(throws: ContainerFault.self) { try ZipArchive(twice) }
  }

  @Test func `Names that lead elsewhere are only names`() throws {
    let archive = try ZipArchive(Self.archive([("../../etc/passwd", "x"), ("/tmp/y", "z")]))
    #expect(archive.entries.map(\.baseName) == ["passwd", "y"])
  }

  /// Where a sequence begins in some bytes.
  private static func offsets(of sequence: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0...].starts(with: sequence) }
  }
}
