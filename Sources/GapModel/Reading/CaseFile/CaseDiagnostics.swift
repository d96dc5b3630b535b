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

  static func unusableInstrument(_ word: Located<Word>, reason: String) -> Diagnostic {
    Diagnostic(
      .unknownInstrument,
      "instrument '\(word.text.excerpt)' cannot be used: \(reason)",
      at: word.range,
      help: "write a shipped instrument's name, or the path of one below this file's folder"
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

  static func twoTargets(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      "a finding is held against one expectation, one indicator or one dimension",
      at: place,
      help: "remove this line: an expectation has its indicator, an indicator its dimension"
    )
  }

  static func twoMeanings(_ word: Located<Word>) -> Diagnostic {
    Diagnostic(
      .unclearTarget,
      "'\(word.text.excerpt)' is an expectation of this case and a dimension of the instrument",
      at: word.range,
      help: "give the expectation another id"
    )
  }

  static func bareIndicator(_ word: Located<Word>, homes: [String]) -> Diagnostic {
    Diagnostic(
      .unknownValue,
      "an indicator is written with its dimension, as in technology/network",
      at: word.range,
      help: homes.isEmpty
        ? "write dimension/indicator; 'gapscore instrument show' lists both"
        : "write \(homes.joined(separator: " or "))"
    )
  }

  static func unknownStep(_ word: Located<Word>, of criterion: Criterion) -> Diagnostic {
    let words = criterion.steps.map(\.key) + criterion.steps.flatMap(\.label.all)
    let isRetired = criterion.retired.contains { $0.lowercased() == word.text.lowercased() }
    if isRetired {
      return Diagnostic(
        .unknownStep,
        "step '\(word.text.excerpt)' is no longer a step of criterion '\(criterion.id)'",
        at: word.range,
        help:
          "write 'risk: true' alone if this is feared and has not happened, 'fit: matches' alone "
          + "if the design is met; else leave '\(criterion.id)' out"
      )
    }
    return Diagnostic(
      .unknownStep,
      "step '\(word.text.excerpt)' is not one of criterion '\(criterion.id)'"
        + didYouMean(NearMiss.nearest(to: word.text, among: words)),
      at: word.range,
      help: "write one of \(criterion.steps.map(\.key).joined(separator: ", "))"
    )
  }

  static func unknownSeverity(_ word: Located<Word>, of instrument: Instrument) -> Diagnostic {
    let ladder = instrument.ladder
    guard !ladder.isEmpty else {
      return Diagnostic(
        .unknownStep,
        "instrument '\(instrument.id)' has no severity ladder",
        at: word.range,
        help: "judge by \((instrument.criteria.map(\.key) + ["gap"]).joined(separator: ", "))"
      )
    }
    let words = ladder.map(\.key) + ladder.flatMap(\.label.all)
    return Diagnostic(
      .unknownStep,
      "severity '\(word.text.excerpt)' is not a step of the ladder"
        + didYouMean(NearMiss.nearest(to: word.text, among: words)),
      at: word.range,
      help: "write one of \(ladder.map(\.key).joined(separator: ", "))"
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
    let ladder = instrument.ladder.isEmpty ? [] : ["severity"]
    let ways = instrument.criteria.map(\.key) + ladder + ["gap"]
    return Diagnostic(
      .notJudged,
      "nothing says how far this lies from the design",
      at: place,
      help: "add at least one of \(ways.joined(separator: ", "))"
    )
  }

  static func judgedTwice(_ ways: [String], at place: TextRange) -> Diagnostic {
    let given = ways.joined(separator: " and ")
    return Diagnostic(
      .judgedTwice,
      ways.contains("risk")
        ? "a risk is not judged: nothing has happened, so it has no gap"
        : "a finding is judged in one way, not by \(given) at once",
      at: place,
      help: ways.contains("risk")
        ? "remove 'risk', or everything else that judges"
        : "keep one of \(ways.joined(separator: ", "))"
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
      "a finding with 'codings' can't also be judged directly",
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

  static func tiedCodings(at place: TextRange, subject: String) -> Diagnostic {
    Diagnostic(
      .tiedCodings,
      "the coders are tied on what finding '\(subject)' is held against, so it counts for nothing yet",
      at: place,
      help: "say in 'agreed' which expectation, indicator or dimension counts",
      subjects: [subject]
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
