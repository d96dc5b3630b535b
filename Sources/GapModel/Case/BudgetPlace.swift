/// Where an action stands in the yearly plan of a regency (RKPD) or an office (Renja).
///
/// Codes and names of programmes come from the government's list of them (Permendagri 90/2019 and what changes it);
/// they are kept as they are written.
public struct BudgetPlace: Hashable, Sendable {
  /// The year whose budget pays for the action; ``Recommendation/cost`` is the indicative ceiling of that year.
  public var year: Int?
  /// The regional priority.
  public var priority: String?
  /// The regional goal.
  public var goal: String?
  /// The code of the programme, activity or sub-activity.
  public var code: String?
  /// The programme.
  public var program: String?
  /// The activity of the programme.
  public var activity: String?
  /// The part of the activity.
  public var subactivity: String?
  /// Where it is carried out.
  public var location: String?
  /// What is measured of the activity's output.
  public var output: String?
  /// How much of the output is to be reached.
  public var target: String?
  /// What is measured of the activity's outcome.
  public var outcome: String?
  /// Where the money comes from.
  public var fund: String?
  /// The forward estimate for the year after, in whole rupiah.
  public var forward: Int64?

  /// Creates a place of which nothing is known.
  public init() {}
}
