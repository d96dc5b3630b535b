/// Tells the results in a file apart by what stays when lines above them come and go.
///
/// A result is known by its rule and by what its line says, whatever indents it; equal ones by their order.
struct SARIFFingerprints {
  /// The name of the fingerprint, with the version of how it is made.
  static let name = "ruleAndLine/v1"

  private var counts: [String: Int] = [:]

  /// Returns the fingerprint of the next diagnostic of a file.
  ///
  /// - Parameters:
  ///   - diagnostic: The diagnostic.
  ///   - line: The line that it stands on; of a very large file it is not at hand.
  /// - Returns: 32 hexadecimal digits, and how many of the kind there were so far.
  mutating func next(of diagnostic: Diagnostic, line: String?) -> String {
    let words = (line ?? diagnostic.summary.en).unicodeScalars
      .filter { !$0.properties.isWhitespace }
    var said = "\(diagnostic.rule.id)\n"
    said.unicodeScalars.append(contentsOf: words)
    var hash = SecureHash()
    hash.update(with: Array(said.utf8))
    let digits = String(hash.digits.prefix(32))
    let count = (counts[digits] ?? 0) + 1
    counts[digits] = count
    return "\(digits):\(count)"
  }
}
