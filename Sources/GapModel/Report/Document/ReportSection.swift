/// A part of a report, as links, `--only` and readers call it.
public enum ReportSection: String, CaseIterable, Hashable, Sendable {
  // Of a case, in the order of its report.
  case summary
  case decisions
  case crosswalk
  case gapTable = "gap-table"
  case groups
  case success
  case factors
  case model
  case recommendations
  case strategies
  case priorities
  case plan
  case indices
  case evidence
  case support
  case firmness
  case agreement
  case warnings
  case method

  // Of a comparison and a trend.
  case matrix
  case recurring
  case done
  case time
  case limits

  // Of an instrument.
  case about
  case criteria
  case ratings
  case dimensions
  case examples

  /// The parts that the report of a case can have.
  public static let ofCase = allCases.filter { section in
    guard let last = allCases.firstIndex(of: .method), let own = allCases.firstIndex(of: section)
    else { return false }
    return own <= last
  }
}
