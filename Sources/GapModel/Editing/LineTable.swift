/// Where the lines of a text begin and end, by libyaml's rules, and what stands between its values.
struct LineTable: Sendable {
  /// The text as UTF-8.
  let bytes: [UInt8]
  /// The offset of each line's first byte; a byte order mark is part of no line.
  let lineStarts: [Int]
  /// What ends lines that are added: what ends the first line of the text.
  let lineEnd: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lineStarts = [first]
    var lineEnd: String?
    var index = first
    while index < bytes.count {
      let count = Self.breakLength(in: bytes, at: index)
      if count > 0 {
        lineEnd = lineEnd ?? (bytes[index] == 0x0D ? (count == 2 ? "\r\n" : "\r") : "\n")
        lineStarts.append(index + count)
      }
      index += max(1, count)
    }
    self.lineStarts = lineStarts
    self.lineEnd = lineEnd ?? "\n"
  }

  /// How many bytes a line break at an offset has; 0 where there is none.
  private static func breakLength(in bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: return 1
    case 0x0D: return offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: return bytes[offset...].starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2:
      let rest = bytes[offset...]
      return rest.starts(with: [0xE2, 0x80, 0xA8]) || rest.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: return 0
    }
  }

  /// The index of the line that an offset lies in, from 0.
  func line(of offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Where the line of an offset begins.
  func start(ofLineAt offset: Int) -> Int { lineStarts[line(of: offset)] }

  /// Where the next line begins; the end of the text behind the last.
  func start(behindLineAt offset: Int) -> Int {
    let next = line(of: offset) + 1
    return next < lineStarts.count ? lineStarts[next] : bytes.count
  }

  /// Where what stands on the line of an offset ends, before its line break.
  func end(ofLineAt offset: Int) -> Int {
    var index = offset
    while index < bytes.count, Self.breakLength(in: bytes, at: index) == 0 { index += 1 }
    return index
  }

  /// The column of an offset, from 0, as a number of bytes.
  func column(of offset: Int) -> Int { offset - start(ofLineAt: offset) }

  /// A piece of the text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a byte is a space or a tab.
  func isBlank(at offset: Int) -> Bool {
    offset >= 0 && offset < bytes.count && (bytes[offset] == 0x20 || bytes[offset] == 0x09)
  }

  /// The offset behind spaces and tabs.
  func behindBlanks(from offset: Int) -> Int {
    var index = offset
    while isBlank(at: index) { index += 1 }
    return index
  }

  /// The offset behind blanks, line breaks and comments: of the next sign that means something.
  func behindComments(from offset: Int) -> Int {
    var index = offset
    while index < bytes.count {
      let count = Self.breakLength(in: bytes, at: index)
      if count > 0 {
        index += count
      } else if isBlank(at: index) {
        index += 1
      } else if bytes[index] == UInt8(ascii: "#") {
        index = end(ofLineAt: index)
      } else {
        break
      }
    }
    return index
  }

  /// Whether a comment begins in a piece of text that holds nothing but comments and blanks.
  func holdsComment(_ range: Range<Int>) -> Bool {
    bytes[range].contains(UInt8(ascii: "#"))
  }

  /// Whether a byte is a certain sign.
  func holds(_ sign: Unicode.Scalar, at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == UInt8(truncatingIfNeeded: sign.value)
  }
}

/// Turns positions in a text into offsets; it is quickest when they come in the order of the text.
struct PositionFinder {
  private let lines: LineTable
  private var last = TextPosition(line: 1, column: 1)
  private var lastOffset: Int

  init(_ lines: LineTable) {
    self.lines = lines
    lastOffset = lines.lineStarts[0]
  }

  /// The offset of a position; the end of the text for one beyond it.
  mutating func offset(of position: TextPosition) -> Int {
    guard position.line <= lines.lineStarts.count else { return lines.bytes.count }
    var column = 1
    var offset = lines.lineStarts[max(0, position.line - 1)]
    if position.line == last.line, position.column >= last.column {
      (column, offset) = (last.column, lastOffset)
    }
    while column < position.column, offset < lines.bytes.count {
      offset += 1
      while offset < lines.bytes.count, lines.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    (last, lastOffset) = (position, offset)
    return offset
  }

  /// The offsets of a range.
  mutating func offsets(of range: TextRange) -> Range<Int> {
    let start = offset(of: range.start)
    return start..<max(start, offset(of: range.end))
  }
}
