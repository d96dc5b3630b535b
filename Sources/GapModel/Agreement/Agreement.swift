/// How far the coders of a case agree, and where they do not.
///
/// - SeeAlso: <doc:Method>, section 8.
public struct Agreement: Hashable, Sendable {
  /// The case.
  public let assessedCase: Case
  /// Those who coded, in the order of the case.
  public let coders: [Coder.ID]
  /// How many findings two or more of them coded.
  public let units: Int
  /// How many findings all of them coded.
  public let unitsOfAll: Int
  /// How many of the findings that two or more coded name the target of a coding in its place: such codings
  /// say nothing on how far coders agree on it.
  public let unitsWithTarget: Int
  /// How many resamples made each interval.
  public let resamples: Int
  /// Where the generators began.
  public let seed: UInt64
  /// The agreement on each variable, over all findings.
  public let variables: [Variable]
  /// The same within each dimension, by the consensus; without dimensions of which nobody speaks.
  public let byDimension: [DimensionAgreement]
  /// Where coders chose differently, the furthest apart first.
  public let disagreements: [Disagreement]
  /// How much higher or lower each coder judges than the others, in the order of ``coders``.
  public let tendencies: [Tendency]

  /// The agreement on one thing that coders chose.
  public struct Variable: Hashable, Sendable {
    /// Its name: `dimension`, `expectation`, a criterion's, or `gap`.
    public let name: String
    /// How far they agree on it.
    public let statistics: AgreementStatistics
  }

  /// A finding on which coders chose differently.
  public struct Disagreement: Hashable, Sendable {
    /// The finding.
    public let finding: Finding.ID
    /// What they chose differently.
    public let variable: String
    /// What each chose, in the order of the coders; without those who chose nothing.
    public let values: [Choice]
    /// How far the furthest lie apart: 0 for the same, 1 for the ends of the scale.
    public let distance: Double
    /// What the method took.
    public let consensus: String?
  }

  /// What a coder chose, by its name in the file.
  public struct Choice: Hashable, Sendable {
    /// The coder.
    public let coder: Coder.ID
    /// The choice.
    public let value: String
  }

  /// The agreement on the findings of one dimension.
  public struct DimensionAgreement: Hashable, Sendable {
    /// The dimension.
    public let dimension: Dimension.ID
    /// The agreement on each variable but the dimension itself.
    public let variables: [Variable]
  }

  /// How a coder judges beside the others.
  public struct Tendency: Hashable, Sendable {
    /// The coder.
    public let coder: Coder.ID
    /// The mean of the coder's gaps less the mean of the others' on the same findings, in points of the
    /// scale; `nil` without a finding in common.
    public let difference: Double?
    /// How many findings it rests on.
    public let units: Int
  }
}

extension Agreement {
  /// Looks at a case; `nil` where no finding has codings by two coders.
  ///
  /// - Parameters:
  ///   - assessment: The rated case.
  ///   - resamples: How many resamples make each interval.
  ///   - seed: Where the generator of each interval begins.
  public init?(
    of assessment: CaseAssessment,
    resamples: Int = AgreementStatistics.defaultResamples,
    seed: UInt64 = Resampling.defaultSeed
  ) {
    let assessedCase = assessment.assessedCase
    let shared = assessedCase.findings.filter { finding in
      Set(finding.codings.compactMap { $0.coder }).count > 1
    }
    guard !shared.isEmpty else { return nil }
    let present = Set(shared.flatMap { $0.codings }.compactMap { $0.coder })
    let named = assessedCase.coders.map { $0.id }.filter(present.contains)
    let coders = named + present.subtracting(named).sorted()
    let table = CodingTable(coders: coders, findings: shared)
    let variables = table.distinct(CodedVariable.all(of: assessedCase))
    func statistics(_ variables: [CodedVariable], _ table: CodingTable) -> [Variable] {
      variables.compactMap { variable in
        let coded = table.units(of: variable)
        let takesTargets = variable.isTarget && table.takesTargets(of: variable)
        guard takesTargets || coded.values.contains(where: { $0.contains { $0 != nil } })
        else { return nil }
        let statistics = AgreementStatistics(
          of: coded,
          resamples: resamples,
          seed: seed,
          takesTargets: takesTargets
        )
        return Variable(name: variable.name, statistics: statistics)
      }
    }
    self.assessedCase = assessedCase
    self.coders = coders
    self.resamples = resamples
    self.seed = seed
    units = shared.count
    unitsWithTarget = shared.count { $0.codings.contains { !$0.namesTarget } }
    unitsOfAll = shared.count { Set($0.codings.compactMap { $0.coder }).count == coders.count }
    self.variables = statistics(variables, table)
    let targets = TargetHomes(of: assessedCase)
    let homes = Dictionary(
      shared.map { ($0.id, Consensus.of($0).target.flatMap(targets.dimension(of:))) }
    ) { first, _ in first }
    byDimension = assessment.dimensions.compactMap { dimension in
      let findings = shared.filter { homes[$0.id] == dimension.dimension }
      guard !findings.isEmpty else { return nil }
      let rest = variables.filter { $0.name != CodedVariable.dimensionName }
      return DimensionAgreement(
        dimension: dimension.dimension,
        variables: statistics(rest, CodingTable(coders: coders, findings: findings))
      )
    }
    disagreements = table.disagreements(on: variables)
    tendencies = coders.map(table.tendency)
  }
}
