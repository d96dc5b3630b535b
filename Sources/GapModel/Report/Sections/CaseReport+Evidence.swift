// The evidence: each finding, its source, and its place in the arithmetic.
extension CaseReport {
  mutating func evidenceSection() -> Report.Section {
    var subsections: [Report.Section] = []
    for dimension in assessment.dimensions {
      subsections.append(evidence(of: dimension))
    }
    return Report.Section(
      title: phrases.evidenceTitle,
      anchor: .section(.evidence),
      blocks: [.paragraph([.text(phrases.evidenceExplained)])],
      subsections: subsections
    )
  }

  private mutating func evidence(of dimension: DimensionAssessment) -> Report.Section {
    let label = label(of: dimension.dimension)
    var blocks: [Report.Block] = [.paragraph(arithmetic(of: dimension))]
    let expectations = dimension.expectations
    if !expectations.isEmpty {
      blocks.append(expectationTable(expectations, label))
    }
    if expectations.contains(where: { !$0.findings.isEmpty }) {
      blocks.append(findingTable(expectations, label))
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
    _ label: String
  ) -> Report.Block {
    let rows = expectations.flatMap { assessed in
      assessed.findings.compactMap { entry -> Table.Row? in
        guard let finding = finding(entry.finding) else { return nil }
        return Table.Row(
          anchor: .finding(entry.finding),
          [.text(entry.finding.text)],
          statementCell(finding),
          links(entry.sources),
          assessed.expectation.map { [.link($0.text, .expectation($0))] } ?? [.text("–")],
          [.text(consensus(on: finding) + phrases.judged(entry.distance, instrument))],
          number(entry.gap)
        )
      }
    }
    let columns: [Table.Column] = [
      .words(phrases.code), .words(phrases.finding), .words(phrases.sources),
      .words(phrases.expectation), .words(phrases.judgement), .numbers(phrases.gap),
    ]
    return table(phrases.findingCaption(label), columns, rows, content: .findings)
  }

  private func consensus(on finding: Finding) -> String {
    finding.codings.count > 1 ? phrases.consensus(of: finding.codings.count) : ""
  }

  private func statementCell(_ finding: Finding) -> [Inline] {
    guard let quote = finding.quote else { return [.text(finding.statement)] }
    return [.text(finding.statement + " "), .quote(quote)]
  }
}
