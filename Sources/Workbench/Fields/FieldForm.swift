import GapModel

/// How a field of a case is written: what a person types is looked at by it before it goes into the text.
enum FieldForm: Hashable, Sendable {
  /// A free text that may be left out.
  case text
  /// A free text that must be there.
  case needed
  /// The name of something; none of these, which others have.
  case id(taken: [String])
  /// The name of the case.
  case slug
  /// A year, a month or a day.
  case date
  /// How much something counts; 1 is left out.
  case weight
  /// A number up to this one.
  case number(upTo: Double)
  case year
  /// An amount of whole rupiah.
  case rupiah
  /// A word of the format that was chosen; nothing chosen leaves it out.
  case word
  /// A word of the format that must be there.
  case neededWord
  /// `true`, or left out.
  case truth

  /// How much something may count.
  private static let weights = 0.001...1_000_000.0

  /// What is written for what was typed; `nil` where the key is left out.
  func value(of typed: String) throws(FieldRefusal) -> YAMLValue? {
    let words = typed.trimmedText
    switch self {
    case .text: return words.isEmpty ? nil : .text(words)
    case .word: return words.isEmpty ? nil : .word(words)
    case .truth: return words == "true" ? .number("true") : nil
    case .needed, .neededWord, .id, .slug, .year, .number:
      guard !words.isEmpty else { throw .needed }
      return try neededValue(of: words)
    case .date, .weight, .rupiah: return words.isEmpty ? nil : try optionalValue(of: words)
    }
  }

  private func neededValue(of words: String) throws(FieldRefusal) -> YAMLValue {
    switch self {
    case .id(let taken):
      let id = try Self.id(words, .common)
      guard !taken.contains(id) else { throw .takenID(id) }
      return .word(id)
    case .slug: return .word(try Self.id(words, .slug))
    case .year:
      guard words.utf8.count == 4, let year = Int(words), (1900...2200).contains(year) else {
        throw .noYear(words)
      }
      return .number(words)
    case .number(let highest): return .number(try Self.digits(of: words, in: 0...highest))
    case .neededWord: return .word(words)
    default: return .text(words)
    }
  }

  private func optionalValue(of words: String) throws(FieldRefusal) -> YAMLValue? {
    switch self {
    case .date: return .word(try Self.date(words))
    case .weight:
      let digits = try Self.digits(of: words, in: Self.weights)
      return digits == "1" ? nil : .number(digits)
    default: return .number(String(try Self.rupiah(words)))
    }
  }

  private static func id(_ words: String, _ form: IdentifierForm) throws(FieldRefusal) -> String {
    guard form.allows(words) else {
      throw .malformedID(
        words,
        suggestion: form.suggestion(for: words),
        isSlug: form == .slug
      )
    }
    return words
  }

  /// A date as the format writes it; words such as `3 Oktober 2025` are taken where they mean one day only.
  static func date(_ words: String) throws(FieldRefusal) -> String {
    if CalendarDate(words) != nil { return words }
    let meant = DateText.suggestions(for: words)
    guard meant.count == 1 else { throw .noDate(words, meant: meant) }
    return meant[0]
  }

  /// A number with a comma or a point, as the format writes it.
  private static func digits(
    of words: String,
    in range: ClosedRange<Double>
  ) throws(FieldRefusal) -> String {
    let digits = String(words.map { $0 == "," ? "." : $0 })
    guard let number = NumberText.number(digits), range.contains(number) else {
      throw .noNumber(
        words,
        from: DecimalText.shortest(range.lowerBound),
        to: DecimalText.shortest(range.upperBound)
      )
    }
    return digits
  }

  /// An amount of rupiah; `M` is a thousand million, as offices write it.
  static func rupiah(_ words: String) throws(FieldRefusal) -> Int64 {
    let isThousandMillion = words.utf8.last == UInt8(ascii: "M")
    let plain = isThousandMillion ? String(words.dropLast()) + "miliar" : words
    switch RupiahText.reading(of: plain) {
    case .amount(let amount): return amount
    case .ambiguous(let less, let more): throw .unclearAmount(words, less, more)
    case .none, .notWhole, .tooLarge: throw .noAmount(words)
    }
  }
}
