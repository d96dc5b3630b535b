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
      let note = distance.map(String.init) ?? "–"
      return Table.Row(
        cells: [[link(dimension.id)]] + view.groups.map { groupCell($0, dimension.id) }
          + [distance.map { $0 >= 2 } == true ? [.strong([.text(note)])] : [.text(note)]]
      )
    }
    let columns: [Table.Column] =
      [.words(phrases.dimension)]
      + view.groups.map { .words($0.name ?? phrases.withoutGroup) } + [.words(phrases.apart)]
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
