// The tables of actions.
extension PlanReport {
  /// The actions of the plan that have a cost, in the groups of the layout.
  mutating func actionSection() -> Report.Section? {
    let planned = plan.actions.filter { $0.standing == .planned }
    guard !planned.isEmpty else { return nil }
    var blocks: [Report.Block] = []
    for group in layout.arranged(planned, of: plan) {
      let caption = [phrases.plannedCaption, name(of: group)].compactMap { $0 }
      blocks.append(
        numbering.table(
          caption.joined(separator: ": "),
          columns,
          group.actions.map { row(of: $0) } + [sumRow(of: group.actions)],
          phrases
        )
      )
      if layout.grouping != nil {
        blocks.append(.paragraph([.text(phrases.groupCost(group.actions))]))
      }
    }
    return Report.Section(
      title: phrases.plannedTitle,
      anchor: .section(.actions),
      blocks: blocks
    )
  }

  private func name(of group: PlanLayout.Group) -> String? {
    switch group.key {
    case .office(let office)?: names[office]
    case .dimension(let dimension, let office)?:
      phrases.label(of: dimension, plan.offices[office].content.instrument)
    case .text(let text)?: text
    case .year(let year)?: String(year)
    case nil: layout.grouping.map { phrases.withoutGroup($0) }
    }
  }

  private var columns: [Table.Column] {
    let running: [Table.Column] =
      layout.isInOrderOfPlan
      ? [.numbers(phrases.runningCost), .numbers(phrases.runningFall)] : []
    return [
      .words(phrases.office), .words(phrases.recommendation), .words(phrases.closes),
      .words(phrases.priority), .numbers(phrases.cost),
    ] + running + [.words(phrases.execution)]
  }

  /// What some actions cost together.
  private func sumRow(of actions: [PlannedAction]) -> Table.Row {
    let cost = actions.compactMap { $0.recommendation.cost }.sumOfCosts()
    let empty = [[Inline]](repeating: [], count: layout.isInOrderOfPlan ? 3 : 1)
    var row = Table.Row(
      cells: [
        [.text(phrases.sum)], [], [], [],
        [.number(phrases.amount(cost), value: Double(cost))],
      ] + empty
    )
    row.isTotal = true
    return row
  }

  private func row(of action: PlannedAction) -> Table.Row {
    var cells = [
      officeCell(action), titleCell(action), closingCell(action), priorityCell(action),
      costCell(action),
    ]
    if layout.isInOrderOfPlan {
      cells.append(
        action.running.map { [.number(phrases.amount($0.cost), value: Double($0.cost))] } ?? []
      )
      cells.append(action.running.map { [.number(phrases.score($0.fall), value: $0.fall)] } ?? [])
    }
    cells.append(executionCell(action))
    return Table.Row(cells: cells)
  }

  /// Actions of the plan whose cost is not given.
  mutating func uncostedSection() -> Report.Section? {
    let actions = plan.actions.filter { $0.standing == .withoutCost }
    guard !actions.isEmpty else { return nil }
    let rows = actions.map { action in
      Table.Row(
        officeCell(action),
        titleCell(action),
        closingCell(action),
        priorityCell(action),
        executionCell(action)
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.recommendation), .words(phrases.closes),
      .words(phrases.priority), .words(phrases.execution),
    ]
    return Report.Section(
      title: phrases.uncostedTitle,
      anchor: .section(.uncosted),
      blocks: [
        .paragraph([.text(phrases.uncostedExplained)]),
        numbering.table(phrases.uncostedCaption, columns, rows, phrases),
      ]
    )
  }

  /// The actions outside the plan, and how many there is nothing left to decide on.
  mutating func leftOutSection() -> Report.Section? {
    let out = plan.actions.compactMap { action in
      action.reason.map { (action: action, reason: $0) }
    }
    guard !out.isEmpty else { return nil }
    let over = out.filter { $0.reason.isOver }
    let rows = out.filter { !$0.reason.isOver }.map { entry in
      Table.Row(
        officeCell(entry.action),
        titleCell(entry.action),
        closingCell(entry.action),
        costCell(entry.action),
        [.text(phrases.reason(entry.reason, cost: entry.action.recommendation.cost))]
      )
    }
    let columns: [Table.Column] = [
      .words(phrases.office), .words(phrases.recommendation), .words(phrases.closes),
      .numbers(phrases.cost), .words(phrases.whyOut),
    ]
    var blocks: [Report.Block] = []
    if !rows.isEmpty {
      blocks.append(numbering.table(phrases.leftOutCaption, columns, rows, phrases))
    }
    if !over.isEmpty {
      let done = over.count { $0.reason == .done }
      let sentence = phrases.overCount(done: done, dropped: over.count - done)
      blocks.append(.paragraph([.text(sentence)]))
    }
    return Report.Section(
      title: phrases.leftOutTitle,
      anchor: .section(.leftOut),
      blocks: blocks
    )
  }

  /// What is still to be filled in of the yearly plan's table.
  func rkpdSummary() -> Report.Section {
    let empty = RKPDTable(plan: plan, phrases: phrases).emptyCells
    let note = empty.isEmpty ? phrases.noEmptyCells : phrases.emptyCells(empty)
    let columns = [phrases.rkpdColumns, phrases.columnsToFillIn]
    let remarks = PlanRemarks(plan: plan, phrases: phrases).all
    return Report.Section(
      title: phrases.summary,
      anchor: .section(.summary),
      blocks: [.list(([note] + columns + remarks).map { [.text($0)] })]
    )
  }

  /// The table of the yearly plan.
  mutating func rkpdSection() -> Report.Section {
    let table = RKPDTable(plan: plan, phrases: phrases)
    let columns = RKPDTable.Column.allCases.map { column in
      Table.Column(
        title: column.rawValue,
        language: phrases.language == .id ? nil : .id,
        isNumeric: column.isAmount
      )
    }
    let rows = table.actions.map { action in
      Table.Row(
        cells: RKPDTable.Column.allCases.map { column -> [Inline] in
          switch table.cell(column, of: action) {
          // The first cell is the heading of its row, which has to say something.
          case .empty: column == .code ? [.text("–")] : []
          case .text(let text):
            phrases.cited([.text(text)], by: plan.offices[action.office].content)
          case .amount(let amount):
            [.number(phrases.amount(amount), value: Double(amount))]
          }
        }
      )
    }
    var sum = Table.Row(
      cells: RKPDTable.Column.allCases.map { column -> [Inline] in
        guard column.isAmount else { return column == .code ? [.text(phrases.sum)] : [] }
        let amount = table.sum(column)
        return [.number(phrases.amount(amount), value: Double(amount))]
      }
    )
    sum.isTotal = true
    return Report.Section(
      title: phrases.rkpdTitle,
      anchor: .section(.actions),
      blocks: [numbering.table(phrases.rkpdCaption, columns, rows + [sum], phrases)]
    )
  }
}

// The cells of an action.
extension PlanReport {
  private func officeCell(_ action: PlannedAction) -> [Inline] {
    cited([.text(names[action.office])], action)
  }

  private func titleCell(_ action: PlannedAction) -> [Inline] {
    let own = action.recommendation
    let requires =
      own.requires.isEmpty
      ? "" : " · \(phrases.requires) " + own.requires.map { $0.text }.joined(separator: ", ")
    return cited([.text("\(own.title) (\(own.id))")], action)
      + (requires.isEmpty ? [] : [.text(requires)])
  }

  private func closingCell(_ action: PlannedAction) -> [Inline] {
    let content = plan.offices[action.office].content
    let closings = action.assessment.closings.map { closing -> [Inline] in
      [.text(phrases.label(of: closing.dimension, content.instrument) + " ")]
        + phrases.closing(closing, in: content)
    }
    return closings.isEmpty ? [.text("–")] : .joined(closings, by: "; ")
  }

  private func priorityCell(_ action: PlannedAction) -> [Inline] {
    let label = action.assessment.priority.map { phrases.say($0.label) } ?? "–"
    let firm = action.firmness?.priority.map { " (\(phrases.kept($0)))" } ?? ""
    return [.text(label + firm)]
  }

  private func costCell(_ action: PlannedAction) -> [Inline] {
    action.recommendation.cost.map { [.number(phrases.amount($0), value: Double($0))] }
      ?? [.text("–")]
  }

  private func executionCell(_ action: PlannedAction) -> [Inline] {
    cited([.text(phrases.execution(of: action.recommendation))], action)
  }

  private func cited(_ pieces: [Inline], _ action: PlannedAction) -> [Inline] {
    phrases.cited(pieces, by: plan.offices[action.office].content)
  }
}

extension PlannedAction {
  /// Why it is not in the plan; `nil` for one that is.
  var reason: Reason? {
    if case .out(let reason) = standing { reason } else { nil }
  }
}

extension PlannedAction.Reason {
  /// Whether there is nothing left to decide.
  var isOver: Bool { self == .done || self == .dropped }

  /// By how much more the gaps would fall; `nil` where that is not why.
  var gain: Double? {
    if case .outdone(let gain, _) = self { gain } else { nil }
  }

  /// What it costs with what it requires, in whole rupiah; `nil` where that is not why.
  var cost: Int64? {
    switch self {
    case .outdone(_, let cost), .tooDear(let cost): cost
    default: nil
    }
  }
}
