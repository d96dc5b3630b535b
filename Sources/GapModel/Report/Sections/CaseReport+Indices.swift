// The macro indices beside the gaps: each with its rule, and what it cannot show.
extension CaseReport {
  mutating func indexSection() -> Report.Section? {
    let schemes = instrument.indices.filter { scheme in
      assessedCase.indices.contains { $0.scheme == scheme.id }
    }
    guard !schemes.isEmpty else { return nil }
    var blocks: [Report.Block] = []
    for scheme in schemes {
      let values = assessedCase.indices.filter { $0.scheme == scheme.id }.sorted {
        $0.year < $1.year
      }
      let rows = values.map { value in
        Table.Row(
          [.text(String(value.year))],
          [.number(phrases.given(value.value), value: value.value)],
          [.text(scheme.predicate(of: value.value).map { phrases.say($0.label) } ?? "–")]
        )
      }
      let columns: [Table.Column] = [
        .words(phrases.year), .numbers(phrases.indexValue), .words(phrases.predicate),
      ]
      let caption = phrases.indexCaption(phrases.say(scheme.label), scheme.id)
      blocks.append(
        numbering.indexFigure(of: scheme, values, shownInTable: numbering.nextTable, phrases)
      )
      blocks.append(table(caption, columns, rows))
      blocks.append(
        .paragraph([
          .strong([.text(phrases.indexRule + ":")]), .text(" " + phrases.say(scheme.rule)),
        ])
      )
      blocks.append(
        .paragraph([
          .strong([.text(phrases.indexLimits + ":")]), .text(" " + phrases.say(scheme.limits)),
        ])
      )
    }
    if schemes.count > 1 { blocks.append(.paragraph([.text(phrases.schemesDiffer)])) }
    return Report.Section(title: phrases.indices, anchor: .section(.indices), blocks: blocks)
  }
}
