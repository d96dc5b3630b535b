import GapModel
import Testing

@Suite struct `Unpacking what gzip packs` {
  /// What `printf 'satu satu satu satu\n' | gzip -9n` writes.
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x2B, 0x4E, 0x2C, 0x29, 0x55, 0x28,
    0x46, 0x21, 0xB8, 0x00, 0x88, 0x5C, 0xF3, 0xCB, 0x14, 0x00, 0x00, 0x00,
  ]

  private static let text = Array("satu satu satu satu\n".utf8)

  @Test func `A file is unpacked`() throws {
    #expect(try GzipFile.unpacked(Self.packed, name: "a") == Self.text)
  }

  @Test func `A file that is cut off anywhere is damaged`() {
    for count in 0..<Self.packed.count {
      #expect(throws: ContainerFault.self) {
        try GzipFile.unpacked(Array(Self.packed.prefix(count)), name: "a")
      }
    }
  }

  @Test(arguments: [0, 1, 2, 3, 10, 20, 24])
  func `A byte that is another one is noticed in what says what the file is and holds`(place: Int) {
    var bytes = Self.packed
    bytes[place] ^= 0xFF
    #expect(throws: ContainerFault.self) { try GzipFile.unpacked(bytes, name: "a") }
  }
}
