extension String {
  /// Whether a word of the text, between blanks, has more characters than some number.
  package func hasWord(longerThan most: Int) -> Bool {
    guard utf8.count > most else { return false }
    // A word has at least as many bytes as characters, so few texts are looked at more closely.
    var length = 0
    for byte in utf8 {
      // In some scripts a blank may be part of the character before it.
      if Self.mayJoinBlank(byte) { return hasLongWord(most) }
      length = byte.isASCIIBlank || byte == 0x0B ? 0 : length + 1
      if length > most { return hasLongWord(most) }
    }
    return false
  }

  private func hasLongWord(_ most: Int) -> Bool {
    split { $0.isWhitespace }.contains { $0.count > most }
  }

  /// Whether a byte begins a character of the scripts beyond U+03FF, but for punctuation and symbols.
  private static func mayJoinBlank(_ byte: UInt8) -> Bool { byte >= 0xD0 && byte != 0xE2 }

  /// How many characters the text has, counted quickly where each is a byte.
  package var characterCount: Int {
    let isPlain = utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return isPlain ? utf8.count : count
  }
}
