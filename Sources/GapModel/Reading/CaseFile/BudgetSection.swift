enum BudgetKey: String, FieldKey {
  case year, priority, goal, code, program, activity, subactivity, location, output, target, outcome
  case fund, forward

  static let table = KeyTable<BudgetKey>()

  /// What messages call the place of an action.
  static func subject(of recommendation: String?) -> LocalisedText {
    let action = Noun.recommendation.named(recommendation)
    return LocalisedText(id: "'budget' pada \(action.id)", en: "'budget' of \(action.en)")
  }
}

extension FieldReader {
  /// Reads where an action stands in a yearly plan.
  func budgetPlace(of subject: LocalisedText) throws(YAMLFailure) -> BudgetPlace {
    var place = BudgetPlace()
    try mapping(subject: subject) {
      (key: BudgetKey) throws(YAMLFailure) in
      switch key {
      case .year: place.year = try integer(.year, in: BudgetKey.years)?.value
      case .priority: place.priority = try text()?.value
      case .goal: place.goal = try text()?.value
      case .code: place.code = try text()?.value
      case .program: place.program = try name()?.value
      case .activity: place.activity = try text()?.value
      case .subactivity: place.subactivity = try text()?.value
      case .location: place.location = try text()?.value
      case .output: place.output = try text()?.value
      case .target: place.target = try text()?.value
      case .outcome: place.outcome = try text()?.value
      case .fund: place.fund = try text()?.value
      case .forward:
        place.forward = try integer(.cost, in: 0...RecommendationKey.highestCost)?.value
      }
    }
    return place
  }
}
