import GapModel

/// An indicator of a quick assessment with the finding that judges it, if there is one.
struct QuickRow {
  let reference: IndicatorReference
  let indicator: Indicator
  /// The place of the finding among those of the case.
  let finding: Int?
  /// How it is judged.
  let coding: Coding?
  /// How many other findings of the case are held against the indicator.
  let otherCount: Int

  /// Takes the finding of an indicator: the first that is not judged on criteria.
  ///
  /// - Parameters:
  ///   - reference: The indicator's name.
  ///   - indicator: The indicator.
  ///   - own: The findings that are held against the indicator itself, with their codings.
  init(
    _ reference: IndicatorReference,
    _ indicator: Indicator,
    _ own: [(index: Int, coding: Coding)]
  ) {
    self.reference = reference
    self.indicator = indicator
    let chosen = own.first { entry in
      let distance = entry.coding.verdict.distance
      return entry.coding.verdict == .unjudged || distance?.gap == Gap.none
        || distance?.severity != nil
    }
    finding = chosen?.index
    coding = chosen?.coding
    otherCount = own.count - (chosen == nil ? 0 : 1)
  }

  /// The step of the ladder that was chosen.
  var step: SeverityStep.ID? { coding?.verdict.distance?.severity?.step }

  /// Whether the indicator was judged to be met.
  var isMet: Bool { coding?.verdict.distance?.gap == Gap.none }

  /// Whether the indicator was judged.
  var isJudged: Bool { (coding?.verdict ?? .unjudged) != .unjudged }

  /// What stands as the finding's statement until somebody writes what is seen: the indicator and the
  /// judgement.
  func statement(_ judgement: LocalisedText, _ language: Language) -> String {
    "\(indicator.label[language].withCapital): \(judgement[language])"
  }

  /// Whether a statement is one that nobody wrote.
  func isMade(_ statement: String, under instrument: Instrument, _ language: Language) -> Bool {
    ([QuickWords.met] + instrument.ladder.map { $0.label })
      .contains { self.statement($0, language) == statement }
  }
}

/// All indicators of an instrument as a quick assessment shows them.
struct QuickTable {
  /// The rows, dimension by dimension.
  let rows: [[QuickRow]]

  /// Looks for the findings that stand at the indicators of a case, as one coder coded them.
  init(of content: Case, by coder: Coder.ID?) {
    var own: [IndicatorReference: [(index: Int, coding: Coding)]] = [:]
    for index in content.findings.indices {
      guard let coding = content.findings[index].coding(of: coder),
        case .indicator(let reference)? = coding.target
      else { continue }
      own[reference, default: []].append((index, coding))
    }
    rows = content.instrument.dimensions.map { dimension in
      dimension.indicators.map { indicator in
        let reference = IndicatorReference(dimension.id, indicator.id)
        return QuickRow(reference, indicator, own[reference] ?? [])
      }
    }
  }

  /// The row at a place.
  subscript(place: IndicatorPlace) -> QuickRow? {
    guard rows.indices.contains(place.dimension),
      rows[place.dimension].indices.contains(place.indicator)
    else { return nil }
    return rows[place.dimension][place.indicator]
  }

  /// How many indicators there are.
  var count: Int { rows.reduce(0) { $0 + $1.count } }

  /// How many are judged.
  var judgedCount: Int { rows.indices.reduce(0) { $0 + judgedCount(in: $1) } }

  /// How many of a dimension are judged.
  func judgedCount(in dimension: Int) -> Int { rows[dimension].count { $0.isJudged } }
}

extension Distance {
  /// The step of the ladder, where it was judged on it.
  var severity: JudgedSeverity? { if case .severity(let step) = self { step } else { nil } }
}
