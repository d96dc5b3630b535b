/// What limits a plan and what is to be looked at, in sentences.
struct PlanRemarks {
  let plan: Plan
  let phrases: Phrases

  /// All remarks, the most important first.
  var all: [String] {
    var remarks: [String] = []
    if let choice = plan.choice { remarks += self.remarks(on: choice) }
    if let unplanned { remarks.append(unplanned) }
    if let unknownYear { remarks.append(unknownYear) }
    if let dueTooEarly { remarks.append(dueTooEarly) }
    if let without = officesWithout { remarks.append(without) }
    if plan.request.year == nil, years.count > 1 { remarks.append(phrases.costsInYears(years)) }
    remarks += presuppositions + sameTitles
    if let lacking { remarks.append(lacking) }
    return remarks
  }

  private func remarks(on choice: PlanChoice) -> [String] {
    var remarks: [String] = []
    if choice.cheapest == nil, !plan.actions.isEmpty { remarks.append(phrases.nothingToChoose) }
    if let price = choice.priceOfAtLeast, price > RisingEdges.tolerance {
      remarks.append(phrases.priceOfAtLeast(price))
    }
    if let price = choice.priceOfEachOffice { remarks.append(phrases.priceOfEachOffice(price)) }
    if let next = choice.next {
      remarks.append(phrases.nextMoney(next, choice, plan))
    } else if choice.budget > 0 {
      remarks.append(phrases.noNextMoney(choice.budget))
    }
    return remarks
  }

  private var officesWithout: String? {
    let served = Set(plan.actions.filter { $0.isPlanned }.map { $0.office })
    let without = plan.offices.indices.filter {
      plan.offices[$0].isAboveSmall && !served.contains($0)
    }
    guard !without.isEmpty else { return nil }
    return phrases.officesWithout(without.map { plan.offices[$0].content.organisation })
  }

  private var unplanned: String? {
    let known = Set(plan.actions.map { $0.office })
    let without = plan.offices.indices.filter { !known.contains($0) }
    guard !without.isEmpty else { return nil }
    return phrases.withoutActions(without.map { plan.offices[$0].content.organisation })
  }

  /// That no action has the budget year asked for, and which years there are.
  private var unknownYear: String? {
    guard let year = plan.request.year else { return nil }
    let years = Set(plan.actions.compactMap { $0.recommendation.budget?.year }).sorted()
    guard !years.isEmpty, !years.contains(year) else { return nil }
    return phrases.otherYears(year, years)
  }

  private var dueTooEarly: String? {
    guard let year = plan.request.year else { return nil }
    let early = plan.actions.filter { action in
      action.isPlanned && (action.recommendation.schedule.due.map { $0.year < year } ?? false)
    }
    guard !early.isEmpty else { return nil }
    return phrases.dueBeforeYear(early.map { phrases.name(of: $0, in: plan) }, year)
  }

  /// The years in whose budgets the plan's costs stand.
  private var years: [Int] {
    let planned = plan.actions.filter { $0.isPlanned && $0.recommendation.cost != nil }
    return Set(planned.compactMap { $0.recommendation.budget?.year }).sorted()
  }

  /// Actions that require something which stands in the budget of an earlier year.
  private var presuppositions: [String] {
    guard let year = plan.request.year else { return [] }
    var earlier: [Int: Set<Recommendation.ID>] = [:]
    for action in plan.actions {
      if case .out(.otherYear(let own)) = action.standing, own < year {
        earlier[action.office, default: []].insert(action.recommendation.id)
      }
    }
    return plan.actions.filter { $0.isPlanned }.compactMap { action in
      let needed = action.recommendation.requires.filter {
        earlier[action.office]?.contains($0) ?? false
      }
      guard !needed.isEmpty else { return nil }
      return phrases.earlierYear(phrases.name(of: action, in: plan), needed.map { $0.text })
    }
  }

  /// Actions of several offices with one title: perhaps one piece of work, paid for twice.
  private var sameTitles: [String] {
    var titles: [String] = []
    var names: [String: [String]] = [:]
    for action in plan.actions where action.isPlanned {
      let title = action.recommendation.title.lowercased()
      if names[title] == nil { titles.append(title) }
      names[title, default: []].append(phrases.name(of: action, in: plan))
    }
    return titles.compactMap { title in
      names[title].flatMap { $0.count > 1 ? phrases.sameTitles($0) : nil }
    }
  }

  private var lacking: String? {
    let planned = plan.actions.filter { $0.isPlanned }.map { $0.recommendation }
    return phrases.lacks(
      owner: planned.count { $0.owner == nil },
      effort: planned.count { $0.effort == nil },
      due: planned.count { $0.schedule.due == nil }
    )
  }
}
