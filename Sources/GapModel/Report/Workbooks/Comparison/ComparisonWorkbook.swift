extension Comparison {
  /// Returns the comparison as a workbook: the matrix, the offices, the dimensions and what recurs.
  ///
  /// - Parameters:
  ///   - language: The language of headings and words.
  ///   - layout: The order of the matrix, and how far it goes; the other tables have all cases.
  /// - Returns: The workbook.
  package func workbook(
    language: Language,
    layout: ComparisonLayout = ComparisonLayout()
  ) -> Workbook {
    let phrases = Phrases(language, for: instrument)
    let arranged = layout.arranged(self)
    let shown = arranged.shown.lazy.map { cases[$0] }
    let ranks = cases.ranks
    let offices = offices
    let end = phrases.shownEnd(arranged, layout, self)
    var book = ResultWorkbook(
      title: phrases.comparisonTitle(cases.count),
      facts: facts(phrases, offices, end.map { phrases.notShown(arranged, $0) }),
      phrases
    )
    book.add(
      ResultSheet(
        phrases.gapMatrixSheet,
        phrases.gapMatrixColumns(of: self),
        of: shown
      )
    )
    book.add(
      ResultSheet(
        phrases.ratingMatrixSheet,
        phrases.ratingMatrixColumns(of: self),
        of: shown
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Perangkat daerah", en: "Offices"),
        phrases.officeColumns(of: self, ranks: ranks),
        of: cases
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Dimensi", en: "Dimensions"),
        phrases.comparedDimensionColumns(instrument, offices),
        of: dimensions
      )
    )
    var cells = ResultSheet<ComparedPlace>(
      phrases.say(id: "Rincian", en: "Details"),
      phrases.comparedCellColumns(instrument),
      frozenColumns: 2
    )
    for entry in cases {
      for dimension in instrument.dimensions {
        cells.append(
          ComparedPlace(
            content: entry.content,
            dimension: dimension.id,
            cell: entry.content.cell(dimension.id)
          )
        )
      }
    }
    book.add(cells)
    book.add(pairs(phrases, offices))
    if let grouping = layout.grouping {
      book.add(
        ResultSheet(
          phrases.groupSheet,
          phrases.groupColumns(by: grouping, instrument),
          of: layout.groups(of: self)
        )
      )
    }
    book.add(
      ResultSheet(
        phrases.comparedIndicatorSheet,
        phrases.comparedIndicatorColumns(instrument),
        frozenColumns: 2,
        of: indicators
      )
    )
    if !indicators.isEmpty {
      book.add(
        ResultSheet(phrases.indicatorGapSheet, phrases.indicatorGapColumns(of: self), of: shown)
      )
      book.add(
        ResultSheet(
          phrases.indicatorRatingSheet,
          phrases.indicatorRatingColumns(of: self),
          of: shown
        )
      )
    }
    book.add(
      ResultSheet(
        phrases.say(id: "Rekomendasi berulang", en: "Recurring"),
        phrases.recurringColumns(instrument, offices),
        of: recurring
      )
    )
    book.add(
      ResultSheet(
        phrases.say(id: "Tidak disertakan", en: "Left out"),
        phrases.leftOutColumns,
        of: leftOut
      )
    )
    return book.finished
  }

  private func pairs(_ phrases: Phrases, _ offices: [String: String]) -> ResultSheet<ComparedPair> {
    var sheet = ResultSheet<ComparedPair>(
      phrases.pairSheet,
      phrases.pairColumns(instrument, offices),
      frozenColumns: 2
    )
    let packed = cases.cases
    for dimension in dimensions {
      for place in dimension.mentoring.learners.indices {
        let learner = Int(dimension.mentoring.learners[place])
        let nearest = dimension.mentoring.nearest(to: learner, in: packed)
        sheet.append(
          ComparedPair(
            dimension: dimension.dimension,
            pair: dimension.mentoring.pair(place, in: packed),
            learner: packed.cell(dimension.dimension, of: learner),
            mentor: nearest.flatMap { packed.cell(dimension.dimension, of: Int($0.0.cases[0])) }
          )
        )
      }
    }
    return sheet
  }

  private func facts(
    _ phrases: Phrases,
    _ offices: [String: String],
    _ notShown: String?
  ) -> [(name: String, text: String)] {
    var facts: [(name: String, text: String)] = [
      (phrases.contents, phrases.comparisonTitle(cases.count)),
      (phrases.summary, phrases.comparisonVerdict(self)),
    ]
    facts += phrases.comparisonPoints(self).map { (name: $0.0, text: $0.1) }
    if let notShown { facts.append((phrases.gapMatrixSheet, notShown)) }
    facts += originPoints(phrases, offices).map { (name: phrases.view, text: $0) }
    facts.append((phrases.comparisonLimits, phrases.comparisonRule))
    if dimensions.contains(where: { $0.provisional > 0 }) {
      facts.append((phrases.provisionalTitle, phrases.provisionalCases))
    }
    let hasSeveralRegions = cases.cases.hasSeveralRegions
    facts.append((phrases.pairSheet, phrases.pairsRule(hasSeveralRegions: hasSeveralRegions)))
    if !indicators.isEmpty {
      facts.append((phrases.comparedIndicatorSheet, phrases.comparedIndicatorsExplained))
    }
    facts.append(phrases.numbersNote)
    facts += phrases.instrumentNotes(instrument)
    return facts + [(phrases.evidence, phrases.supportExplained), phrases.madeWithNote]
  }
}

/// An office that is behind in a dimension, beside its mentor.
struct ComparedPair {
  let dimension: Dimension.ID
  let pair: MentorPair
  let learner: ComparedCase.Cell?
  let mentor: ComparedCase.Cell?
}

/// One dimension of a compared case.
struct ComparedPlace {
  let content: ComparedCase
  let dimension: Dimension.ID
  let cell: ComparedCase.Cell?
}
