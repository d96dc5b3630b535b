import GapModel

/// A text as a field shows it: without its byte order mark, each line ending with a line feed.
struct ShownText {
  /// The text.
  let text: String

  /// The text of a case.
  init(of working: WorkingText) {
    var text = String(decoding: working.bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var shown = ""
    shown.unicodeScalars.reserveCapacity(text.unicodeScalars.count)
    var isBehindReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\n", isBehindReturn {
        isBehindReturn = false
        continue
      }
      isBehindReturn = scalar == "\r"
      shown.unicodeScalars.append(isBehindReturn ? "\n" : scalar)
    }
    self.text = shown
  }

  /// How many lines it has.
  var lineCount: Int { text.unicodeScalars.count { $0 == "\n" } + 1 }

  /// Where a place of the file stands, in UTF-16 units; at least one character.
  func range(of place: TextRange) -> Range<Int> {
    let start = offset(of: place.start)
    return start..<max(offset(of: place.end), start + 1)
  }

  private func offset(of position: TextPosition) -> Int {
    var (line, column, offset) = (1, 1, 0)
    for scalar in text.unicodeScalars {
      if line == position.line, column == position.column { return offset }
      if scalar == "\n" {
        if line == position.line { return offset }
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
      offset += scalar.value > 0xFFFF ? 2 : 1
    }
    return offset
  }
}
