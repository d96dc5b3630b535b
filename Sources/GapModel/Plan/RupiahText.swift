/// An amount of rupiah as people write it: `1500000000`, `1.500.000.000`, `Rp1,5 miliar`, `500 juta`, `1.5e9`.
public enum RupiahText {
  /// What a text may mean.
  public enum Reading: Hashable, Sendable {
    /// So many whole rupiah.
    case amount(Int64)
    /// Two amounts, as a mark may part thousands or decimals.
    case ambiguous(Int64, Int64)
    /// No amount of rupiah.
    case none
    /// An amount that has parts of a rupiah.
    case notWhole
    /// An amount that is larger than any cost may be.
    case tooLarge
  }

  /// The largest amount, in whole rupiah.
  public static let highest: Int64 = RecommendationKey.highestCost

  /// How many zeros a word stands for.
  private static let units: [String: Int] = [
    "ribu": 3, "rb": 3, "thousand": 3, "juta": 6, "jt": 6, "million": 6, "miliar": 9, "milyar": 9,
    "mlr": 9, "billion": 9, "triliun": 12, "trilyun": 12, "trillion": 12,
  ]

  /// Reads an amount.
  ///
  ///     RupiahText.reading(of: "1,5 miliar")  // .amount(1_500_000_000)
  public static func reading(of text: String) -> Reading {
    var rest = text.lowercased().filter { $0 != " " && $0 != "\u{A0}" }
    for name in ["rp.", "rp", "idr"] where rest.hasPrefix(name) {
      rest = String(rest.dropFirst(name.count))
      break
    }
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let word = String(rest.dropFirst(number.count))
    guard let zeros = zeros(of: word) else { return .none }
    return reading(of: String(number), zeros: zeros, hasUnit: !word.isEmpty)
  }

  /// How many zeros stand behind a number: by a word, or by an exponent such as `e9`.
  private static func zeros(of word: String) -> Int? {
    if word.isEmpty { return 0 }
    if let zeros = units[word] { return zeros }
    guard word.hasPrefix("e"), let exponent = Int(word.dropFirst()), (0...18).contains(exponent)
    else { return nil }
    return exponent
  }

  private static func reading(of number: String, zeros: Int, hasUnit: Bool) -> Reading {
    let marks = number.filter { $0 == "." || $0 == "," }
    guard let last = marks.last else { return amount(number, decimals: "", zeros: zeros) }
    let parts = number.split(separator: last, omittingEmptySubsequences: false).map { String($0) }
    if marks.contains(where: { $0 != last }) {
      // The last of two kinds of marks parts the decimals, the other the thousands.
      guard parts.count == 2, let other = marks.first else { return .none }
      let groups = parts[0].split(separator: other, omittingEmptySubsequences: false)
      return grouped(groups.map { String($0) }, decimals: parts[1], zeros: zeros)
    }
    if parts.count > 2 { return grouped(parts, decimals: "", zeros: zeros) }
    guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count) else {
      return amount(parts[0], decimals: parts[1], zeros: zeros)
    }
    let whole = amount(parts[0] + parts[1], decimals: "", zeros: zeros)
    // Rupiah have no decimals, so without a word a mark before three digits parts thousands.
    guard hasUnit else { return whole }
    let part = amount(parts[0], decimals: parts[1], zeros: zeros)
    if case .amount(let less) = part, case .amount(let more) = whole {
      return .ambiguous(less, more)
    }
    return part
  }

  /// Digits in groups of three, but for the first.
  private static func grouped(_ groups: [String], decimals: String, zeros: Int) -> Reading {
    guard let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return .none }
    return amount(groups.joined(), decimals: decimals, zeros: zeros)
  }

  private static func amount(_ digits: String, decimals: String, zeros: Int) -> Reading {
    guard !digits.isEmpty, (digits + decimals).allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return .none
    }
    var parts = decimals
    while parts.last == "0" { parts.removeLast() }
    guard parts.count <= zeros else { return .notWhole }
    let all =
      (digits + parts).drop { $0 == "0" }
      + String(repeating: "0", count: zeros - parts.count)
    if all.allSatisfy({ $0 == "0" }) { return .amount(0) }
    guard all.count <= 18, let amount = Int64(all), amount <= highest else { return .tooLarge }
    return .amount(amount)
  }
}
