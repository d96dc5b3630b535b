/// One case as each stakeholder group of its sources sees it.
///
/// A group hears its own sources alone; a finding that sources of several groups make counts in each of
/// theirs. What a group says nothing of is not assessed.
public struct StakeholderGroups: Hashable, Sendable {
  /// The groups in the order of the case's sources.
  public let groups: [Group]

  /// A group and what it sees.
  public struct Group: Hashable, Sendable {
    /// Its name; `nil` for sources without one.
    public let name: String?
    /// The case rated by its sources alone.
    public let assessment: CaseAssessment
  }

  /// Rates a case once for each group of its sources.
  public init(of assessedCase: Case) {
    let heard = assessedCase.findings.citedSources
    let sources = assessedCase.sources.filter { heard.contains($0.id) }
    let byGroup = Dictionary(grouping: sources) { $0.group }
    let bySource = FindingsBySource(assessedCase.findings)
    groups = sources.map { $0.group }.uniqued.map { name in
      let heard = assessedCase.heard(by: byGroup[name] ?? [], bySource)
      return Group(name: name, assessment: CaseAssessment(of: heard))
    }
  }

  /// How many ratings the groups lie apart in a dimension; `nil` when fewer than two assess it.
  public func distance(in dimension: Dimension.ID) -> Int? {
    let ranks = groups.compactMap { group in
      group.assessment.dimensions.first { $0.dimension == dimension }?.computedRating?.rank
    }
    guard let lowest = ranks.min(), let highest = ranks.max(), ranks.count > 1 else { return nil }
    return highest - lowest
  }
}

extension Case {
  /// The same case with the voices of some sources alone, and without the analyst's judgements.
  ///
  /// - Parameters:
  ///   - sources: The sources, in the order of the case.
  ///   - bySource: All findings of the case.
  /// - Returns: The case as it would be had nobody else spoken.
  fileprivate func heard(by sources: [Source], _ bySource: FindingsBySource) -> Case {
    var heard = self
    heard.sources = sources
    let own = Set(sources.map { $0.id })
    let indices = Set(sources.lazy.flatMap { bySource[$0.id].caseIndices }).sorted()
    heard.findings = Findings(
      indices.lazy.map { index in
        var finding = findings[index]
        finding.sources = finding.sources.filter(own.contains)
        return finding
      }
    )
    heard.judgements = judgements.filter { $0.decision == .notApplicable }
    heard.recommendations = []
    heard.indices = []
    heard.model = nil
    return heard
  }
}
