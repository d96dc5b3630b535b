import GapModel

/// PNG files put together piece by piece.
enum Picture {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A number as four bytes, the highest first.
  static func bytes(of number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) }
  }

  /// A chunk with its length and checksum.
  static func chunk(_ type: String, _ data: [UInt8] = []) -> [UInt8] {
    let named = Array(type.utf8) + data
    return bytes(of: UInt32(data.count)) + named + bytes(of: CRC32.checksum(of: named))
  }

  /// The first chunk.
  static func header(
    width: UInt32 = 1,
    height: UInt32 = 1,
    depth: UInt8 = 8,
    colourType: UInt8 = 0,
    methods: [UInt8] = [0, 0, 0]
  ) -> [UInt8] {
    chunk("IHDR", bytes(of: width) + bytes(of: height) + [depth, colourType] + methods)
  }

  /// One black pixel: a row without a filter, stored as deflate stores what it does not compress, with
  /// the Adler-32 checksum of two zeros.
  static let data = chunk(
    "IDAT",
    [0x78, 0x01, 0x01, 0x02, 0x00, 0xFD, 0xFF, 0x00, 0x00, 0x00, 0x02, 0x00, 0x01]
  )

  static let end = chunk("IEND")

  /// A whole file, with chunks between its header and its data.
  static func file(_ chunks: [UInt8] = [], header: [UInt8] = header()) -> [UInt8] {
    signature + header + chunks + data + end
  }
}
