/// Text in UTF-8 that a program once took for another encoding: `CafÃ©` for `Café`.
enum GarbledText {
  /// Beginnings of characters so misread, that no language writes: of dashes and quotation marks, of letters with
  /// accents, and of pictures.
  private static let signs = ["â€", "Ã©", "Ã¨", "Ã¡", "Ã¶", "Ã¼", "Ã¤", "Â ", "ğŸ", "ðŸ"].map {
    Array($0.utf8)
  }

  /// Whether a text looks so.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    // All begin with a byte that few texts have at all.
    for index in bytes.indices where bytes[index] >= 0xC2 && bytes[index] <= 0xC4 {
      let rest = bytes[index...]
      if signs.contains(where: { rest.starts(with: $0) }) { return true }
    }
    return false
  }
}
