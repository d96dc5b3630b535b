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
    let shown = arranged.groups.flatMap { $0.entries }
    let ranks = Dictionary(
      cases.compactMap { entry in entry.rank.map { ($0, 1) } },
      uniquingKeysWith: +
    )
    let offices = Dictionary(
      cases.lazy.map { ($0.content.id, $0.content.organisation) }
    ) { first, _ in first }
    var book = ResultWorkbook(
      title: phrases.comparisonTitle(cases.count),
      facts: facts(phrases, layout, hidden: arranged.hidden),
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

  private func facts(
    _ phrases: Phrases,
    _ layout: ComparisonLayout,
    hidden: Int
  ) -> [(name: String, text: String)] {
    var facts: [(name: String, text: String)] = [
      (phrases.contents, phrases.comparisonTitle(cases.count)),
      (phrases.summary, phrases.comparisonVerdict(self)),
    ]
    facts += phrases.comparisonPoints(self).map { (name: $0.0, text: $0.1) }
    if hidden > 0 { facts.append((phrases.gapMatrixSheet, phrases.notShown(hidden, layout))) }
    let origins = cases.compactMap { entry in
      entry.content.origin.map { phrases.readThroughCrosswalk(entry.content.organisation, $0) }
    }
    facts += origins.map { (name: phrases.view, text: $0) }
    facts.append((phrases.comparisonLimits, phrases.comparisonRule))
    facts.append(phrases.numbersNote)
    facts += phrases.instrumentNotes(instrument)
    return facts + [(phrases.evidence, phrases.supportExplained), phrases.madeWithNote]
  }
}

/// One dimension of a compared case.
struct ComparedPlace {
  let content: ComparedCase
  let dimension: Dimension.ID
  let cell: ComparedCase.Cell?
}
