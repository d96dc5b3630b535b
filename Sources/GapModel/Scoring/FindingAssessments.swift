/// Findings that were assessed together, in the order of the case.
///
/// A ``FindingAssessment`` is made when it is asked for, as there may be hundreds of thousands.
public struct FindingAssessments: RandomAccessCollection, Hashable, Sendable {
  /// Their names.
  public let ids: FindingIDs

  private var findings: Findings { ids.findings }

  /// The index of the first.
  public var startIndex: Int { 0 }

  /// The index behind the last.
  public var endIndex: Int { ids.count }

  /// The assessment at an index, from 0.
  public subscript(index: Int) -> FindingAssessment {
    let distance = distance(at: index)
    return FindingAssessment(
      finding: ids[index],
      sources: findings.sources(at: ids.caseIndex(at: index)),
      distance: distance,
      gap: distance.gap
    )
  }

  /// How the finding at an index was judged.
  func distance(at index: Int) -> Distance {
    Self.distance(findings.verdict(at: ids.caseIndex(at: index)))
  }

  /// What the finding at an index is held against.
  func target(at index: Int) -> Target? { findings.target(at: ids.caseIndex(at: index)) }

  /// The gap of the finding at an index, without a copy of the steps that it follows from.
  func gap(at index: Int) -> Gap { distance(at: index).gap }

  /// How each was judged, where all that were judged alike are listed once.
  var distinctDistances: [Distance] { ids.distinctVerdicts.map(Self.distance) }

  /// The distance behind a verdict: only judged findings are assessed, and any other would have no gap.
  private static func distance(_ verdict: Verdict) -> Distance {
    verdict.distance ?? .direct(.none)
  }
}

extension FindingIDs {
  /// The judged findings of some indicators together.
  init(of indicators: [IndicatorAssessment], in assessedCase: Case) {
    self.init(
      findings: assessedCase.findings,
      unordered: indicators.flatMap { $0.findings.ids.caseIndices }
    )
  }
}
