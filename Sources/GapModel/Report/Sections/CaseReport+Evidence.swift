// The evidence: each finding, its source, and its place in the arithmetic.
extension CaseReport {
  mutating func evidenceSection() -> Report.Section {
    var subsections: [Report.Section] = []
    let judged = JudgedCells(self)
    for dimension in assessment.dimensions {
      subsections.append(evidence(of: dimension, judged))
    }
    return Report.Section(
      title: phrases.evidenceTitle,
      anchor: .section(.evidence),
      blocks: [.paragraph([.text(phrases.evidenceExplained)])],
      subsections: subsections
    )
  }

  private mutating func evidence(
    of dimension: DimensionAssessment,
    _ judged: JudgedCells
  ) -> Report.Section {
    let label = label(of: dimension.dimension)
    var blocks: [Report.Block] = [.paragraph(arithmetic(of: dimension))]
    let expectations = dimension.expectations
    if !expectations.isEmpty {
      blocks.append(expectationTable(expectations, label))
    }
    if expectations.contains(where: { !$0.findings.isEmpty }) {
      blocks.append(findingTable(expectations, label, judged))
    }
    return Report.Section(title: label, anchor: .dimension(dimension.dimension), blocks: blocks)
  }

  /// How the dimension's gap follows from those of its expectations.
  private func arithmetic(of dimension: DimensionAssessment) -> [Inline] {
    guard dimension.isApplicable else {
      return [.text(phrases.notApplicableBecause), .quote(dimension.judgement?.because ?? "")]
    }
    guard let gap = dimension.gap else { return [.text(phrases.noEvidence)] }
    let carrying = dimension.carryingExpectations(under: instrument)
    let names = carrying.map { $0.expectation.map(\.text) ?? phrases.wholeDimension }
    let assessed = dimension.expectations.filter { $0.gap != nil }.count
    var line: [Inline] = [
      .text(phrases.aggregated(instrument.aggregation, of: assessed, names)),
      .strong([.text(phrases.score(gap.value))]),
      .text(", "),
      linkedMark(dimension),
      .text("."),
    ]
    if let besides = phrases.besides(dimension, phrases.score(dimension.mean)) {
      line.append(.text(" " + besides))
    }
    if let because = dimension.judgement?.because {
      line += [.text(" " + phrases.capitalised(phrases.judgedBecause) + ": "), .quote(because)]
    }
    return line
  }

  private mutating func expectationTable(
    _ expectations: [ExpectationAssessment],
    _ label: String
  ) -> Report.Block {
    let rows = expectations.map { assessed in
      Table.Row(
        anchor: assessed.expectation.map(ReportAnchor.expectation),
        [.text(assessed.expectation?.text ?? "–")],
        expectationCell(assessed),
        voicesCell(assessed),
        number(assessed.gap),
        [mark(assessed.rating)]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.expectation), .words(phrases.voices),
      .numbers(phrases.gap), .words(phrases.rating),
    ]
    return table(phrases.expectationCaption(label), columns, rows)
  }

  private func expectationCell(_ assessed: ExpectationAssessment) -> [Inline] {
    guard let expectation = assessed.expectation.flatMap(expectation) else {
      return [.text(phrases.wholeDimension)]
    }
    guard !expectation.basis.isEmpty else { return [.text(expectation.statement)] }
    return [.text(expectation.statement + " (")] + links(expectation.basis) + [")"]
  }

  /// What each source says, and the mean that follows.
  private func voicesCell(_ assessed: ExpectationAssessment) -> [Inline] {
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

  private mutating func findingTable(
    _ expectations: [ExpectationAssessment],
    _ label: String,
    _ judged: JudgedCells
  ) -> Report.Block {
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.finding), .words(phrases.sources),
      .words(phrases.expectation), .words(phrases.judgement), .numbers(phrases.gap),
    ]
    return table(
      phrases.findingCaption(label),
      columns,
      Table.Rows.joined(expectations.map { findingRows($0, judged) }),
      content: .findings
    )
  }

  /// The findings that are held against one expectation.
  private func findingRows(_ assessed: ExpectationAssessment, _ judged: JudgedCells) -> Table.Rows {
    let ids = assessed.findings.ids
    let findings = assessedCase.findings
    let contents = findings.contents
    let expectation: [Inline] =
      assessed.expectation.map { [.link($0.text, .expectation($0))] } ?? [.text("–")]
    return Table.Rows(
      count: ids.count,
      anchor: { .finding(ids[$0]) },
      cells: { row in
        let place = Int(ids.places[row])
        return [
          [.text(ids[row].text)],
          statementCell(contents.statement(at: place), contents.quote(at: place)),
          links(findings.sources(at: place)),
          expectation,
          judged.judgement(at: place),
          judged.gap(at: place),
        ]
      }
    )
  }

  private func statementCell(_ statement: String, _ quote: String?) -> [Inline] {
    guard let quote else { return [.text(statement)] }
    return [.text(statement + " "), .quote(quote)]
  }
}
