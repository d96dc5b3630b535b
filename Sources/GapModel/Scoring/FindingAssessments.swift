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
  private func distance(at place: Int) -> Distance {
    findings.contents.distances.values[distancePlace(at: place)]
  }

  /// The gap of the finding at a place, without a copy of the steps that it follows from.
  func gap(at place: Int) -> Gap {
    findings.contents.distances.values[distancePlace(at: place)].gap
  }

  /// How each was judged, where all that were judged alike are listed once.
  var distinctDistances: [Distance] {
    Set(indices.lazy.map(distancePlace(at:))).sorted().map {
      findings.contents.distances.values[$0]
    }
  }

  /// Only what has a consensus is assessed, so there is a distance.
  private func distancePlace(at place: Int) -> Int {
    findings.contents.distance(at: Int(ids.places[place])) ?? 0
  }
}

extension FindingIDs {
  /// The findings of some expectations together.
  init(of expectations: [ExpectationAssessment], in assessedCase: Case) {
    var isIn = ContiguousArray(repeating: false, count: assessedCase.findings.count)
    for expectation in expectations {
      for place in expectation.findings.ids.places { isIn[Int(place)] = true }
    }
    findings = assessedCase.findings
    places = ContiguousArray(isIn.indices.lazy.filter { isIn[$0] }.map(UInt32.init))
  }
}
