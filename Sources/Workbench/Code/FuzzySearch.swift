/// A search while one types: each word must be found, at the beginning of a word, within one, or with
/// letters left out.
struct FuzzySearch {
  private let words: [[UInt8]]

  /// A search for words.
  init(_ text: String) {
    words = text.lowercased().split(separator: " ").map { Array(String($0).utf8) }
  }

  /// Whether nothing is searched for.
  var isEmpty: Bool { words.isEmpty }

  /// How well some texts match, more being better; `nil` where a word is in none of them.
  ///
  /// A word at the beginning of a word counts 3, within one 2, with letters left out 1; a match in an
  /// earlier text counts more than one in a later text.
  func score(of texts: [String]) -> Int? {
    let texts = texts.map { Array($0.lowercased().utf8) }
    var sum = 0
    for word in words {
      var best = 0
      for (place, text) in texts.enumerated() {
        best = max(best, Self.score(of: word, in: text) * 10 - place)
      }
      guard best > 0 else { return nil }
      sum += best
    }
    return sum
  }

  private static func score(of word: [UInt8], in text: [UInt8]) -> Int {
    guard text.holds(word) else { return text.holdsLetters(word) ? 1 : 0 }
    return ([UInt8(ascii: " ")] + text).holds([UInt8(ascii: " ")] + word) ? 3 : 2
  }
}

extension [UInt8] {
  /// Whether letters stand within one word in this order, with others between them.
  fileprivate func holdsLetters(_ letters: [UInt8]) -> Bool {
    split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") }.contains { word in
      var rest = letters[...]
      for letter in word where letter == rest.first { rest = rest.dropFirst() }
      return rest.isEmpty
    }
  }
}
