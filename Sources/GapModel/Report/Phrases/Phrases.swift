/// What reports say, in one language.
///
/// Each phrase is one member that gives both languages, so a missing translation does not compile.
/// What an analyst might cite or dispute is not a phrase but part of an instrument.
package struct Phrases: Hashable, Sendable {
  /// The language spoken.
  package let language: Language
  /// Where one rating, priority or reading ends and the next begins, rising; a number is told with so many
  /// decimals that it stands on its own side of them.
  private let edges: [Double]

  /// Creates the phrases of a language.
  package init(_ language: Language) {
    self.language = language
    edges = []
  }

  /// Creates the phrases of a language for numbers that an instrument rates.
  init(_ language: Language, for instrument: Instrument) {
    self.language = language
    edges =
      instrument.bands.map(\.to) + instrument.priorities.compactMap(\.to)
      + instrument.total.readings.map(\.to)
  }

  /// The version of a phrase in the language spoken.
  func say(id: @autoclosure () -> String, en: @autoclosure () -> String) -> String {
    switch language {
    case .id: id()
    case .en: en()
    }
  }

  /// The version of an instrument's text in the language spoken.
  func say(_ text: LocalisedText) -> String { text[language] }
}

// Numbers, dates and lists.
extension Phrases {
  private var decimalSeparator: String { say(id: ",", en: ".") }

  /// A gap or a score, with two decimals; with more where two would put it on an edge that it lies above,
  /// as 2.00 would stand for 2.004 beside a rating that begins above 2.
  package func score(_ value: Double) -> String {
    guard let places = edges.compactMap({ Decimal.places(of: value, above: $0) }).max() else {
      return Decimal.twoPlaces(value, separator: decimalSeparator)
    }
    return Decimal.fixed(value, places: places, separator: decimalSeparator)
  }

  /// A gap, or a dash where there is none.
  package func score(_ gap: Gap?) -> String { gap.map { score($0.value) } ?? "–" }

  /// A value or weight, as short as it is.
  func number(_ value: Double) -> String { Decimal.shortest(value, separator: decimalSeparator) }

  /// The value of a macro index as it was given, with two decimals at least: rounded, it could seem to lie in
  /// another band than it does.
  func given(_ value: Double) -> String {
    let (short, rounded) = (number(value), score(value))
    return short.count > rounded.count ? short : rounded
  }

  /// Whole rupiah.
  func rupiah(_ amount: Int) -> String {
    let digits = Array(String(amount))
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[max(0, end - 3)..<end])
    }
    return "Rp" + groups.reversed().joined(separator: say(id: ".", en: ","))
  }

  /// A date, as precise as it is.
  func date(_ date: CalendarDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = months[month - 1]
    return ([date.day.map(String.init), name, String(date.year)]).compactMap { $0 }
      .joined(separator: " ")
  }

  /// A period.
  func period(_ period: Period) -> String {
    period.from == period.to ? date(period.from) : "\(date(period.from)) – \(date(period.to))"
  }

  private var months: [String] {
    switch language {
    case .id:
      [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
      ]
    case .en:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    }
  }

  /// Some words as they are listed in a sentence.
  func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let and = say(id: "dan", en: "and")
    let comma = words.count > 2 ? "," : ""
    return words.dropLast().joined(separator: ", ") + "\(comma) \(and) \(last)"
  }

  /// A text with a capital at its beginning.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
