// Single values: texts, names, numbers, dates and choices.
extension FieldReader {
  /// Reads a free text; an empty one counts as none, and is reported where one is required.
  ///
  /// - Parameters:
  ///   - required: Whether there must be one.
  ///   - mayNamePersons: Whether it is no cause for a warning when it holds a person's data.
  ///   - isKept: Whether its words are wanted; if not, it is looked at all the same.
  /// - Returns: The text, if it can be used; an empty one where its words are not wanted.
  /// - Throws: What keeps the file from being read on.
  func text(
    required: Bool = false,
    mayNamePersons: Bool = false,
    isKept: Bool = true
  ) throws(YAMLFailure) -> Located<String>? {
    guard try begins(.scalar, expected: Noun.text.any) else { return nil }
    let traits = yaml.scalarTraits
    if yaml.isPlain, yaml.isTextCut { tell(.cutText(behind: range)) }
    let isUnsuspicious =
      !traits.mayBeBlank && !traits.mayHoldControl && !traits.mayHoldBidiControl
      && !traits.mayHoldPersonalData && yaml.scalarLength <= TextFeed.longestText
    if isUnsuspicious {
      let text = Located(value: isKept ? yaml.scalar : "", range: range)
      try yaml.advance()
      return text
    }
    guard let (scalar, isPlain) = try scalar(expected: Noun.text.any) else { return nil }
    let word = Located(value: scalar.text, range: scalar.range)
    if !isPlain, let forbidden = TextCheck.forbidden(in: word.value) {
      tell(.forbiddenCharacter(forbidden.value, at: word.range))
      return nil
    }
    guard word.value.unicodeScalars.contains(where: { $0.isVisible }) else {
      if required { tell(.emptyText(at: word.range)) }
      return nil
    }
    let warnings = TextCheck.warnings(about: word)
    for diagnostic in warnings where !mayNamePersons || diagnostic.rule != .personalData {
      tell(diagnostic)
    }
    return isKept ? word : word.map { _ in "" }
  }

  /// Reads the name of something that has no identifier, such as an office or a group: blanks around it
  /// and doubled ones are no part of it.
  func name(required: Bool = false) throws(YAMLFailure) -> Located<String>? {
    try text(required: required)?.map { $0.withSingleBlanks }
  }

  /// Reads what someone does or is: a role, which names nobody.
  func role() throws(YAMLFailure) -> Located<String>? {
    let role = try name()
    if let role {
      for diagnostic in TextCheck.namedPersons(inRole: role) { tell(diagnostic) }
    }
    return role
  }

  /// Reads a list of free texts.
  func texts() throws(YAMLFailure) -> [Located<String>] {
    try list(of: .text) { () throws(YAMLFailure) in
      try text(required: true)
    }
  }

  /// Reads a word that is a name, or stands for something named elsewhere.
  func word() throws(YAMLFailure) -> Located<Word>? {
    guard let (word, _) = try scalar(expected: Noun.word.any) else { return nil }
    guard !word.value.isEmpty else {
      tell(.emptyText(at: word.range))
      return nil
    }
    return word
  }

  /// Reads a list of words.
  func words() throws(YAMLFailure) -> [Located<Word>] {
    var words: [Located<Word>] = []
    try readWords(into: &words)
    return words
  }

  /// How many words a list has room for at first: few have more.
  private static let usualWords = 4

  /// Reads a list of words, and adds them to others.
  func readWords(into words: inout [Located<Word>]) throws(YAMLFailure) {
    try entries(of: .word) { () throws(YAMLFailure) in
      if words.isEmpty { words.reserveCapacity(Self.usualWords) }
      if let word = try word() { words.append(word) }
    }
  }

  /// Reads the name of something that others refer to.
  ///
  /// A malformed name is reported and yet returned, so that what it names, and who refers to it, is looked at.
  func identifier(_ form: IdentifierForm = .common) throws(YAMLFailure) -> Located<Word>? {
    guard let word = try word() else { return nil }
    if !form.allows(word.text) { tell(.malformedID(word, form)) }
    // Most names are shorter than any number that is a person's.
    if word.value.count >= PersonalData.fewestDigits, let text = word.map({ $0.text }),
      PersonalData.mayBeNumber(text.value)
    {
      for diagnostic in TextCheck.personalData(in: text) { tell(diagnostic) }
    }
    return word
  }

  /// Reads a number within a range.
  func number(
    _ what: Noun,
    in range: ClosedRange<Double>,
    isWhole: Bool = false
  ) throws(YAMLFailure) -> Located<Double>? {
    guard let number = try scalarNumber(isWhole: isWhole) else { return nil }
    guard isUngrouped(number.word, in: range, isWhole: isWhole) else { return nil }
    guard range.contains(number.value) else {
      tell(.outOfRange(what, number.word, range))
      return nil
    }
    return Located(value: number.value, range: number.word.range)
  }

  private func scalarNumber(
    isWhole: Bool = false
  ) throws(YAMLFailure) -> (value: Double, word: Located<Word>)? {
    guard let (word, isPlain) = try scalar(expected: Noun.number.any) else { return nil }
    guard isPlain, let number = NumberText.number(word.text) else {
      tell(.notANumber(word, isPlain: isPlain, isWhole: isWhole))
      return nil
    }
    return (number, word)
  }

  /// Whether a number's point is none that groups thousands; reports it where it is, or may be.
  private func isUngrouped(
    _ word: Located<Word>,
    in range: ClosedRange<Double>,
    isWhole: Bool
  ) -> Bool {
    guard isWhole || range.upperBound >= 1_000 else { return true }
    guard let thousands = NumberText.groupedThousands(word.text) else { return true }
    if isWhole {
      tell(.groupedNumber(word.text, without: thousands, at: word.range))
      return false
    }
    // With a last digit other than 0 it is a decimal number, such as 1.125.
    guard thousands.hasSuffix("0") else { return true }
    tell(.ambiguousNumber(word.text, without: thousands, at: word.range))
    return false
  }

  /// Reads a whole number within a range.
  func integer<Whole: FixedWidthInteger>(
    _ what: Noun,
    in range: ClosedRange<Whole>
  ) throws(YAMLFailure) -> Located<Whole>? {
    let bounds = Double(range.lowerBound)...Double(range.upperBound)
    guard let number = try number(what, in: bounds, isWhole: true) else { return nil }
    guard let whole = Whole(exactly: number.value) else {
      tell(.notWhole(what, at: number.range))
      return nil
    }
    return Located(value: whole, range: number.range)
  }

  /// How much something may count: so that means of means keep all their digits, whatever else has a weight.
  static var weights: ClosedRange<Double> { 0.001...1_000_000 }

  /// Reads how much something counts.
  func weight() throws(YAMLFailure) -> Double? {
    guard let weight = try scalarNumber() else { return nil }
    guard weight.value != 0 else {
      tell(.weightNotPositive(at: weight.word.range))
      return nil
    }
    guard isUngrouped(weight.word, in: Self.weights, isWhole: false) else { return nil }
    guard Self.weights.contains(weight.value) else {
      tell(.outOfRange(.weight, weight.word, Self.weights))
      return nil
    }
    return weight.value
  }

  /// Reads `true` or `false`.
  func boolean() throws(YAMLFailure) -> Bool? {
    guard
      let (word, isPlain) = try scalar(
        expected: LocalisedText(id: "true atau false", en: "true or false")
      )
    else { return nil }
    guard isPlain, let value = Bool(word.text) else {
      tell(.notABoolean(word, isPlain: isPlain))
      return nil
    }
    return value
  }

  /// Reads one of a fixed set of words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ what: Noun,
    of type: Choice.Type = Choice.self
  ) throws(YAMLFailure) -> Located<Choice>? {
    guard let word = try word() else { return nil }
    let choice = Choice(rawValue: word.text) ?? Choice(rawValue: word.text.lowercased())
    guard let choice else {
      tell(.unknownValue(what, word, among: Choice.allCases.map { $0.rawValue }))
      return nil
    }
    return Located(value: choice, range: word.range)
  }

  /// Reads one of a fixed set of words, by its name or by its label in either language.
  func choice<Choice: RawRepresentable<String> & CaseIterable & Labelled>(
    _ what: Noun,
    of type: Choice.Type = Choice.self
  ) throws(YAMLFailure) -> Located<Choice>? {
    guard let word = try word() else { return nil }
    guard let choice = Choice(rawValue: word.text) ?? Choice.allCases.named(word.text) else {
      let all = Array(Choice.allCases)
      tell(
        .unknownValue(what, word, among: all.map { $0.key }, labels: all.flatMap { $0.label.all })
      )
      return nil
    }
    return Located(value: choice, range: word.range)
  }

  /// Reads a date: a year, a month or a day.
  func date() throws(YAMLFailure) -> Located<CalendarDate>? {
    guard let (word, _) = try scalar(expected: Noun.date.any) else { return nil }
    guard let date = CalendarDate(word.text) else {
      tell(.malformedDate(word))
      return nil
    }
    return Located(value: date, range: word.range)
  }
}
