/// One of the pieces that a PNG file is made of.
struct PNGChunk {
  /// The four letters that say what it holds.
  let type: String
  let data: ArraySlice<UInt8>
  /// The whole chunk, with its length and checksum.
  let bytes: ArraySlice<UInt8>

  /// Whether no reader may pass it over.
  var isCritical: Bool { type.first?.isUppercase == true }

  /// Reads the chunk that begins some bytes, and takes it off them.
  ///
  /// - Throws: What is wrong with it.
  init(from rest: inout ArraySlice<UInt8>) throws(Logo.Fault) {
    let count = Self.number(rest.prefix(4))
    let name = rest.dropFirst(4).prefix(4)
    guard rest.count >= 12, count <= rest.count - 12 else {
      throw Logo.Fault(id: "gambarnya tidak utuh", en: "the picture ends too early")
    }
    let length = Int(count)
    guard name.allSatisfy({ $0.isASCIILetter }) else {
      throw Logo.Fault.damaged(id: "ada blok tanpa nama", en: "a chunk has no name")
    }
    type = String(decoding: name, as: UTF8.self)
    data = rest.dropFirst(8).prefix(length)
    bytes = rest.prefix(length + 12)
    guard CRC32.checksum(of: rest.dropFirst(4).prefix(length + 4)) == Self.number(bytes.suffix(4))
    else {
      throw Logo.Fault.damaged(
        id: "jumlah periksa blok \(type) salah",
        en: "the checksum of chunk \(type) is wrong"
      )
    }
    rest = rest.dropFirst(length + 12)
  }

  /// The number that some bytes write, the highest first.
  static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
