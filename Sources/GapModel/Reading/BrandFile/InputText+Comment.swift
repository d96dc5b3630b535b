extension InputText {
  /// Returns the first colour in some lines that YAML takes for the beginning of a comment, for want of
  /// quotes.
  func colourInComment(from start: TextPosition, toLine last: Int) -> Located<Colour>? {
    let numbers = start.line...max(start.line, last)
    let lines = lines(Set(numbers))
    for number in numbers {
      guard let line = lines[number] else { return nil }
      let scalars = Array(line.unicodeScalars)
      let first = number == start.line ? min(start.column - 1, scalars.count) : 0
      guard let offset = Self.comment(in: scalars, from: first) else { continue }
      let word = scalars[offset...].prefix { $0 == "#" || $0.properties.isASCIIHexDigit }
      guard let colour = Colour(String(String.UnicodeScalarView(word))) else { continue }
      let begin = TextPosition(line: number, column: offset + 1)
      let end = TextPosition(line: number, column: offset + 1 + word.count)
      return Located(value: colour, range: TextRange(from: begin, to: end))
    }
    return nil
  }

  /// Where a comment begins: at a `#` behind a blank that no quotes enclose.
  private static func comment(in line: [Unicode.Scalar], from first: Int) -> Int? {
    var quote: Unicode.Scalar?
    for index in first..<line.count {
      switch line[index] {
      case "\"", "'":
        if quote == nil { quote = line[index] } else if quote == line[index] { quote = nil }
      case "#" where quote == nil && index > 0 && line[index - 1].properties.isWhitespace:
        return index
      default: break
      }
    }
    return nil
  }
}
