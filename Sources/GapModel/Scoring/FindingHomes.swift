/// The dimensions that the findings of a rated case belong to.
struct FindingHomes: Sendable {
  private let homes: SharedValues<Dimension.ID?>

  /// Looks at a rated case.
  init(of assessment: CaseAssessment) {
    let targets = TargetHomes(of: assessment.assessedCase)
    homes = assessment.assessedCase.findings.byTarget { targets.dimension(of: $0) }
  }

  /// The dimension that the finding at an index belongs to; `nil` while it waits to be placed.
  subscript(index: Int) -> Dimension.ID? { homes[index] ?? nil }
}

/// Where targets belong: each at one indicator, or at a dimension as a whole.
struct TargetHomes {
  private let expectations: [Expectation.ID: Expectation]

  /// Looks at the design of a case.
  init(of assessedCase: Case) {
    expectations = Dictionary(assessedCase.design.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The dimension that a target belongs to.
  func dimension(of target: Target) -> Dimension.ID? {
    switch target {
    case .expectation(let id): expectations[id]?.dimension
    case .indicator(let reference): reference.dimension
    case .dimension(let id): id
    }
  }

  /// What the findings that are held against a target are gathered under.
  func subject(of target: Target) -> IndicatorAssessment.Subject {
    switch target {
    case .expectation(let id):
      expectations[id]?.indicator.map(IndicatorAssessment.Subject.indicator) ?? .expectation(id)
    case .indicator(let reference): .indicator(reference.indicator)
    case .dimension: .dimension
    }
  }
}
