/// What a writer may have meant by a word that is not known, worded for a diagnostic.
struct Guess {
  /// The end of a summary: an odd character of the word, or what may have been meant; empty when nobody can
  /// tell.
  let ending: LocalisedText
  /// What to write, where the summary does not say it.
  let help: LocalisedText?

  /// The known word that was meant, if there is one.
  let meant: String?

  /// Whether nothing else can be meant, so that it may be written without asking.
  let isCertain: Bool

  /// Whether nothing can be guessed.
  var isNone: Bool { meant == nil }

  /// The known word that was meant, if nothing else can be.
  var certain: String? { isCertain ? meant : nil }

  /// What is said where nothing can be guessed.
  static let none = Guess(ending: .nothing, help: nil, meant: nil, isCertain: false)

  /// Says that a word means a known one.
  init(of word: String, meaning meant: String, isCertain: Bool = false) {
    self.init(ending: .didYouMean(meant), help: nil, meant: meant, isCertain: isCertain)
  }

  /// Looks among known words for the one that was meant.
  ///
  /// Words that only differ by characters that look alike are not told apart by looking at them, so the
  /// character is named.
  ///
  /// - Parameters:
  ///   - word: The word.
  ///   - names: What may be meant.
  ///   - labels: What each of that is called besides: as many words for one name as for another, in the
  ///     order of the names.
  init(of word: String, among names: [String], labels: [String] = []) {
    let known = names + labels
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
        meant: same,
        isCertain: true
      )
    } else {
      let near = NearMiss.near(to: plain, among: known)
      let nearest = near.min { $0.distance < $1.distance }.map { known[$0.index] }
      let meant = same ?? nearest
      let things = near.map {
        $0.index < names.count ? $0.index : Self.name(of: $0.index, names, labels)
      }
      self.init(
        ending: meant.map(LocalisedText.didYouMean) ?? .nothing,
        help: nil,
        meant: meant,
        isCertain: same != nil || Set(things).count == 1
      )
    }
  }

  /// The index of the name that a label is for, by the label's index behind all names.
  private static func name(of index: Int, _ names: [String], _ labels: [String]) -> Int {
    (index - names.count) / max(1, labels.count / max(1, names.count))
  }

  private init(ending: LocalisedText, help: LocalisedText?, meant: String?, isCertain: Bool) {
    self.ending = ending
    self.help = help
    self.meant = meant
    self.isCertain = isCertain
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
