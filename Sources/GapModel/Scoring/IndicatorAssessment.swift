/// How far reality lies from the design on one indicator, and who says so.
///
/// - SeeAlso: <doc:Method>, section 2.
public struct IndicatorAssessment: Hashable, Sendable {
  /// What is averaged together.
  public let subject: Subject
  /// How much it counts in a mean of its dimension: 1, or the weight of an expectation that stands for
  /// itself.
  public let weight: Double
  /// The expectations that belong to it, in the order of the case.
  public let expectations: [Expectation.ID]
  /// What each source says, in the order of the case's sources; empty when none does.
  public let voices: [SourceVoice]
  /// The judged findings behind it, in the order of the case.
  public let findings: FindingAssessments
  /// The mean of its sources' voices by their weights; `nil` when it is not assessed.
  public let gap: Gap?
  /// The gap's rating; `nil` when it is not assessed.
  public let rating: Rating?

  /// What findings are gathered under.
  public enum Subject: Hashable, Sendable {
    /// An indicator of the dimension, with all expectations that belong to it.
    case indicator(Indicator.ID)
    /// An expectation without an indicator, which stands for itself.
    case expectation(Expectation.ID)
    /// The dimension as a whole, for findings that name nothing else.
    case dimension

    /// The indicator's or expectation's name; `dimension` for the dimension as a whole.
    public var key: String {
      switch self {
      case .indicator(let id): id.text
      case .expectation(let id): id.text
      case .dimension: "dimension"
      }
    }
  }

  init(
    of subject: Subject,
    weight: Double = 1,
    expectations: [Expectation.ID],
    _ group: FindingsByTarget.Group,
    _ instrument: Instrument
  ) {
    let gap = Gap(of: group.voices)
    self.subject = subject
    self.weight = weight
    self.expectations = expectations
    self.gap = gap
    voices = group.voices
    findings = FindingAssessments(ids: group.findings)
    rating = gap.map { instrument.rating(of: $0) }
  }
}

extension IndicatorAssessment {
  /// Gathers the findings of a dimension under its indicators: those of the instrument in its order, then
  /// the expectations that stand for themselves, then the findings that only name the dimension.
  ///
  /// Only what some expectation or finding names is listed.
  static func all(
    of dimension: Dimension,
    design: [Expectation],
    findings: FindingsByTarget,
    instrument: Instrument
  ) -> [IndicatorAssessment] {
    let named = dimension.indicators.compactMap { indicator -> IndicatorAssessment? in
      let own = design.filter { $0.indicator == indicator.id }
      let itself = Target.indicator(IndicatorReference(dimension.id, indicator.id))
      guard !own.isEmpty || findings.hasFindings(on: itself) else { return nil }
      let targets = own.map { (target: Target.expectation($0.id), weight: $0.weight) }
      return IndicatorAssessment(
        of: .indicator(indicator.id),
        expectations: own.map { $0.id },
        findings.group(of: targets + [(itself, 1)]),
        instrument
      )
    }
    let single = design.filter { $0.indicator == nil }.map { expectation in
      IndicatorAssessment(
        of: .expectation(expectation.id),
        weight: expectation.weight,
        expectations: [expectation.id],
        findings.group(of: [(.expectation(expectation.id), 1)]),
        instrument
      )
    }
    let whole =
      findings.hasFindings(on: .dimension(dimension.id)) ? [Target.dimension(dimension.id)] : []
    return named + single
      + whole.map { target in
        IndicatorAssessment(
          of: .dimension,
          expectations: [],
          findings.group(of: [(target, 1)]),
          instrument
        )
      }
  }
}
