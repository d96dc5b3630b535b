import GapModel

/// An interview or another text that findings are cut from, paragraph by paragraph.
struct Transcript: Hashable, Sendable {
  /// What it is called, such as the name of its file.
  var name: String
  /// The source that it is of, by its id in the case.
  var source: String
  /// The whole text.
  let text: String

  init(name: String, source: String, text: String) {
    self.name = name
    self.source = source
    self.text = text
  }

  /// The lines that hold anything, in their order; each counts as a paragraph.
  var paragraphs: [String] {
    text.split(whereSeparator: { $0.isNewline }).map { String($0).trimmedText }
      .filter { !$0.isEmpty }
  }
}

/// A part of a transcript: some text from one paragraph, or over several.
struct TranscriptPart: Hashable, Sendable {
  /// The words, on one line.
  let words: String
  /// The paragraphs that it stands in, counted from 1.
  let paragraphs: ClosedRange<Int>

  /// Finds the part that was selected.
  ///
  /// - Parameters:
  ///   - start: Where it begins in the paragraphs one behind the other, in units of UTF-16.
  ///   - end: Where it ends there.
  ///   - transcript: The transcript.
  init?(from start: Int, to end: Int, of transcript: Transcript) {
    var pieces: [String] = []
    var first: Int?
    var last = 0
    var offset = 0
    for (index, paragraph) in transcript.paragraphs.enumerated() {
      let units = Array(paragraph.utf16)
      let from = min(max(start - offset, 0), units.count)
      let to = min(max(end - offset, 0), units.count)
      offset += units.count
      guard from < to else { continue }
      let piece = String(decoding: units[from..<to], as: UTF16.self).trimmedText
      guard !piece.isEmpty else { continue }
      pieces.append(piece)
      first = first ?? index + 1
      last = index + 1
    }
    guard let first else { return nil }
    words = pieces.joined(separator: " ")
    paragraphs = first...last
  }

  /// Where it stands, as a finding says it.
  var locator: LocalisedText {
    paragraphs.count == 1
      ? LocalisedText(
        id: "paragraf \(paragraphs.lowerBound)",
        en: "paragraph \(paragraphs.lowerBound)"
      )
      : LocalisedText(
        id: "paragraf \(paragraphs.lowerBound)–\(paragraphs.upperBound)",
        en: "paragraphs \(paragraphs.lowerBound)–\(paragraphs.upperBound)"
      )
  }
}

/// Where quotes stand in a transcript, so that what was cut out already is marked.
struct TranscriptMarks {
  /// The marked ranges of each paragraph, in bytes of UTF-8, rising and apart from each other.
  let ranges: [[Range<Int>]]

  /// Which of the quotes stand in the transcript, by their places.
  let found: [Int]

  /// Looks for quotes, which may reach over several paragraphs.
  init(of quotes: [String], in transcript: Transcript) {
    var found: [Int] = []
    let paragraphs = transcript.paragraphs.map { Array($0.utf8) }
    let whole = Array(paragraphs.joined(separator: [UInt8(ascii: " ")]))
    var isMarked = [Bool](repeating: false, count: whole.count)
    for (index, quote) in quotes.enumerated() {
      let bytes = Array(quote.utf8)
      guard let start = whole.place(of: bytes) else { continue }
      found.append(index)
      for index in start..<(start + bytes.count) { isMarked[index] = true }
    }
    var offset = 0
    var ranges: [[Range<Int>]] = []
    for paragraph in paragraphs {
      var own: [Range<Int>] = []
      var index = 0
      while index < paragraph.count {
        let from = index
        let state = isMarked[offset + index]
        while index < paragraph.count, isMarked[offset + index] == state { index += 1 }
        if state { own.append(from..<index) }
      }
      ranges.append(own)
      offset += paragraph.count + 1
    }
    self.ranges = ranges
    self.found = found
  }
}

extension [UInt8] {
  /// Where some bytes stand in it first; `nil` where they do not, or where there are none.
  fileprivate func place(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    return (0...(count - part.count)).first { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
