/// What each further source added: where nothing new comes, more of the same will not help.
///
/// - SeeAlso: <doc:Method>, section 7.
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
    }.map { $0.element }
    let bySource = FindingsBySource(assessedCase.findings)
    var news = News(of: assessment)
    steps = ordered.compactMap { source in
      let own = bySource[source.id]
      guard !own.isEmpty else { return nil }
      let (tags, targets) = news.taken(from: own)
      return Step(source: source.id, findings: own.count, newTags: tags, newTargets: targets)
    }
  }
}

extension Saturation {
  /// What no source has said so far.
  private struct News {
    private let findings: Findings
    /// Which of the targets of findings each is held against.
    private let targets: SharedValues<Target>
    /// For each target of findings, whether no source has spoken of it.
    private var isOpen: [Bool]
    private var tags: Set<String> = []

    init(of assessment: CaseAssessment) {
      findings = assessment.assessedCase.findings
      targets = findings.byTarget { $0 }
      isOpen = targets.distinct.map { _ in true }
    }

    /// Returns the new tags and the number of new targets of some findings, which are then no longer new.
    mutating func taken(from own: FindingIDs) -> (tags: [String], targets: Int) {
      var new: [String] = []
      var count = 0
      for index in own.caseIndices {
        new += findings.tags(at: index).filter { tags.insert($0).inserted }
        if let target = targets.position(at: index), isOpen[target] {
          isOpen[target] = false
          count += 1
        }
      }
      return (new, count)
    }
  }
}
