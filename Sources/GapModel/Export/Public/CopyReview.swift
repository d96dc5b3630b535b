/// What still looks telling in a copy for others, with its places: for people to look at.
package struct CopyReview {
  /// What may tell who is meant.
  package let doubts: [Doubt]
  /// Words that are written as names are and that no entry of the list replaces, the most frequent first.
  package let namelike: [Namelike]
  /// Plain words that are also roles, titles, groups or owners, and stand in texts as they are.
  package let plainWords: [PlainWord]

  /// Something that may tell who is meant.
  package struct Doubt {
    package let place: TextPosition
    package let kind: Kind
    /// How the copy writes it.
    package let text: String

    package enum Kind {
      /// The letters of a name of the list, within a word or written small.
      case trace
      /// A title or degree with a name, as `Ibu Sekar`.
      case person
      /// A number of a person, as NIK, NIP and telephone numbers.
      case number
    }
  }

  /// A word that is written as names are.
  package struct Namelike {
    package let word: String
    package let count: Int
    /// Where it stands first.
    package let place: TextPosition
  }

  /// A plain word that is also a role or the like.
  package struct PlainWord {
    package let word: String
    package let count: Int
  }

  /// Looks through the text of a copy.
  package init(of text: String, _ copy: PublicCase) {
    let entries = copy.names.list.entries
    let replaced = entries.filter { $0.pseudonym != nil }
    let names = NameSearch(replaced.filter { $0.isInTexts }.map { $0.sought })
    let plain = replaced.filter { !$0.isInTexts && $0.kind != .cases }
    let words = NameSearch(plain.map { SoughtName(name: $0.name, kind: .whole) })
    var found = Words(known: entries.map { $0.pseudonym ?? $0.name })
    var doubts: [Doubt] = []
    var counts = [Int](repeating: 0, count: plain.count)
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let line = String(line)
      doubts += Self.doubts(in: line, number, names)
      for match in words.matches(in: line) { counts[match.name] += 1 }
      found.add(line, number)
    }
    self.doubts = doubts
    namelike = found.namelike
    plainWords = zip(plain, counts).filter { $0.1 > 0 }
      .map { PlainWord(word: $0.name, count: $1) }.sorted {
        ($1.count, $0.word) < ($0.count, $1.word)
      }
  }

  private static func doubts(in line: String, _ number: Int, _ names: NameSearch) -> [Doubt] {
    let scalars = Array(line.unicodeScalars)
    func doubt(_ kind: Doubt.Kind, _ range: Range<Int>) -> Doubt {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[range])
      let place = TextPosition(line: number, column: range.lowerBound + 1)
      return Doubt(place: place, kind: kind, text: text)
    }
    let traces = names.traces(in: line).map { doubt(.trace, $0.range) }
    let persons = PersonalData.names(inRole: line).map {
      doubt(.person, $0.offset..<$0.offset + $0.count)
    }
    let numbers = PersonalData.all(in: line).map {
      doubt(.number, $0.offset..<$0.offset + $0.count)
    }
    return (traces + persons + numbers).sorted { $0.place < $1.place }
  }
}

/// Collects the words of a text that are written as names are.
private struct Words {
  private let known: Set<String>
  /// Words that are also written small, and so are no names.
  private var small: Set<String> = []
  private var found: [String: (count: Int, place: TextPosition)] = [:]

  init(known names: [String]) {
    let words = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    known = Set(words.map { String($0) })
  }

  mutating func add(_ line: String, _ number: Int) {
    let scalars = Array(line.unicodeScalars)
    var index = 0
    var last: Unicode.Scalar?
    while index < scalars.count {
      guard scalars[index].properties.isAlphabetic else {
        if !scalars[index].properties.isWhitespace { last = scalars[index] }
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, Self.isOfWord(scalars[index]) { index += 1 }
      var word = ""
      word.unicodeScalars.append(contentsOf: scalars[start..<index])
      add(word, isFirst: last.map { Self.begins.contains($0) } ?? true, number, start + 1)
      last = scalars[index - 1]
    }
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Marks behind which any word has a capital.
  private static let begins: Set<Unicode.Scalar> = [
    ".", "!", "?", ":", ";", "\"", "'", "“", "‘", "(", "[", "{", "-",
  ]

  private mutating func add(_ word: String, isFirst: Bool, _ line: Int, _ column: Int) {
    let isCapital = word.first?.isUppercase ?? false
    guard isCapital else {
      small.insert(word)
      return
    }
    let capitals = word.count { $0.isUppercase }
    guard !isFirst || capitals > 1, word.utf8.count > 2, !known.contains(word),
      !OfficeWords.holds(word), !PublicIDs.isPlain(word)
    else { return }
    let place = TextPosition(line: line, column: column)
    found[word] = (found[word].map { $0.count + 1 } ?? 1, found[word]?.place ?? place)
  }

  var namelike: [CopyReview.Namelike] {
    found.filter { !small.contains($0.key.lowercased()) }.map { word, entry in
      CopyReview.Namelike(word: word, count: entry.count, place: entry.place)
    }.sorted { ($1.count, $0.word) < ($0.count, $1.word) }
  }
}
