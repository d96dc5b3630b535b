/// A number as a workbook stores it, in the form in which people read it.
enum CellNumber {
  /// How many digits Excel keeps.
  private static let mostDigits = 15
  /// The most zeros that are written out.
  private static let mostZeros = 40

  /// Returns a number as plain decimals, without what binary fractions add.
  ///
  /// It is `0.3` for `0.30000000000000004`, and `0.01` for `1E-2`. What is no number stays as it is.
  static func plain(_ word: String) -> String {
    if word.utf8.count <= mostDigits, word.utf8.allSatisfy({ $0.isASCIIDigit }) { return word }
    guard let number = Double(word), number.isFinite else { return word }
    guard number != 0 else { return "0" }
    var (digits, exponent) = digits(of: number.magnitude)
    round(&digits, &exponent)
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    // The point stands behind this many digits.
    let whole = exponent + 1
    guard abs(whole) <= mostZeros else { return word }
    let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
    let text = { (digits: ArraySlice<UInt8>) in
      String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
    let sign = number < 0 ? "-" : ""
    if whole <= 0 { return sign + "0." + zeros(-whole) + text(digits[...]) }
    if digits.count <= whole { return sign + text(digits[...]) + zeros(whole - digits.count) }
    return sign + text(digits[..<whole]) + "." + text(digits[whole...])
  }

  /// The digits of the shortest decimal that means the number, and the power of ten of the first.
  private static func digits(of number: Double) -> (digits: [UInt8], exponent: Int) {
    let parts = number.description.split { $0 == "e" || $0 == "E" }
    let written = parts.first.map(String.init) ?? ""
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let halves = written.split(separator: ".", omittingEmptySubsequences: false)
    let all = halves.joined().utf8.map { $0 - UInt8(ascii: "0") }
    let leading = all.prefix { $0 == 0 }.count
    return (Array(all[leading...]), (halves.first?.utf8.count ?? 1) - 1 - leading + power)
  }

  private static func round(_ digits: inout [UInt8], _ exponent: inout Int) {
    guard digits.count > mostDigits else { return }
    let roundsUp = digits[mostDigits] >= 5
    digits.removeSubrange(mostDigits...)
    guard roundsUp else { return }
    for index in digits.indices.reversed() {
      guard digits[index] == 9 else {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    exponent += 1
  }
}
