/// Texts of other programs, as a case may hold them.
enum ImportedWords {
  /// A text without blanks around it and without characters that no file may have; `nil` where nothing is left.
  static func clean(_ text: String?) -> String? {
    guard let text else { return nil }
    var scalars = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n" where last == "\r": continue
      case "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}": scalars.append("\n")
      default: if scalar.isAllowedInFile { scalars.append(scalar) }
      }
    }
    let clean = String(scalars).trimmedText
    return clean.unicodeScalars.contains { $0.isVisible } ? clean : nil
  }

  /// A name on one line.
  static func name(_ text: String?) -> String? { clean(text)?.withSingleBlanks }

  /// Whether a text looks as if it held data of persons, or named one.
  static func isPersonal(_ text: String) -> Bool {
    !PersonalData.all(in: text).isEmpty || !PersonalData.names(inRole: text).isEmpty
  }

  /// The most characters of a quote that is its own statement.
  private static let longestStatement = 200

  /// What a finding says, and the words that it was taken from.
  ///
  /// A segment without a statement is one itself where it is short; else its beginning is.
  static func statement(
    _ statement: String?,
    quote: String?
  ) -> (statement: String?, quote: String?) {
    let quote = clean(quote)
    if let statement = clean(statement) { return (statement, quote) }
    guard let quote else { return (nil, nil) }
    let isLine = !quote.utf8.contains(0x0A)
    if isLine, quote.count <= longestStatement { return (quote, quote) }
    return (beginning(of: quote.withSingleBlanks), quote)
  }

  /// The first words of a text, and a sign that it goes on.
  private static func beginning(of text: String) -> String {
    guard text.count > longestStatement else { return text }
    let first = text.prefix(longestStatement - 2)
    let isAtWord = text[first.endIndex] == " "
    let words = isAtWord ? first : first.lastIndex(of: " ").map { first[..<$0] } ?? first
    return String(words).trimmedText + " …"
  }

  /// A date as the format writes it; `nil` where nobody can be sure which is meant.
  static func date(_ text: String) -> String? {
    if CalendarDate(text) != nil { return text }
    let meant = DateText.suggestions(for: text)
    return meant.count == 1 ? meant[0] : nil
  }
}
