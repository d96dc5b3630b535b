// How many findings each group of sources made on each dimension, and what each further source added.
extension CaseReport {
  /// Findings by dimension, group and technique; `nil` where no source has a group.
  mutating func triangulationTable() -> Report.Block? {
    let sources = assessedCase.sources
    guard sources.contains(where: { $0.group != nil }) else { return nil }
    let columns = sources.map { Voice(group: $0.group, technique: $0.technique) }.uniqued
    let voiceOf = assessedCase.sources { Voice(group: $0.group, technique: $0.technique) }
    let rows = assessment.dimensions.map { dimension in
      let counts = dimension.findingCounts(by: voiceOf)
      let cells = columns.map { column -> [Inline] in
        counts[column].map { [.number(String($0), value: Double($0))] } ?? [.text("–")]
      }
      return Table.Row(cells: [[link(dimension.dimension)]] + cells)
    }
    let titles = columns.map { column in
      "\(column.group ?? phrases.withoutGroup), \(name(of: column.technique))"
    }
    return table(
      phrases.triangulationCaption,
      [.words(phrases.dimension)] + titles.map { .numbers($0) },
      rows
    )
  }

  /// A group of sources, and how they were heard.
  private struct Voice: Hashable {
    let group: String?
    let technique: Technique
  }

  /// What each source added to those before it; `nil` where there is one only.
  mutating func saturationTable() -> Report.Block? {
    let steps = Saturation(of: assessment).steps
    guard steps.count > 1 else { return nil }
    let dates = assessedCase.sources(by: { $0.date })
    let rows = steps.map { step in
      let date: [Inline] = [.text((dates[step.source] ?? nil).map(phrases.date) ?? "–")]
      return Table.Row(
        cells: [[.link(step.source.text, .source(step.source))]] + (hasDates ? [date] : []) + [
          [.number(String(step.findings), value: Double(step.findings))],
          [.number(String(step.newTargets), value: Double(step.newTargets))],
          step.newTags.isEmpty ? [.text("–")] : cited(step.newTags.joined(separator: ", ")),
        ]
      )
    }
    let columns: [Table.Column] =
      [.words(phrases.sources)] + (hasDates ? [.words(phrases.sourceDate)] : []) + [
        .numbers(phrases.findings), .numbers(phrases.newTargets), .words(phrases.newTags),
      ]
    return table(phrases.saturationCaption, columns, rows)
  }
}
