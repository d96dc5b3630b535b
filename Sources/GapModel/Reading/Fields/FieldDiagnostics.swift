// What is told about the shape of a document and about single values, worded once.
extension Diagnostic {
  static func wrongShape(
    expected: String,
    found: YAMLReader.Event,
    at place: TextRange
  ) -> Diagnostic {
    let shape =
      switch found {
      case .mappingStart: "a mapping"
      case .sequenceStart: "a list"
      case .scalar: "a single value"
      default: "nothing"
      }
    let needsBrackets = found == .scalar && expected.hasPrefix("a list")
    return Diagnostic(
      .wrongShape,
      "expected \(expected), found \(shape)",
      at: place,
      help: needsBrackets ? "write it in brackets: […]" : nil
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

  static func unknownKey(_ name: String, at place: TextRange, among known: [String]) -> Diagnostic {
    let nearest = NearMiss.nearest(to: name, among: known)
    // Within braces YAML reads '7,5' as two entries, of which the second is a key without a value.
    let isBrokenDecimal = NumberText.number(name) != nil
    let help =
      isBrokenDecimal
      ? "write a decimal number with a point, such as 7.5"
      : "write one of \(known.joined(separator: ", "))"
    return Diagnostic(
      .unknownKey,
      "key '\(name.excerpt)' is not known here" + didYouMean(nearest),
      at: place,
      help: nearest == nil ? help : nil
    )
  }

  static func duplicateKey(_ name: String, at place: TextRange, first: TextRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      "key '\(name)' can only appear once",
      at: place,
      notes: [Note("previously used here", at: first)]
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
    Diagnostic(.missingKey, "'\(name)' has no value", at: place)
  }

  static func emptyText(at place: TextRange) -> Diagnostic {
    Diagnostic(.emptyText, "the text is empty", at: place)
  }

  static func malformedID(_ word: Located<Word>, _ form: IdentifierForm) -> Diagnostic {
    Diagnostic(
      .malformedID,
      "'\(word.text.excerpt)' can't be a name",
      at: word.range,
      help: "write at most \(IdentifierForm.longest) \(form.description)"
    )
  }

  static func notANumber(_ word: Located<Word>, isPlain: Bool) -> Diagnostic {
    let isQuotedNumber = !isPlain && NumberText.number(word.text) != nil
    let help =
      isQuotedNumber
      ? "remove the quotes" : NumberText.suggestion(for: word.text).map { "write \($0)" }
    return Diagnostic(
      .notANumber,
      "'\(word.text.excerpt)' is not a number",
      at: word.range,
      help: help
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

  static func notABoolean(_ word: Located<Word>) -> Diagnostic {
    let isYes = ["yes", "ya", "y", "on", "true"].contains(word.text.lowercased())
    let isNo = ["no", "tidak", "n", "off", "false"].contains(word.text.lowercased())
    return Diagnostic(
      .unknownValue,
      "'\(word.text.excerpt)' is neither true nor false",
      at: word.range,
      help: isYes ? "write true" : isNo ? "write false" : nil
    )
  }

  static func unknownValue(
    _ what: String,
    _ word: Located<Word>,
    among known: [String],
    labels: [String] = []
  ) -> Diagnostic {
    Diagnostic(
      .unknownValue,
      "\(what) '\(word.text.excerpt)' is not known"
        + didYouMean(NearMiss.nearest(to: word.text, among: known + labels)),
      at: word.range,
      help: "write one of \(known.joined(separator: ", "))"
    )
  }

  static func malformedDate(_ word: Located<Word>) -> Diagnostic {
    Diagnostic(
      .malformedDate,
      "'\(word.text.excerpt)' is not a date",
      at: word.range,
      help: "write YYYY, YYYY-MM or YYYY-MM-DD, such as 2025-08-17"
    )
  }

  /// The end of a summary where a near word is known.
  static func didYouMean(_ word: String?) -> String {
    word.map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension String {
  /// The beginning of a word that a file wrote: a diagnostic repeats no more of an interview.
  var excerpt: String { count <= 40 ? self : prefix(39) + "…" }
}
