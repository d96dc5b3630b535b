/// The actions of all cases in one list: what they cost, what they close, and, with a budget, which of them to choose.
///
/// The choice is the set of actions that closes most: the sum over offices and dimensions of the fall of the gap, by
/// rescoring each case with the whole set, within the budget, and with all that the actions require.
///
///     let plan = try Plan(of: cases, PlanRequest(budget: 1_500_000_000, year: 2027))
///     print(plan.choice?.fall ?? 0)
///
/// - SeeAlso: <doc:Method>, section 5.
public struct Plan: Sendable {
  /// The cases, in the order in which they were given.
  public let offices: [PlannedOffice]
  /// All actions: by urgency, each office's in the order of its case; those in the plan are numbered by it.
  public let actions: [PlannedAction]
  /// What was asked for.
  public let request: PlanRequest
  /// The choice; `nil` where no budget was given.
  public let choice: PlanChoice?

  /// Makes a plan of rated cases.
  ///
  /// - Parameters:
  ///   - cases: The cases, of different offices; with their firmness where the plan is to say how firm priorities are.
  ///   - request: What is asked for.
  /// - Throws: Why no plan can be made of them.
  public init(of cases: [ScoredCase], _ request: PlanRequest = PlanRequest()) throws(Failure) {
    try Self.checkApart(cases)
    if request.budget != nil { try Self.checkOneInstrument(cases) }
    let names = ActionNames(of: cases)
    let excluded = try names.indices(of: request.without)
    let wanted = try names.indices(of: request.atLeast)
    var drafts = cases.enumerated().map { office, scored in
      OfficeDraft(scored, request, excluded: excluded[office] ?? [])
    }
    for name in request.atLeast {
      let (office, action) = try names.place(of: name)
      if let reason = drafts[office].candidates.reasons[action] { throw .cannotTake(name, reason) }
    }
    var free: Selection?
    if let budget = request.budget, !wanted.isEmpty {
      free = try Selection(of: &drafts, budget, isForEachOffice: request.isForEachOffice)
    }
    for (office, actions) in wanted { drafts[office].force(actions) }
    var choice: Selection?
    if let budget = request.budget {
      choice = try Selection(of: &drafts, budget, isForEachOffice: request.isForEachOffice)
    }
    let list = PlanList(of: &drafts, choice, budget: request.budget)
    actions = list.actions
    offices = drafts.indices.map { drafts[$0].office(after: list.sets[$0]) }
    self.choice = choice?.choice(list, free: free)
    self.request = request
  }

  private static func checkApart(_ cases: [ScoredCase]) throws(Failure) {
    var files: [String: String] = [:]
    var places: [[String]: String] = [:]
    for scored in cases {
      let content = scored.assessment.assessedCase
      let path = scored.provenance.path
      if let first = files.updateValue(path, forKey: content.id.text) {
        throw .sameCase(id: content.id.text, files: [first, path])
      }
      if let first = places.updateValue(path, forKey: [content.organisation, content.system]) {
        throw .samePlace(
          organisation: content.organisation,
          system: content.system,
          files: [first, path]
        )
      }
    }
  }

  private static func checkOneInstrument(_ cases: [ScoredCase]) throws(Failure) {
    let instruments = cases.map { $0.assessment.assessedCase.instrument }
    guard Set(instruments.map { $0.sha256 }).count > 1 else { return }
    throw .differentInstruments(
      zip(cases, instruments).map { scored, instrument in
        let name = Instrument.named(
          instrument.id,
          version: instrument.head.version,
          sha256: instrument.sha256
        )
        return "\(scored.provenance.path): \(name)"
      }
    )
  }
}
