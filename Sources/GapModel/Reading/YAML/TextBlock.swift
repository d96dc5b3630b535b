/// Eight bytes of a text, looked at all at once.
///
/// A byte is marked by its highest bit. The marks are exact where all bytes are ASCII, as no subtraction
/// then borrows from the byte above.
struct TextBlock {
  /// How many bytes there are.
  static let size = 8

  private let bytes: UInt64

  /// Takes eight bytes as they stand in memory.
  init(_ bytes: UInt64) { self.bytes = UInt64(littleEndian: bytes) }

  /// Takes eight bytes but for the first few, and fills them up with spaces.
  init(_ bytes: UInt64, from first: Int) {
    let shift = 8 &* UInt64(truncatingIfNeeded: first)
    self.bytes = UInt64(littleEndian: bytes) >> shift | Self.spaces << (64 &- shift)
  }

  private static let spaces = ones * 0x20
  private static let marks: UInt64 = 0x8080_8080_8080_8080
  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Whether all are printable ASCII or line feeds.
  var isPrintableOrLineFeed: Bool {
    guard bytes & Self.marks == 0, (bytes &+ Self.ones) & Self.marks == 0 else { return false }
    return marks(from: 0x20) ^ Self.marks == lineFeedMarks
  }

  /// Whether something is seen in it: more than spaces and line feeds.
  var isSeen: Bool { marks(from: 0x21) != 0 }

  /// How many digits there are.
  var digits: Int { Self.count(marks(from: 0x30) & ~marks(from: 0x3A)) }

  /// Whether one is an '@'.
  var holdsAt: Bool { marks(of: UInt64(UInt8(ascii: "@"))) != 0 }

  /// Whether one is a bracket that opens.
  var holdsBracket: Bool {
    (marks(of: 0x28) | marks(of: 0x3C) | marks(of: 0x5B) | marks(of: 0x7B)) != 0
  }

  /// How many line feeds there are.
  var lineFeeds: Int { Self.count(lineFeedMarks) }

  /// Whether one is a per cent sign.
  var holdsPercent: Bool { marks(of: UInt64(UInt8(ascii: "%"))) != 0 }

  /// Whether one is a number sign.
  var holdsHash: Bool { marks(of: UInt64(UInt8(ascii: "#"))) != 0 }

  /// How many bytes follow the last line feed.
  var bytesBehindLastLineFeed: Int { lineFeedMarks.leadingZeroBitCount / 8 }

  private var lineFeedMarks: UInt64 { marks(of: 0x0A) }

  /// How many marks there are: the highest byte of the product is the sum of all bytes.
  private static func count(_ marks: UInt64) -> Int { Int(((marks >> 7) &* ones) >> 56) }

  /// The marks of bytes no less than one.
  private func marks(from byte: UInt64) -> UInt64 {
    ((bytes | Self.marks) &- Self.ones &* byte) & Self.marks
  }

  private func marks(of byte: UInt64) -> UInt64 {
    let difference = bytes ^ (Self.ones &* byte)
    return ~((difference | Self.marks) &- Self.ones) & Self.marks
  }
}
