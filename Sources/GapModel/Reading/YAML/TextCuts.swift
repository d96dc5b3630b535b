/// Where texts may have been cut short by a `#`: behind blanks, and with no blank behind it.
///
/// The places are met as the file is read and asked for soon after, so only those of a stretch are kept.
struct TextCuts {
  /// The most that are kept: a file may hold nothing else.
  private static let most = 4_096

  /// Where the last character before the blanks ends.
  private var ends: [TextPosition] = []
  private var next = 0

  /// Adds a place; those of a file that holds very many are left out.
  mutating func add(_ end: TextPosition) {
    if next > 0, next == ends.count {
      ends.removeAll(keepingCapacity: true)
      next = 0
    }
    if ends.count < Self.most { ends.append(end) }
  }

  /// Whether a text that ends at a place may have been cut there.
  mutating func holds(_ end: TextPosition) -> Bool {
    while next < ends.count, ends[next] < end { next += 1 }
    return next < ends.count && ends[next] == end
  }
}
