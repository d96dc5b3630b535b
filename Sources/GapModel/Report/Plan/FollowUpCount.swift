/// How many actions of an office, or of one of its owners, have come how far, and what they cost.
struct FollowUpCount {
  /// The index of the office; `nil` for all together.
  let office: Int?
  /// The office or the owner; `nil` for actions without one.
  let name: String?
  /// How many of the earlier case's actions have come how far; with one case, how many of its own.
  private(set) var states: [FollowUp.State: Int] = [:]
  /// How many only the last case names.
  private(set) var new = 0
  /// What all were to cost, in whole rupiah, as far as that is given.
  private(set) var planned: Int64 = 0
  /// What those that are done cost.
  private(set) var done: Int64 = 0

  private init(office: Int?, name: String?) { (self.office, self.name) = (office, name) }

  private mutating func add(_ action: FollowUp.Action) {
    guard !action.isNew else {
      new += 1
      return
    }
    states[action.state, default: 0] += 1
    planned = planned.adding(cost: action.plannedCost ?? 0)
    if action.state == .done {
      done = done.adding(cost: action.recommendation.cost ?? action.plannedCost ?? 0)
    }
  }

  /// The actions of each office.
  static func byOffice(_ followUp: FollowUp) -> [FollowUpCount] {
    followUp.offices.enumerated().map { office, own in
      var count = FollowUpCount(office: office, name: own.content.organisation)
      for action in own.actions { count.add(action) }
      return count
    }
  }

  /// The actions of each owner of each office; those without an owner last.
  static func byOwner(_ followUp: FollowUp) -> [FollowUpCount] {
    followUp.offices.enumerated().flatMap { office, own in
      let owners = own.actions.compactMap { $0.recommendation.owner }.uniqued.sorted()
      let names: [String?] =
        owners.map { $0 } + (own.actions.contains { $0.recommendation.owner == nil } ? [nil] : [])
      return names.map { name in
        var count = FollowUpCount(office: office, name: name)
        for action in own.actions where action.recommendation.owner == name { count.add(action) }
        return count
      }
    }
  }

  /// Some counts together.
  static func sum(_ counts: [FollowUpCount], named name: String) -> FollowUpCount {
    var sum = FollowUpCount(office: nil, name: name)
    for count in counts {
      for (state, number) in count.states { sum.states[state, default: 0] += number }
      sum.new += count.new
      sum.planned = sum.planned.adding(cost: count.planned)
      sum.done = sum.done.adding(cost: count.done)
    }
    return sum
  }
}
