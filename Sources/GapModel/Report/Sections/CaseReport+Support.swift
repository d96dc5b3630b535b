// How well each rating is supported, by which sources, and what is doubtful in the file.
extension CaseReport {
  mutating func supportSection() -> Report.Section {
    let rows = assessment.dimensions.map { dimension in
      let evidence = dimension.evidence
      return Table.Row(
        [link(dimension.dimension)],
        evidence.sources.isEmpty ? [.text("–")] : links(evidence.sources),
        [.text(techniques(evidence.techniques))],
        conflictCell(evidence.conflicts, on: dimension.dimension),
        [.text(phrases.level(evidence.level))],
        [.text(phrases.support(dimension.evidenceOfAll))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.dimension), .words(phrases.sources), .words(phrases.techniques),
      .words(phrases.conflicts), .words(phrases.evidence), .words(phrases.evidenceOfAll),
    ]
    let blocks = [
      .paragraph([.text(phrases.supportExplained)]),
      phrases.stretchedSentence(assessment).map { .paragraph([.text($0)]) }, evidenceFigure(),
      table(phrases.supportCaption, columns, rows), triangulationTable(), saturationTable(),
      sourceTable(),
    ]
    return Report.Section(
      title: phrases.supportTitle,
      anchor: .section(.support),
      blocks: blocks.compactMap { $0 }
    )
  }

  mutating func warningSection() -> Report.Section? {
    let points =
      warningPoints(scored.warnings)
      + warningPoints(scored.instrumentWarnings, of: phrases.instrument + ", ")
    guard !points.isEmpty else { return nil }
    return Report.Section(
      title: phrases.warnings,
      anchor: .section(.warnings),
      blocks: [.paragraph([.text(phrases.warningsExplained)]), .list(points)]
    )
  }

  /// What some warnings come to, rule by rule: how many, and where; never what stands there.
  private func warningPoints(_ warnings: [Diagnostic], of file: String = "") -> [[Inline]] {
    let rules = warnings.map(\.rule).uniqued.sorted { $0.rawValue < $1.rawValue }
    return rules.map { rule in
      let own = warnings.filter { $0.rule == rule }
      let subjects = own.flatMap { warning in
        warning.subjects.isEmpty
          ? [phrases.line(warning.place.start.line)] : warning.subjects.map(name(of:))
      }
      let places = subjects.uniqued.joined(separator: ", ")
      return [
        .text("\(file)\(phrases.warning(rule, subjects.count)): \(places) "),
        .code(rule.rawValue),
      ]
    }
  }

  /// What a warning's subject is called: dimensions have labels, everything else its own name.
  private func name(of subject: String) -> String {
    instrument.dimensions.keyed(subject).map { phrases.say($0.label) } ?? subject
  }

  private mutating func sourceTable() -> Report.Block {
    let columns: [Table.Column] =
      [.words(phrases.code), .words(phrases.technique), .words(phrases.role)]
      + (hasGroups ? [.words(phrases.group)] : [])
      + (hasDates ? [.words(phrases.sourceDate)] : []) + [.words(phrases.findings)]
    return table(phrases.sourceCaption, columns, sourceRows())
  }

  /// Whether any source says of when it is.
  var hasDates: Bool { assessedCase.sources.contains { $0.date != nil } }

  /// Whether any source belongs to a group.
  private var hasGroups: Bool { assessedCase.sources.contains { $0.group != nil } }

  /// The sources, each with links to all findings it makes.
  private func sourceRows() -> Table.Rows {
    let sources = assessedCase.sources
    let found = FindingsBySource(assessedCase.findings)
    let findings = sources.map { found[$0.id] }
    let (hasGroups, hasDates) = (self.hasGroups, self.hasDates)
    return Table.Rows(
      count: sources.count,
      anchor: { .source(sources[$0].id) },
      cells: { place in
        let source = sources[place]
        let key = source.isKey ? " (\(phrases.keyInformant))" : ""
        let group: [Inline] = [.text(source.group ?? "–")]
        let date: [Inline] = [.text(source.date.map(phrases.date) ?? "–")]
        return [
          [.text(source.id.text)], [.text(techniques([source.technique]))],
          descriptionCell(of: source, key),
        ] + (hasGroups ? [group] : []) + (hasDates ? [date] : []) + [
          findings[place].isEmpty ? [.text("–")] : links(findings[place])
        ]
      }
    )
  }

  private func techniques(_ techniques: [Technique]) -> String {
    guard !techniques.isEmpty else { return "–" }
    return techniques.map(name(of:)).joined(separator: ", ")
  }

  /// What a source does or is called, and the analyst's note on it.
  private func descriptionCell(of source: Source, _ key: String) -> [Inline] {
    let own = [source.role, source.title].compactMap { $0 }.joined(separator: ", ")
    var cell: [Inline] = [.text((own.isEmpty ? "–" : own) + key)]
    if let note = source.note { cell += [.text(" \(phrases.memo): "), .quote(note)] }
    return cell
  }

  private func conflictCell(
    _ conflicts: [Triangulation.Conflict],
    on dimension: Dimension.ID
  ) -> [Inline] {
    guard !conflicts.isEmpty else { return [.text(phrases.noConflict)] }
    return .joined(
      conflicts.map { conflict in
        [.text(phrases.name(of: conflict.subject, in: dimension, of: assessedCase) + ": ")]
          + links(conflict.low) + [.text(" \(phrases.against) ")] + links(conflict.high)
      },
      by: "; "
    )
  }
}
