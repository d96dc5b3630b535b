/// Estimates how wide words are drawn, for drawings that must leave room for them.
///
/// Fonts differ between machines. The estimate follows a wide one, so that words drawn with another
/// take less room than they were given.
enum TextWidth {
  /// Returns the width of a text, in the unit of its font's size.
  static func of(_ text: String, size: Double) -> Double {
    text.unicodeScalars.reduce(0) { $0 + share(of: $1) } * size
  }

  /// Returns a text in lines that are not wider than they may be.
  ///
  /// Words stay whole unless a line cannot hold one.
  static func lines(of text: String, size: Double, within width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    let words = text.split { $0.isWhitespace }
    for word in words.flatMap({ pieces($0, size, width) }) {
      let longer = line.isEmpty ? word : "\(line) \(word)"
      if line.isEmpty || of(longer, size: size) <= width {
        line = longer
      } else {
        lines.append(line)
        line = word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word, broken where it alone is wider than a line.
  private static func pieces(_ word: Substring, _ size: Double, _ width: Double) -> [String] {
    let whole = String(word)
    if of(whole, size: size) <= width { return [whole] }
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, of(piece + String(character), size: size) > width {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }

  /// How wide a character is, as a share of the font's size.
  private static func share(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ":", ";", "'", "!", "|", " ": 0.34
    case "f", "r", "t", "(", ")", "[", "]", "/", "-": 0.42
    case "m", "w", "M", "W", "%", "@": 0.98
    case "a"..."z", "0"..."9", "†", "‡": 0.63
    case "A"..."Z": 0.74
    case ..."\u{24F}": 0.65
    default: DisplayText.width(of: scalar) == 0 ? 0 : 1.05
    }
  }
}
