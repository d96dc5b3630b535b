/// Why a rating rests on little.
///
/// - SeeAlso: <doc:Method>, section 2, "provisional".
public enum ProvisionalReason: String, CaseIterable, Hashable, Sendable {
  /// The indicators that set the rating rest on one judged finding.
  case oneFinding = "one-finding"
  /// They rest on one source.
  case oneSource = "one-source"
  /// No finding behind them was judged on more than one criterion.
  case oneCriterion = "one-criterion"
  /// One indicator of the dimension is assessed, and the instrument has several.
  case oneIndicator = "one-indicator"

  /// Whether it makes a rating provisional under an instrument.
  ///
  /// Where gaps are only given directly, as in a workshop, one source and one number are the rule.
  func binds(under instrument: Instrument) -> Bool {
    switch self {
    case .oneFinding, .oneSource: !instrument.criteria.isEmpty
    case .oneCriterion, .oneIndicator: true
    }
  }

  /// Why the rating of a dimension rests on little.
  ///
  /// - Parameters:
  ///   - deciding: The indicators that set the rating, at least one.
  ///   - assessed: How many indicators of the dimension are assessed.
  ///   - sourceCount: How many sources speak on the deciding ones.
  ///   - dimension: The dimension, as the instrument has it.
  /// - Returns: The reasons, in the order of their declaration.
  static func all(
    deciding: [IndicatorAssessment],
    assessed: Int,
    sourceCount: Int,
    in dimension: Dimension
  ) -> [ProvisionalReason] {
    let findings = deciding.reduce(0) { $0 + $1.findings.count }
    let isOnOneCriterion = deciding.allSatisfy { indicator in
      indicator.findings.distinctDistances.allSatisfy { $0.isOneCriterion }
    }
    let holds: [(ProvisionalReason, Bool)] = [
      (.oneFinding, findings == 1), (.oneSource, sourceCount == 1),
      (.oneCriterion, isOnOneCriterion),
      (.oneIndicator, assessed == 1 && dimension.indicators.count > 1),
    ]
    return holds.filter { $0.1 }.map { $0.0 }
  }
}
