/// A case while a plan is made of it.
struct OfficeDraft {
  let scored: ScoredCase
  let candidates: OfficeCandidates
  /// What sets of its actions close.
  var table: ClosingTable
  /// The actions that must be in the choice, with all that they require.
  private(set) var forced = ActionSet()

  init(_ scored: ScoredCase, _ request: PlanRequest, excluded: Set<Int>) {
    self.scored = scored
    candidates = OfficeCandidates(of: scored.assessment, request, excluded: excluded)
    table = ClosingTable(of: scored.assessment)
  }

  /// Makes some actions be in every choice.
  mutating func force(_ actions: Set<Int>) {
    for action in actions.sorted() {
      forced = forced.joined(with: candidates.withRequirements(of: action))
    }
  }

  var recommendations: [Recommendation] { scored.assessment.assessedCase.recommendations }

  /// Whether some dimension is rated above small.
  var isAboveSmall: Bool {
    let instrument = scored.assessment.assessedCase.instrument
    return scored.assessment.dimensions.contains { $0.isAboveSmall(under: instrument) }
  }

  /// What money can close in the case, which stands at an index of the plan; `nil` where it has no action to choose.
  mutating func front(at office: Int) -> MoneyFront? {
    var fronts: [MoneyFront] = []
    for group in candidates.groups(table, forced: forced) {
      fronts.append(MoneyFront(ActionFront(of: group, &table), office: office))
    }
    return MoneyFront.merged(fronts)
  }

  /// The case, and what some of its actions do to it.
  mutating func office(after actions: ActionSet) -> PlannedOffice {
    let dimensions = scored.assessment.dimensions
    var changes: [PlannedOffice.Change] = []
    for index in dimensions.indices {
      guard let from = table.gaps[index] else { continue }
      changes.append(
        PlannedOffice.Change(
          dimension: dimensions[index].dimension,
          from: from,
          to: table.gap(of: index, after: actions)
        )
      )
    }
    return PlannedOffice(scored: scored, changes: changes, isAboveSmall: isAboveSmall)
  }
}
