/// The set of actions that closes most within a budget, and what more money would do.
struct Selection {
  private let budget: Int64
  private let front: MoneyFront?
  /// The place of the choice in the front; `nil` where nothing can be chosen.
  private let place: Int?
  private let cheapest: Int64?
  private let costOfAll: Int64
  private let fallOfAll: Double
  private let priceOfEachOffice: Double?

  /// Chooses.
  ///
  /// - Parameters:
  ///   - drafts: The cases.
  ///   - budget: What there is to spend, in whole rupiah.
  ///   - isForEachOffice: Whether every case with a gap above small gets an action that closes something, as far as
  ///     it has one.
  /// - Throws: When what must be in costs more than the budget.
  init(
    of drafts: inout [OfficeDraft],
    _ budget: Int64,
    isForEachOffice: Bool
  ) throws(Plan.Failure) {
    let must = drafts.map { $0.candidates.cost(of: $0.forced) }.sumOfCosts()
    guard must <= budget else { throw .mustCost(must, budget: budget) }
    var fronts: [MoneyFront] = []
    var fairFronts: [MoneyFront] = []
    var cheapest: [Int64] = []
    var (costs, falls): ([Int64], Double) = ([], 0)
    for office in drafts.indices {
      let candidates = drafts[office].candidates
      let able = candidates.able
      cheapest += able.map { candidates.cost(of: candidates.withRequirements(of: $0)) }
      costs.append(candidates.cost(of: ActionSet(able)))
      falls += drafts[office].table.fall(after: ActionSet(able))
      guard let front = drafts[office].front(at: office) else { continue }
      fronts.append(front)
      let closing = front.closing
      fairFronts.append(drafts[office].isAboveSmall && !closing.points.isEmpty ? closing : front)
    }
    let free = MoneyFront.merged(fronts)
    let front = isForEachOffice ? MoneyFront.merged(fairFronts) : free
    let place = front?.place(within: budget)
    if isForEachOffice, place == nil, let least = front?.points.first?.cost {
      throw .eachOfficeCosts(least, budget: budget)
    }
    self.budget = budget
    self.front = front
    self.place = place
    self.cheapest = cheapest.min()
    costOfAll = costs.sumOfCosts()
    fallOfAll = falls
    priceOfEachOffice =
      isForEachOffice
      ? Self.fall(of: free, within: budget) - Self.fall(of: front, within: budget) : nil
  }

  private static func fall(of front: MoneyFront?, within budget: Int64) -> Double {
    guard let front, let place = front.place(within: budget) else { return 0 }
    return front.points[place].fall
  }

  /// The chosen actions of each of some cases.
  func sets(offices: Int) -> [ActionSet] { sets(at: place, offices: offices) }

  private func sets(at place: Int?, offices: Int) -> [ActionSet] {
    guard let front, let place else { return (0..<offices).map { _ in ActionSet() } }
    let sets = front.sets(at: place)
    return (0..<offices).map { sets[$0] ?? ActionSet() }
  }

  /// What the choice closes.
  var fall: Double { Self.fall(of: front, within: budget) }

  /// The choice, in terms of a list of all actions.
  ///
  /// - Parameters:
  ///   - list: All actions.
  ///   - free: The choice without actions that must be in it; `nil` where none must.
  /// - Returns: The choice.
  func choice(_ list: PlanList, free: Selection?) -> PlanChoice {
    let point = place.flatMap { place in front.map { $0.points[place] } }
    return PlanChoice(
      budget: budget,
      cost: point?.cost ?? 0,
      fall: fall,
      loss: min(front?.loss ?? 0, max(fallOfAll - fall, 0)),
      costOfAll: costOfAll,
      fallOfAll: fallOfAll,
      cheapest: cheapest,
      curve: curve,
      next: next(list),
      priceOfEachOffice: priceOfEachOffice,
      priceOfAtLeast: free.map { $0.fall - fall }
    )
  }

  /// So many points a curve has at most.
  private static let mostPoints = 60

  /// What money can close: at equal steps of money, and at the choice.
  private var curve: [PlanChoice.CurvePoint] {
    guard let front, let last = front.points.indices.last else { return [] }
    var places = Set(front.points.indices)
    if front.points.count > Self.mostPoints {
      let most = front.points[last].cost
      places = Set(
        (0...Self.mostPoints).compactMap { step in
          front.place(within: most / Int64(Self.mostPoints) * Int64(step))
        }
      )
      places.insert(last)
      if let place { places.insert(place) }
    }
    return places.sorted().map {
      PlanChoice.CurvePoint(cost: front.points[$0].cost, fall: front.points[$0].fall)
    }
  }

  private func next(_ list: PlanList) -> PlanChoice.NextMoney? {
    let more = budget.adding(cost: budget / 10)
    guard let front, let better = front.place(within: more), better != place else { return nil }
    let offices = list.sets.count
    let (old, new) = (sets(offices: offices), sets(at: better, offices: offices))
    return PlanChoice.NextMoney(
      budget: more,
      cost: front.points[better].cost,
      fall: front.points[better].fall,
      added: list.places { new[$0].holds($1) && !old[$0].holds($1) },
      removed: list.places { old[$0].holds($1) && !new[$0].holds($1) }
    )
  }
}
