// When questions are asked.
extension XLSForm {
  /// When a question is asked; `nil` for always.
  func condition(of question: FormQuestion) -> String? {
    switch question.field {
    case .sheet(.role): techniques { $0.isPerson }
    case .sheet(.title): techniques { !$0.isPerson }
    case .sheet(.dimension): subject?.design.isEmpty == false ? "${expectation} = ''" : nil
    case .sheet(.indicator): dimensionsWithIndicators
    case .sheet(.ignored): all(isJudged)
    case .sheet(.criterion(let key)): all(isBy("criteria") + unsettled(before: key))
    case .sheet(.severity): all(isBy("severity"))
    case .sheet(.gap): all(isJudged)
    default: nil
    }
  }

  /// A risk is not judged: nothing has happened.
  private var isJudged: [String] { ["${risk} != 'yes'"] }

  /// A finding is judged in one way; where there is only one, nobody is asked which.
  private func isBy(_ way: String) -> [String] {
    let name = FormQuestions.wayName
    return questions.named(name) == nil ? isJudged : ["${\(name)} = '\(way)'"]
  }

  /// Where the expectation is met, no other criterion is asked for.
  private func unsettled(before key: String) -> [String] {
    let settling = instrument.criteria.filter { $0.settles }
    // Two that settle do not wait for each other.
    let earlier = settling.prefix { $0.key != key }
    return earlier.flatMap { criterion in
      criterion.steps.filter { $0.value == 0 }.map { "\(value(of: criterion)) != '\($0.key)'" }
    }
  }

  private func value(of criterion: Criterion) -> String {
    "${\(FormQuestions.name(of: criterion))}"
  }

  private func all(_ conditions: [String]) -> String { conditions.joined(separator: " and ") }

  private func techniques(_ isMeant: (Instrument.TechniqueLabel) -> Bool) -> String? {
    let meant = instrument.techniques.filter(isMeant)
    guard meant.count < instrument.techniques.count else { return nil }
    guard !meant.isEmpty else { return "false()" }
    return meant.map { "${technique} = '\($0.key)'" }.joined(separator: " or ")
  }

  private var dimensionsWithIndicators: String {
    let some = instrument.dimensions.filter { !$0.indicators.isEmpty }
    if some.count == instrument.dimensions.count { return "${dimension} != ''" }
    return some.map { "${dimension} = '\($0.key)'" }.joined(separator: " or ")
  }
}
