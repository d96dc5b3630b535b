/// What the bytes of a text show at a glance, so that only the rare text is looked at closely.
struct ScalarTraits {
  /// Whether it may be blank: nothing in it is seen for sure.
  private(set) var mayBeBlank = true
  /// Whether it may hold a control character, which only an escape can write.
  private(set) var mayHoldControl = false
  /// Whether it may hold a character that changes the direction of the text.
  private(set) var mayHoldBidiControl = false
  private var holdsAt = false
  private var holdsBracket = false
  private var holdsWideDigits = false
  private var digits = 0

  /// Whether it may hold a person's data: an '@', or brackets that can stand for one; or as many digits as
  /// the shortest such number, or signs among which there are other digits.
  var mayHoldPersonalData: Bool {
    holdsAt || holdsBracket || holdsWideDigits || digits >= PersonalData.fewestDigits
  }

  /// Looks at the bytes of a text in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let buffer = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < buffer.count {
      unsafe index = lookAtBlocks(of: buffer, from: index)
      let end = min(index + TextBlock.size, buffer.count)
      while index < end {
        unsafe look(at: index, of: buffer)
        index += 1
      }
    }
  }

  /// Looks on as long as there is nothing but printable ASCII and line feeds, eight bytes at once.
  ///
  /// - Returns: The index behind what was looked at.
  private mutating func lookAtBlocks(of bytes: UnsafeRawBufferPointer, from first: Int) -> Int {
    let size = TextBlock.size
    guard bytes.count >= size else { return first }
    var (index, isSeen, digits) = (first, !mayBeBlank, digits)
    var (holdsAt, holdsBracket) = (holdsAt, holdsBracket)
    while index < bytes.count {
      // The last block begins before the end of the one before.
      let start = min(index, bytes.count &- size)
      let eight = unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      let block = TextBlock(eight, from: index &- start)
      guard block.isPrintableOrLineFeed else { break }
      isSeen = isSeen || block.isSeen
      holdsAt = holdsAt || block.holdsAt
      holdsBracket = holdsBracket || block.holdsBracket
      digits &+= block.digits
      index = start &+ size
    }
    (mayBeBlank, self.digits) = (!isSeen, digits)
    (self.holdsAt, self.holdsBracket) = (holdsAt, holdsBracket)
    return index
  }

  private mutating func look(at index: Int, of bytes: UnsafeRawBufferPointer) {
    switch unsafe bytes[index] {
    case 0x09, 0x0A, 0x0D, 0x20: break
    case 0x00..<0x20, 0x7F: mayHoldControl = true
    case 0x30...0x39:
      mayBeBlank = false
      digits += 1
    case 0x40:
      mayBeBlank = false
      holdsAt = true
    case 0x28, 0x3C, 0x5B, 0x7B:
      mayBeBlank = false
      holdsBracket = true
    case 0x21..<0x7F: mayBeBlank = false
    // What follows of a character is looked at with its first byte.
    case 0x80..<0xC0: break
    case let lead:
      let second = unsafe index + 1 < bytes.count ? bytes[index + 1] : 0
      let third = unsafe index + 2 < bytes.count ? bytes[index + 2] : 0
      lookAt(lead, second, third)
    }
  }

  /// Looks at the first bytes of a character beyond ASCII.
  private mutating func lookAt(_ lead: UInt8, _ second: UInt8, _ third: UInt8) {
    // Of the digits of other scripts, the wide ones and the small '@' all begin so.
    switch lead {
    case 0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0: holdsWideDigits = true
    default: break
    }
    switch (lead, second, third) {
    // C1 controls; U+FEFF, U+FFFE and U+FFFF.
    case (0xC2, 0x80..<0xA0, _), (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF):
      mayHoldControl = true
    // U+061C; U+200E, U+200F and U+202A to U+202E; U+2066 to U+2069
    case (0xD8, 0x9C, _), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA6...0xA9):
      mayHoldBidiControl = true
    default: break
    }
  }
}
