// One case as each stakeholder group sees it.
extension CaseReport {
  mutating func groupSection() -> Report.Section? {
    guard options.isByGroup else { return nil }
    let view = StakeholderGroups(of: assessedCase)
    guard view.groups.count > 1 else {
      return Report.Section(
        title: phrases.groups,
        anchor: .section(.groups),
        blocks: [.paragraph([.text(phrases.oneGroup)])]
      )
    }
    let rows = instrument.dimensions.map { dimension in
      let distance = view.distance(in: dimension.id)
      let isApart = distance.map { $0 >= Band.farApart } ?? false
      let note = Inline.text(distance.map(String.init) ?? "–")
      return Table.Row(
        cells: [[link(dimension.id)]] + view.groups.map { groupCell($0, dimension.id) }
          + [[isApart ? .strong([note]) : note]]
      )
    }
    let groups = view.groups.map { group -> Table.Column in
      group.name.map(citedColumn) ?? .words(phrases.withoutGroup)
    }
    let columns: [Table.Column] =
      [.words(phrases.dimension)] + groups + [.words(phrases.apart)]
    return Report.Section(
      title: phrases.groups,
      anchor: .section(.groups),
      blocks: [
        .paragraph([.text(phrases.groupsExplained)]),
        table(phrases.groupCaption, columns, rows),
        .paragraph([.text(phrases.groupDifferences(instrument, view))]),
      ]
    )
  }

  private func groupCell(
    _ group: StakeholderGroups.Group,
    _ dimension: Dimension.ID
  ) -> [Inline] {
    guard let own = group.assessment.dimensions.first(where: { $0.dimension == dimension }),
      own.isApplicable
    else { return [.text(phrases.notApplicable)] }
    guard let gap = own.gap, let rating = own.computedRating else {
      return [.text(phrases.notAssessed)]
    }
    let count = phrases.sourceCount(own.evidence.sources.count)
    let beyond = rating.liesBeyondScale ? " (\(phrases.beyondScale))" : ""
    return [
      .heat(phrases.score(gap), value: gap.value, position: rating.position),
      .text("\(beyond) \(count)"),
    ]
  }
}
