/// A part of a report, as links, `--only` and readers call it.
public enum ReportSection: String, CaseIterable, Hashable, Sendable {
  // Of a case, in the order of its report.
  /// The ratings, and what to do first.
  case summary
  /// The decisions that a leader is asked for.
  case decisions
  /// How a case coded by one instrument is read in terms of another.
  case crosswalk
  /// Each dimension with its gap and rating, as the study prints it.
  case gapTable = "gap-table"
  /// The ratings as each stakeholder group sees them.
  case groups
  /// What helps and what hinders.
  case factors
  /// How the implementation is thought to work.
  case model
  /// What to do, the most urgent first.
  case recommendations
  /// What to do, by the strategies it belongs to.
  case strategies
  /// The recommendations in order of priority.
  case priorities
  /// Who does what, and when.
  case plan
  /// Macro indices beside the gaps.
  case indices
  /// The limits of the case.
  case caveats
  /// What was found, by dimension and indicator.
  case evidence
  /// How well each rating is supported, and by which sources.
  case support
  /// How far ratings would change with other evidence or weights.
  case firmness
  /// How far coders agree.
  case agreement
  /// The warnings about the file.
  case warnings
  /// How the numbers came about.
  case method

  // Of a comparison and a trend.
  /// The cases and their ratings side by side.
  case matrix
  /// Who can learn from whom.
  case pairs
  /// Indicators across the cases.
  case indicators
  /// What recommendations recur.
  case recurring
  /// What was done between rounds.
  case done
  /// Gaps and total over time.
  case time
  /// What cannot be compared, and why.
  case limits

  // Of a plan.
  /// The actions of a plan, in their order.
  case actions
  /// Actions whose cost is not given.
  case uncosted
  /// Actions outside the plan, and why.
  case leftOut = "left-out"
  /// The gaps that the plan leaves.
  case remaining
  /// How far the actions of a plan have come.
  case followUp = "follow-up"
  /// How far the actions of each owner have come.
  case owners

  // Of an instrument.
  /// What an instrument is for, and where it comes from.
  case about
  /// How coders turn texts into findings.
  case rules
  /// What findings are judged on.
  case criteria
  /// What findings are judged on as a whole.
  case ladder
  /// What gaps are called.
  case ratings
  /// The areas looked at, and how evidence on them is gathered.
  case dimensions
  /// Findings worked out by hand.
  case examples

  /// The parts that the report of a case can have.
  public static let ofCase = allCases.filter { section in
    guard let last = allCases.firstIndex(of: .method), let own = allCases.firstIndex(of: section)
    else { return false }
    return own <= last
  }
}
