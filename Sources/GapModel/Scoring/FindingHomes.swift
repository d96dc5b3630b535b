/// The dimensions that the findings of a rated case belong to.
struct FindingHomes: Sendable {
  private let findings: Findings
  /// For each target of findings, the dimension it belongs to.
  private let byTarget: [Dimension.ID?]

  /// Looks at a rated case.
  init(of assessment: CaseAssessment) {
    findings = assessment.assessedCase.findings
    let homes = TargetHomes(of: assessment.assessedCase)
    byTarget = findings.contents.targets.values.map { homes.dimension(of: $0) }
  }

  /// The dimension that the finding at a place belongs to.
  subscript(place: Int) -> Dimension.ID? {
    findings.contents.target(at: place).flatMap { byTarget[$0] }
  }
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
