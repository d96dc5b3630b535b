/// What a file writes where a number is expected.
///
/// Only decimal numbers count. YAML 1.1 reads `010` as eight, `1_000` as a thousand and `1:30` as
/// ninety; a writer rarely means that, so such words are refused with a hint.
enum NumberText {
  /// Returns the number that a word writes, if it writes one plainly.
  static func number(_ word: String) -> Double? {
    var rest = word.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix(while: isDigit)
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else {
      return nil
    }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix(while: isDigit)
      guard !decimals.isEmpty else { return nil }
      rest = rest.dropFirst(decimals.count + 1)
    }
    guard rest.isEmpty, let number = Double(word), number.isFinite else { return nil }
    return number
  }

  /// Returns what would be a number, where a word comes close to one.
  static func suggestion(for word: String) -> String? {
    let withPoint = word.split(separator: ",", omittingEmptySubsequences: false)
    if withPoint.count == 2, let number = plain(withPoint.joined(separator: ".")) { return number }
    if let number = plain(word.filter { $0 != "_" && $0 != " " }) { return number }
    let thousands = word.split(separator: ".", omittingEmptySubsequences: false)
    if thousands.count > 2, thousands.dropFirst().allSatisfy({ $0.count == 3 }) {
      return plain(thousands.joined())
    }
    let trimmed = String(word.drop { $0 == "0" || $0 == "+" })
    return plain(trimmed.hasPrefix(".") ? "0" + trimmed : trimmed)
  }

  private static func plain(_ word: String) -> String? { number(word) == nil ? nil : word }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
