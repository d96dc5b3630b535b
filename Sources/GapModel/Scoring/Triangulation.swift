/// How well a rating is supported: by how many sources, got in how many ways, and whether they agree.
///
/// - SeeAlso: <doc:Method>, section 7.
public struct Triangulation: Hashable, Sendable {
  /// From how many sources on evidence can be strong.
  public static let strongSources = 3
  /// From how many sources on evidence is not thin.
  public static let fewestSources = 2
  /// From how many ways of getting evidence on it is not thin.
  public static let fewestTechniques = 2

  /// The sources that say something, in the order of the case.
  public let sources: [Source.ID]
  /// How many they count as: published accounts together count as one.
  public let sourceCount: Int
  /// How their evidence was got; published accounts add no way of their own.
  public let techniques: [Technique]
  /// Where they contradict each other.
  public let conflicts: [Conflict]
  /// How many of the findings behind it are given to two or more sources, and count for each.
  public let stretchedFindings: Int
  /// What that adds up to; `nil` when nothing is assessed.
  public let level: Level?

  /// How well a rating is supported.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// At least ``Triangulation/strongSources`` sources and ``Triangulation/fewestTechniques`` techniques,
    /// without conflict.
    case strong
    /// Neither strong nor thin.
    case moderate
    /// Fewer than ``Triangulation/fewestSources`` sources or ``Triangulation/fewestTechniques`` techniques.
    case thin
  }

  /// Sources on one indicator whose voices lie two or more bands apart.
  public struct Conflict: Hashable, Sendable {
    /// The indicator, or what stands for one.
    public let subject: IndicatorAssessment.Subject
    /// Those that see the smallest gap.
    public let low: [Source.ID]
    /// Those that see one two or more bands larger.
    public let high: [Source.ID]
  }

  /// Looks at the voices on some indicators of a case.
  init(of indicators: [IndicatorAssessment], in assessedCase: Case) {
    let instrument = assessedCase.instrument
    let heard = Set(indicators.flatMap { $0.voices.map { $0.source } })
    let own = assessedCase.sources.filter { heard.contains($0.id) }
    let isSecondary = Set(instrument.techniques.filter { $0.isSecondary }.map { $0.technique })
    let primary = own.filter { !isSecondary.contains($0.technique) }
    let techniques = Technique.allCases.filter { technique in
      primary.contains { $0.technique == technique }
    }
    let conflicts = indicators.compactMap { Self.conflict(on: $0, instrument) }
    let sourceCount = primary.count + (own.count > primary.count ? 1 : 0)
    sources = own.map { $0.id }
    self.sourceCount = sourceCount
    self.techniques = techniques
    self.conflicts = conflicts
    stretchedFindings = indicators.reduce(0) {
      $0 + $1.stretchedFindings(in: assessedCase.findings)
    }
    level =
      if own.isEmpty {
        nil
      } else if sourceCount < Self.fewestSources || techniques.count < Self.fewestTechniques {
        .thin
      } else if sourceCount >= Self.strongSources, conflicts.isEmpty {
        .strong
      } else {
        .moderate
      }
  }

  private static func conflict(
    on indicator: IndicatorAssessment,
    _ instrument: Instrument
  ) -> Conflict? {
    let voices = indicator.voices.map { (source: $0.source, rank: instrument.rank(of: $0.gap)) }
    guard let lowest = voices.map({ $0.rank }).min() else { return nil }
    let high = voices.filter { $0.rank >= lowest + Band.farApart }.map { $0.source }
    guard !high.isEmpty else { return nil }
    let low = voices.filter { $0.rank == lowest }.map { $0.source }
    return Conflict(subject: indicator.subject, low: low, high: high)
  }
}

extension IndicatorAssessment {
  /// How many of its judged findings are given to two or more sources.
  fileprivate func stretchedFindings(in all: Findings) -> Int {
    findings.ids.caseIndices.count { all.sources(at: $0).count > 1 }
  }
}
