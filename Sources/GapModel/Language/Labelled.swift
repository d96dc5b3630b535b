/// Something that users write by its name or by a label in either language.
public protocol Labelled {
  /// The name that files and data use.
  var key: String { get }
  /// What people read.
  var label: LocalisedText { get }
}

extension Collection where Element: Labelled {
  /// The element that a word names: its key or one of its labels, whatever the case of the letters.
  ///
  /// An explanation in brackets at a label's end may be left out.
  package func named(_ word: String) -> Element? { namedIndex(word).map { self[$0] } }

  /// The place of the element that a word names.
  package func namedIndex(_ word: String) -> Index? {
    if let exact = firstIndex(where: { $0.key == word }) { return exact }
    let folded = word.withHyphens
    return firstIndex { element in
      element.key.withHyphens == folded
        || element.label.all.contains { $0.isNamed(by: folded) }
    }
  }

  /// The element with this key.
  package func keyed(_ key: String) -> Element? { first { $0.key == key } }
}

extension String {
  /// Whether a word names the label: the whole, or what stands before an explanation in brackets.
  ///
  /// The word is in the form of ``withHyphens``.
  fileprivate func isNamed(by word: String) -> Bool {
    let own = withHyphens
    if own == word { return true }
    guard own.last == ")", let bracket = own.firstIndex(of: "(") else { return false }
    return own[..<bracket].dropLast() == word
  }

  /// The text in lower case, with a hyphen for a dash: no keyboard has the dash of "Kecil–Sedang".
  fileprivate var withHyphens: String {
    let letters = lowercased()
    guard !letters.utf8.allSatisfy({ $0 < 0x80 }) else { return letters }
    return letters.escaped { $0.isLongDash ? "-" : nil }
  }
}
