/// Reads a text byte by byte before libyaml does, and stops where libyaml would stumble.
///
/// libyaml gives no place for what is wrong with bytes, and is quadratic in directives. So both are
/// found here, where the line and the column are at hand.
struct TextGuard {
  /// What is wrong with the text.
  enum Fault: Equatable {
    case notUTF8
    case character(UInt32)
    case directive
  }

  private(set) var line = 1
  private(set) var column = 1
  /// Where a `#` may have cut a text.
  var cuts = TextCuts()
  private var followsCarriageReturn = false
  /// How many blanks stand before the next scalar.
  private var blanks = 0
  /// Where the text before a `#` ends, while it is not known what follows the `#`.
  private var possibleCut: TextPosition?
  private var missing = 0
  private var scalar: UInt32 = 0
  private var smallest: UInt32 = 0

  /// Where the next scalar stands.
  var position: TextPosition { TextPosition(line: line, column: column) }

  /// Whether what was read so far ends within a character.
  var isWithinCharacter: Bool { missing > 0 }

  /// Reads a piece of text.
  ///
  /// - Returns: Where the first fault lies, as an offset and a reason; `nil` when there is none.
  mutating func read(_ bytes: [UInt8]) -> (offset: Int, fault: Fault)? {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        unsafe offset = readUsual(buffer, from: offset)
        // Here and there something else stands in a text, so the next few bytes are read one by one.
        let end = min(offset + TextBlock.size, buffer.count)
        while offset < end {
          if let fault = unsafe read(buffer[offset]) { return (offset, fault) }
          offset += 1
        }
      }
      return nil
    }
  }

  /// Reads on as long as there is nothing but printable ASCII and line feeds, eight bytes at once.
  ///
  /// - Returns: The offset behind what was read.
  private mutating func readUsual(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    guard missing == 0, !followsCarriageReturn, possibleCut == nil else { return start }
    let size = TextBlock.size
    var (offset, line, column) = (start, line, column)
    while offset &+ size <= bytes.count {
      let block = TextBlock(unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      guard block.isPrintableOrLineFeed else { break }
      let lineFeeds = block.lineFeeds
      // A per cent sign may begin a directive.
      if lineFeeds > 0 || column == 1, block.holdsPercent { break }
      if block.holdsHash { break }
      line &+= lineFeeds
      column = lineFeeds > 0 ? block.bytesBehindLastLineFeed &+ 1 : column &+ size
      offset &+= size
    }
    (self.line, self.column) = (line, column)
    if offset > start { unsafe blanks = Self.blanks(before: offset, in: bytes) }
    return offset
  }

  /// How many spaces stand right before an offset.
  private static func blanks(before offset: Int, in bytes: UnsafeRawBufferPointer) -> Int {
    var first = offset
    while first > 0, unsafe bytes[first &- 1] == 0x20 { first &-= 1 }
    return offset &- first
  }

  /// Keeps in mind where a text may be cut: before a `#` behind blanks, unless a blank or nothing follows.
  private mutating func lookForCut(at byte: UInt8) {
    if let end = possibleCut {
      possibleCut = nil
      if byte > 0x20, byte != UInt8(ascii: "#") { cuts.add(end) }
    }
    if byte == UInt8(ascii: "#"), blanks > 0, column > blanks + 1 {
      possibleCut = TextPosition(line: line, column: column - blanks)
    }
    blanks = byte == 0x20 || byte == 0x09 ? blanks + 1 : 0
  }

  private mutating func read(_ byte: UInt8) -> Fault? {
    lookForCut(at: byte)
    guard missing == 0, byte >= 0x20, byte < 0x7F else { return readUnusual(byte) }
    if column == 1, byte == UInt8(ascii: "%") { return .directive }
    column += 1
    followsCarriageReturn = false
    return nil
  }

  private mutating func readUnusual(_ byte: UInt8) -> Fault? {
    if missing > 0 {
      guard byte & 0xC0 == 0x80 else { return .notUTF8 }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 ? readWhole() : nil
    }
    switch byte {
    case 0..<0x80: (missing, scalar, smallest) = (0, UInt32(byte), 0)
    case 0xC2..<0xE0: (missing, scalar, smallest) = (1, UInt32(byte & 0x1F), 0x80)
    case 0xE0..<0xF0: (missing, scalar, smallest) = (2, UInt32(byte & 0x0F), 0x800)
    case 0xF0..<0xF5: (missing, scalar, smallest) = (3, UInt32(byte & 0x07), 0x1_0000)
    default: return .notUTF8
    }
    return missing == 0 ? readWhole() : nil
  }

  private mutating func readWhole() -> Fault? {
    guard scalar >= smallest, Unicode.Scalar(scalar) != nil else { return .notUTF8 }
    guard Unicode.Scalar(scalar)?.isAllowedInFile == true else { return .character(scalar) }
    switch scalar {
    case 0x0A where followsCarriageReturn:
      followsCarriageReturn = false
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
      line += 1
      column = 1
      followsCarriageReturn = scalar == 0x0D
    default:
      column += 1
      followsCarriageReturn = false
    }
    return nil
  }
}
