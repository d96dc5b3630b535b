/// What a file writes where a number is expected.
///
/// Only decimal numbers count. YAML 1.1 reads `010` as eight, `1_000` as a thousand and `1:30` as
/// ninety; a writer rarely means that, so such words are refused with a hint.
package enum NumberText {
  /// Returns the number that a word writes, if it writes one plainly.
  package static func number(_ word: String) -> Double? {
    var rest = word.utf8[...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let whole = rest.prefix { $0.isASCIIDigit }
    guard let first = whole.first, first != UInt8(ascii: "0") || whole.count == 1 else {
      return nil
    }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let decimals = rest.dropFirst().prefix { $0.isASCIIDigit }
      guard !decimals.isEmpty else { return nil }
      rest = rest.dropFirst(decimals.count + 1)
    }
    guard rest.isEmpty, let number = Double(word), number.isFinite else { return nil }
    return number
  }

  /// Returns the digits of a plain number that may be one of thousands: `150.000` is 150 here, and was
  /// meant as 150000 by whoever groups digits with points.
  static func groupedThousands(_ word: String) -> String? {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 3,
      parts[0] != "0"
    else { return nil }
    return plain(parts.joined())
  }

  /// Returns what would be a number, where a word comes close to one.
  ///
  /// - Parameters:
  ///   - word: What the file writes.
  ///   - isWhole: Whether a whole number is expected, such as an amount of rupiah.
  /// - Returns: A number as the format has it; `nil` where nobody can be sure.
  static func suggestion(for word: String, isWhole: Bool = false) -> String? {
    let (digits, unit) = amount(in: word.plainlyTyped)
    guard let number = plainNumber(digits, isWhole: isWhole || unit > 0) else { return nil }
    if unit > 0 { return times(number, unit) }
    return isWhole ? withoutZeroDecimals(number) : number
  }

  /// A number with a decimal point for one that is grouped, or has a decimal comma.
  private static func plainNumber(_ word: String, isWhole: Bool) -> String? {
    let isNegative = word.hasPrefix("-")
    let digits = isNegative ? String(word.dropFirst()) : word
    guard let number = unsigned(digits, isWhole: isWhole) else { return nil }
    return isNegative ? "-" + number : number
  }

  private static func unsigned(_ word: String, isWhole: Bool) -> String? {
    guard !word.hasPrefix("-") else { return nil }
    let points = word.count { $0 == "." }
    let commas = word.count { $0 == "," }
    switch (points, commas) {
    // Whole amounts group by three where either mark may stand.
    case (1, 0) where isWhole: if let grouped = grouped(word, by: ".") { return grouped }
    case (0, 1) where isWhole: if let grouped = grouped(word, by: ",") { return grouped }
    case (2..., 0): return grouped(word, by: ".")
    case (0, 2...): return grouped(word, by: ",")
    case (1..., 1):
      return grouped(word, by: ".", decimal: ",") ?? grouped(word, by: ",", decimal: ".")
    case (1, 2...): return grouped(word, by: ",", decimal: ".")
    default: break
    }
    let withPoint = word.split(separator: ",", omittingEmptySubsequences: false)
    if withPoint.count == 2, let number = plain(withPoint.joined(separator: ".")) { return number }
    let joined = word.filter { $0 != "_" && $0 != " " && $0 != "'" }
    if let number = plain(joined) { return number }
    let trimmed = String(joined.drop { $0 == "0" || $0 == "+" })
    return plain(trimmed.hasPrefix(".") ? "0" + trimmed : trimmed)
  }

  /// The number of a word whose digits stand in threes, with decimals behind another mark.
  private static func grouped(
    _ word: String,
    by mark: Character,
    decimal: Character? = nil
  ) -> String? {
    let halves =
      decimal.map { word.split(separator: $0, omittingEmptySubsequences: false) } ?? [word[...]]
    guard let whole = halves.first, halves.count == (decimal == nil ? 1 : 2) else { return nil }
    let groups = whole.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return plain(([groups.joined()] + halves.dropFirst().map(String.init)).joined(separator: "."))
  }

  /// The words for amounts, with how many zeros each stands for.
  private static let units: [(word: String, zeros: Int)] = [
    ("ribu", 3), ("rb", 3), ("thousand", 3), ("juta", 6), ("jt", 6), ("million", 6),
    ("miliar", 9), ("milyar", 9), ("billion", 9), ("triliun", 12), ("trilyun", 12),
    ("trillion", 12),
  ]

  /// Takes what stands around an amount of money off it.
  private static func amount(in word: String) -> (digits: String, zeros: Int) {
    var rest = word.lowercased()
    for currency in ["rp.", "rp", "idr"] where rest.hasPrefix(currency) {
      rest = String(rest.dropFirst(currency.count)).withSingleBlanks
      break
    }
    for ending in ["rupiah", "idr", ",-", ",--", ".-"] where rest.hasSuffix(ending) {
      rest = String(rest.dropLast(ending.count)).withSingleBlanks
    }
    for unit in units where rest.hasSuffix(unit.word) {
      return (String(rest.dropLast(unit.word.count)).withSingleBlanks, unit.zeros)
    }
    return (rest, 0)
  }

  /// A number with so many zeros more; `nil` when that is no whole number.
  private static func times(_ number: String, _ zeros: Int) -> String? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1] : ""
    guard parts.count <= 2, decimals.count <= zeros else { return nil }
    let digits = parts[0] + decimals + String(repeating: "0", count: zeros - decimals.count)
    let trimmed = String(digits.drop { $0 == "0" })
    return plain(trimmed.isEmpty ? "0" : trimmed)
  }

  private static func withoutZeroDecimals(_ number: String) -> String? {
    let parts = number.split(separator: ".")
    guard parts.count == 2 else { return number }
    return parts[1].allSatisfy { $0 == "0" } ? String(parts[0]) : nil
  }

  private static func plain(_ word: String) -> String? { number(word) == nil ? nil : word }
}
