// What must hold between the entries of an instrument's lists.
extension FieldReader {
  /// Tells names that are given twice in a list, and labels by which two entries would be meant.
  func checkNames<Item: Labelled>(of items: [Located<Item>], _ what: String) {
    checkNames(of: items.map { Located(value: Word($0.value.key), range: $0.range) }, what)
    var owners: [String: String] = [:]
    for item in items {
      for word in Set(([item.value.key] + item.value.label.all).map { $0.lowercased() }).sorted() {
        if let owner = owners[word], owner != item.value.key {
          tell(.ambiguousLabel(word, owner, at: item.range))
        }
        owners[word] = item.value.key
      }
    }
  }

  /// Tells names that are given twice in a list.
  func checkNames(of names: [Located<Word>], _ what: String) {
    var table = NameTable<Never>(kind: what)
    for name in names {
      if let diagnostic = table.declare(name) { tell(diagnostic) }
    }
  }

  /// Tells numbers that do not lie above the one before.
  func checkRising(_ numbers: [Located<Double>], _ what: String) {
    for (before, number) in zip(numbers, numbers.dropFirst()) where number.value <= before.value {
      tell(.notRising(what, number, before))
    }
  }
}

extension Diagnostic {
  static func ambiguousLabel(_ word: String, _ owner: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .ambiguousLabel,
      "'\(word.excerpt)' already stands for '\(owner)'",
      at: place,
      help: "choose labels that tell the entries apart"
    )
  }

  static func notRising(
    _ what: String,
    _ number: Located<Double>,
    _ before: Located<Double>
  ) -> Diagnostic {
    Diagnostic(
      .edgesNotRising,
      "a \(what) lies above the one before, and \(Decimal.shortest(number.value)) does not lie above "
        + Decimal.shortest(before.value),
      at: number.range
    )
  }

  static func readingsEndEarly(at place: TextRange, maximum: Double) -> Diagnostic {
    Diagnostic(
      .edgesNotRising,
      "the last reading reaches to the maximum, \(Decimal.shortest(maximum))",
      at: place
    )
  }

  static func lastPriorityHasEdge(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .edgesNotRising,
      "the last priority, and only it, has no edge",
      at: place,
      help: "remove 'to' from the last priority, and give one to each of the others"
    )
  }

  static func noIndicators(_ dimension: Dimension.ID, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .incompleteCrosswalk,
      "dimension '\(dimension)' has no indicator to be mapped",
      at: place,
      help: "add 'indicators', each with 'crosswalk'"
    )
  }

  static func noHome(
    _ indicator: Indicator.ID,
    in target: Instrument,
    at place: TextRange
  ) -> Diagnostic {
    Diagnostic(
      .incompleteCrosswalk,
      "indicator '\(indicator)' is not mapped to an indicator of \(target.id)",
      at: place,
      help: "add 'crosswalk' with an indicator such as technology/network, or one of "
        + target.dimensions.map(\.key).joined(separator: ", ")
    )
  }

  static func reservedCriterion(_ name: Located<Word>) -> Diagnostic {
    Diagnostic(
      .duplicateID,
      "'\(name.text)' is a key of every finding, and can't be a criterion",
      at: name.range
    )
  }

  static func zeroStep(_ step: Step.ID, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .outOfRange,
      "step '\(step)' has the value 0, which only a step that settles the matter may have",
      at: place,
      help: "remove the step: what never happens is a risk, or nothing"
    )
  }

  static func ladderNotFalling(_ step: Located<Double>, _ before: Located<Double>) -> Diagnostic {
    Diagnostic(
      .edgesNotRising,
      "each step of the ladder must lie below the one before: \(Decimal.shortest(step.value)) follows "
        + Decimal.shortest(before.value),
      at: step.range,
      help: "write the gravest step first"
    )
  }

  static func missingSection(_ name: String, at place: TextRange) -> Diagnostic {
    missingKey(name, of: "the instrument", at: place)
  }

  static func exampleDiffers(_ computed: String, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .exampleDiffers,
      "the example gives \(computed)",
      at: place,
      help: "work the example out again, or mend the values, weights or bands"
    )
  }
}
