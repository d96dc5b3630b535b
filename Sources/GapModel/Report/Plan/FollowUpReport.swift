/// Composes the report of what became of a plan.
package struct FollowUpReport {
  private let followUp: FollowUp
  private let phrases: Phrases
  private let brand: Brand?
  /// What the offices are called in tables.
  private let names: [String]
  private var numbering = Numbering()

  /// Prepares the report.
  package init(of followUp: FollowUp, language: Language, brand: Brand? = nil) {
    self.followUp = followUp
    self.brand = brand
    phrases = followUp.phrases(language)
    names = ShortNames.of(followUp.offices.map { $0.content })
  }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.followUpTitle,
      verdict: [.text(phrases.followUpVerdict(followUp))],
      facts: facts,
      sections: [
        progressSection(), outcomeSection(), ownerSection(), actionSection(), limitSection(),
      ]
      .compactMap { $0 },
      brand: brand
    ).withLinksThatLead()
  }

  private var facts: [Report.Fact] {
    let contents = followUp.offices.flatMap { office in
      [office.earlier?.assessment.assessedCase, office.content].compactMap { $0 }
    }
    let regions = contents.compactMap { $0.region }.uniqued
    let periods = contents.compactMap { $0.period }.uniqued
      .sorted { ($0.from.first, $0.to.last) < ($1.from.first, $1.to.last) }
    var facts: [Report.Fact] = []
    if !regions.isEmpty {
      facts.append(
        Report.Fact(label: phrases.region, value: [.text(regions.joined(separator: ", "))])
      )
    }
    if !periods.isEmpty {
      let text = periods.map { phrases.period($0) }.joined(separator: " → ")
      facts.append(Report.Fact(label: phrases.periods, value: [.text(text)]))
    }
    return facts + [
      Report.Fact(label: phrases.madeWith, value: [.text(Generator.name)], isProvenance: true)
    ]
  }

  /// How far the actions have come, by office.
  private mutating func progressSection() -> Report.Section {
    let offices = FollowUpCount.byOffice(followUp)
    var sum = row(of: .sum(offices, named: phrases.sum), in: nil)
    sum.isTotal = true
    let officeRows = offices.map { count in
      var cells = row(of: count, in: nil).cells
      cells[0] = officeCell(count.office ?? 0)
      return Table.Row(cells: cells)
    }
    return Report.Section(
      title: phrases.progress,
      anchor: .section(.summary),
      blocks: pointers + [
        numbering.table(
          phrases.progressByOffice,
          columns(first: [.words(phrases.office)]),
          officeRows + [sum],
          phrases
        )
      ]
    )
  }

  private mutating func ownerSection() -> Report.Section? {
    let rows = FollowUpCount.byOwner(followUp).map { count in
      var cells = row(of: count, in: followUp.offices[count.office ?? 0].content).cells
      cells.insert(officeCell(count.office ?? 0), at: 0)
      return Table.Row(cells: cells)
    }
    guard !rows.isEmpty else { return nil }
    return Report.Section(
      title: phrases.progressByOwner,
      anchor: .section(.owners),
      blocks: [
        numbering.table(
          phrases.progressByOwner,
          columns(first: [.words(phrases.office), .words(phrases.owner)]),
          rows,
          phrases
        )
      ]
    )
  }

  /// Which actions are late, and which dates were moved.
  private var pointers: [Report.Block] {
    let remarks = FollowUpRemarks(followUp: followUp, phrases: phrases).pointers
    return remarks.isEmpty ? [] : [.list(remarks.map { [.text($0)] })]
  }

  private func columns(first: [Table.Column]) -> [Table.Column] {
    first + FollowUp.State.allCases.map { .numbers(phrases.capitalised(phrases.state($0))) }
      + [.numbers(phrases.newActions), .numbers(phrases.plannedCost), .numbers(phrases.doneCost)]
  }

  private func row(of count: FollowUpCount, in content: Case?) -> Table.Row {
    let name: [Inline] = [.text(count.name ?? "–")]
    let numbers = FollowUp.State.allCases.map { count.states[$0] ?? 0 } + [count.new]
    return Table.Row(
      cells: [content.map { phrases.cited(name, by: $0) } ?? name]
        + numbers.map { [.number(String($0), value: Double($0))] }
        + [count.planned, count.done].map { cost in
          [.number(phrases.amount(cost), value: Double(cost))]
        }
    )
  }

  private func officeCell(_ office: Int) -> [Inline] {
    let content = followUp.offices[office].content
    return phrases.cited([.text(names[office])], by: content)
  }

  /// What was promised, and what the last case shows.
  private mutating func outcomeSection() -> Report.Section? {
    let outcomes = followUp.offices.enumerated().flatMap { office, own in
      own.outcomes.map { (office: office, outcome: $0) }
    }
    guard !outcomes.isEmpty else { return nil }
    let rows = outcomes.map { office, outcome in
      let content = followUp.offices[office].content
      return Table.Row(
        officeCell(office),
        [.text(phrases.label(of: outcome.dimension, content.instrument))],
        [.text(outcome.actions.map { $0.text }.joined(separator: ", "))],
        [.number(phrases.score(outcome.from), value: outcome.from)],
        [.number(phrases.score(outcome.promised), value: outcome.promised)],
        outcome.seen.map { [.number(phrases.score($0), value: $0)] } ?? [
          .text(phrases.notAssessed)
        ],
        outcome.change.map { [.number(phrases.signed($0), value: $0)] } ?? [.text("–")],
        [.text(phrases.noise(outcome))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.dimension), .words(phrases.recommendation),
      .numbers(phrases.gapBefore), .numbers(phrases.gapPromised), .numbers(phrases.gapSeen),
      .numbers(phrases.change), .words(phrases.noiseTitle),
    ]
    return Report.Section(
      title: phrases.outcomeTitle,
      anchor: .section(.done),
      blocks: [
        .paragraph([.text(phrases.outcomeSentence(outcomes.map { $0.outcome }))]),
        numbering.table(phrases.outcomeCaption, columns, rows, phrases),
        .paragraph([.text(phrases.outcomeRule)]),
      ]
    )
  }

  /// The actions one by one.
  private mutating func actionSection() -> Report.Section? {
    let rows = followUp.offices.enumerated().flatMap { office, own in
      own.actions.map { action in row(of: action, office) }
    }
    guard !rows.isEmpty else { return nil }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.recommendation), .words(phrases.progress),
      .words(phrases.owner), .words(phrases.schedule), .words(phrases.finishedTitle),
      .numbers(phrases.plannedCost), .numbers(phrases.cost),
    ]
    return Report.Section(
      title: phrases.eachAction,
      anchor: .section(.followUp),
      blocks: [numbering.table(phrases.eachAction, columns, rows, phrases)]
    )
  }

  private func row(of action: FollowUp.Action, _ office: Int) -> Table.Row {
    let own = action.recommendation
    let content = followUp.offices[office].content
    let new = action.isNew ? " (\(phrases.newAction))" : ""
    return Table.Row(
      officeCell(office),
      phrases.cited([.text("\(own.title) (\(own.id))")], by: content),
      [.text(phrases.state(action.state) + new)],
      own.owner.map { phrases.cited([.text($0)], by: content) } ?? [.text("–")],
      [.text(phrases.schedule(own.schedule) + earlierDue(action))],
      [.text(own.finished.map { phrases.date($0) } ?? "–")],
      action.plannedCost.map { [.number(phrases.amount($0), value: Double($0))] } ?? [.text("–")],
      own.cost.map { [.number(phrases.amount($0), value: Double($0))] } ?? [.text("–")]
    )
  }

  private func earlierDue(_ action: FollowUp.Action) -> String {
    action.earlierDue.map { " (\(phrases.earlierDue.lowercased()): \(phrases.date($0)))" } ?? ""
  }

  private func limitSection() -> Report.Section {
    Report.Section(
      title: phrases.planLimits,
      anchor: .section(.limits),
      blocks: [.list(FollowUpRemarks(followUp: followUp, phrases: phrases).all.map { [.text($0)] })]
    )
  }
}

/// What limits a follow-up, in sentences.
struct FollowUpRemarks {
  let followUp: FollowUp
  let phrases: Phrases

  /// So many actions are named in a remark; the rest are counted.
  private static let mostNamed = 12

  /// Which actions are late, and which dates were moved.
  var pointers: [String] {
    let late = names { $0.state == .late }
    let moved = names { $0.earlierDue != nil }
    return [
      late.isEmpty ? nil : phrases.lateActions(named(late)),
      moved.isEmpty ? nil : phrases.movedDates(moved),
    ].compactMap { $0 }
  }

  private func names(_ condition: (FollowUp.Action) -> Bool) -> [String] {
    followUp.offices.flatMap { office in
      office.actions.filter(condition).map {
        "\(office.content.id)/\($0.recommendation.id)"
      }
    }
  }

  private func named(_ names: [String]) -> [String] {
    let rest = names.count - Self.mostNamed
    return Array(names.prefix(Self.mostNamed)) + (rest > 0 ? [phrases.others(rest)] : [])
  }

  /// What limits it.
  var all: [String] {
    var remarks = [phrases.lateRule(followUp.date)]
    let single = followUp.offices.filter { $0.earlier == nil }.map { $0.content.organisation }
    if !single.isEmpty { remarks.append(phrases.onePeriod(single)) }
    let unused = followUp.offices.flatMap { $0.unused }
    if !unused.isEmpty { remarks.append(phrases.unusedPeriods(unused)) }
    let odd = names { $0.recommendation.finished != nil && $0.state != .done }
    let renamed = followUp.offices.flatMap { office in
      office.actions.compactMap { action in
        action.earlierTitle.map {
          "\(office.content.id)/\(action.recommendation.id) (\($0) → \(action.recommendation.title))"
        }
      }
    }
    if !renamed.isEmpty { remarks.append(phrases.renamed(renamed)) }
    if !odd.isEmpty { remarks.append(phrases.finishedButNotDone(odd)) }
    return remarks
  }
}

extension Phrases {
  /// Whether a change is real; a dash where there is none.
  func noise(_ outcome: FollowUp.Outcome) -> String {
    noise(of: Trend.Direction(of: outcome.change), outcome.isBeyondNoise)
  }
}
