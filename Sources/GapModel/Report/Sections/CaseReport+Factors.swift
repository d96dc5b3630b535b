// What helps and what hinders, and how the implementation is thought to work.
extension CaseReport {
  mutating func factorSection() -> Report.Section? {
    let homes = FindingHomes(of: assessment)
    // Where the evidence is written too, the findings stand there in full.
    let blocks =
      options.wantedSections.contains(.evidence)
      ? [factorTable(homes)] : Factor.allCases.map { statementTable(of: $0, homes) }
    let told = blocks.compactMap { $0 }
    guard !told.isEmpty else { return nil }
    return Report.Section(title: phrases.factors, anchor: .section(.factors), blocks: told)
  }

  /// Which findings help and which hinder, by dimension; `nil` where none does either.
  private mutating func factorTable(_ homes: FindingHomes) -> Report.Block? {
    let findings = assessedCase.findings
    var byDimension: [Dimension.ID: [Factor: [Finding.ID]]] = [:]
    for index in findings.indices {
      guard let factor = findings.factor(at: index), let home = homes[index] else { continue }
      byDimension[home, default: [:]][factor, default: []].append(findings.id(at: index))
    }
    let rows = assessment.dimensions.filter { byDimension[$0.dimension] != nil }.map { dimension in
      Table.Row(
        cells: [[link(dimension.dimension)]]
          + Factor.allCases.map { factor in
            let own = byDimension[dimension.dimension]?[factor] ?? []
            return own.isEmpty ? [.text("–")] : links(own)
          }
      )
    }
    guard !rows.isEmpty else { return nil }
    return table(
      phrases.factorsCaption,
      [.words(phrases.dimension)] + Factor.allCases.map { .words(phrases.factorCaption($0)) },
      rows
    )
  }

  /// The findings that work one way, with what they state; `nil` where none does.
  private mutating func statementTable(
    of factor: Factor,
    _ homes: FindingHomes
  ) -> Report.Block? {
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

  /// The findings that work one way on the implementation.
  private func rows(of factor: Factor, _ homes: FindingHomes) -> Table.Rows {
    let findings = assessedCase.findings
    let own = FindingIDs(
      findings: findings,
      unordered: findings.indices.lazy.filter { findings.factor(at: $0) == factor }
    )
    return Table.Rows(count: own.count) { row in
      let index = own.caseIndex(at: row)
      let id = own[row]
      return [
        [.link(id.text, .finding(id))],
        cited(findings.statement(at: index)),
        homes[index].map { [link($0)] } ?? [],
        links(findings.sources(at: index)),
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
    let flow = ModelFlow(
      stages: known.map { ModelFlow.Stage(label: $0.0, elements: $0.1) },
      language: assessedCase.language == phrases.language ? nil : assessedCase.language
    )
    let rows = known.map { label, parts in
      Table.Row([.text(label)], cited(parts.joined(separator: "; ")))
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
