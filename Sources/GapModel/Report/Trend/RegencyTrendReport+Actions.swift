// What was done, and how the gaps went that it addresses.
extension RegencyTrendReport {
  /// What was done at the offices; `nil` where nothing is told to be done.
  mutating func actionsSection() -> Report.Section? {
    let blocks = actionBlocks() + unmatchedBlocks()
    guard !blocks.isEmpty else { return nil }
    return Report.Section(title: phrases.whatWasDone, anchor: .section(.done), blocks: blocks)
  }

  private mutating func actionBlocks() -> [Report.Block] {
    let rows = trend.offices.flatMap { office in
      office.actions.flatMap { action -> [Table.Row] in
        action.gaps.isEmpty
          ? [row(office, action, nil)] : action.gaps.map { row(office, action, $0) }
      }
    }
    guard !rows.isEmpty else { return [] }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.recommendation), .words(phrases.dimension),
      .words(phrases.gapOverTime), .numbers(phrases.change), .words(phrases.noiseTitle),
      .words(phrases.toldByTitle),
    ]
    return [
      .paragraph([.text(phrases.doneRule)]),
      numbering.table(
        phrases.addressedCaption,
        tallyColumns(phrases.gapsOfWhat),
        [
          tallyRow(phrases.addressedLabel, trend.addressed),
          tallyRow(phrases.notAddressedLabel, trend.others),
        ],
        phrases
      ), numbering.table(phrases.actionsCaption, columns, rows, phrases),
    ]
  }

  /// A row for something done and a gap that it addresses; `nil` where the instrument knows none of them.
  private func row(
    _ office: OfficeTrend,
    _ action: DoneAction,
    _ gap: DoneAction.AddressedGap?
  ) -> Table.Row {
    Table.Row(
      [.text(office.name)],
      [.code(action.id.text), .text(" ")]
        + phrases.cited([.text(action.title)], in: office.trend.language),
      [.text(gap.map { phrases.label(of: $0.dimension, instrument) } ?? "–")],
      [.text(gap.map { phrases.fromTo($0.change) } ?? "–")],
      gap.map { changeCell($0.change) } ?? [.text("–")],
      [.text(gap.map { phrases.noise($0) } ?? "–")],
      [.text(period(of: action.toldBy, at: office))]
    )
  }

  /// The time of a case.
  private func period(of id: Case.ID, at office: OfficeTrend) -> String {
    office.trend.rounds.first { $0.id == id }.map { phrases.shortPeriod($0.period) } ?? id.text
  }

  /// What is told to be done and no earlier case recommends in these words.
  private func unmatchedBlocks() -> [Report.Block] {
    let points = trend.offices.flatMap { office in
      office.unmatched.map { action -> [Inline] in
        [.text("\(office.name): "), .code(action.id.text), .text(" ")]
          + phrases.cited([.text(action.title)], in: office.trend.language)
          + [.text(action.earlierTitle.map { phrases.earlierTitle($0) } ?? "")]
      }
    }
    return points.isEmpty ? [] : [.paragraph([.text(phrases.unmatchedTitle)]), .list(points)]
  }
}
