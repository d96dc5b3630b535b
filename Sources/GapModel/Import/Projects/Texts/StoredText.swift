/// A document's plain text as a project keeps it.
struct StoredText {
  /// The text in UTF-8, without the mark that may stand before it.
  let bytes: [UInt8]
  /// Whether a mark stands before it that says that it is Unicode.
  let hasMark: Bool
  /// Whether bytes were replaced that are no text in Unicode.
  let isRepaired: Bool
  /// What is in it that programs count differently.
  let signs: Signs

  /// What programs count differently.
  struct Signs: Hashable {
    var hasOthersThanASCII = false
    /// Whether there are characters that take two units of UTF-16.
    var hasWide = false
    var hasReturns = false
    /// Whether a line feed stands without a carriage return.
    var hasLoneFeeds = false
  }

  /// Takes a text that is one.
  init(_ text: String) { self.init(utf8: Array(text.utf8), hasMark: false, isRepaired: false) }

  /// Reads the bytes of a file: UTF-8, or UTF-16 with its mark.
  init(file: [UInt8]) {
    if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(checking: file.dropFirst(3), hasMark: true)
    } else if file.starts(with: [0xFF, 0xFE]) {
      self.init(wide: file, high: 1)
    } else if file.starts(with: [0xFE, 0xFF]) {
      self.init(wide: file, high: 0)
    } else {
      self.init(checking: file[...], hasMark: false)
    }
  }

  private init(checking bytes: ArraySlice<UInt8>, hasMark: Bool) {
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    self.init(utf8: repaired, hasMark: hasMark, isRepaired: !repaired.elementsEqual(bytes))
  }

  private init(wide file: [UInt8], high: Int) {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2)
    for index in stride(from: 2, to: file.count - 1, by: 2) {
      units.append(UInt16(file[index + high]) << 8 | UInt16(file[index + 1 - high]))
    }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    self.init(utf8: text, hasMark: true, isRepaired: file.count % 2 == 1)
  }

  private init(utf8 bytes: [UInt8], hasMark: Bool, isRepaired: Bool) {
    self.bytes = bytes
    self.hasMark = hasMark
    self.isRepaired = isRepaired
    var signs = Signs()
    var before: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A {
        if before == 0x0D { signs.hasReturns = true } else { signs.hasLoneFeeds = true }
      } else if byte >= 0x80 {
        signs.hasOthersThanASCII = true
        if byte >= 0xF0 { signs.hasWide = true }
      }
      before = byte
    }
    self.signs = signs
  }

  /// The text, for people.
  var words: String { String(decoding: bytes, as: UTF8.self) }

  /// The ways of counting that differ in this text; the likeliest is first.
  ///
  /// - Parameter usual: How line ends are counted when nothing speaks against it.
  /// - Returns: The ways, each once.
  func readings(usual: LineBreaks) -> [OffsetReading] {
    let units = OffsetUnit.allCases.filter { unit in
      switch unit {
      case .codePoints: true
      case .utf16: signs.hasWide
      case .bytes: signs.hasOthersThanASCII
      }
    }
    var breaks = [usual]
    for lines in LineBreaks.allCases where breaks.allSatisfy({ differs(lines, $0) }) {
      breaks.append(lines)
    }
    let marks = hasMark ? [false, true] : [false]
    return marks.flatMap { mark in
      breaks.flatMap { lines in
        units.map { OffsetReading(unit: $0, breaks: lines, countsMark: mark) }
      }
    }
  }

  private func differs(_ some: LineBreaks, _ other: LineBreaks) -> Bool {
    guard some != other else { return false }
    if some != .asTwo, other != .asTwo { return signs.hasReturns }
    if some != .asOne, other != .asOne { return signs.hasLoneFeeds }
    return signs.hasReturns || signs.hasLoneFeeds
  }
}
