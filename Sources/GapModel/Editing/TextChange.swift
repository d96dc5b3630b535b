/// Several edits of one text, none of which touches another: they are made together.
struct TextChange: Sendable {
  /// The edits in the order of the text, each with offsets in the text before all of them.
  private(set) var edits: [TextEdit] = []

  /// Adds an edit of the text before all edits; returns whether it could be added, which it cannot where it
  /// touches another.
  mutating func add(_ edit: TextEdit) -> Bool {
    let place = edits.firstIndex { $0.range.lowerBound >= edit.range.lowerBound } ?? edits.endIndex
    let isBehind = place == 0 || edits[place - 1].range.upperBound < edit.range.lowerBound
    let isBefore =
      place == edits.endIndex || edit.range.upperBound < edits[place].range.lowerBound
    guard isBehind, isBefore else { return false }
    edits.insert(edit, at: place)
    return true
  }

  /// The text after all edits.
  func applied(to bytes: [UInt8]) -> [UInt8] { applied(to: bytes, in: 0..<bytes.count) }

  /// A piece of the text after the edits within it; the piece cuts no edit.
  func applied(to bytes: [UInt8], in piece: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(piece.count)
    var offset = piece.lowerBound
    for edit in edits
    where edit.range.lowerBound >= piece.lowerBound && edit.range.upperBound <= piece.upperBound {
      result += bytes[offset..<edit.range.lowerBound]
      result += edit.replacement
      offset = edit.range.upperBound
    }
    result += bytes[offset..<piece.upperBound]
    return result
  }

  /// This change and one of the text that comes of it, as one change.
  ///
  /// - Parameters:
  ///   - next: The change that is made second.
  ///   - bytes: The text between the two.
  /// - Returns: The change that does both at once.
  func followed(by next: TextChange, in bytes: [UInt8]) -> TextChange {
    var all = self
    // From behind, so that the offsets before an edit stay as they are.
    for edit in next.edits.reversed() { all.absorb(edit, in: bytes) }
    return all
  }

  private mutating func absorb(_ edit: TextEdit, in bytes: [UInt8]) {
    var shift = 0
    var first = 0
    while first < edits.count {
      let end = edits[first].range.lowerBound + shift + edits[first].replacement.count
      if end >= edit.range.lowerBound { break }
      shift += edits[first].replacement.count - edits[first].range.count
      first += 1
    }
    var start = edit.range.lowerBound
    var end = edit.range.upperBound
    let original = start - shift
    var originalStart = original
    var last = first
    var shiftBehind = shift
    while last < edits.count, edits[last].range.lowerBound + shiftBehind <= edit.range.upperBound {
      let begins = edits[last].range.lowerBound + shiftBehind
      if begins < start {
        originalStart = edits[last].range.lowerBound
        start = begins
      }
      end = max(end, begins + edits[last].replacement.count)
      shiftBehind += edits[last].replacement.count - edits[last].range.count
      last += 1
    }
    let new =
      bytes[start..<edit.range.lowerBound] + edit.replacement + bytes[edit.range.upperBound..<end]
    let whole = TextEdit(originalStart..<(end - shiftBehind), with: Array(new))
    edits.replaceSubrange(first..<last, with: [whole])
  }

  /// Where a byte of the changed text stood before; `nil` for one that an edit brought.
  func original(of offset: Int) -> Int? {
    var shift = 0
    for edit in edits {
      let start = edit.range.lowerBound + shift
      if offset < start { break }
      if offset < start + edit.replacement.count { return nil }
      shift += edit.replacement.count - edit.range.count
    }
    return offset - shift
  }

  /// Where what the edits bring stands in the changed text, in order.
  var places: [Range<Int>] {
    var shift = 0
    return edits.map { edit in
      let start = edit.range.lowerBound + shift
      shift += edit.replacement.count - edit.range.count
      return start..<(start + edit.replacement.count)
    }
  }
}
