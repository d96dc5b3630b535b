/// Finds what looks like a person's data in a text, so that it does not slip into a report.
enum PersonalData {
  /// What was found.
  typealias Kind = Diagnostic.PersonalKind

  /// A piece of a text, in scalars, and what it looks like.
  struct Match: Equatable {
    let kind: Kind
    let offset: Int
    let count: Int
  }

  /// The fewest digits of a number that is a person's: a telephone line's of a small town.
  static let fewestDigits = 9

  /// Whether there are enough digits in a name for it to be a number.
  static func mayBeNumber(_ name: String) -> Bool {
    name.utf8.count { (0x30...0x39).contains($0) } >= fewestDigits
  }

  /// Returns everything in a text that looks like a person's data, in its order.
  static func all(in text: String) -> [Match] {
    let signs = PlainSigns(text)
    let addresses = signs.mailAddresses
    var left = addresses[...]
    // Both stand in the order of the text, so each address is looked at once.
    let numbers = PersonalNumbers(signs).found.filter { number in
      left = left.drop { $0.range.upperBound <= number.range.lowerBound }
      return left.first.map { !$0.range.overlaps(number.range) } ?? true
    }
    let found = addresses.map { (Kind.email, $0.range) } + numbers.map { ($0.kind, $0.range) }
    return found.map { signs.match($0, at: $1) }.sorted { $0.offset < $1.offset }
  }

  /// Returns the names of persons in what should be a role: those that a title gives away.
  static func names(inRole text: String) -> [Match] {
    TitledNames(text).found.map { range in
      Match(kind: .name, offset: range.lowerBound, count: range.count)
    }
  }
}

extension PlainSigns {
  /// A piece of the text as it was written.
  fileprivate func match(_ kind: PersonalData.Kind, at range: Range<Int>) -> PersonalData.Match {
    let first = offsets[range.lowerBound]
    return PersonalData.Match(
      kind: kind,
      offset: first,
      count: offsets[range.upperBound - 1] + 1 - first
    )
  }
}
