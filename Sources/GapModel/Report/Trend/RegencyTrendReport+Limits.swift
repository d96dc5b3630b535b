// What is not compared, and how sure a change is.
extension RegencyTrendReport {
  /// What is not compared, and how sure a change is.
  mutating func limitSection() -> Report.Section {
    let lacking = trend.offices.filter { office in
      office.totalMaximum == nil || office.totalMaximum != trend.totalMaximum
    }
    let totals = lacking.map { [Inline.text(phrases.totalNotCompared($0.name))] }
    return Report.Section(
      title: phrases.limitsTitle,
      anchor: .section(.limits),
      blocks: [.paragraph([.text(phrases.sharedPeriodsRule)])]
        + (trend.leftOut.isEmpty ? [] : [leftOutTable()])
        + (totals.isEmpty ? [] : [.list(totals)])
        + [.paragraph([.text(phrases.noiseExplained)])]
    )
  }

  private mutating func leftOutTable() -> Report.Block {
    let rows = trend.leftOut.map { entry in
      Table.Row(
        [.text(entry.organisation)],
        [.text(entry.system)],
        [.text(entry.periods.map { phrases.shortPeriod($0) }.joined(separator: "; "))],
        .joined(entry.cases.map { [.code($0.text)] }, by: ", "),
        [.text(phrases.reason(of: entry))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.system), .words(phrases.periods),
      .words(phrases.caseTitle), .words(phrases.reason),
    ]
    return numbering.table(phrases.notComparedCaption, columns, rows, phrases)
  }
}
