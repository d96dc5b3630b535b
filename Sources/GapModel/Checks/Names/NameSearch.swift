/// Looks for many names at once in texts, in whatever spelling: letter by letter along a tree of all of them.
///
/// - Complexity: A text takes the time of its length times that of the longest name, however many names there
///   are.
struct NameSearch {
  /// A name that was found.
  struct Match {
    /// Which of the names it is.
    let name: Int
    /// Where it stands in the text, in scalars.
    let range: Range<Int>
    /// How the text writes it.
    let text: String
    /// Whether letters stand right before it, and right behind it.
    let isBehindLetter: Bool
    let isBeforeLetter: Bool
    /// Whether it is only a part of the name, or short for it.
    let isPart: Bool
  }

  /// A pattern and the name that it is of.
  private struct Leaf {
    let pattern: NamePattern
    let name: Int
  }

  /// From a place of the tree and a letter, both in one number, to the next place.
  private var steps: [UInt64: Int] = [:]
  private var leaves: [[Leaf]] = [[]]
  /// The spellings that are other words, of each name.
  private let exceptions: [Set<String>]

  /// Letters that Indonesian adds to a word.
  private static let endings: Set = ["nya", "ku", "mu", "lah", "kah", "pun", "s"]
  /// The most marks between two letters of a name.
  private static let mostMarks = 3

  /// Looks for some names; where two are written alike, the first counts, and the whole before a part.
  init(_ names: [SoughtName]) {
    exceptions = names.map { Set($0.except) }
    for isPart in [false, true] {
      for (index, name) in names.enumerated() {
        for pattern in name.variants where pattern.isPart == isPart {
          insert(Leaf(pattern: pattern, name: index))
        }
      }
    }
  }

  private mutating func insert(_ leaf: Leaf) {
    var place = 0
    for letter in leaf.pattern.letters {
      let step = Self.step(place, letter)
      if let next = steps[step] {
        place = next
      } else {
        steps[step] = leaves.count
        place = leaves.count
        leaves.append([])
      }
    }
    leaves[place].append(leaf)
  }

  private static func step(_ place: Int, _ letter: UInt32) -> UInt64 {
    UInt64(place) << 32 | UInt64(letter)
  }

  /// The names in a text, in its order; of those that overlap the one that begins first, then the longest.
  func matches(in text: String) -> [Match] {
    guard leaves.count > 1 else { return [] }
    let folded = FoldedText(text)
    let scalars = Array(text.unicodeScalars)
    var matches: [Match] = []
    var index = 0
    while index < folded.signs.count {
      if let (match, next) = match(from: index, in: folded.signs, scalars) {
        matches.append(match)
        index = next
      } else {
        index += 1
      }
    }
    return matches
  }

  // One name.

  /// The longest name that begins at a sign, and the sign behind it.
  private func match(
    from start: Int,
    in signs: [FoldedText.Sign],
    _ scalars: [Unicode.Scalar]
  ) -> (Match, next: Int)? {
    guard signs[start].isLetterOrDigit else { return nil }
    var place = 0
    var index = start
    /// The signs of the letters so far.
    var path: [Int] = []
    var best: (leaf: Leaf, end: Int)?
    while index < signs.count {
      if !signs[index].isLetterOrDigit {
        guard let next = behindMarks(from: index, in: signs) else { break }
        index = next
      }
      guard let next = steps[Self.step(place, signs[index].value)] else { break }
      place = next
      path.append(index)
      index += 1
      for leaf in leaves[place] {
        guard fits(leaf.pattern, path, in: signs),
          !isException(leaf.name, scalars[range(start, index, in: signs, scalars.count)])
        else { continue }
        best = (leaf, index)
        break
      }
    }
    guard let best else { return nil }
    let range = range(start, best.end, in: signs, scalars.count)
    let match = Match(
      name: best.leaf.name,
      range: range,
      text: Self.text(scalars[range]),
      isBehindLetter: start > 0 && signs[start - 1].isLetterOrDigit,
      isBeforeLetter: best.end < signs.count && signs[best.end].isLetterOrDigit,
      isPart: best.leaf.pattern.isPart
    )
    return (match, best.end)
  }

  private func isException(_ name: Int, _ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    !exceptions[name].isEmpty && exceptions[name].contains(Self.text(scalars))
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }

  /// The scalars of some signs, with the accents and unseen characters behind the last.
  private func range(
    _ start: Int,
    _ end: Int,
    in signs: [FoldedText.Sign],
    _ count: Int
  ) -> Range<Int> {
    let last = signs[end - 1].offset + 1
    return signs[start].offset..<(end < signs.count ? max(last, signs[end].offset) : count)
  }

  /// The next letter behind a few marks that may stand within a name.
  private func behindMarks(from index: Int, in signs: [FoldedText.Sign]) -> Int? {
    var index = index
    let start = index
    while index < signs.count, !signs[index].isLetterOrDigit {
      guard signs[index].form != .mark, index - start < Self.mostMarks else { return nil }
      index += 1
    }
    return index < signs.count ? index : nil
  }

  // Whether a text means the name.

  private func fits(_ pattern: NamePattern, _ path: [Int], in signs: [FoldedText.Sign]) -> Bool {
    guard let first = path.first, let last = path.last else { return false }
    for index in path.indices.dropFirst() {
      for mark in path[index - 1] + 1..<path[index] {
        guard pattern.allows(signs[mark].form, before: index) else { return false }
      }
    }
    return begins(pattern, first, in: signs) && ends(pattern, last, in: signs)
      && hasCapitals(pattern, path, in: signs)
  }

  private func begins(_ pattern: NamePattern, _ first: Int, in signs: [FoldedText.Sign]) -> Bool {
    guard first > 0, signs[first - 1].isLetterOrDigit, !pattern.isLong else { return true }
    return signs[first].form == .capital && signs[first - 1].form != .capital
  }

  private func ends(_ pattern: NamePattern, _ last: Int, in signs: [FoldedText.Sign]) -> Bool {
    let next = last + 1
    guard next < signs.count, signs[next].isLetterOrDigit else { return true }
    // 'Sistem 1' is no part of 'Sistem 12'.
    if signs[last].form == .digit, signs[next].form == .digit { return false }
    if pattern.isLong || signs[next].form == .digit { return true }
    if signs[next].form == .capital, signs[last].form == .small { return true }
    var ending = ""
    var index = next
    while index < signs.count, signs[index].isLetterOrDigit, ending.utf8.count < 4 {
      if let scalar = Unicode.Scalar(signs[index].value) { ending.unicodeScalars.append(scalar) }
      index += 1
    }
    return Self.endings.contains(ending)
  }

  private func hasCapitals(
    _ pattern: NamePattern,
    _ path: [Int],
    in signs: [FoldedText.Sign]
  ) -> Bool {
    switch pattern.capitals {
    case .any: return true
    case .all: return path.allSatisfy { signs[$0].form != .small }
    case .first:
      guard let first = path.first, let last = path.last else { return false }
      if signs[first].form == .capital || signs[first].form == .digit { return true }
      return isJoined(at: first, from: -1, in: signs) || isJoined(at: last, from: 1, in: signs)
    }
  }

  /// Whether a hyphen, a full stop or the like joins a letter to a word beside it, as in addresses.
  private func isJoined(at place: Int, from step: Int, in signs: [FoldedText.Sign]) -> Bool {
    let (mark, letter) = (place + step, place + 2 * step)
    guard signs.indices.contains(mark), signs.indices.contains(letter) else { return false }
    return signs[mark].form == .joint && signs[letter].isLetterOrDigit
  }
}

// What still stands of names where none was found.
extension NameSearch {
  /// From so many letters on, a name within another word is worth a look.
  private static let fewestWithin = 5

  /// The names whose letters stand in a text although they were not taken for the name: small, or within a word.
  func traces(in text: String) -> [Match] {
    guard leaves.count > 1 else { return [] }
    let signs = FoldedText(text).signs
    let scalars = Array(text.unicodeScalars)
    var traces: [Match] = []
    var start = 0
    while start < signs.count {
      guard let (name, end) = trace(from: start, in: signs, scalars) else {
        start += 1
        continue
      }
      let range = range(start, end, in: signs, scalars.count)
      traces.append(
        Match(
          name: name,
          range: range,
          text: Self.text(scalars[range]),
          isBehindLetter: start > 0 && signs[start - 1].isLetterOrDigit,
          isBeforeLetter: end < signs.count && signs[end].isLetterOrDigit,
          isPart: true
        )
      )
      start = end
    }
    return traces
  }

  private func trace(
    from start: Int,
    in signs: [FoldedText.Sign],
    _ scalars: [Unicode.Scalar]
  ) -> (name: Int, end: Int)? {
    var place = 0
    var index = start
    var best: (name: Int, end: Int)?
    while index < signs.count, signs[index].isLetterOrDigit,
      let next = steps[Self.step(place, signs[index].value)]
    {
      place = next
      index += 1
      guard index - start >= Self.fewestWithin else { continue }
      for leaf in leaves[place] where isTelling(leaf.pattern, start, index, in: signs) {
        guard !isException(leaf.name, scalars[range(start, index, in: signs, scalars.count)])
        else { continue }
        best = (leaf.name, index)
        break
      }
    }
    return best
  }

  /// Whether the letters of a name are a word, or the beginning of one that is written with a capital.
  private func isTelling(
    _ pattern: NamePattern,
    _ start: Int,
    _ end: Int,
    in signs: [FoldedText.Sign]
  ) -> Bool {
    let isBehindLetter = start > 0 && signs[start - 1].isLetterOrDigit
    let isBeforeLetter = end < signs.count && signs[end].isLetterOrDigit
    if !isBehindLetter, !isBeforeLetter { return true }
    return signs[start].form == .capital || pattern.capitals == .any
  }
}
