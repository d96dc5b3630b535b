/// A text that is compared without regard to how it is laid out.
struct ComparedWords {
  /// A text cut short must have so many bytes for its beginning to say anything.
  private static let least = 8

  private let words: [UInt8]
  /// Whether dots at the end say that the text goes on.
  private let isCutShort: Bool

  init(_ text: String) {
    let plain = Self.plain(text)
    let dots = [Array("…".utf8), Array("...".utf8)].first { plain.suffix($0.count) == $0[...] }
    words = Array(plain.dropLast(dots?.count ?? 0))
    isCutShort = dots != nil
  }

  /// Whether another text reads the same, or goes on where this is cut short.
  func agree(with text: String) -> Bool {
    let other = Self.plain(text)
    if isCutShort { return words.count >= Self.least && other.starts(with: words) }
    return !words.isEmpty && other == words
  }

  /// The bytes of a text with one space for each run of blanks, and none around it.
  private static func plain(_ text: String) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if !byte.isASCIIBlank {
        plain.append(byte)
      } else if plain.last.map({ $0 != 0x20 }) == true {
        plain.append(0x20)
      }
    }
    if plain.last == 0x20 { plain.removeLast() }
    return plain
  }
}
