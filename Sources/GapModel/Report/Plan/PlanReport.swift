/// Composes the report of a plan.
package struct PlanReport {
  let plan: Plan
  let layout: PlanLayout
  let phrases: Phrases
  private let brand: Brand?
  /// What the offices are called in tables.
  let names: [String]
  var numbering = Numbering()

  /// Prepares the report of a plan.
  package init(of plan: Plan, layout: PlanLayout, language: Language, brand: Brand? = nil) {
    self.plan = plan
    self.layout = layout
    self.brand = brand
    phrases = plan.phrases(language)
    names = ShortNames.of(plan.offices.map { $0.content })
  }

  /// The report.
  package mutating func composed() -> Report {
    Report(
      language: phrases.language,
      title: phrases.planTitle(plan),
      verdict: [.text(phrases.planVerdict(plan))],
      facts: facts,
      sections: planSections(),
      brand: brand
    ).withLinksThatLead()
  }

  private mutating func planSections() -> [Report.Section] {
    guard layout.columns == .plan else { return [rkpdSummary(), rkpdSection()] }
    return [
      summarySection(), actionSection(), uncostedSection(), remainingSection(), leftOutSection(),
      limitSection(),
    ].compactMap { $0 }
  }

  private var facts: [Report.Fact] {
    var facts: [Report.Fact] = []
    if let budget = plan.request.budget {
      facts.append(Report.Fact(label: phrases.budget, value: [.text(phrases.rupiah(budget))]))
    }
    if let year = plan.request.year {
      facts.append(Report.Fact(label: phrases.budgetYear, value: [.text(String(year))]))
    }
    let regions = plan.offices.compactMap { $0.content.region }.uniqued
    if !regions.isEmpty {
      facts.append(
        Report.Fact(label: phrases.region, value: [.text(regions.joined(separator: ", "))])
      )
    }
    let heads = plan.offices.map { $0.content.instrument.head }
    let names = heads.map { phrases.instrumentName($0) }.uniqued
    return facts + [
      Report.Fact(
        label: phrases.instrument,
        value: [.text(names.joined(separator: "; "))],
        isProvenance: true
      ),
      Report.Fact(label: phrases.madeWith, value: [.text(Generator.name)], isProvenance: true),
    ]
  }

  /// The remarks, and what money can close.
  private mutating func summarySection() -> Report.Section {
    let remarks = PlanRemarks(plan: plan, phrases: phrases).all
    var blocks: [Report.Block] = []
    if !remarks.isEmpty { blocks.append(.list(remarks.map { [.text($0)] })) }
    if let figure = moneyFigure() { blocks.append(figure) }
    return Report.Section(
      title: phrases.summary,
      anchor: .section(.summary),
      blocks: blocks
    )
  }

  private mutating func moneyFigure() -> Report.Block? {
    guard let choice = plan.choice, choice.curve.count > 1 else { return nil }
    let points = choice.curve.map { point(cost: $0.cost, fall: $0.fall) }
    let isLast = choice.cost == choice.curve.last?.cost
    let curve = MoneyCurve(
      fallLabel: phrases.sumOfFalls,
      moneyLabel: phrases.moneyAxis,
      points: points,
      budget: isLast ? nil : point(cost: choice.cost, fall: choice.fall)
    )
    let rows = points.map { point in
      Table.Row(
        [.number(point.costText, value: point.cost)],
        [.number(point.fallText, value: point.fall)]
      )
    }
    return numbering.figure(
      "money",
      phrases.moneyCaption,
      [
        Figure.Panel(
          description: phrases.moneyDescription(choice),
          picture: .moneyCurve(curve)
        )
      ],
      [.numbers(phrases.cost), .numbers(phrases.sumOfFalls)],
      rows,
      phrases
    )
  }

  private func point(cost: Int64, fall: Double) -> MoneyCurve.Point {
    MoneyCurve.Point(
      cost: Double(cost),
      fall: fall,
      costText: phrases.rupiah(cost),
      fallText: phrases.score(fall)
    )
  }

  /// What is left of the gaps: offices by dimensions.
  private mutating func remainingSection() -> Report.Section? {
    let instruments = plan.offices.map { $0.content.instrument }
    guard let instrument = instruments.first, Set(instruments.map { $0.sha256 }).count == 1 else {
      return nil
    }
    let rows = zip(plan.offices, names).map { office, name in
      Table.Row(
        cells: [phrases.cited([.text(name)], by: office.content)]
          + instrument.dimensions.map { dimension in
            office.changes.first { $0.dimension == dimension.id }.map { change(of: $0) }
              ?? [.text("–")]
          } + [[.number(phrases.score(office.fall), value: office.fall)]]
      )
    }
    var sum = Table.Row(
      cells: [[.text(phrases.sum)]] + instrument.dimensions.map { [.text(self.sum(over: $0.id))] }
        + [[.text(phrases.score(plan.offices.reduce(0) { $0 + $1.fall }))]]
    )
    sum.isTotal = true
    let columns: [Table.Column] =
      [.words(phrases.office)] + instrument.dimensions.map { .words(phrases.say($0.label)) }
      + [.numbers(phrases.sumOfFalls)]
    return Report.Section(
      title: phrases.remainingTitle,
      anchor: .section(.remaining),
      blocks: [numbering.table(phrases.remainingCaption, columns, rows + [sum], phrases)]
    )
  }

  private func change(of change: PlannedOffice.Change) -> [Inline] {
    let isSame = change.from - change.to <= RisingEdges.tolerance
    return [
      .number(
        isSame
          ? phrases.score(change.from)
          : "\(phrases.score(change.from)) → \(phrases.score(change.to))",
        value: change.to
      )
    ]
  }

  private func sum(over dimension: Dimension.ID) -> String {
    let changes = plan.offices.flatMap { $0.changes }.filter { $0.dimension == dimension }
    guard !changes.isEmpty else { return "–" }
    let from = changes.reduce(0) { $0 + $1.from }
    let to = changes.reduce(0) { $0 + $1.to }
    return from - to <= RisingEdges.tolerance
      ? phrases.score(from) : "\(phrases.score(from)) → \(phrases.score(to))"
  }

  private func limitSection() -> Report.Section {
    Report.Section(
      title: phrases.planLimits,
      anchor: .section(.limits),
      blocks: [.list([[.text(phrases.planRule)], [.text(phrases.priorityKeptRule)]])]
    )
  }
}
