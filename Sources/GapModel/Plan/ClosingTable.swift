/// What sets of actions of one case would close, found by rescoring the case with the whole set.
///
/// Two actions on one indicator do not count twice, and what closes nothing alone may close something with another:
/// only rescoring tells. The gap of a dimension depends on the actions alone that touch it, so each such set is
/// rescored once.
///
/// - SeeAlso: <doc:Method>, section 5, "What it would close".
struct ClosingTable {
  private let reach: Reach
  private var left = GapsLeft()
  /// The actions that touch each dimension.
  private let touching: [ActionSet]
  /// The gap of each dimension after the actions on it that were asked for.
  private var known: [[ActionSet: Double]]
  /// The gap of each dimension as it is; `nil` where it has none.
  let gaps: [Double?]

  /// Prepares a case.
  init(of assessment: CaseAssessment) {
    let reach = Reach(of: assessment.assessedCase, assessment.dimensions)
    var touching = assessment.dimensions.map { _ in ActionSet() }
    for (action, dimensions) in reach.touched.enumerated() {
      for dimension in dimensions { touching[dimension].insert(action) }
    }
    self.reach = reach
    self.touching = touching
    known = touching.map { _ in [:] }
    gaps = assessment.dimensions.map { $0.isApplicable ? $0.gap?.value : nil }
  }

  /// The indices of the dimensions that an action touches, of those with a gap.
  func dimensions(touchedBy action: Int) -> [Int] {
    reach.touched[action].filter { gaps[$0] != nil }
  }

  /// The gap of a dimension after a set of actions; 0 where it has none.
  mutating func gap(of dimension: Int, after actions: ActionSet) -> Double {
    guard let before = gaps[dimension] else { return 0 }
    let own = actions.intersection(touching[dimension])
    if own.isEmpty { return before }
    if let gap = known[dimension][own] { return gap }
    let gap = reach.gap(of: dimension, after: own.indices, &left)?.value ?? before
    known[dimension][own] = gap
    return gap
  }

  /// The sum over some dimensions of the fall of the gap, 0 or more.
  mutating func fall(of dimensions: [Int], after actions: ActionSet) -> Double {
    var sum = 0.0
    for dimension in dimensions {
      sum += (gaps[dimension] ?? 0) - gap(of: dimension, after: actions)
    }
    return sum
  }

  /// The sum over all dimensions of the fall of the gap, 0 or more.
  mutating func fall(after actions: ActionSet) -> Double {
    fall(of: Array(gaps.indices), after: actions)
  }
}
