// What readers know of a faulty value, handed to the wording of its rule.
extension Diagnostic {
  static func wrongShape(
    expected: LocalisedText,
    found: YAMLReader.Event,
    at place: TextRange,
    help: LocalisedText? = nil
  ) -> Diagnostic {
    let shape: Shape =
      switch found {
      case .mappingStart: .mapping
      case .sequenceStart: .list
      case .scalar: .value
      default: .nothing
      }
    return wrongShape(expected: expected, found: shape, at: place, help: help)
  }

  /// A key that is not known where it stands; it is bare where it has no colon, as what follows a comma
  /// within braces.
  static func unknownKey(
    _ name: String,
    _ guess: Guess,
    at place: TextRange,
    among known: [String],
    isBare: Bool = false,
    line: String? = nil
  ) -> Diagnostic {
    let hint = hint(on: name, among: known, isBare: isBare)
    return unknownKey(
      name,
      guess,
      at: place,
      hint: hint,
      replacement: replacement(guess, at: place, among: known, hint, isBare: isBare),
      line: line
    )
  }

  private static func replacement(
    _ guess: Guess,
    at place: TextRange,
    among known: [String],
    _ hint: KeyHint,
    isBare: Bool
  ) -> Replacement? {
    if isBare {
      guard case .decimalComma = hint, place.start.column > 1 else { return nil }
      let comma = TextPosition(line: place.start.line, column: place.start.column - 1)
      return Replacement(.decimalPoint, at: TextRange(at: comma))
    }
    guard let key = guess.certain else { return nil }
    let plural = "\(key)s"
    let form = Replacement.Form.key(key, ofList: known.contains(plural) ? plural : nil)
    return Replacement(form, at: place)
  }

  private static func hint(on name: String, among known: [String], isBare: Bool) -> KeyHint {
    // Within braces YAML reads '7,5' as two entries, of which the second is a key without a value.
    if !name.isEmpty, name.utf8.allSatisfy({ $0.isASCIIDigit }) || NumberText.number(name) != nil {
      let isGroup = name.utf8.count == 3 || name.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
      return isGroup ? .groupedNumber : .decimalComma
    }
    if let blank = name.unicodeScalars.first, blank.isOddBlank {
      return .oddBlank(blank.codeAndName)
    }
    if isBare { return .comma }
    return KeyHome.hint(on: name, among: known) ?? .oneOf(known)
  }

  static func malformedID(_ word: Located<Word>, _ form: IdentifierForm) -> Diagnostic {
    malformedID(
      word.text,
      at: word.range,
      isSlug: form == .slug,
      longest: IdentifierForm.longest,
      suggestion: form.suggestion(for: word.text)
    )
  }

  static func notANumber(
    _ word: Located<Word>,
    isPlain: Bool,
    isWhole: Bool
  ) -> Diagnostic {
    notANumber(
      word.text,
      at: word.range,
      suggestion: NumberText.suggestion(for: word.text, isWhole: isWhole),
      isQuoted: !isPlain && NumberText.number(word.text) != nil,
      isWhole: isWhole
    )
  }

  static func outOfRange(
    _ what: Noun,
    _ word: Located<Word>,
    _ range: ClosedRange<Double>
  ) -> Diagnostic {
    let isAbove = (NumberText.number(word.text) ?? 0) > range.upperBound
    return outOfRange(
      what,
      word.text,
      isAbove: isAbove,
      limit: isAbove ? range.upperBound : range.lowerBound,
      at: word.range
    )
  }

  static func notABoolean(_ word: Located<Word>, isPlain: Bool) -> Diagnostic {
    let text = word.text.plainlyTyped.lowercased()
    let isYes = ["yes", "ya", "iya", "y", "on", "true", "benar", "1", "✓", "v"].contains(text)
    let isNo = ["no", "tidak", "bukan", "n", "off", "false", "salah", "0", "-"].contains(text)
    return notABoolean(
      word.text,
      at: word.range,
      isQuoted: !isPlain && Bool(word.text) != nil,
      meant: isYes ? true : isNo ? false : nil
    )
  }

  static func unknownValue(
    _ what: Noun,
    _ word: Located<Word>,
    among known: [String],
    labels: [String] = [],
    replacing replacement: (String) -> String = { $0 }
  ) -> Diagnostic {
    unknownValue(
      what,
      word.text,
      among: known,
      labels: labels,
      at: word.range,
      replacing: replacement
    )
  }

  static func malformedDate(_ word: Located<Word>) -> Diagnostic {
    malformedDate(word.text, at: word.range, meaning: DateText.suggestions(for: word.text))
  }
}
