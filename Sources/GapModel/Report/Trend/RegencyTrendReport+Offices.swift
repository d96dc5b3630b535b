// How each office went.
extension RegencyTrendReport {
  /// The offices that moved most, then all of them.
  mutating func officesSection() -> Report.Section {
    Report.Section(
      title: phrases.moversTitle,
      anchor: .section(.matrix),
      blocks: moverBlocks() + [.paragraph([.text(phrases.changesLegend)]), changesTable()]
    )
  }

  private mutating func moverBlocks() -> [Report.Block] {
    let movers = trend.improvedMost + trend.worsenedMost
    guard !movers.isEmpty else { return [.paragraph([.text(phrases.noneMoved)])] }
    let rows = movers.map { mover in
      let total = mover.office.trend.total
      let tally = ChangeTally(of: mover.office.trend.dimensions)
      return Table.Row(
        [.text(mover.office.name)],
        [.text(phrases.shortDirection(total.direction))],
        [.text(phrases.place(of: mover))],
        [.text(phrases.fromTo(total))],
        changeCell(total),
        count(tally.improved.beyondNoise),
        count(tally.worsened.beyondNoise)
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.directionTitle), .words(phrases.placeTitle),
      .words(phrases.total), .numbers(phrases.change), .numbers(phrases.improvedDimensions),
      .numbers(phrases.worsenedDimensions),
    ]
    return [
      numbering.table(phrases.moversCaption, columns, rows, phrases),
      .paragraph([.text(phrases.moversRule)]),
    ]
  }

  private mutating func changesTable() -> Report.Block {
    let rows = trend.offices.map { office in
      Table.Row(
        cells: [[.text(office.name)], changeCell(office.trend.total)]
          + office.trend.dimensions.map { entry in
            entry.change.change.map { [.number(phrases.markedChange(entry), value: $0)] }
              ?? [.text("–")]
          }
      )
    }
    let columns: [Table.Column] =
      [.words(phrases.office), .numbers(phrases.total)]
      + instrument.dimensions.map { .numbers(phrases.label(of: $0.id, instrument)) }
    return numbering.table(phrases.changesCaption, columns, rows, phrases)
  }
}
