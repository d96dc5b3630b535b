// What is told about a case, worded once.
extension Diagnostic {
  static func unknownFormatVersion(_ word: Located<Word>) -> Diagnostic {
    Diagnostic(
      .formatVersion,
      "format version '\(word.text.excerpt)' is not known",
      at: word.range,
      help: word.text == "1" ? "remove the quotes" : "write gapscore: 1"
    )
  }

  static func versionNotFirst(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .formatVersion,
      "the format version stands first",
      at: place,
      help: "move the line 'gapscore: 1' to the top of the document"
    )
  }

  static func emptyDocument(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      "there is no case here",
      at: place,
      help: "begin with 'gapscore: 1' and the sections case, sources and findings"
    )
  }

  static func emptyList(of what: String, at place: TextRange) -> Diagnostic {
    Diagnostic(.missingKey, "expected at least one entry in this list of \(what)", at: place)
  }

  static func reversedPeriod(
    from start: Located<CalendarDate>,
    to end: Located<CalendarDate>
  ) -> Diagnostic {
    Diagnostic(
      .reversedPeriod,
      "\(end.value) lies before the beginning, \(start.value)",
      at: end.range,
      notes: [Note("it begins here", at: start.range)]
    )
  }

  static func duplicateID(
    _ kind: String,
    _ name: Located<Word>,
    first: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      "\(kind) '\(name.text)' can only be given once",
      at: name.range,
      notes: [Note("previously given here", at: first)]
    )
  }

  static func unknownReference(
    _ kind: String,
    _ word: Located<Word>,
    nearest: String?,
    among few: [String],
    notes: [Note]
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference,
      "\(kind) '\(word.text.excerpt)' is not defined" + didYouMean(nearest),
      at: word.range,
      notes: notes,
      help: few.isEmpty ? nil : "write one of \(few.joined(separator: ", "))"
    )
  }

  static func outsideScheme(
    _ value: Located<Double>,
    _ scheme: IndexScheme,
    from lowest: Double
  ) -> Diagnostic {
    let range = "\(Decimal.shortest(lowest)) to \(Decimal.shortest(scheme.maximum))"
    return Diagnostic(
      .outOfRange,
      "a value of \(scheme.id) lies from \(range), and \(Decimal.shortest(value.value)) does not",
      at: value.range
    )
  }

  static func unknownInstrument(_ word: Located<Word>, shipped: [String]) -> Diagnostic {
    Diagnostic(
      .unknownInstrument,
      "instrument '\(word.text.excerpt)' is not known"
        + didYouMean(NearMiss.nearest(to: word.text, among: shipped)),
      at: word.range,
      help: "write one of \(shipped.joined(separator: ", ")), or a path from this file's folder"
    )
  }

  static func faultyInstrument(_ word: Located<Word>) -> Diagnostic {
    Diagnostic(
      .unknownInstrument,
      "instrument '\(word.text.excerpt)' has errors of its own",
      at: word.range
    )
  }
}

// What is told about how findings were judged.
extension Diagnostic {
  static func sourceAndSources(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey,
      "a finding has either 'source' or 'sources'",
      at: place,
      help: "name all of them in 'sources'"
    )
  }

  static func noTarget(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      "nothing says which expectation or dimension this is held against",
      at: place,
      help: "add 'expectation' or 'dimension'"
    )
  }

  static func twoTargets(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      "a finding is held against an expectation or a dimension, not both",
      at: place,
      help: "remove 'dimension': the expectation has one already"
    )
  }

  static func unknownStep(_ word: Located<Word>, of criterion: Criterion) -> Diagnostic {
    let words = criterion.steps.map(\.key) + criterion.steps.flatMap(\.label.all)
    return Diagnostic(
      .unknownStep,
      "step '\(word.text.excerpt)' is not one of criterion '\(criterion.id)'"
        + didYouMean(NearMiss.nearest(to: word.text, among: words)),
      at: word.range,
      help: "write one of \(criterion.steps.map(\.key).joined(separator: ", "))"
    )
  }

  static func notAStep(of criterion: Criterion, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      "criterion '\(criterion.id)' takes a single step",
      at: place,
      help: "write one of \(criterion.steps.map(\.key).joined(separator: ", "))"
    )
  }

  static func notJudged(_ instrument: Instrument, at place: TextRange) -> Diagnostic {
    let ways = instrument.criteria.map(\.key) + ["gap"]
    return Diagnostic(
      .notJudged,
      "nothing says how far this lies from the design",
      at: place,
      help: "add at least one of \(ways.joined(separator: ", "))"
    )
  }

  static func gapBesideCriteria(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .gapBesideCriteria,
      "a finding has either a gap or criteria, not both",
      at: place,
      help: "remove 'gap' or the criteria"
    )
  }

  static func metBesideCriteria(_ settling: JudgedStep, _ name: Located<Word>) -> Diagnostic {
    let word = settling.step.map { "'\($0)'" } ?? "of value 0"
    return Diagnostic(
      .metBesideCriteria,
      "\(settling.criterion) \(word) says that the expectation is met, so nothing else is judged",
      at: name.range,
      help: "remove '\(name.text)', or choose another \(settling.criterion)"
    )
  }

  static func judgedBesideCodings(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mixedCodings,
      "a finding with codings is not judged beside them",
      at: place,
      help: "move this into a coding, or into 'agreed'"
    )
  }

  static func consensusWithoutCodings(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mixedCodings,
      "a consensus needs codings to agree on",
      at: place,
      help: "add 'codings', or write the criteria into the finding itself"
    )
  }

  static func coderOfConsensus(at place: TextRange) -> Diagnostic {
    Diagnostic(.mixedCodings, "a consensus has no single coder", at: place, help: "remove 'coder'")
  }

  static func emptyConsensus(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .notJudged,
      "the consensus says nothing",
      at: place,
      help: "fill it in, or remove it"
    )
  }

  static func noCodings(of finding: Located<Word>) -> Diagnostic {
    Diagnostic(.notJudged, "finding '\(finding.value)' has no coding", at: finding.range)
  }

  static func mixedCodings(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .mixedCodings,
      "some coders judged by criteria, others gave a gap",
      at: place,
      help: "say in 'agreed' what counts"
    )
  }

  static func tiedCodings(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .tiedCodings,
      "as many coders hold this against one thing as against another",
      at: place,
      help: "say in 'agreed' which expectation or dimension counts"
    )
  }

  static func ratedNotApplicable(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      "a dimension that is not applicable has no rating",
      at: place,
      help: "remove 'rating' or 'applicable'"
    )
  }
}
