/// What English writes otherwise than Indonesian.
package enum English {
  /// Returns a number with what it counts: Indonesian has one form of a noun, English two.
  ///
  ///     English.counted(2, "finding")    // 2 findings
  ///
  /// - Parameters:
  ///   - number: How many.
  ///   - noun: The noun for one, whose plural ends in s.
  /// - Returns: The number and the noun.
  package static func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
