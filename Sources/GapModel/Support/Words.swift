extension String {
  /// Whether a word of the text, between blanks, has more characters than some number.
  func hasWord(longerThan most: Int) -> Bool {
    guard utf8.count > most else { return false }
    // Bytes are looked at first: a word has at least as many as it has characters. Behind other letters
    // a blank may be part of a character, so such texts are looked at character by character.
    var length = 0
    var longest = 0
    for byte in utf8 {
      guard byte < 0x80 else {
        return split(whereSeparator: \.isWhitespace).contains { $0.count > most }
      }
      length = byte.isASCIIBlank || byte == 0x0B ? 0 : length + 1
      longest = Swift.max(longest, length)
    }
    return longest > most
  }

  /// How many characters the text has, counted quickly where each is a byte.
  var characterCount: Int {
    let isPlain = utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    return isPlain ? utf8.count : count
  }
}
