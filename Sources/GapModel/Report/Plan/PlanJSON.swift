extension Plan {
  /// The plan for tools; names and nesting are stable.
  public var json: String { TextSink.text(writeJSON) }

  /// Writes the plan for tools; names and nesting are stable.
  public func writeJSON(to sink: TextSink) {
    let document: JSON = [
      "gapscore": .integer(1),
      "generator": .text(Generator.name),
      "budget": request.budget.map(JSON.integer) ?? .null,
      "year": request.year.map(JSON.integer) ?? .null,
      "offices": .array(offices.map { $0.json }),
      "actions": .list(of: actions) { json(of: $0) },
      "choice": choice.map { json(of: $0) } ?? .null,
    ]
    document.write(to: sink, indentation: 0)
    sink.write("\n")
  }

  /// The name of an action that no other has.
  private func name(of index: Int) -> JSON {
    let action = actions[index]
    return [
      "case": .text(offices[action.office].content.id.text),
      "id": .text(action.recommendation.id.text),
    ]
  }

  private func json(of action: PlannedAction) -> JSON {
    let own = action.recommendation
    let members: JSON = [
      "case": .text(offices[action.office].content.id.text),
      "id": .text(own.id.text),
      "title": .text(own.title),
      "standing": .text(action.standing.name),
      "because": action.standing.json,
      "running": action.running.map { ["cost": .integer($0.cost), "fall": .number($0.fall)] }
        ?? .null,
      "rank": .integer(action.assessment.rank),
      "priority": .text(action.assessment.priority?.id.text),
      "urgency": .number(action.assessment.urgency),
      "closes": .array(
        action.assessment.closings.map { closing in
          [
            "dimension": .text(closing.dimension.text),
            "from": .number(closing.from.value),
            "to": .number(closing.to.value),
            "decides": .boolean(closing.decides),
          ]
        }
      ),
      "requires": .names(own.requires),
      "cost": own.cost.map(JSON.integer) ?? .null,
      "effort": .text(own.effort?.rawValue),
      "owner": .text(own.owner),
      "start": .text(own.schedule.start?.description),
      "due": .text(own.schedule.due?.description),
      "status": .text(own.status?.rawValue),
      "finished": .text(own.finished?.description),
      "budget": own.budget.map { $0.json } ?? .null,
    ]
    guard let firmness = action.firmness else { return members }
    return members.with("firstShare", .number(firmness.first))
      .with("priorityShare", .number(firmness.priority))
  }

  private func json(of choice: PlanChoice) -> JSON {
    [
      "cost": .integer(choice.cost),
      "fall": .number(choice.fall),
      "mayMissAtMost": .number(choice.loss),
      "all": ["cost": .integer(choice.costOfAll), "fall": .number(choice.fallOfAll)],
      "cheapest": choice.cheapest.map(JSON.integer) ?? .null,
      "priceOfEachOffice": .number(choice.priceOfEachOffice),
      "priceOfAtLeast": .number(choice.priceOfAtLeast),
      "curve": .array(
        choice.curve.map { ["cost": .integer($0.cost), "fall": .number($0.fall)] }
      ),
      "next": choice.next.map { next in
        [
          "budget": .integer(next.budget),
          "cost": .integer(next.cost),
          "fall": .number(next.fall),
          "added": .array(next.added.map { name(of: $0) }),
          "removed": .array(next.removed.map { name(of: $0) }),
        ]
      } ?? .null,
    ]
  }
}

extension PlannedOffice {
  fileprivate var json: JSON {
    [
      "case": .text(content.id.text),
      "organisation": .text(content.organisation),
      "system": .text(content.system),
      "instrument": .text(content.instrument.id.text),
      "fall": .number(fall),
      "dimensions": .array(
        changes.map { change in
          [
            "dimension": .text(change.dimension.text),
            "from": .number(change.from),
            "to": .number(change.to),
          ]
        }
      ),
    ]
  }
}

extension PlannedAction.Standing {
  /// What tools call it.
  var name: String {
    switch self {
    case .planned: "planned"
    case .withoutCost: "without-cost"
    case .out: "out"
    }
  }

  fileprivate var json: JSON {
    guard case .out(let reason) = self else { return .null }
    let name: JSON = ["reason": .text(reason.name)]
    return switch reason {
    case .otherYear(let year): name.with("year", .integer(year))
    case .needs(let actions): name.with("actions", .names(actions))
    case .tooDear(let cost): name.with("cost", .integer(cost))
    case .outdone(let gain, let cost):
      name.with("fall", .number(gain)).with("cost", .integer(cost))
    case .done, .dropped, .excluded, .withoutCost, .withoutYear, .closesNothing: name
    }
  }
}

extension PlannedAction.Reason {
  /// What tools call it.
  var name: String {
    switch self {
    case .done: "done"
    case .dropped: "dropped"
    case .excluded: "excluded"
    case .withoutCost: "without-cost"
    case .otherYear: "other-year"
    case .withoutYear: "without-year"
    case .needs: "needs"
    case .tooDear: "too-dear"
    case .closesNothing: "closes-nothing"
    case .outdone: "outdone"
    }
  }
}

extension BudgetPlace {
  fileprivate var json: JSON {
    [
      "year": year.map(JSON.integer) ?? .null,
      "priority": .text(priority), "goal": .text(goal), "code": .text(code),
      "program": .text(program), "activity": .text(activity), "subactivity": .text(subactivity),
      "location": .text(location), "output": .text(output), "target": .text(target),
      "outcome": .text(outcome), "fund": .text(fund),
      "forward": forward.map(JSON.integer) ?? .null,
    ]
  }
}
