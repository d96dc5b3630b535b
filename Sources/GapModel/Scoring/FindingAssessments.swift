/// Findings that were assessed together, in the order of the case.
///
/// A ``FindingAssessment`` is made when it is asked for, as there may be hundreds of thousands.
public struct FindingAssessments: RandomAccessCollection, Hashable, Sendable {
  /// Their names.
  public let ids: FindingIDs

  private var findings: Findings { ids.findings }

  /// The place of the first.
  public var startIndex: Int { 0 }

  /// The place behind the last.
  public var endIndex: Int { ids.count }

  /// The assessment at a place, from 0.
  public subscript(place: Int) -> FindingAssessment {
    let distance = distance(at: place)
    return FindingAssessment(
      finding: ids[place],
      sources: findings.sources(at: Int(ids.places[place])),
      distance: distance,
      gap: distance.gap
    )
  }

  /// How the finding at a place was judged.
  func distance(at place: Int) -> Distance {
    distance(atVerdict: verdictPlace(at: place))
  }

  /// What the finding at a place is held against.
  func target(at place: Int) -> Target? {
    let contents = findings.contents
    return contents.target(at: Int(ids.places[place])).map { contents.targets.values[$0] }
  }

  /// The gap of the finding at a place, without a copy of the steps that it follows from.
  func gap(at place: Int) -> Gap { distance(at: place).gap }

  /// How each was judged, where all that were judged alike are listed once.
  var distinctDistances: [Distance] {
    Set(indices.lazy.map(verdictPlace(at:))).sorted().map(distance(atVerdict:))
  }

  private func verdictPlace(at place: Int) -> Int {
    findings.contents.verdictPlace(at: Int(ids.places[place]))
  }

  /// Only what was judged is assessed, so there is a distance.
  private func distance(atVerdict place: Int) -> Distance {
    findings.contents.verdicts.values[place].distance ?? .direct(.none)
  }
}

extension FindingIDs {
  /// The judged findings of some indicators together.
  init(of indicators: [IndicatorAssessment], in assessedCase: Case) {
    findings = assessedCase.findings
    places = ContiguousArray(indicators.flatMap(\.findings.ids.places).sorted())
  }
}
