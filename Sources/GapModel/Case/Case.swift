/// What was found about one system, in one organisation, over one period.
///
/// A case from ``CaseReader`` is valid by construction: every reference has its target, every number
/// lies in its range, and every step is one of its instrument's. Where things stand in the file is
/// kept beside it, not inside, so that equality means equality.
public struct Case: Hashable, Sendable {
  /// How a case is named.
  public typealias ID = Identifier<Case>

  /// Its name: lower-case letters, digits and hyphens.
  public var id: ID
  /// Its title.
  public var title: String
  /// The office that was looked at.
  public var organisation: String
  /// The region the office serves.
  public var region: String?
  /// What was designed and introduced.
  public var system: String
  /// The language of the free text, and the report's unless asked otherwise.
  public var language: Language
  /// The time it looks at.
  public var period: Period?
  /// The method it is rated by.
  public var instrument: Instrument
  /// The publication that it was coded from.
  public var citation: String?
  /// The analyst's memo.
  public var note: String?
  /// Who coded.
  public var coders: [Coder]
  /// Values of macro indices, to be seen beside the gaps.
  public var indices: [IndexValue]
  /// Where the evidence comes from: at least one.
  public var sources: [Source]
  /// What the design assumes.
  public var design: [Expectation]
  /// What was found.
  public var findings: Findings
  /// What the analyst decided.
  public var judgements: [Judgement]
  /// What to do.
  public var recommendations: [Recommendation]
  /// How the implementation is thought to work.
  public var model: ImplementationModel?

  /// Creates a case.
  public init(
    id: ID,
    title: String,
    organisation: String,
    region: String? = nil,
    system: String,
    language: Language = .id,
    period: Period? = nil,
    instrument: Instrument,
    citation: String? = nil,
    note: String? = nil,
    coders: [Coder] = [],
    indices: [IndexValue] = [],
    sources: [Source],
    design: [Expectation] = [],
    findings: some Sequence<Finding>,
    judgements: [Judgement] = [],
    recommendations: [Recommendation] = [],
    model: ImplementationModel? = nil
  ) {
    self.id = id
    self.title = title
    self.organisation = organisation
    self.region = region
    self.system = system
    self.language = language
    self.period = period
    self.instrument = instrument
    self.citation = citation
    self.note = note
    self.coders = coders
    self.indices = indices
    self.sources = sources
    self.design = design
    self.findings = Findings(findings)
    self.judgements = judgements
    self.recommendations = recommendations
    self.model = model
  }
}

extension Case {
  /// Whether a finding is held against a dimension, or against one of its expectations.
  func hasFindings(on dimension: Dimension.ID) -> Bool {
    findings.areHeld(against: .dimension(dimension))
      || findings.areHeld(againstIndicatorsOf: dimension)
      || design.indices.contains {
        design[$0].dimension == dimension
          && findings.areHeld(against: .expectation(design[$0].id))
      }
  }

  /// The dimensions that an analyst judged to have no place in this case.
  package var notApplicable: Set<Dimension.ID> {
    Set(judgements.filter { $0.decision == .notApplicable }.map { $0.dimension })
  }
}
