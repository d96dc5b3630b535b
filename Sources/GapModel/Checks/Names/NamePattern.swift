/// One spelling of a name as letters, and how strictly a text must write it.
///
/// `SiKePO`, `Si-KePO`, `sikepo` and `ＳｉＫｅＰＯ` are one name. `Serang` is one only with a capital, for
/// `serang` is a word; a long name is one in small letters too.
struct NamePattern {
  /// Its letters and digits, small.
  let letters: [UInt32]
  /// Whether a word of it begins at a letter.
  let breaks: [Bool]
  /// Which capitals a text must write.
  let capitals: Capitals
  /// Whether it is only a part of a name, or short for one, rather than the whole.
  let isPart: Bool
  /// Whether it is an abbreviation that is no word.
  private let isAbbreviation: Bool

  /// Which capitals a text must write.
  enum Capitals {
    /// None.
    case any
    /// The first letter, or a hyphen or a full stop beside the word, as in addresses.
    case first
    /// All.
    case all
  }

  /// From so many letters on, a name of one word is no other word when it is written small.
  private static let longWord = 7
  /// From so many letters on, several words that are part of a name are no other words when written small.
  private static let longPart = 12
  /// From so many letters on, a name is also one within a longer word.
  static let longestShort = 8
  /// The fewest letters of a name.
  private static let fewest = 2

  /// A name as it is written; `nil` where it has no two letters.
  init?(_ name: String, isPart: Bool = false) {
    self.init(FoldedText(name), isPart: isPart) { Self.capitals(of: $0) }
  }

  /// The first letters of a name's words, such as BKPSDM; small letters are another word unless it is long.
  init?(initials: String) {
    let isLong = initials.utf8.count >= 5
    self.init(FoldedText(initials), isPart: true) { _ in isLong ? .any : .all }
  }

  /// Syllables of a name's words, such as Sumut.
  init?(syllables: String) {
    self.init(FoldedText(syllables), isPart: true) { _ in .first }
  }

  private init?(
    _ text: FoldedText,
    isPart: Bool,
    _ capitals: ([FoldedText.Sign]) -> Capitals
  ) {
    var letters: [UInt32] = []
    var breaks: [Bool] = []
    var isBehindMark = false
    for sign in text.signs {
      if sign.isLetterOrDigit {
        letters.append(sign.value)
        breaks.append(isBehindMark)
        isBehindMark = false
      } else {
        isBehindMark = !letters.isEmpty
      }
    }
    guard letters.count >= Self.fewest else { return nil }
    self.letters = letters
    self.breaks = breaks
    self.isPart = isPart
    let isShortPart = isPart && letters.count < Self.longPart
    self.capitals =
      breaks.contains(true) ? (isShortPart ? .first : .any) : capitals(text.signs)
    isAbbreviation = Self.isAbbreviation(text.signs)
  }

  /// What a name of one word asks of the texts that write it.
  private static func capitals(of signs: [FoldedText.Sign]) -> Capitals {
    let letters = signs.filter { $0.isLetterOrDigit }
    let isSmall = letters.first?.form != .capital
    let capitals = letters.count { $0.form == .capital }
    let isMixed = letters.dropFirst().contains { $0.form == .capital } && capitals < letters.count
    guard !isMixed, letters.count < longWord, !isSmall || capitals > 0 else { return .any }
    // Nobody takes 'bkpsdm' for a word.
    if capitals == letters.count, isUnpronounceable(letters) { return .any }
    return .first
  }

  private static func isUnpronounceable(_ letters: [FoldedText.Sign]) -> Bool {
    var run = 0
    for letter in letters {
      let isVowel = "aeiou".unicodeScalars.contains { $0.value == letter.value }
      run = isVowel ? 0 : run + 1
      if run > 3 { return true }
    }
    return false
  }

  /// Whether it is also a name within a longer word: `sikepobatanghari`, `BKPSDMD`.
  var isLong: Bool { letters.count >= Self.longestShort || isAbbreviation }

  /// Whether some letters are five capitals or more that nobody can take for a word.
  private static func isAbbreviation(_ signs: [FoldedText.Sign]) -> Bool {
    let letters = signs.filter { $0.isLetterOrDigit }
    return letters.count >= 5 && letters.allSatisfy { $0.form == .capital }
      && isUnpronounceable(letters)
  }

  /// Whether marks within its words may part them: `Si KePO`, but no full word from two short ones.
  func allows(_ mark: FoldedText.Sign.Form, before index: Int) -> Bool {
    if breaks[index] { return true }
    return mark == .joint || (mark == .blank && letters.count >= 6)
  }
}
