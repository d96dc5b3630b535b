/// What a writer may have meant by a word that is not known, worded for a diagnostic.
struct Guess {
  /// The end of a summary: an odd character of the word, or what may have been meant; empty when nobody can
  /// tell.
  let ending: LocalisedText
  /// What to write, where the summary does not say it.
  let help: LocalisedText?

  /// The known word that was meant, if there is one.
  let meant: String?

  /// Whether nothing can be guessed.
  var isNone: Bool { meant == nil }

  /// What is said where nothing can be guessed.
  static let none = Guess(ending: .nothing, help: nil, meant: nil)

  /// Says that a word means a known one.
  init(of word: String, meaning meant: String) {
    self.init(ending: .didYouMean(meant), help: nil, meant: meant)
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
    if let same, word.firstOddCharacter != nil {
      self.init(
        ending: .oddCharacter(in: word),
        help: LocalisedText(
          id: "ketik ulang '\(same)' dengan karakter biasa",
          en: "type '\(same)' again, with plain characters"
        ),
        meant: same
      )
    } else {
      let meant = same ?? NearMiss.nearest(to: plain, among: known)
      self.init(ending: meant.map(LocalisedText.didYouMean) ?? .nothing, help: nil, meant: meant)
    }
  }

  private init(ending: LocalisedText, help: LocalisedText?, meant: String?) {
    self.ending = ending
    self.help = help
    self.meant = meant
  }
}

extension LocalisedText {
  /// The end of a summary that asks whether a known word was meant.
  package static func didYouMean(_ word: String) -> LocalisedText {
    LocalisedText(id: "; mungkin maksudnya '\(word)'?", en: "; did you mean '\(word)'?")
  }

  /// The end of a summary that names a character which looks like another; empty if a word has none.
  static func oddCharacter(in word: String) -> LocalisedText {
    guard let odd = word.firstOddCharacter?.codeAndName else { return .nothing }
    return LocalisedText(
      id: ": ada karakter \(odd) di dalamnya",
      en: ": it contains the character \(odd)"
    )
  }
}
