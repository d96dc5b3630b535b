/// What each further source added: where nothing new comes, more of the same will not help.
///
/// - SeeAlso: <doc:Method>, section 6.
public struct Saturation: Hashable, Sendable {
  /// One source, in order of its date.
  public struct Step: Hashable, Sendable {
    /// The source.
    public let source: Source.ID
    /// How many findings rest on it.
    public let findings: Int
    /// The tags that no source before had.
    public let newTags: [String]
    /// What no source before had spoken of.
    public let newTargets: Int
  }

  /// The sources that say something, by date; those without one last, in the order of the case.
  public let steps: [Step]

  /// Looks at the sources of a rated case.
  public init(of assessment: CaseAssessment) {
    let assessedCase = assessment.assessedCase
    let ordered = assessedCase.sources.enumerated().sorted { left, right in
      (left.element.date?.first ?? .max, left.offset) < (
        right.element.date?.first ?? .max, right.offset
      )
    }.map(\.element)
    let targets = assessment.dimensions.flatMap { dimension in
      dimension.expectations.map { expectation in
        (
          target: expectation.expectation.map(Target.expectation)
            ?? .dimension(dimension.dimension),
          findings: Set(expectation.findings.map(\.finding))
        )
      }
    }
    var tags: Set<String> = []
    var reached: Set<Target> = []
    steps = ordered.compactMap { source in
      let own = assessedCase.findings.filter { $0.sources.contains(source.id) }
      guard !own.isEmpty else { return nil }
      let newTags = own.flatMap(\.tags).uniqued.filter { tags.insert($0).inserted }
      let ids = Set(own.map(\.id))
      let spoken = targets.filter { !$0.findings.isDisjoint(with: ids) }.map(\.target)
      let newTargets = spoken.count { reached.insert($0).inserted }
      return Step(
        source: source.id,
        findings: own.count,
        newTags: newTags,
        newTargets: newTargets
      )
    }
  }
}
