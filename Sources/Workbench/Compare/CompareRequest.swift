import GapModel

/// What was written or chosen for several cases, read.
struct CompareRequest: Sendable {
  /// Why something is not understood.
  struct Refusal: Error, Hashable, Sendable {
    let text: LocalisedText
  }

  /// The years that a budget may be of, as cases take them.
  private static let years = 1900...2200

  var period: CalendarDate?
  var date: CalendarDate?
  var view: Instrument?
  var planRequest = PlanRequest()
  var planLayout = PlanLayout()

  /// Reads what belongs to the kind of document; what belongs to others does not count.
  init(_ state: CompareState) throws(Refusal) {
    if !state[.view].isEmpty { view = ShippedInstrument.named(state[.view]) }
    if state.kind == .comparison || state.kind == .plan {
      period = try Self.date(state[.period])
    }
    if state.kind == .followUp { date = try Self.date(state[.date]) }
    guard state.kind == .plan else { return }
    planRequest.budget = try Self.budget(state[.budget])
    planRequest.year = try Self.year(state[.year])
    planRequest.without = Self.actions(state[.without])
    if planRequest.budget != nil {
      planRequest.atLeast = Self.actions(state[.atLeast])
      planRequest.isForEachOffice = state.wants.contains(.eachOffice)
    }
    let isYearly = state.wants.contains(.yearlyPlan)
    planLayout = PlanLayout(
      // The table of the yearly plan has an order of its own.
      grouping: isYearly ? nil : PlanLayout.Grouping(rawValue: state[.planGrouping]),
      order: isYearly ? .priority : PlanLayout.Order(rawValue: state[.planOrder]) ?? .priority,
      columns: isYearly ? .rkpd : .plan
    )
  }

  /// The amount that a text says; none where it is empty.
  static func budget(_ text: String) throws(Refusal) -> Int64? {
    let text = text.trimmedText
    guard !text.isEmpty else { return nil }
    switch RupiahText.reading(of: text) {
    case .amount(let amount): return amount
    case .ambiguous(let less, let more):
      throw Refusal(text: CompareWords.ambiguousBudget(text, less, more))
    case .none: throw Refusal(text: CompareWords.noBudget(text))
    case .notWhole: throw Refusal(text: CompareWords.budgetNotWhole(text))
    case .tooLarge: throw Refusal(text: CompareWords.budgetTooLarge(text))
    }
  }

  private static func year(_ text: String) throws(Refusal) -> Int? {
    let text = text.trimmedText
    guard !text.isEmpty else { return nil }
    guard let year = Int(text), years.contains(year) else {
      throw Refusal(text: CompareWords.noYear(text))
    }
    return year
  }

  private static func date(_ text: String) throws(Refusal) -> CalendarDate? {
    let text = text.trimmedText
    guard !text.isEmpty else { return nil }
    guard let date = CalendarDate(text) else { throw Refusal(text: DocumentWords.noDate(text)) }
    return date
  }

  /// Names of actions, with commas, semicolons or blanks between them.
  private static func actions(_ text: String) -> [ActionName] {
    text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map { ActionName(String($0)) }
  }
}
