// What helps and what hinders, and how the implementation is thought to work.
extension CaseReport {
  mutating func factorSection() -> Report.Section? {
    let blocks = Factor.allCases.compactMap { factor -> Report.Block? in
      let findings = assessedCase.findings.filter { $0.factor == factor }
      guard !findings.isEmpty else { return nil }
      return table(
        phrases.factorCaption(factor),
        [
          .words(phrases.finding), .words(phrases.statement), .words(phrases.dimension),
          .words(phrases.sources),
        ],
        findings.map { finding in
          Table.Row(
            [.link(finding.id.text, .finding(finding.id))],
            [.text(finding.statement)],
            home(of: finding.id).map { [link($0)] } ?? [],
            links(finding.sources)
          )
        }
      )
    }
    guard !blocks.isEmpty else { return nil }
    return Report.Section(
      title: phrases.factors,
      anchor: .section(.factors),
      blocks: blocks
    )
  }

  mutating func modelSection() -> Report.Section? {
    guard let model = assessedCase.model else { return nil }
    let stages = [
      (phrases.modelInput, model.input), (phrases.modelProcess, model.process),
      (phrases.modelOutput, model.output), (phrases.modelOutcome, model.outcome),
    ]
    let known = stages.filter { !$0.1.isEmpty }
    guard !known.isEmpty else { return nil }
    let flow = ModelFlow(stages: known.map { ModelFlow.Stage(label: $0.0, elements: $0.1) })
    let rows = known.map { label, parts in
      Table.Row([.text(label)], .joined(parts.map { [.text($0)] }, by: "; "))
    }
    let figure = numbering.figure(
      "implementation-model",
      phrases.modelCaption,
      [Figure.Panel(description: phrases.modelDescription(flow), picture: .modelFlow(flow))],
      shownInTable: numbering.nextTable,
      phrases
    )
    return Report.Section(
      title: phrases.model,
      anchor: .section(.model),
      blocks: [
        figure,
        table(phrases.modelCaption, [.words(phrases.stage), .words(phrases.elements)], rows),
      ]
    )
  }

  /// The dimension that a finding counts for.
  func home(of finding: Finding.ID) -> Dimension.ID? {
    assessment.dimensions.first { dimension in
      dimension.expectations.contains { expectation in
        expectation.findings.contains { $0.finding == finding }
      }
    }?.dimension
  }
}
