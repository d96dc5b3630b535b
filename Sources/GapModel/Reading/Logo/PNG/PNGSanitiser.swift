/// Keeps of a PNG file what is seen, and leaves out what is only described: names, places, dates, previews.
///
/// - SeeAlso: W3C, *Portable Network Graphics*, sections 5 "Datastream structure" and 11 "Chunk
///   specifications".
struct PNGSanitiser {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// Chunks that say how to show colours, and how many bytes each has.
  private static let colourLengths = ["gAMA": 4, "cHRM": 32, "sRGB": 1]

  private let header: PNGHeader
  private var bytes: [UInt8]
  /// The kinds of chunks that are kept.
  private var seen: Set = ["IHDR"]
  /// The kind of the one that was kept last.
  private var last = "IHDR"
  private var paletteEntries = 0

  /// Whether a file means to be a PNG picture.
  static func begins(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature.prefix(4)) }

  /// Returns the picture of a file.
  ///
  /// - Throws: What is wrong with it.
  static func logo(of bytes: [UInt8]) throws(Logo.Fault) -> Logo {
    guard bytes.starts(with: signature) else {
      throw Logo.Fault.damaged(
        id: "byte pertamanya berubah, seperti pada pengiriman sebagai teks",
        en: "its first bytes were changed, as if it were a text"
      )
    }
    var rest = bytes.dropFirst(signature.count)
    var sanitiser = try PNGSanitiser(PNGChunk(from: &rest))
    while sanitiser.last != "IEND" { try sanitiser.take(PNGChunk(from: &rest)) }
    return Logo(
      mediaType: .png,
      bytes: sanitiser.bytes,
      width: Double(sanitiser.header.width),
      height: Double(sanitiser.header.height)
    )
  }

  private init(_ first: PNGChunk) throws(Logo.Fault) {
    header = try PNGHeader(first)
    bytes = Self.signature + first.bytes
  }

  private mutating func take(_ chunk: PNGChunk) throws(Logo.Fault) {
    guard try isKept(chunk) else { return }
    seen.insert(chunk.type)
    last = chunk.type
    bytes += chunk.bytes
  }

  /// Whether to keep a chunk; throws if it is misplaced.
  private mutating func isKept(_ chunk: PNGChunk) throws(Logo.Fault) -> Bool {
    let isFirst = !seen.contains(chunk.type)
    let isBeforeData = !seen.contains("IDAT")
    switch chunk.type {
    case "PLTE":
      let isPossible = ![0, 4].contains(header.colourType) && isFirst && isBeforeData
      let isWhole = chunk.data.count.isMultiple(of: 3) && (3...768).contains(chunk.data.count)
      guard isPossible, isWhole, !seen.contains("tRNS") else { throw Self.damaged(chunk) }
      paletteEntries = chunk.data.count / 3
    case "tRNS":
      guard isFirst, isBeforeData, hasTransparency(chunk) else { throw Self.damaged(chunk) }
    case "IDAT":
      guard isFirst || last == "IDAT" else { throw Self.damaged(chunk) }
      guard header.colourType != 3 || paletteEntries > 0 else {
        throw Logo.Fault.damaged(id: "tidak ada paletnya", en: "it has no palette")
      }
    case "IEND":
      guard !isBeforeData, chunk.data.isEmpty else { throw Self.damaged(chunk) }
    default:
      guard let length = Self.colourLengths[chunk.type] else {
        guard !chunk.isCritical else { throw Self.damaged(chunk) }
        return false
      }
      let isEarly = isBeforeData && !seen.contains("PLTE")
      // Readers pass over such a chunk in the wrong place; so it is nothing that is seen.
      return isFirst && isEarly && chunk.data.count == length
    }
    return true
  }

  private func hasTransparency(_ chunk: PNGChunk) -> Bool {
    switch header.colourType {
    case 0: chunk.data.count == 2
    case 2: chunk.data.count == 6
    case 3: (1...max(1, paletteEntries)).contains(chunk.data.count) && paletteEntries > 0
    default: false
    }
  }

  private static func damaged(_ chunk: PNGChunk) -> Logo.Fault {
    Logo.Fault.damaged(
      id: "blok \(chunk.type) salah tempat",
      en: "chunk \(chunk.type) is misplaced"
    )
  }
}
