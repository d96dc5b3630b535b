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
      throw Logo.Fault.damaged(
        id: "tidak diawali ukurannya",
        en: "it does not begin with its size"
      )
    }
    let (across, down) = (PNGChunk.number(data[0..<4]), PNGChunk.number(data[4..<8]))
    let sides = 1...UInt32(Self.longest)
    guard sides.contains(across), sides.contains(down) else {
      throw Logo.Fault(
        id: "setiap sisi harus 1 sampai \(Self.longest) piksel, bukan \(across) × \(down)",
        en: "each side must have 1 to \(Self.longest) pixels, not \(across) × \(down)"
      )
    }
    (width, height) = (Int(across), Int(down))
    colourType = data[9]
    let isKnown = Self.depths[colourType]?.contains(data[8]) == true
    guard isKnown, data[10] == 0, data[11] == 0, data[12] < 2 else {
      throw Logo.Fault.damaged(
        id: "jenis pikselnya tidak ada",
        en: "there is no such kind of pixels"
      )
    }
  }
}
