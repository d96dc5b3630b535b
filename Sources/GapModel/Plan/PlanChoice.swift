/// The actions that close most for a budget.
public struct PlanChoice: Hashable, Sendable {
  /// What there is to spend, in whole rupiah.
  public let budget: Int64
  /// What the chosen actions cost.
  public let cost: Int64
  /// The fall of all gaps, summed over offices and dimensions.
  public let fall: Double
  /// By how much another choice within the budget may close more at most; 0 where the choice is the best there is.
  public let loss: Double
  /// What all actions that could be chosen cost.
  public let costOfAll: Int64
  /// What all of them would close.
  public let fallOfAll: Double
  /// What the cheapest of them costs, with what it requires; `nil` where there is none.
  public let cheapest: Int64?
  /// What money can close at most, by rising cost, from no more than what must be in.
  public let curve: [CurvePoint]
  /// What a tenth more money would buy; `nil` where it would close nothing more.
  public let next: NextMoney?
  /// How much less the choice closes because every office gets an action; `nil` where that was not asked for.
  public let priceOfEachOffice: Double?
  /// How much less the choice closes because some actions must be in it; `nil` where none must.
  public let priceOfAtLeast: Double?

  /// So much money, and what it can close.
  public struct CurvePoint: Hashable, Sendable {
    /// Whole rupiah.
    public let cost: Int64
    /// The fall of all gaps.
    public let fall: Double
  }

  /// What a tenth more money would buy.
  public struct NextMoney: Hashable, Sendable {
    /// The budget with a tenth more, in whole rupiah.
    public let budget: Int64
    /// What the better choice costs.
    public let cost: Int64
    /// What it closes.
    public let fall: Double
    /// The actions it has besides, by their index in ``Plan/actions``.
    public let added: [Int]
    /// The actions of the choice that it does without.
    public let removed: [Int]
  }
}
