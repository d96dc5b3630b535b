extension String {
  /// Pairs of marks that a quotation may stand in.
  private static let quotePairs: [(open: Character, close: Character)] = [
    ("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»"), ("‘", "’"), ("'", "'"),
  ]

  /// The words of a quotation without the marks around the whole of it, as the report puts its own there.
  var withoutOuterQuotes: String {
    var inner = self[...]
    while inner.last?.isWhitespace == true { inner.removeLast() }
    inner = inner.drop { $0.isWhitespace }
    guard inner.count > 2, let first = inner.first, let last = inner.last else { return self }
    let words = inner.dropFirst().dropLast()
    // Marks inside may be the ends of two quotations: “a” and “b”.
    let isWhole = Self.quotePairs.contains { pair in
      pair.open == first && pair.close == last
        && !words.contains { $0 == pair.open || $0 == pair.close }
    }
    return isWhole ? String(words) : self
  }
}
