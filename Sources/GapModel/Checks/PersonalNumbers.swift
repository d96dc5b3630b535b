/// Finds the numbers of persons in a text: NIK, NIP and telephone numbers, however they are grouped.
struct PersonalNumbers {
  /// A number, and the indices of its signs.
  struct Found {
    let kind: PersonalData.Kind
    let range: Range<Int>
  }

  private let signs: PlainSigns

  /// Looks at a text.
  init(_ signs: PlainSigns) { self.signs = signs }

  /// The numbers in the text, in its order.
  var found: [Found] {
    var found: [Found] = []
    var index = 0
    while index < signs.count {
      guard signs.isDigit(at: index) else {
        index += 1
        continue
      }
      let run = DigitGroups(signs, from: index)
      found += numbers(in: run)
      index = run.groups.last?.upperBound ?? index + 1
    }
    return found
  }

  /// The numbers among some groups; what stands around them, as a year, belongs to none.
  private func numbers(in run: DigitGroups) -> [Found] {
    var found: [Found] = []
    var first = 0
    while first < run.groups.count {
      if let (kind, last) = longest(from: first, in: run) {
        found.append(Found(kind: kind, range: range(of: first...last, in: run)))
        first = last + 1
      } else {
        first += 1
      }
    }
    return found
  }

  /// The longest number that begins with a group, and the group it ends with.
  private func longest(from first: Int, in run: DigitGroups) -> (PersonalData.Kind, last: Int)? {
    var best: (PersonalData.Kind, last: Int)?
    var digits: [Int] = []
    for last in first..<min(first + GroupedNumber.mostGroups, run.groups.count) {
      digits += run.groups[last].prefix(GroupedNumber.mostDigits + 1).map {
        Int(signs.values[$0]) - 0x30
      }
      guard digits.count <= GroupedNumber.mostDigits else { break }
      guard digits.count >= PersonalData.fewestDigits else { continue }
      let number = GroupedNumber(
        digits: digits,
        sizes: run.groups[first...last].map { $0.count },
        joints: Array(run.joints[first..<last]),
        isInternational: first == 0 && signs[run.groups[0].lowerBound - 1] == "+",
        isCalledPhone: first == 0 && isCalledPhone(before: run.groups[0].lowerBound)
      )
      if let kind = number.kind { best = (kind, last) }
    }
    guard let best else { return nil }
    let range = run.groups[first].lowerBound..<run.groups[best.last].upperBound
    let isPart = isFraction(first, of: run) || isWithinCode(range) || isAmount(range)
    return isPart || (best.0 == .phone && isDocumentNumber(range)) ? nil : best
  }

  /// The signs of a number, with the plus or bracket that belongs to it.
  private func range(of groups: ClosedRange<Int>, in run: DigitGroups) -> Range<Int> {
    var start = run.groups[groups.lowerBound].lowerBound
    let end = run.groups[groups.upperBound].upperBound
    if signs[start - 1] == "+" { start -= 1 }
    if signs[start - 1] == "(", (start..<end).contains(where: { signs[$0] == ")" }) { start -= 1 }
    return start..<end
  }

  // What a long number can be besides.

  /// Whether a number is what follows a decimal point or comma.
  private func isFraction(_ group: Int, of run: DigitGroups) -> Bool {
    if group > 0 {
      return run.joints[group - 1] == .fullStop
        && run.groups[group - 1].count < PersonalData.fewestDigits
    }
    let mark = run.groups[0].lowerBound - 1
    guard signs[mark] == "," || signs[mark] == "." else { return false }
    let whole = signs.start(before: mark, while: signs.isDigit)
    return whole < mark && mark - whole < PersonalData.fewestDigits
  }

  /// Whether a number is a part of a digest, a longer code, a link or a document's identifier.
  private func isWithinCode(_ range: Range<Int>) -> Bool {
    let before = signs.start(before: range.lowerBound, while: signs.isLetter)
    let behind = signs.end(from: range.upperBound, while: signs.isLetter)
    let letters = signs.word(before..<range.lowerBound) + signs.word(range.upperBound..<behind)
    if !letters.isEmpty {
      let isHexadecimal = letters.allSatisfy { "abcdef".contains($0) }
      let isBetween = before < range.lowerBound && behind > range.upperBound
      if isHexadecimal || isBetween || signs.isDigit(at: before - 1) || signs.isDigit(at: behind) {
        return true
      }
    }
    let token = word(around: range)
    let isLink = ["://", "www.", "doi:", "urn:"].contains { token.holds($0) }
    let isIdentifier = token.hasPrefix("10.") && token.contains("/")
    let leadsToPerson = ["wa.me", "whatsapp", "tel:", "phone=", "t.me"].contains { token.holds($0) }
    return (isLink || isIdentifier) && !leadsToPerson
  }

  /// The most signs of a word around a number that are looked at, on either side.
  private static let longestReach = 200

  /// The word that a number stands in, in small letters.
  private func word(around range: Range<Int>) -> String {
    let lowest = range.lowerBound - Self.longestReach
    let highest = range.upperBound + Self.longestReach
    let start = signs.start(before: range.lowerBound) { $0 > lowest && !signs.isBlank(at: $0) }
    let end = signs.end(from: range.upperBound) { $0 < highest && !signs.isBlank(at: $0) }
    return signs.word(start..<end)
  }

  /// Whether a number is an amount of money.
  private func isAmount(_ range: Range<Int>) -> Bool {
    let end = signs.start(before: range.lowerBound) { signs.isBlank(at: $0) || signs[$0] == "." }
    let before = signs.word(signs.start(before: end, while: signs.isLetter)..<end)
    let start = signs.end(from: range.upperBound) { signs.isBlank(at: $0) }
    let behind = signs.word(start..<signs.end(from: start, while: signs.isLetter))
    return ["rp", "idr", "usd", "eur"].contains(before) || signs[end - 1] == "$"
      || ["rupiah", "rp", "idr"].contains(behind)
  }

  /// Whether a number goes on as the number of a letter or a ruling, as in `0812345678/XII/2020`.
  private func isDocumentNumber(_ range: Range<Int>) -> Bool {
    guard signs[range.upperBound] == "/" else { return false }
    let next = range.upperBound + 1
    let digits = signs.end(from: next, while: signs.isDigit) - next
    return signs.isLetter(at: next) || (1...4).contains(digits)
  }

  /// Whether the word before a number says that it is a telephone's.
  private func isCalledPhone(before index: Int) -> Bool {
    let end = signs.start(before: index) { index in
      signs.isBlank(at: index) || [".", ":", "("].contains(signs[index])
    }
    let word = signs.word(signs.start(before: end, while: signs.isLetter)..<end)
    return ["telp", "tlp", "tel", "telepon", "phone", "fax", "faks", "hp", "wa", "hubungi"]
      .contains(word)
  }
}
