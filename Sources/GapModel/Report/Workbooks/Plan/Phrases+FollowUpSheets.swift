// The sheets of a workbook of what became of a plan.
extension Phrases {
  func followUpCounts(_ offices: [String], byOwner: Bool) -> [SheetColumn<FollowUpCount>] {
    let office = SheetColumn<FollowUpCount>(self.office, officeMeaning) { entry in
      .text(entry.office.map { offices[$0] })
    }
    let owner = SheetColumn<FollowUpCount>(
      self.owner,
      say(id: "Yang mengerjakannya.", en: "Who is to do it.")
    ) { .text($0.name) }
    return [office] + (byOwner ? [owner] : [])
      + FollowUp.State.allCases.map { state in
        SheetColumn(
          capitalised(self.state(state)),
          say(
            id: "Banyaknya tindakan: \(self.state(state)).",
            en: "How many actions are \(self.state(state))."
          )
        ) { .whole($0.states[state] ?? 0) }
      } + [
        SheetColumn(
          newActions,
          say(
            id: "Tindakan yang hanya disebut kasus terakhir.",
            en: "Actions that only the last case names."
          )
        ) { .whole($0.new) },
        SheetColumn(
          plannedCost,
          say(id: "Biaya menurut kasus sebelumnya.", en: "What the earlier case says they cost.")
        ) { .amount($0.planned) },
        SheetColumn(
          doneCost,
          say(id: "Biaya tindakan yang selesai.", en: "What those that are done cost.")
        ) { .amount($0.done) },
      ]
  }

  var followedActionColumns: [SheetColumn<FollowedAction>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.office.content.organisation) },
      SheetColumn("ID", say(id: "ID rekomendasi.", en: "The recommendation’s id.")) {
        .text($0.action.recommendation.id.text)
      },
      SheetColumn(recommendation, say(id: "Yang perlu dikerjakan.", en: "What to do.")) {
        .text($0.action.recommendation.title)
      },
      SheetColumn(
        say(id: "Kemajuan", en: "State"),
        say(id: "Sejauh mana pelaksanaannya.", en: "How far it has come.")
      ) { .text(state($0.action.state)) },
      SheetColumn(
        newActions,
        say(
          id: "Ya bila hanya disebut kasus terakhir.",
          en: "Yes where only the last case names it."
        )
      ) { .text(yesOrNo($0.action.isNew)) },
      SheetColumn(owner, say(id: "Yang mengerjakannya.", en: "Who is to do it.")) {
        .text($0.action.recommendation.owner)
      },
      SheetColumn(due, say(id: "Kapan harus selesai.", en: "When it is due.")) {
        .date($0.action.recommendation.schedule.due)
      },
      SheetColumn(
        earlierDue,
        say(
          id: "Tenggat menurut kasus sebelumnya, bila sekarang lebih lambat.",
          en: "When the earlier case said it would be due, where it is later now."
        )
      ) { .date($0.action.earlierDue) },
      SheetColumn(finishedTitle, say(id: "Kapan selesai.", en: "When it was done.")) {
        .date($0.action.recommendation.finished)
      },
      SheetColumn(
        plannedCost,
        say(id: "Biaya menurut kasus sebelumnya.", en: "What the earlier case says it costs.")
      ) { .amount($0.action.plannedCost) },
      SheetColumn(cost, say(id: "Biaya menurut kasus terakhir.", en: "The last case’s cost.")) {
        .amount($0.action.recommendation.cost)
      },
    ]
  }

  var outcomeColumns: [SheetColumn<FollowedOutcome>] {
    [
      SheetColumn(office, officeMeaning) { .text($0.office.content.organisation) },
      SheetColumn(dimension, dimensionMeaning) {
        .text(label(of: $0.outcome.dimension, $0.office.content.instrument))
      },
      SheetColumn(
        recommendation,
        say(id: "Tindakan selesai yang menanganinya.", en: "The done actions that address it.")
      ) { .text($0.outcome.actions.map { $0.text }.joined(separator: ", ")) },
      SheetColumn(gapBefore, say(id: "Gap kasus sebelumnya.", en: "The earlier case’s gap.")) {
        .decimal($0.outcome.from)
      },
      SheetColumn(
        gapPromised,
        say(
          id: "Gap kasus sebelumnya, dihitung ulang dengan tindakan yang selesai.",
          en: "The earlier gap, rescored with the done actions."
        )
      ) { .decimal($0.outcome.promised) },
      SheetColumn(gapSeen, say(id: "Gap kasus terakhir.", en: "The last case’s gap.")) {
        .decimal($0.outcome.seen)
      },
      SheetColumn(
        change,
        say(id: "Gap sekarang dikurangi gap semula.", en: "The gap now less the gap before.")
      ) { .decimal($0.outcome.change) },
      SheetColumn(
        noiseTitle,
        say(
          id: "Apakah perubahannya lebih dari kebetulan siapa yang diteliti.",
          en: "Whether the change is more than chance in who spoke would explain."
        )
      ) { .text(noise($0.outcome)) },
    ]
  }
}
