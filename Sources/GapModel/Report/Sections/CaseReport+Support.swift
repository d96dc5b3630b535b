// How well each rating is supported, by which sources, and the warnings about the file.
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

  /// Some warnings by rule: how many, and where.
  ///
  /// The texts that they are about are not repeated.
  private func warningPoints(_ warnings: [Diagnostic], of file: String = "") -> [[Inline]] {
    let rules = warnings.map { $0.rule }.uniqued.sorted { $0.id < $1.id }
    return rules.map { rule in
      let own = warnings.filter { $0.rule == rule }
      let subjects = own.flatMap { warning in
        warning.subjects.isEmpty
          ? [phrases.line(warning.place.start.line)] : warning.subjects.map(name(of:))
      }
      let places = subjects.uniqued.joined(separator: ", ")
      return [
        .text("\(file)\(phrases.warning(rule, subjects.count)): \(places) "),
        .code(rule.id),
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
        let group = source.group.map(cited) ?? [.text("–")]
        let date: [Inline] = [.text(source.date.map(phrases.date) ?? "–")]
        return [
          [.text(source.id.text)], [.text(techniques([source.technique]))],
          descriptionCell(of: source),
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

  /// The role or title of a source, whether it is a key informant, and the analyst's note on it.
  private func descriptionCell(of source: Source) -> [Inline] {
    let own = [source.role, source.title].compactMap { $0 }.joined(separator: ", ")
    var cell = own.isEmpty ? [.text("–")] : cited(own)
    if source.isKey { cell.append(.text(" (\(phrases.keyInformant))")) }
    if let note = source.note { cell += [.text(" \(phrases.memo): ")] + cited([.quote(note)]) }
    return cell
  }

  private func conflictCell(
    _ conflicts: [Triangulation.Conflict],
    on dimension: Dimension.ID
  ) -> [Inline] {
    guard !conflicts.isEmpty else { return [.text(phrases.noConflict)] }
    return .joined(
      conflicts.map { conflict in
        phrases.title(of: conflict.subject, in: dimension, of: assessedCase) + [.text(": ")]
          + links(conflict.low) + [.text(" \(phrases.against) ")] + links(conflict.high)
      },
      by: "; "
    )
  }
}
