import GapModel
import Testing

@Suite struct `A picture` {
  @Test func `It is kept with its size`() throws {
    let file = Picture.file(header: Picture.header(width: 640, height: 480))
    let logo = try Logo(sanitising: file)
    #expect(logo.mediaType == .png)
    #expect(logo.bytes == file)
    #expect([logo.width, logo.height] == [640, 480])
    #expect(logo.dataURI.hasPrefix("data:image/png;base64,iVBORw0KGgo"))
  }

  @Test func `What says how to show its colours is kept`() throws {
    let chunks =
      Picture.chunk("gAMA", [0, 0, 0xB1, 0x8F]) + Picture.chunk("cHRM", Array(0..<32))
      + Picture.chunk("sRGB", [0]) + Picture.chunk("PLTE", [0, 0, 0, 255, 255, 255])
      + Picture.chunk("tRNS", [0])
    let file = Picture.file(chunks, header: Picture.header(colourType: 3))
    #expect(try Logo(sanitising: file).bytes == file)
  }

  @Test(arguments: [
    "tEXt", "zTXt", "iTXt", "eXIf", "tIME", "iCCP", "pHYs", "acTL", "fcTL", "fdAT", "prVt", "juNK",
  ])
  func `Who made it, when and where is left out`(type: String) throws {
    let note = Picture.chunk(type, Array("Author\0Budi".utf8))
    #expect(try Logo(sanitising: Picture.file(note)).bytes == Picture.file())
    let behind = Picture.signature + Picture.header() + Picture.data + note + Picture.end
    #expect(try Logo(sanitising: behind).bytes == Picture.file())
  }

  @Test func `What hangs on behind its end is left out`() throws {
    let file = Picture.file() + Array("<script>alert(1)</script>".utf8)
    #expect(try Logo(sanitising: file).bytes == Picture.file())
  }

  @Test func `Any beginning of it is told to end too early`() {
    let file = Picture.file()
    for count in 4..<file.count {
      #expect(Drawing.fault(Array(file.prefix(count))) != nil, "\(count)")
    }
  }

  @Test func `A picture with any of its bits turned is told to be damaged`() {
    let file = Picture.file(Picture.chunk("tEXt", [1, 2, 3]))
    for index in file.indices {
      for bit in 0..<8 {
        var other = file
        other[index] ^= 1 << bit
        #expect(Drawing.fault(other) != nil, "\(index), \(bit)")
      }
    }
  }

  @Test(arguments: [
    (0, 1), (1, 0), (4097, 1), (1, 4097), (UInt32.max, UInt32.max),
  ])
  func `Its sides have 1 to 4096 pixels`(width: UInt32, height: UInt32) {
    let file = Picture.file(header: Picture.header(width: width, height: height))
    #expect(Drawing.fault(file)?.reason.en.contains("each side must have 1 to 4096") == true)
    let largest = Picture.file(header: Picture.header(width: 4096, height: 4096))
    #expect(Drawing.fault(largest) == nil)
  }

  @Test(arguments: [
    Picture.header(depth: 3), Picture.header(depth: 16, colourType: 3),
    Picture.header(colourType: 1), Picture.header(colourType: 7),
    Picture.header(methods: [1, 0, 0]),
    Picture.header(methods: [0, 1, 0]), Picture.header(methods: [0, 0, 2]),
    Picture.header(methods: [0, 0]), Picture.chunk("IHDR"), Picture.chunk("CgBI", [0, 0, 0, 0]), [],
  ])
  func `A header that says nothing possible is refused`(header: [UInt8]) {
    #expect(Drawing.fault(Picture.file(header: header)) != nil)
  }

  @Test(arguments: [
    // In a grey picture there is no palette, and a second header or a chunk nobody knows is none at all.
    Picture.chunk("PLTE", [0, 0, 0]), Picture.header(), Picture.chunk("ABCD"),
    Picture.chunk("tRNS", [0]), Picture.chunk("tRNS", [0, 0]) + Picture.chunk("tRNS", [0, 0]),
    Picture.data + Picture.chunk("sRGB", [0]) + Picture.data + Picture.chunk("IDAT")
      + Picture.header(),
    Picture.end, Picture.chunk("IEND", [0]), Picture.chunk("1234"),
  ])
  func `A chunk where it can't stand is refused`(chunks: [UInt8]) {
    #expect(Drawing.fault(Picture.file(chunks)) != nil)
  }

  @Test func `A picture of a palette needs one that is whole`() {
    let header = Picture.header(colourType: 3)
    #expect(Drawing.fault(Picture.file(header: header)) != nil)
    for count in [0, 1, 4, 769, 771] {
      let palette = Picture.chunk("PLTE", Array(repeating: 0, count: count))
      #expect(Drawing.fault(Picture.file(palette, header: header)) != nil)
    }
    let transparent = Picture.chunk("PLTE", [0, 0, 0]) + Picture.chunk("tRNS", [0, 0])
    #expect(Drawing.fault(Picture.file(transparent, header: header)) != nil)
    let early = Picture.chunk("tRNS", [0]) + Picture.chunk("PLTE", [0, 0, 0])
    #expect(Drawing.fault(Picture.file(early, header: header)) != nil)
  }

  @Test func `A length that reaches beyond the file is refused`() {
    let lying = Picture.bytes(of: .max) + Array("IDAT".utf8)
    #expect(Drawing.fault(Picture.signature + Picture.header() + lying) != nil)
  }

  @Test(arguments: [
    [], [0xFF, 0xD8, 0xFF, 0xE0], Array("GIF89a".utf8), [0x1F, 0x8B, 8], Array("%PDF".utf8),
    [0x89, 0x50, 0x4E], Array("svg".utf8), [0],
  ])
  func `Anything else is neither a drawing nor a picture`(bytes: [UInt8]) {
    #expect(
      Drawing.fault(bytes)?.reason.en == "it is neither an SVG drawing in UTF-8 nor a PNG picture"
    )
  }

  @Test func `A picture that was sent as text is told so`() {
    let bytes = Picture.signature.filter { $0 != 0x0D } + Picture.file().dropFirst(8)
    #expect(Drawing.fault(bytes)?.reason.en.contains("as if it were a text") == true)
  }
}
