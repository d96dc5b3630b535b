/// The dimensions that the findings of a rated case count for.
struct FindingHomes: Sendable {
  private let findings: Findings
  /// For each target of findings, the dimension it belongs to.
  private let byTarget: [Dimension.ID?]

  /// Looks at a rated case.
  init(of assessment: CaseAssessment) {
    findings = assessment.assessedCase.findings
    var homes: [Target: Dimension.ID] = [:]
    for dimension in assessment.dimensions {
      for target in dimension.targets where homes[target] == nil {
        homes[target] = dimension.dimension
      }
    }
    byTarget = findings.contents.targets.values.map { homes[$0] }
  }

  /// The dimension that the finding at a place counts for.
  subscript(place: Int) -> Dimension.ID? {
    findings.contents.target(at: place).flatMap { byTarget[$0] }
  }
}

extension DimensionAssessment {
  /// What findings that count for the dimension are held against.
  var targets: [Target] {
    expectations.map { $0.expectation.map(Target.expectation) ?? .dimension(dimension) }
  }
}
