/// What reports say, in one language.
///
/// Each phrase is one member that gives both languages, so a missing translation does not compile.
/// What an analyst might cite or dispute is not a phrase but part of an instrument. Numbers that the method
/// sets are put in from the constants that the method's code reads.
package struct Phrases: Hashable, Sendable {
  /// The language spoken.
  package let language: Language
  /// The edges between ratings, priorities and readings.
  ///
  /// A number near an edge is written with as many decimals as show on which side of the edge it lies.
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
      instrument.bands.map { $0.to } + instrument.priorities.compactMap { $0.to }
      + instrument.total.readings.map { $0.to }
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

  /// A gap or a score, with two decimals; with more where two decimals would round it down to an edge that it
  /// lies above: 2.004, rated above 2, is not written as 2.00.
  package func score(_ value: Double) -> String {
    guard let places = edges.compactMap({ DecimalText.places(of: value, above: $0) }).max() else {
      return DecimalText.twoPlaces(value, separator: decimalSeparator)
    }
    return DecimalText.fixed(value, places: places, separator: decimalSeparator)
  }

  /// A number with as many decimals as show that it lies above another.
  func score(_ value: Double, above edge: Double) -> String {
    DecimalText.places(of: value, above: edge).map { places in
      DecimalText.fixed(value, places: places, separator: decimalSeparator)
    } ?? score(value)
  }

  /// A gap, or a dash where there is none.
  package func score(_ gap: Gap?) -> String { gap.map { score($0.value) } ?? "–" }

  /// A value or weight, as short as it is.
  func number(_ value: Double) -> String {
    DecimalText.shortest(value, separator: decimalSeparator)
  }

  /// The value of a macro index with at least two decimals, and with more where the case gives more: rounded,
  /// it could seem to earn another predicate.
  func given(_ value: Double) -> String {
    let (short, rounded) = (number(value), score(value))
    return short.count > rounded.count ? short : rounded
  }

  /// Whole rupiah.
  package func rupiah(_ amount: Int64) -> String {
    let digits = Array(String(amount))
    let groups = stride(from: digits.count, to: 0, by: -3).map { end in
      String(digits[max(0, end - 3)..<end])
    }
    return "Rp" + groups.reversed().joined(separator: say(id: ".", en: ","))
  }

  /// A share in whole percents, as the level of an interval.
  func wholePercent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }

  /// A date, as precise as it is.
  func date(_ date: CalendarDate) -> String {
    guard let month = date.month else { return String(date.year) }
    let name = months[month - 1]
    return ([date.day.map(String.init), name, String(date.year)]).compactMap { $0 }
      .joined(separator: " ")
  }

  /// A period.
  package func period(_ period: Period) -> String {
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
    return words.dropLast().joined(separator: ", ") + beforeLast(of: words.count) + last
  }

  /// Some pieces as they are listed in a sentence.
  func list(_ pieces: [[Inline]]) -> [Inline] {
    guard let last = pieces.last, pieces.count > 1 else { return pieces.first ?? [] }
    let others: [Inline] = .joined(Array(pieces.dropLast()), by: ", ")
    return others + [.text(beforeLast(of: pieces.count))] + last
  }

  /// What stands before the last of several words in a list.
  private func beforeLast(of count: Int) -> String {
    let and = say(id: "dan", en: "and")
    return count > 2 ? ", \(and) " : " \(and) "
  }

  /// What a case says.
  ///
  /// Where the report is in another language, it is marked with the case's.
  func cited(_ pieces: [Inline], by assessedCase: Case) -> [Inline] {
    cited(pieces, in: assessedCase.language)
  }

  /// What some case says in a language.
  func cited(_ pieces: [Inline], in own: Language) -> [Inline] {
    own == language ? pieces : [.foreign(pieces, own)]
  }

  /// A text with a capital at its beginning.
  func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
