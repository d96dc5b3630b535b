/// An entry of `recommendations`.
struct RecommendationDraft {
  var id: Located<Word>
  var title: String?
  var addresses: [Located<Word>] = []
  var leverage: Located<Word>?
  var direction: Direction?
  var findings: [Located<Word>] = []
  var requires: [Located<Word>] = []
  var reason: String?
  var strategy: Located<String>?
  var owner: Located<String>?
  var cost: Int64?
  var effort: Effort?
  var schedule = Recommendation.Schedule()
  var status: Status?
  var finished: CalendarDate?
  var budget: BudgetPlace?
  var serves: [Located<Word>] = []
  var note: String?
}

enum RecommendationKey: String, FieldKey {
  case id, title, addresses, leverage, direction, findings, requires, reason, strategy, owner, cost
  case effort, start, due, status, finished, budget, serves, note

  static let table = KeyTable<RecommendationKey>()
}

extension FieldReader {
  func recommendationDraft() throws(YAMLFailure) -> RecommendationDraft? {
    var id: Located<Word>?
    var draft = RecommendationDraft(id: Located(value: "", range: range))
    var start: Located<CalendarDate>?
    var due: Located<CalendarDate>?
    try mapping(
      subject: Noun.recommendation.named(id?.text)
    ) {
      (key: RecommendationKey) throws(YAMLFailure) in
      switch key {
      case .id: id = try identifier()
      case .title: draft.title = try text(required: true)?.value
      case .addresses: draft.addresses = try addresses()
      case .leverage: draft.leverage = try word()
      case .direction: draft.direction = try choice(.direction, of: Direction.self)?.value
      case .findings: draft.findings = try words()
      case .requires: draft.requires = try words()
      case .reason: draft.reason = try text()?.value
      case .strategy: draft.strategy = try name()
      case .owner: draft.owner = try role()
      case .cost: draft.cost = try integer(.cost, in: 0...RecommendationKey.highestCost)?.value
      case .effort: draft.effort = try choice(.effort, of: Effort.self)?.value
      case .start: start = try date()
      case .due: due = try date()
      case .status: draft.status = try choice(.status, of: Status.self)?.value
      case .finished: draft.finished = try date()?.value
      case .budget: draft.budget = try budgetPlace(of: BudgetKey.subject(of: id?.text))
      case .serves: draft.serves = try words()
      case .note: draft.note = try text()?.value
      }
    }
    if let start, let due, Period(from: start.value, to: due.value) == nil {
      tell(.reversedPeriod(from: start, to: due))
    }
    guard let id else { return nil }
    draft.id = id
    draft.schedule = .init(start: start?.value, due: due?.value)
    return draft
  }

  private func addresses() throws(YAMLFailure) -> [Located<Word>] {
    let place = range
    let errors = diagnostics.errorCount
    let words = try words()
    if words.isEmpty, diagnostics.errorCount == errors {
      tell(.emptyList(of: .target, at: place))
    }
    return words
  }
}
