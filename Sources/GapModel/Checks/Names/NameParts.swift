/// What people write for a name that has several words: its telling part, its first letters, its syllables.
struct NameParts {
  /// Words of it that are a name of their own.
  private(set) var parts: [String] = []
  /// First letters of its words.
  private(set) var initials: [String] = []
  /// Beginnings of its words put together, such as Sumut for Sumatera Utara.
  private(set) var syllables: [String] = []

  /// Words between others.
  private static let joining: Set = [
    "dan", "di", "ke", "dari", "untuk", "pada", "of", "and", "the", "for", "in", "at", "to",
  ]

  init(of name: String, _ kind: SoughtName.Kind) {
    guard kind != .whole else { return }
    let pieces = Self.pieces(of: name)
    for piece in pieces where piece.count > 1 || pieces.count > 1 { add(piece, kind) }
    for piece in pieces { addShortForms(of: piece, kind) }
    parts = parts.uniqued
    initials = initials.uniqued
    syllables = syllables.uniqued
  }

  /// The words of a name, apart where brackets and commas part them.
  private static func pieces(of name: String) -> [[String]] {
    name.split { "(),;:[]\"“”/".contains($0) || $0 == "\n" }.map { piece in
      piece.split { $0.isWhitespace || $0 == "–" || $0 == "—" }.map { String($0) }
    }.filter { !$0.isEmpty }
  }

  private mutating func add(_ words: [String], _ kind: SoughtName.Kind) {
    switch kind {
    case .whole: break
    case .person:
      parts += words.filter { Self.letters($0) >= 3 && Self.isProper($0) && !OfficeWords.holds($0) }
    case .system:
      parts += words.filter { Self.letters($0) >= 3 && Self.isMixed($0) && !OfficeWords.holds($0) }
    case .place:
      // What stands behind 'Kabupaten' is the name, whatever its words.
      let own = words.drop { OfficeWords.isKindOfPlace($0) }
      if own.count < words.count || words.count == 1 { addName(own) }
    case .office: addRuns(words)
    }
  }

  private mutating func addName(_ words: ArraySlice<String>) {
    guard let first = words.first, words.count > 1 || Self.letters(first) >= 3 else { return }
    guard words.contains(where: { !OfficeWords.holds($0) }) else { return }
    parts.append(words.joined(separator: " "))
  }

  /// Adds each run of words that are not what any office is called; an abbreviation is one by itself, as BKPSDM
  /// in `BKPSDM Melatiraya`.
  private mutating func addRuns(_ words: [String]) {
    let runs = words.split { OfficeWords.holds($0) || Self.joining.contains($0.lowercased()) }
    for run in runs {
      parts += run.filter { Self.isMixed($0) && Self.letters($0) >= 3 }
      for rest in run.split(whereSeparator: { Self.isMixed($0) }) {
        guard let first = rest.first, Self.isProper(first) else { continue }
        if rest.count > 1 || Self.letters(first) >= 4 { parts.append(rest.joined(separator: " ")) }
      }
    }
  }

  private mutating func addShortForms(of words: [String], _ kind: SoughtName.Kind) {
    let full = words.filter { !Self.joining.contains($0.lowercased()) }
    switch kind {
    case .whole, .person: return
    case .place:
      let own = Array(full.drop { OfficeWords.isKindOfPlace($0) })
      addInitials(of: own, fewest: 3)
      addSyllables(of: own)
    case .office:
      let place = full.firstIndex { OfficeWords.isKindOfPlace($0) } ?? full.endIndex
      addInitials(of: full, fewest: 4)
      addInitials(of: Array(full[..<place]), fewest: 4)
      // 'Daerah' at the end is often left away: BKPSDM for BKPSDMD.
      if full[..<place].last?.lowercased() == "daerah" {
        addInitials(of: Array(full[..<place].dropLast()), fewest: 4)
      }
    case .system: addInitials(of: full, fewest: 4)
    }
  }

  private mutating func addInitials(of words: [String], fewest: Int) {
    guard words.count >= fewest else { return }
    let letters = words.compactMap { $0.first { $0.isLetter } }
    guard letters.count >= fewest else { return }
    initials.append(String(letters).uppercased())
  }

  /// The beginnings of two words of a place, of two to four letters each.
  private mutating func addSyllables(of words: [String]) {
    guard words.count == 2 else { return }
    for first in 2...4 {
      for second in 2...4 where first + second >= 5 {
        let syllables = words[0].prefix(first) + words[1].lowercased().prefix(second)
        if syllables.count == first + second { self.syllables.append(String(syllables)) }
      }
    }
  }

  // Words.

  private static func letters(_ word: String) -> Int {
    word.unicodeScalars.count { $0.properties.isAlphabetic }
  }

  /// Whether a word begins with a capital.
  private static func isProper(_ word: String) -> Bool {
    word.first { $0.isLetter }?.isUppercase ?? false
  }

  /// Whether a word has two capitals or more, as an abbreviation or a product has.
  private static func isMixed(_ word: String) -> Bool { word.count { $0.isUppercase } > 1 }
}
