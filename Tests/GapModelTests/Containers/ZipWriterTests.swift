import GapModel
import Testing

@Suite struct `Writing ZIP files` {
  private static let files: [(name: String, contents: [UInt8])] = [
    ("[Content_Types].xml", Array(String(repeating: "<a/>", count: 500).utf8)),
    ("folder/ketentuan é.txt", Array("short".utf8)), ("empty", []),
  ]

  private static var archive: [UInt8] {
    var writer = ZipWriter()
    for file in files { writer.add(file.name, file.contents) }
    return writer.finished()
  }

  @Test func `What is put in comes out, in its order`() throws {
    let archive = try ZipArchive(Self.archive)
    #expect(archive.entries.map(\.name) == Self.files.map(\.name))
    for (entry, file) in zip(archive.entries, Self.files) {
      #expect(try archive.contents(of: entry) == file.contents)
    }
  }

  @Test func `What packs well is packed, and what does not is kept as it is`() throws {
    #expect(Self.archive.count < 500)
    #expect(Self.archive.contains(Array("short".utf8)))
  }

  @Test func `The date is the first that the format knows, and names are marked as UTF-8`() {
    let header = Array(Self.archive.prefix(14))
    // 4.4.6: the bits of a date are year since 1980, month and day; 4.4.4: bit 11 is UTF-8.
    #expect(header[10...13] == [0, 0, 0b0010_0001, 0])
    #expect(header[6...7] == [0, 0b1000])
  }

  @Test func `The same files give the same bytes`() { #expect(Self.archive == Self.archive) }
}
