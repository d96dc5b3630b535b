/// Puts pseudonyms into free texts, and counts what it replaced.
struct NameReplacer {
  /// How often each spelling of a name was replaced.
  private(set) var counts: [Spelling: Int] = [:]
  /// How many links and addresses were taken out.
  private(set) var linkCount = 0

  /// A spelling of a name, by the place of the name in the list.
  struct Spelling: Hashable {
    let name: Int
    let text: String
  }

  private let search: NameSearch
  /// For each name that is looked for, its place in the list.
  private let places: [Int]
  private let list: NameList
  private let link: String

  /// Prepares to replace the names of a list; where two are written alike, those of the case go first.
  init(_ names: GrownNames, language: Language) {
    let own = names.own
    let isOwn = Set(own)
    let further = names.list.entries.indices.filter { !isOwn.contains($0) }
    let order = Self.ordered(own, in: names.list) + Self.ordered(further, in: names.list)
    let sought = order.filter { names.list.entries[$0].isInTexts }
    places = sought
    search = NameSearch(
      sought.map { names.list.entries[$0].sought(isOwn: isOwn.contains($0)) }
    )
    list = names.list
    link = language == .id ? "[tautan]" : "[link]"
  }

  /// Words that people added go first, then places, whose name offices bear too.
  private static func ordered(_ places: [Int], in list: NameList) -> [Int] {
    let order: [NameList.Kind] = [
      .words, .regions, .organisations, .systems, .coders, .roles, .titles, .groups, .owners,
      .cases,
    ]
    return order.flatMap { kind in places.filter { list.entries[$0].kind == kind } }
  }

  /// The text with pseudonyms in the place of names, without links and addresses.
  mutating func replaced(_ text: String) -> String {
    var text = withoutLinks(text)
    // A pseudonym beside what is left of a text may make a name anew; that is rare, and ends at once.
    for _ in 0..<3 {
      let (new, isChanged) = replacedOnce(text)
      text = new
      if !isChanged { break }
    }
    return text
  }

  /// Whether a text holds a name that is to be replaced.
  func holdsName(_ text: String) -> Bool {
    search.matches(in: text).contains { list.entries[places[$0.name]].pseudonym != nil }
  }

  private mutating func replacedOnce(_ text: String) -> (String, isChanged: Bool) {
    let matches = search.matches(in: text)
    guard !matches.isEmpty else { return (text, false) }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var end = 0
    var isChanged = false
    for match in matches {
      let place = places[match.name]
      guard let pseudonym = list.entries[place].pseudonym else { continue }
      result.append(contentsOf: scalars[end..<match.range.lowerBound])
      if match.isBehindLetter { result.append("-") }
      result.append(contentsOf: pseudonym.unicodeScalars)
      if match.isBeforeLetter { result.append("-") }
      end = match.range.upperBound
      counts[Spelling(name: place, text: match.text.withSingleBlanks), default: 0] += 1
      isChanged = true
    }
    result.append(contentsOf: scalars[end...])
    return (String(result), isChanged)
  }

  // MARK: Links

  private static let domains = [
    ".go.id", ".ac.id", ".co.id", ".or.id", ".sch.id", ".desa.id", ".web.id", ".my.id", ".com",
    ".org", ".net", ".gov", ".edu", ".info",
  ]

  private mutating func withoutLinks(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x3A || $0 == 0x40 }) else { return text }
    var result = ""
    var word = ""
    for character in text {
      if character.isWhitespace {
        result += withoutLink(word)
        result.append(character)
        word = ""
      } else {
        word.append(character)
      }
    }
    return result + withoutLink(word)
  }

  private mutating func withoutLink(_ word: String) -> String {
    guard Self.isLink(word) else { return word }
    linkCount += 1
    let marks = ".,;:!?)]}\"'»”’"
    let ending = word.reversed().prefix { marks.contains($0) }.reversed()
    let beginning = word.prefix { "([{\"'«“‘".contains($0) }
    return beginning + link + String(ending)
  }

  private static func isLink(_ word: String) -> Bool {
    guard word.utf8.contains(where: { $0 == 0x2E || $0 == 0x3A || $0 == 0x40 }) else {
      return false
    }
    let small = word.lowercased()
    if small.holds("://") || small.holds("www.") { return true }
    let hosts = domains.contains { domain in
      small.holds(domain + "/") || small.trimmedOfMarks.hasSuffix(domain)
    }
    if hosts { return true }
    let parts = small.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].utf8.contains(0x2E)
  }
}

extension String {
  /// The text without the marks that end a sentence.
  fileprivate var trimmedOfMarks: String {
    var rest = self[...]
    while let last = rest.last, ".,;:!?)]}\"'»”’".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
