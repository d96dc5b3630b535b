// What helps and what hinders, and how the implementation is thought to work.
extension CaseReport {
  mutating func factorSection() -> Report.Section? {
    let homes = FindingHomes(of: assessment)
    let blocks = Factor.allCases.compactMap { factor -> Report.Block? in
      let rows = rows(of: factor, homes)
      guard !rows.isEmpty else { return nil }
      return table(
        phrases.factorCaption(factor),
        [
          .words(phrases.finding), .words(phrases.statement), .words(phrases.dimension),
          .words(phrases.sources),
        ],
        rows
      )
    }
    guard !blocks.isEmpty else { return nil }
    return Report.Section(
      title: phrases.factors,
      anchor: .section(.factors),
      blocks: blocks
    )
  }

  /// The findings that work one way on the implementation.
  private func rows(of factor: Factor, _ homes: FindingHomes) -> Table.Rows {
    let findings = assessedCase.findings
    let places = ContiguousArray(
      findings.indices.lazy.filter { findings.contents.factor(at: $0) == factor }.map(UInt32.init)
    )
    return Table.Rows(count: places.count) { row in
      let place = Int(places[row])
      let id = findings.id(at: place)
      return [
        [.link(id.text, .finding(id))],
        [.text(findings.contents.statement(at: place))],
        homes[place].map { [link($0)] } ?? [],
        links(findings.sources(at: place)),
      ]
    }
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
}
