/// What a writer may have meant by a word that is not known, worded for a diagnostic.
struct Guess {
  /// The end of a summary: what the word holds, or what may have been meant; empty when nobody can tell.
  let ending: String
  /// What to write, where the summary does not say it.
  let help: String?

  /// The known word that was meant, if there is one.
  let meant: String?

  /// Whether nothing can be guessed.
  var isNone: Bool { meant == nil }

  /// Says that a word means a known one.
  init(of word: String, meaning meant: String) {
    ending = "; did you mean '\(meant)'?"
    help = nil
    self.meant = meant
  }

  /// Looks among known words for the one that was meant.
  ///
  /// Words that only differ by characters that look alike are not told apart by looking at them, so the
  /// character is named.
  init(of word: String, among known: [String]) {
    let plain = word.plainlyTyped
    let typed = plain.lowercased()
    // Each character that is typed otherwise takes more bytes than the one typed for it.
    let same = known.first {
      $0.utf8.count >= plain.utf8.count && $0.plainlyTyped.lowercased() == typed
    }
    meant = same ?? NearMiss.nearest(to: plain, among: known)
    if let same, let odd = word.firstOddCharacter {
      ending = ": it holds the character \(odd.codeAndName)"
      help = "write '\(same)' anew, with plain characters"
    } else {
      ending = meant.map { "; did you mean '\($0)'?" } ?? ""
      help = nil
    }
  }
}
