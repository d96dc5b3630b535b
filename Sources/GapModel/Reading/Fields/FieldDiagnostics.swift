// What is told about the shape of a document and about single values, worded once.
extension Diagnostic {
  static func wrongShape(
    expected: String,
    found: YAMLReader.Event,
    at place: TextRange,
    help: String? = nil
  ) -> Diagnostic {
    let shape =
      switch found {
      case .mappingStart: "a mapping"
      case .sequenceStart: "a list"
      case .scalar: "a single value"
      default: "nothing"
      }
    return Diagnostic(
      .wrongShape,
      "expected \(expected), found \(shape)",
      at: place,
      help: help
    )
  }

  static func mergeKey(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mergeKey,
      "the merge key '<<' is not part of the format",
      at: place,
      help: "write the keys out"
    )
  }

  /// A key that is not known where it stands; it is bare where it has no colon, as what follows a comma
  /// within braces.
  static func unknownKey(
    _ name: String,
    _ guess: Guess,
    at place: TextRange,
    among known: [String],
    isBare: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      .unknownKey,
      "key '\(name.excerpt)' is not known here" + guess.ending,
      at: place,
      help: guess.help ?? (guess.isNone ? helpWithKey(name, among: known, isBare: isBare) : nil)
    )
  }

  private static func helpWithKey(_ name: String, among known: [String], isBare: Bool) -> String {
    // Within braces YAML reads '7,5' as two entries, of which the second is a key without a value.
    if !name.isEmpty, name.utf8.allSatisfy(\.isASCIIDigit) || NumberText.number(name) != nil {
      return name.utf8.count == 3 || name.utf8.allSatisfy { $0 == UInt8(ascii: "0") }
        ? "write a number without marks between its thousands, such as 150000"
        : "write a decimal number with a point, such as 7.5"
    }
    if let blank = name.unicodeScalars.first, blank.isOddBlank {
      return
        "the line begins with the character \(blank.codeAndName): delete it, and indent with spaces"
    }
    if isBare {
      return "put a text that holds a comma in quotes: within braces a comma begins the next key"
    }
    if let home = KeyHome.home(of: name, writtenAmong: known) {
      return "it belongs to \(home): begin it in the column of the keys there"
    }
    return "write one of \(known.joined(separator: ", "))"
  }

  static func duplicateKey(_ name: String, at place: TextRange, first: TextRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      "key '\(name)' can only appear once",
      at: place,
      notes: [Note("previously used here", at: first)],
      help: name == "id" ? "begin each entry of a list with '- ', as in '- id: …'" : nil
    )
  }

  static func missingKey(_ name: String, of subject: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .missingKey,
      "\(subject) has no '\(name)'",
      at: place,
      help: "add the key '\(name)'"
    )
  }

  static func valueMissing(of name: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .missingKey,
      "'\(name)' has no value",
      at: place,
      help: name == "findings"
        ? "write [] while there is none; indent what belongs to it"
        : "write it behind the colon, or indent what belongs to it"
    )
  }

  static func emptyText(at place: TextRange) -> Diagnostic {
    Diagnostic(.emptyText, "the text is empty", at: place)
  }

  static func emptyEntry(of what: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyText,
      "an entry of this list of \(what) is empty",
      at: place,
      help: "write it, or remove it"
    )
  }

  static func cutText(behind place: TextRange) -> Diagnostic {
    Diagnostic(
      .cutText,
      "the text ends here: behind a blank, '#' begins a comment",
      at: TextRange(at: TextPosition(line: place.end.line, column: place.end.column + 1)),
      help: "put the whole text in quotes, or leave a blank behind the '#' of a comment"
    )
  }

  static func lookAlike(_ what: String, _ name: Located<String>, _ first: Located<String>)
    -> Diagnostic
  {
    let (own, other) = (name.value, first.value)
    let difference =
      own.lowercased() == other.lowercased() ? "capitals" : "blanks, dashes or the width of letters"
    return Diagnostic(
      .lookAlikeName,
      "\(what) '\(own.excerpt)' differs only by \(difference) from '\(other.excerpt)'",
      at: name.range,
      notes: [Note("first written here", at: first.range)],
      help: "write both alike, or they count as two"
    )
  }

  static func malformedID(_ word: Located<Word>, _ form: IdentifierForm) -> Diagnostic {
    let rule = "at most \(IdentifierForm.longest) \(form.description)"
    return Diagnostic(
      .malformedID,
      "'\(word.text.excerpt)' can't be a name" + holding(word),
      at: word.range,
      help: form.suggestion(for: word.text).map { "write \($0): \(rule)" } ?? "write \(rule)"
    )
  }

  static func notANumber(
    _ word: Located<Word>,
    isPlain: Bool,
    isWhole: Bool = false
  ) -> Diagnostic {
    let isQuotedNumber = !isPlain && NumberText.number(word.text) != nil
    let suggestion = NumberText.suggestion(for: word.text, isWhole: isWhole).map { "write \($0)" }
    return Diagnostic(
      .notANumber,
      "'\(word.text.excerpt)' is not a number" + holding(word),
      at: word.range,
      help: isQuotedNumber && suggestion == "write \(word.text)"
        ? "remove the quotes"
        : suggestion ?? (isWhole ? "write a whole number with all its digits and no marks" : nil)
    )
  }

  /// The end of a summary that names a character which looks like another, if a word holds one.
  private static func holding(_ word: Located<Word>) -> String {
    word.text.firstOddCharacter.map { ": it holds the character \($0.codeAndName)" } ?? ""
  }

  static func groupedNumber(_ word: Located<Word>, without marks: String) -> Diagnostic {
    Diagnostic(
      .notANumber,
      "'\(word.text)' has a decimal point, and no marks between thousands",
      at: word.range,
      help: "write \(marks), if that is the whole number you mean"
    )
  }

  static func ambiguousNumber(_ word: Located<Word>, without marks: String) -> Diagnostic {
    let decimal = word.text.split(separator: ".").first.map(String.init) ?? ""
    let digits = String(word.text.dropFirst(decimal.count + 1))
    let kept = String(digits.reversed().drop { $0 == "0" }.reversed())
    return Diagnostic(
      .notANumber,
      "'\(word.text)' may have a decimal point, or a mark between thousands",
      at: word.range,
      help: "write \(kept.isEmpty ? decimal : "\(decimal).\(kept)") or \(marks)"
    )
  }

  static func notWhole(_ what: String, at place: TextRange) -> Diagnostic {
    Diagnostic(.notANumber, "\(what) must be a whole number", at: place)
  }

  static func outOfRange(
    _ what: String,
    _ word: Located<Word>,
    _ range: ClosedRange<Double>
  ) -> Diagnostic {
    let isAbove = (NumberText.number(word.text) ?? 0) > range.upperBound
    let end = Decimal.shortest(isAbove ? range.upperBound : range.lowerBound)
    return Diagnostic(
      .outOfRange,
      "\(what) \(word.text.excerpt) lies \(isAbove ? "above the largest" : "below the smallest"), \(end)",
      at: word.range
    )
  }

  static func weightNotPositive(at place: TextRange) -> Diagnostic {
    Diagnostic(.outOfRange, "a weight lies above 0", at: place)
  }

  static func notABoolean(_ word: Located<Word>, isPlain: Bool) -> Diagnostic {
    let text = word.text.plainlyTyped.lowercased()
    let isYes = ["yes", "ya", "iya", "y", "on", "true", "benar", "1", "✓", "v"].contains(text)
    let isNo = ["no", "tidak", "bukan", "n", "off", "false", "salah", "0", "-"].contains(text)
    let isQuoted = !isPlain && Bool(word.text) != nil
    return Diagnostic(
      .unknownValue,
      "'\(word.text.excerpt)' is \(isQuoted ? "a text here, and " : "")neither true nor false"
        + holding(word),
      at: word.range,
      help: isQuoted ? "remove the quotes" : isYes ? "write true" : isNo ? "write false" : nil
    )
  }

  static func unknownValue(
    _ what: String,
    _ word: Located<Word>,
    among known: [String],
    labels: [String] = []
  ) -> Diagnostic {
    let guess = Guess(of: word.text, among: known + labels)
    return Diagnostic(
      .unknownValue,
      "\(what) '\(word.text.excerpt)' is not known" + guess.ending,
      at: word.range,
      help: guess.help ?? "write one of \(known.joined(separator: ", "))"
    )
  }

  static func malformedDate(_ word: Located<Word>) -> Diagnostic {
    let dates = DateText.suggestions(for: word.text)
    let form = "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2025-08-17"
    return Diagnostic(
      .malformedDate,
      "'\(word.text.excerpt)' is not a date" + holding(word),
      at: word.range,
      help: dates.count == 2
        ? "write \(dates[0]) if the day stands first, \(dates[1]) if the month does"
        : dates.first.map { "write \($0)" } ?? form
    )
  }

  static func periodIsOneValue(_ word: Located<Word>) -> Diagnostic {
    let period = DateText.period(in: word.text)
    let (from, to) = period ?? ("2025-08", "2026-06")
    return Diagnostic(
      .wrongShape,
      "a period has two dates, 'from' and 'to'",
      at: word.range,
      help: "write \(period == nil ? "it as " : "")period: {from: \(from), to: \(to)}"
    )
  }
}
