/// The chunk that begins a PNG picture: its size and the kind of its pixels.
struct PNGHeader {
  let width: Int
  let height: Int
  let colourType: UInt8

  /// The longest side allowed, in pixels.
  static let longest = 4096

  /// The bits that a sample may have, by the kind of pixel.
  private static let depths: [UInt8: Set<UInt8>] = [
    0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
  ]

  /// Reads a header.
  ///
  /// - Throws: What is wrong with it.
  init(_ chunk: PNGChunk) throws(Logo.Fault) {
    let data = Array(chunk.data)
    guard chunk.type == "IHDR", data.count == 13 else {
      throw Logo.Fault("the picture is damaged: it does not begin with its size")
    }
    width = Int(PNGChunk.number(data[0..<4]))
    height = Int(PNGChunk.number(data[4..<8]))
    colourType = data[9]
    let sides = 1...Self.longest
    guard sides.contains(width), sides.contains(height) else {
      throw Logo.Fault(
        "it has \(width) × \(height) pixels, and each side can have 1 to \(Self.longest)"
      )
    }
    let isKnown = Self.depths[colourType]?.contains(data[8]) == true
    guard isKnown, data[10] == 0, data[11] == 0, data[12] < 2 else {
      throw Logo.Fault("the picture is damaged: there are no such pixels as it says")
    }
  }
}
