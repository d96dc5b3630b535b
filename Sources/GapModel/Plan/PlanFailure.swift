extension Plan {
  /// Why no plan can be made of some cases.
  public enum Failure: Error, Hashable, Sendable {
    /// Two have one name.
    case sameCase(id: String, files: [String])
    /// Two are of one office and system.
    case samePlace(organisation: String, system: String, files: [String])
    /// They are rated by different instruments or versions, whose gaps cannot be added up.
    case differentInstruments([String])
    /// No case has an action of this name; names that look like it.
    case unknownAction(ActionName, similar: [String])
    /// Several cases have an action of this name.
    case ambiguousAction(ActionName, cases: [String])
    /// An action that must be in the choice cannot be chosen.
    case cannotTake(ActionName, PlannedAction.Reason)
    /// What must be in the choice costs more than the budget, in whole rupiah.
    case mustCost(Int64, budget: Int64)
    /// An action for each office costs more than the budget, in whole rupiah.
    case eachOfficeCosts(Int64, budget: Int64)
  }
}
