/// A text in which places are found by a program's own count, without reading it from its beginning each time.
struct IndexedText {
  /// Every so many bytes the count so far is kept.
  private static let stretch = 256

  private let text: StoredText
  private let reading: OffsetReading
  /// The count before each stretch.
  private var counts: [Int] = []
  /// Where the text ends, counted so.
  private(set) var end = 0

  /// Counts through a text once.
  init(_ text: StoredText, _ reading: OffsetReading) {
    self.text = text
    self.reading = reading
    var count = reading.lengthOfMark
    var before: UInt8 = 0
    counts.reserveCapacity(text.bytes.count / Self.stretch + 1)
    for (index, byte) in text.bytes.enumerated() {
      if index % Self.stretch == 0 { counts.append(count) }
      count += reading.length(of: byte, behind: before)
      before = byte
    }
    end = count
  }

  /// The bytes of a span; `nil` for an empty one, and for one that leaves the text.
  func bytes(of span: Range<Int>) -> Range<Int>? {
    guard !span.isEmpty, span.lowerBound >= 0, span.upperBound <= end else { return nil }
    let start = byte(at: span.lowerBound)
    let stop = byte(at: span.upperBound)
    return start < stop ? start..<stop : nil
  }

  /// The text of a span; `nil` for an empty one, and for one that leaves the text.
  func words(of span: Range<Int>) -> String? {
    bytes(of: span).map { String(decoding: text.bytes[$0], as: UTF8.self) }
  }

  /// The first byte that is at or behind a place; a place within a character counts as behind it.
  private func byte(at place: Int) -> Int {
    let bytes = text.bytes
    let stretch = self.stretch(before: place)
    guard stretch < counts.count else { return bytes.count }
    var index = stretch * Self.stretch
    var count = counts[stretch]
    var before = index > 0 ? bytes[index - 1] : 0
    while index < bytes.count {
      let byte = bytes[index]
      let length = reading.length(of: byte, behind: before)
      if count >= place, length > 0, !byte.goesOn { return index }
      count += length
      before = byte
      index += 1
    }
    return bytes.count
  }

  /// The last stretch that begins before a place.
  private func stretch(before place: Int) -> Int {
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      if counts[middle] < place { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
