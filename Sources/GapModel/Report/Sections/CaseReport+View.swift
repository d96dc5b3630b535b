// Which findings landed where, when a case is read through a crosswalk.
extension CaseReport {
  mutating func viewSection() -> Report.Section? {
    guard let view = scored.view else { return nil }
    let rows = view.landings.map { landing in
      let findings =
        assessment.dimensions.flatMap { $0.expectations }
        .first { $0.expectation == landing.expectation }?.findings.ids
      let from = view.origin.dimension(landing.from)
      let indicator = from?.indicators.keyed(landing.indicator.text)
      return Table.Row(
        [.text(indicator.map { phrases.say($0.label) } ?? landing.indicator.text)],
        [.text(from.map { phrases.say($0.label) } ?? landing.from.text)],
        homeCell(landing.to),
        [.link(landing.expectation.text, .expectation(landing.expectation))],
        findings.map { $0.isEmpty ? [.text("–")] : links($0) } ?? [.text("–")]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.indicator), .words(phrases.codedUnder), .words(phrases.readUnder),
      .words(phrases.expectation), .words(phrases.findings),
    ]
    var blocks: [Report.Block] = [
      .paragraph([.text(phrases.viewExplained(view.origin.head, instrument.head))]),
      table(phrases.viewCaption, columns, rows),
    ]
    if !view.leftOut.isEmpty {
      let names = view.leftOut.map { $0.text }.joined(separator: ", ")
      blocks.append(.paragraph([.text(phrases.leftOutOfView(names))]))
    }
    return Report.Section(title: phrases.view, anchor: .section(.crosswalk), blocks: blocks)
  }

  /// An indicator of the framework that the case is read in, or a dimension of it.
  private func homeCell(_ home: Indicator.Home) -> [Inline] {
    guard let indicator = home.indicator else { return [link(home.dimension)] }
    let name = phrases.name(of: .indicator(indicator), in: home.dimension, of: assessedCase)
    return [link(home.dimension), .text(" – \(name)")]
  }
}
