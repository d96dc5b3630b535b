/// The sets of some actions of one case that are worth their money: no other set of them closes as much for less.
///
/// Branch and bound over taking or leaving each action; a branch ends where what is already known closes, for no more
/// money, at least what the branch with all its remaining actions could.
struct ActionFront {
  /// So many actions are searched to the end, whatever it takes.
  static let mostExact = 20
  /// So many branches of a larger search are followed before it is made coarser.
  private static let mostBranches = 200_000

  /// A set of actions, what it costs in whole rupiah, and the fall of the gaps it touches.
  struct Point {
    let cost: Int64
    let fall: Double
    let actions: ActionSet
  }

  /// The sets, by rising cost and rising fall.
  private(set) var points: [Point] = []
  /// By how much a set that is missing here may close more than the dearest one here that costs no more; 0 where
  /// all were compared.
  private(set) var loss = 0.0

  /// Finds the sets.
  ///
  /// - Parameters:
  ///   - actions: The actions, each behind those that it requires.
  ///   - table: What sets of them close.
  init(of actions: [ChoosableAction], _ table: inout ClosingTable) {
    var search = Search(actions, table)
    guard actions.count > Self.mostExact else {
      search.run(coarseness: 0, limit: .max)
      (points, table) = (search.points, search.table)
      return
    }
    let most = search.fallOfAll()
    var coarseness = 0.0
    while !search.run(coarseness: coarseness, limit: Self.mostBranches) {
      coarseness = coarseness == 0 ? most / 1024 : coarseness * 2
    }
    (points, table, loss) = (search.points, search.table, coarseness)
  }
}

/// An action that may be in the choice.
struct ChoosableAction {
  /// Its index in its case.
  let index: Int
  /// What it costs, in whole rupiah.
  let cost: Int64
  /// The indices of those that must be in the choice with it.
  let requires: [Int]
  /// Whether it must be in the choice.
  let isForced: Bool
}

private struct Search {
  /// Those that are decided on, each behind those that it requires.
  private let open: [ChoosableAction]
  private let forced: [ChoosableAction]
  private let dimensions: [Int]
  var table: ClosingTable
  private(set) var points: [ActionFront.Point] = []
  private var coarseness = 0.0
  private var limit = 0
  private var branches = 0

  /// A set of actions, what it costs, and what it closes.
  private struct Branch {
    var actions: ActionSet
    var cost: Int64
    var fall: Double
  }

  init(_ actions: [ChoosableAction], _ table: ClosingTable) {
    open = actions.filter { !$0.isForced }
    forced = actions.filter { $0.isForced }
    self.table = table
    dimensions = Set(actions.flatMap { table.dimensions(touchedBy: $0.index) }).sorted()
  }

  /// The fall once all actions are carried out.
  mutating func fallOfAll() -> Double { table.fall(of: dimensions, after: all) }

  private var all: ActionSet { ActionSet((forced + open).map { $0.index }) }

  /// Searches; stops, and returns `false`, at more branches than allowed.
  @discardableResult
  mutating func run(coarseness: Double, limit: Int) -> Bool {
    (self.coarseness, self.limit) = (coarseness, limit)
    (points, branches) = ([], 0)
    let start = branch(of: forced)
    add(start)
    if limit < .max { addGreedySets(after: start) }
    return follow(from: 0, start, possible: all, most: fallOfAll())
  }

  private mutating func branch(of actions: [ChoosableAction]) -> Branch {
    let set = ActionSet(actions.map { $0.index })
    return Branch(
      actions: set,
      cost: actions.lazy.map { $0.cost }.sumOfCosts(),
      fall: table.fall(of: dimensions, after: set)
    )
  }

  /// Decides on the action at a place, and on all behind it.
  ///
  /// - Parameters:
  ///   - place: The place of the action among those that are decided on.
  ///   - taken: Those taken so far.
  ///   - possible: Those taken, and those still to be decided on.
  ///   - most: What those would close.
  /// - Returns: Whether all branches were followed that may lead to something better.
  private mutating func follow(
    from place: Int,
    _ taken: Branch,
    possible: ActionSet,
    most: Double
  ) -> Bool {
    branches += 1
    guard branches <= limit else { return false }
    guard place < open.count,
      fall(within: taken.cost) < most - coarseness - RisingEdges.tolerance
    else { return true }
    let action = open[place]
    if action.requires.allSatisfy({ taken.actions.holds($0) }) {
      let with = added(action, to: taken)
      add(with)
      guard follow(from: place + 1, with, possible: possible, most: most) else { return false }
    }
    var without = possible
    without.remove(action.index)
    let touched = table.dimensions(touchedBy: action.index)
    let less =
      most - table.fall(of: touched, after: possible) + table.fall(of: touched, after: without)
    return follow(from: place + 1, taken, possible: without, most: less)
  }

  private mutating func added(_ action: ChoosableAction, to branch: Branch) -> Branch {
    let touched = table.dimensions(touchedBy: action.index)
    var with = branch
    with.actions.insert(action.index)
    with.cost = with.cost.adding(cost: action.cost)
    with.fall +=
      table.fall(of: touched, after: with.actions) - table.fall(of: touched, after: branch.actions)
    return with
  }

  /// The most that a known set closes for no more than some money; below 0 where none costs so little.
  private func fall(within cost: Int64) -> Double {
    let end = points.count(within: cost)
    return end == 0 ? -1 : points[end - 1].fall
  }

  /// Adds a set, unless one that costs no more closes as much; those that it outdoes go.
  private mutating func add(_ branch: Branch) {
    guard fall(within: branch.cost) < branch.fall - RisingEdges.tolerance else { return }
    var start = points.count(within: branch.cost)
    while start > 0, points[start - 1].cost == branch.cost { start -= 1 }
    var end = start
    while end < points.count, points[end].fall <= branch.fall + RisingEdges.tolerance { end += 1 }
    let point = ActionFront.Point(cost: branch.cost, fall: branch.fall, actions: branch.actions)
    points.replaceSubrange(start..<end, with: [point])
  }

  /// Adds the sets that come about by always taking what closes most for its money, so that a large search has
  /// something to compare with.
  private mutating func addGreedySets(after start: Branch) {
    var taken = start
    while let next = bestNext(after: taken) {
      taken = next
      add(taken)
    }
  }

  private mutating func bestNext(after taken: Branch) -> Branch? {
    var best: (branch: Branch, worth: Double)?
    for action in open
    where !taken.actions.holds(action.index)
      && action.requires.allSatisfy({ taken.actions.holds($0) })
    {
      let with = added(action, to: taken)
      let worth = (with.fall - taken.fall) / Double(max(action.cost, 1))
      if worth > best?.worth ?? -1 { best = (with, worth) }
    }
    return best?.branch
  }
}

extension [ActionFront.Point] {
  /// How many cost no more than some money.
  fileprivate func count(within cost: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].cost <= cost { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
