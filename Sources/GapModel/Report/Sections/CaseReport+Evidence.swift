// The evidence: each finding, its source, and its place in the arithmetic.
extension CaseReport {
  mutating func evidenceSection() -> Report.Section {
    var subsections: [Report.Section] = []
    let judged = JudgedCells(self)
    for dimension in assessment.dimensions {
      subsections.append(evidence(of: dimension, judged))
    }
    if let open = openWorkSection(judged) { subsections.append(open) }
    return Report.Section(
      title: phrases.evidenceTitle,
      anchor: .section(.evidence),
      blocks: [
        .paragraph([.text(phrases.evidenceExplained(coders: judged.codersOfAll))])
      ],
      subsections: subsections
    )
  }

  private mutating func evidence(
    of dimension: DimensionAssessment,
    _ judged: JudgedCells
  ) -> Report.Section {
    let label = label(of: dimension.dimension)
    var blocks: [Report.Block] = [.paragraph(arithmetic(of: dimension))]
    if !dimension.indicators.isEmpty { blocks.append(indicatorTable(of: dimension, label)) }
    if dimension.indicators.contains(where: { !$0.findings.isEmpty }) {
      blocks.append(
        findingTable(
          phrases.findingCaption(label),
          dimension.indicators.map { findingRows($0.findings.ids, judged) }
        )
      )
    }
    if !dimension.risks.isEmpty {
      blocks.append(
        findingTable(phrases.riskCaption, [findingRows(dimension.risks, judged)])
      )
    }
    return Report.Section(title: label, anchor: .dimension(dimension.dimension), blocks: blocks)
  }

  /// The findings that weigh nothing yet; `nil` where there are none.
  private mutating func openWorkSection(_ judged: JudgedCells) -> Report.Section? {
    guard !assessment.unjudged.isEmpty else { return nil }
    return Report.Section(
      title: phrases.unjudgedTitle,
      anchor: .openWork,
      blocks: [
        .paragraph([.text(phrases.unjudgedExplained)]),
        findingTable(phrases.unjudgedCaption, [findingRows(assessment.unjudged, judged)]),
      ]
    )
  }

  /// How the dimension's gap follows from those of its indicators.
  private func arithmetic(of dimension: DimensionAssessment) -> [Inline] {
    guard dimension.isApplicable else {
      return [.text(phrases.notApplicableBecause)]
        + cited([.quote(dimension.judgement?.because ?? "")])
    }
    guard let gap = dimension.gap else {
      return [.text(phrases.noEvidence(hasRisks: !dimension.risks.isEmpty))]
    }
    let names = dimension.deciding.map { indicator in
      phrases.title(of: indicator.subject, in: dimension.dimension, of: assessedCase)
        + [.text(" (\(phrases.score(indicator.gap)))")]
    }
    let assessed = dimension.breadth.of
    var line = phrases.aggregated(instrument.aggregation, of: assessed, names)
    line += [
      .strong([.text(phrases.score(gap.value))]),
      .text(", "),
      linkedMark(dimension),
      .text("."),
    ]
    if let besides = phrases.besides(dimension) { line.append(.text(" " + besides)) }
    if let because = dimension.judgement?.because {
      line.append(.text(" " + phrases.capitalised(phrases.judgedBecause) + ": "))
      line += cited([.quote(because)])
    }
    return line
  }

  private mutating func indicatorTable(
    of dimension: DimensionAssessment,
    _ label: String
  ) -> Report.Block {
    let deciding = Set(dimension.decidingIndices)
    let own = Dictionary(
      dimension.expectations.compactMap { assessed in assessed.expectation.map { ($0, assessed) } }
    ) { first, _ in first }
    let rows = dimension.indicators.enumerated().map { place, indicator in
      let name = subjectName(indicator.subject, in: dimension.dimension)
      return Table.Row(
        anchor: anchor(of: indicator.subject, in: dimension.dimension),
        [deciding.contains(place) ? .strong([.text(name)]) : .text(name)],
        designCell(of: indicator, own),
        voicesCell(indicator),
        number(indicator.gap),
        [mark(indicator.rating)],
        [.text(deciding.contains(place) ? phrases.yes : "–")]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.indicator), .words(phrases.expectations), .words(phrases.voices),
      .numbers(phrases.gap), .words(phrases.rating), .words(phrases.mark),
    ]
    return table(phrases.indicatorCaption(label), columns, rows)
  }

  /// The name of an indicator in a table.
  ///
  /// An expectation without an indicator is named by its id, as the next column holds its statement.
  private func subjectName(
    _ subject: IndicatorAssessment.Subject,
    in dimension: Dimension.ID
  ) -> String {
    if case .expectation(let id) = subject { return id.text }
    return phrases.name(of: subject, in: dimension, of: assessedCase)
  }

  /// The anchor of an indicator of the instrument; that of an expectation is in its cell.
  private func anchor(
    of subject: IndicatorAssessment.Subject,
    in dimension: Dimension.ID
  ) -> ReportAnchor? {
    guard case .indicator(let id) = subject else { return nil }
    return .indicator(IndicatorReference(dimension, id))
  }

  /// The expectations of an indicator, each with its basis and its own gap.
  private func designCell(
    of indicator: IndicatorAssessment,
    _ assessed: [Expectation.ID: ExpectationAssessment]
  ) -> [Inline] {
    let expectations = indicator.expectations.compactMap(expectation)
    guard !expectations.isEmpty else { return [.text("–")] }
    return .joined(
      expectations.map { expectation in
        let isAlone = expectations.count == 1
        let gap = isAlone ? "" : ", \(phrases.score(assessed[expectation.id]?.gap))"
        var piece: [Inline] = [
          .named(cited(expectation.statement), .expectation(expectation.id)),
          .text(" (\(expectation.id)\(gap)"),
        ]
        if !expectation.basis.isEmpty { piece += [.text("; ")] + links(expectation.basis) }
        piece.append(.text(")"))
        if let note = expectation.note { piece += [.text(" ")] + cited([.quote(note)]) }
        return piece
      },
      by: "; "
    )
  }

  /// What each source says, and the mean that follows.
  private func voicesCell(_ assessed: IndicatorAssessment) -> [Inline] {
    guard !assessed.voices.isEmpty else { return [.text(phrases.notAssessed)] }
    return .joined(
      assessed.voices.map { voice in
        let weight = voice.weight == 1 ? "" : " × \(phrases.number(voice.weight))"
        return [
          .link(voice.source.text, .source(voice.source)),
          .text(" \(phrases.score(voice.gap.value))\(weight)"),
        ]
      },
      by: "; "
    )
  }

  private mutating func findingTable(_ caption: String, _ rows: [Table.Rows]) -> Report.Block {
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.finding), .words(phrases.sources),
      .words(phrases.heldAgainst), .words(phrases.judgement), .numbers(phrases.gap),
    ]
    return table(caption, columns, Table.Rows.joined(rows), content: .findings)
  }

  private func findingRows(_ ids: FindingIDs, _ judged: JudgedCells) -> Table.Rows {
    Table.Rows(
      count: ids.count,
      anchor: { .finding(ids[$0]) },
      cells: { row in
        let index = ids.caseIndex(at: row)
        return [
          [.text(ids[row].text)],
          statementCell(at: index),
          sourceCell(at: index),
          targetCell(at: index),
          judged.judgement(at: index),
          judged.gap(at: index),
        ]
      }
    )
  }

  private func statementCell(at index: Int) -> [Inline] {
    let findings = assessedCase.findings
    var said: [Inline] = [.text(findings.statement(at: index))]
    if let quote = findings.quote(at: index) { said += [.text(" "), .quote(quote)] }
    guard let note = findings.note(at: index) else { return cited(said) }
    return cited(said) + [.text(" \(phrases.memo): ")] + cited([.quote(note)])
  }

  /// Who says so, and where it stands there.
  private func sourceCell(at index: Int) -> [Inline] {
    let locator = assessedCase.findings.locator(at: index)
    return links(assessedCase.findings.sources(at: index))
      + (locator.map { [.text(", ")] + cited($0) } ?? [])
  }

  private func targetCell(at index: Int) -> [Inline] {
    guard let target = assessedCase.findings.target(at: index) else {
      return [.text(phrases.notPlaced)]
    }
    switch target {
    case .expectation(let id): return [.link(id.text, .expectation(id))]
    case .dimension: return [.text(phrases.wholeDimension)]
    case .indicator(let reference):
      let subject = IndicatorAssessment.Subject.indicator(reference.indicator)
      let name = phrases.name(of: subject, in: reference.dimension, of: assessedCase)
      return [.link(name, .indicator(reference))]
    }
  }
}
