/// Names in a row, of which many count on: `F1–F39, G2`.
enum NameRuns {
  /// From how many on names that count on are told by the first and the last.
  private static let fewest = 3
  /// The most names and runs that are told.
  private static let most = 8

  /// Returns the names as a list for a sentence; of very many the first.
  static func text(_ names: [String]) -> String {
    let pieces = runs(names)
    let shown = pieces.prefix(most).joined(separator: ", ")
    return pieces.count > most ? shown + ", …" : shown
  }

  private static func runs(_ names: [String]) -> [String] {
    var pieces: [String] = []
    var start = 0
    while start < names.count {
      var end = start + 1
      while end < names.count, follows(names[end], names[end - 1]) { end += 1 }
      if end - start >= fewest {
        pieces.append("\(names[start])–\(names[end - 1])")
      } else {
        pieces += names[start..<end]
      }
      start = end
    }
    return pieces
  }

  /// Whether a name is the next after another: `F10` after `F9`, `F010` after `F009`.
  private static func follows(_ name: String, _ other: String) -> Bool {
    guard let (stem, number, digits) = parts(name), let (before, last, width) = parts(other),
      stem == before, last < Int32.max, number == last + 1
    else { return false }
    return digits == width || String(number).utf8.count == digits
  }

  private static func parts(_ name: String) -> (stem: [UInt8], number: Int32, digits: Int)? {
    let bytes = Array(name.utf8)
    let digits = bytes.reversed().prefix { $0.isASCIIDigit }.count
    guard digits > 0, digits < 10, let number = Int32(name.suffix(digits)) else { return nil }
    return (Array(bytes.dropLast(digits)), number, digits)
  }
}
