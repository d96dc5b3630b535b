// Who can learn from whom, by dimension.
extension ComparisonReport {
  /// The most pairs of a dimension that a document lists; a workbook and JSON have all.
  static let mostPairs = 15

  mutating func pairSection() -> Report.Section? {
    guard comparison.dimensions.contains(where: { $0.aboveSmall > 0 }) else { return nil }
    let rule = phrases.pairsRule(hasSeveralRegions: comparison.cases.cases.hasSeveralRegions)
    // Those with most to gain first, as in the first table.
    let dimensions = comparison.dimensions.filter { $0.assessed > 0 }
      .sorted { ($0.median ?? -1) > ($1.median ?? -1) }
    return Report.Section(
      title: phrases.pairs,
      anchor: .section(.pairs),
      blocks: [.paragraph([.text(rule)])],
      subsections: dimensions.map { entry in
        Report.Section(
          title: phrases.label(of: entry.dimension, instrument),
          anchor: .pairs(entry.dimension),
          blocks: pairBlocks(entry)
        )
      }
    )
  }

  private mutating func pairBlocks(_ entry: DimensionComparison) -> [Report.Block] {
    guard entry.aboveSmall > 0 else { return [.paragraph([.text(phrases.noLearner)])] }
    guard entry.mentorCount > 0 else {
      let least = phrases.foremost(entry.foremostLeastFar, offices, instrument)
      return [.paragraph([.text(phrases.noMentor(least))])]
    }
    let mentors = phrases.foremost(entry.foremostMentors, offices, instrument)
    let shown = entry.mentoring.learners.indices.prefix(Self.mostPairs)
    let pairs = shown.map { entry.mentoring.pair($0, in: comparison.cases.cases) }
    let isByGapAlone = pairs.allSatisfy { $0.nearness == .gap }
    var columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.gap), .words(phrases.mentor),
      .words(phrases.mentorGap),
    ]
    if !isByGapAlone { columns.append(.words(phrases.nearnessTitle)) }
    let rows = zip(shown, pairs).map { index, pair in
      pairRow(entry, index, pair, isByGapAlone: isByGapAlone)
    }
    let caption = phrases.pairsCaption(phrases.label(of: entry.dimension, instrument))
    var blocks: [Report.Block] = [
      .paragraph([.text(phrases.mentorsOf(entry, mentors))]),
      numbering.table(caption, columns, rows, phrases),
    ]
    if let more = morePairs(entry, behind: shown.count) { blocks.append(.paragraph([.text(more)])) }
    return blocks
  }

  private func pairRow(
    _ entry: DimensionComparison,
    _ index: Int,
    _ pair: MentorPair,
    isByGapAlone: Bool
  ) -> Table.Row {
    let packed = comparison.cases.cases
    let learner = packed.cell(entry.dimension, of: Int(entry.mentoring.learners[index]))
    let nearest = entry.mentoring.nearest(to: Int(entry.mentoring.learners[index]), in: packed)
    let mentor = nearest.flatMap { packed.cell(entry.dimension, of: Int($0.0.cases[0])) }
    let names = pair.mentors.map { offices[$0] ?? $0 }
    let why: [[Inline]] =
      isByGapAlone ? [] : [[.text(pair.nearness.map(phrases.nearness) ?? "–")]]
    return Table.Row(
      cells: [
        [.text(offices[pair.learner] ?? pair.learner)], cell(learner),
        [.text(phrases.mentors(names, more: pair.more))], cell(mentor),
      ] + why
    )
  }

  /// How many pairs are not listed; `nil` where all are.
  private func morePairs(_ entry: DimensionComparison, behind shown: Int) -> String? {
    let learners = entry.mentoring.learners
    let rest = learners.dropFirst(shown)
    guard !rest.isEmpty else { return nil }
    let packed = comparison.cases.cases
    func gap(_ place: UInt32) -> Double { packed.cell(entry.dimension, of: Int(place))?.gap ?? 0 }
    let last = gap(learners[shown - 1])
    let equal = rest.prefix { abs(gap($0) - last) <= RisingEdges.tolerance }.count
    return phrases.morePairs(rest.count, equal: equal)
  }
}
