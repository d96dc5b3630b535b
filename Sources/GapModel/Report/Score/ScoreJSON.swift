/// Writes scored cases for tools.
///
/// Names and nesting are stable; numbers are not rounded.
public enum ScoreJSON {
  /// Returns one case on one line.
  public static func line(_ scored: ScoredCase) -> String {
    TextSink.text { writeLine(scored, to: $0) }
  }

  /// Writes one case on one line.
  public static func writeLine(_ scored: ScoredCase, to sink: TextSink) {
    json(of: scored).write(to: sink)
    sink.write("\n")
  }

  /// Writes one case over many lines: by itself, or as an entry of an array.
  public static func write(_ scored: ScoredCase, isEntry: Bool, to sink: TextSink) {
    if isEntry { sink.write("  ") }
    json(of: scored).write(to: sink, indentation: isEntry ? 1 : 0)
  }

  private static func json(of scored: ScoredCase) -> JSON {
    let assessment = scored.assessment
    let assessedCase = assessment.assessedCase
    return [
      "gapscore": .integer(1),
      "generator": .text(Generator.name),
      "case": json(of: assessedCase, scored.provenance)
        .with("unjudged", .names(assessment.unjudged)),
      "instrument": instrument(of: scored),
      "dimensions": .array(
        assessment.dimensions.enumerated().map { index, dimension in
          json(of: dimension, scored.firmness?.dimensions[index], in: assessedCase)
        }
      ),
      "total": total(of: assessment),
      "recommendations": .array(
        assessment.recommendations.map { json(of: $0, in: assessment, scored.firmness) }
          + assessment.unaddressed.flatMap { suggestions(for: $0, assessment) }
      ),
      "gapsAfterAll": .object(
        zip(assessment.dimensions, assessment.gapsAfterAll).map { dimension, gap in
          JSON.Member(name: dimension.dimension.text, value: .number(gap?.value))
        }
      ),
      "unaddressed": .names(assessment.unaddressed),
      "unaddressedIndicators": .array(
        assessment.unaddressedIndicators.map { entry in
          ["in": .text(entry.dimension.text), entry.subject.kind: entry.subject.json]
        }
      ),
      // A score is the same in every language; a tool finds the rule's name beside the message.
      "warnings": .list(of: scored.warnings) { $0.json(language: .en) },
    ]
  }

  /// The instrument in whose terms a case is rated and, where that is not its own, the one it was coded by.
  private static func instrument(of scored: ScoredCase) -> JSON {
    let own = name(of: scored.assessment.assessedCase.instrument)
    guard let view = scored.view else { return own }
    return own.with("origin", name(of: view.origin))
  }

  private static func name(of instrument: Instrument) -> JSON {
    [
      "id": .text(instrument.id.text), "version": .integer(instrument.head.version),
      "sha256": .text(instrument.sha256),
    ]
  }

  private static func json(of assessedCase: Case, _ provenance: Provenance) -> JSON {
    [
      "id": .text(assessedCase.id.text),
      "title": .text(assessedCase.title),
      "organisation": .text(assessedCase.organisation),
      "region": .text(assessedCase.region),
      "system": .text(assessedCase.system),
      "citation": .text(assessedCase.citation),
      "note": .text(assessedCase.note),
      "period": assessedCase.period.map { period in
        ["from": .text(period.from.description), "to": .text(period.to.description)]
      } ?? .null,
      "file": .text(provenance.file),
      "sha256": .text(provenance.sha256),
    ]
  }

  private static func json(
    of dimension: DimensionAssessment,
    _ firmness: DimensionFirmness?,
    in assessedCase: Case
  ) -> JSON {
    let instrument = assessedCase.instrument
    let members: JSON = [
      "id": .text(dimension.dimension.text),
      "code": .text(instrument.dimension(dimension.dimension)?.code),
      "applicable": .boolean(dimension.isApplicable),
      "gap": .number(dimension.gap?.value),
      "rating": .text(dimension.band?.rating.text),
      "computedRating": .text(dimension.computedRating?.band.rating.text),
      "judged": .boolean(dimension.isJudged),
      "beyondScale": .boolean(dimension.liesBeyondScale),
      "success": .text(dimension.success?.text),
      "aggregation": .text(instrument.aggregation.rawValue),
      "mean": .number(dimension.mean?.value),
      "worst": .number(dimension.worst?.value),
      "breadth": [
        "above": .integer(dimension.breadth.above), "of": .integer(dimension.breadth.of),
      ],
      "masked": .boolean(dimension.isMasked),
      "deciding": .array(
        dimension.deciding.map {
          JSON.object([JSON.Member(name: $0.subject.kind, value: $0.subject.json)])
        }
      ),
      "provisional": .boolean(dimension.isProvisional),
      "provisionalBecause": .array(dimension.reservations.map { .text($0.rawValue) }),
      "concern": .boolean(dimension.isOfConcern),
      "basis": .text(BasisText(of: dimension, in: assessedCase).plain),
      "design": .names(dimension.expectations.compactMap { $0.expectation }),
      "findings": .names(FindingIDs(of: dimension.indicators, in: assessedCase)),
      "risks": .names(dimension.risks),
      "evidence": evidence(dimension.evidence),
      "evidenceOfAll": evidence(dimension.evidenceOfAll),
      "indicators": .array(dimension.indicators.map(indicator)),
      "expectations": .array(dimension.expectations.map(expectation)),
    ]
    guard let firmness else { return members }
    return members.with("firmness", Self.firmness(firmness, of: dimension, instrument))
  }

  private static func firmness(
    _ firmness: DimensionFirmness,
    of dimension: DimensionAssessment,
    _ instrument: Instrument
  ) -> JSON {
    guard dimension.computedRating != nil else { return .null }
    let shares = zip(instrument.bands, firmness.shares.ratings).map { band, share in
      JSON.Member(name: band.rating.text, value: .number(share))
    }
    return [
      "label": .text(firmness.label?.rawValue),
      "bootstrap": shares.isEmpty ? .null : .object(shares),
      "unassessed": .number(firmness.shares.unassessed),
      "speakers": .integer(firmness.interval.speakers),
      "interval": firmness.interval.range.map { interval in
        .array([.number(interval.lowerBound), .number(interval.upperBound)])
      } ?? .null,
      "noInterval": .text(firmness.interval.missing?.rawValue),
      "rubric": .number(firmness.rubric),
      "leaveOneOut": .names(firmness.leaveOneOut.map { $0.source }),
      "ratingsWithout": .object(
        firmness.leaveOneOut.map { change in
          JSON.Member(name: change.source.text, value: .text(change.rating?.text))
        }
      ),
      "leaveOneFindingOut": .object(
        firmness.leaveOneFindingOut.map { change in
          JSON.Member(name: change.finding.text, value: .text(change.rating?.text))
        }
      ),
      "otherAggregations": .object(
        firmness.otherAggregations.map { other in
          JSON.Member(name: other.aggregation.rawValue, value: .text(other.rating.text))
        }
      ),
    ]
  }

  private static func evidence(_ evidence: Triangulation) -> JSON {
    [
      "sources": .integer(evidence.sourceCount),
      "techniques": .integer(evidence.techniques.count),
      "level": .text(evidence.level?.rawValue),
      "stretchedFindings": .integer(evidence.stretchedFindings),
      "conflicts": .array(
        evidence.conflicts.map { conflict in
          [
            conflict.subject.kind: conflict.subject.json,
            "low": .names(conflict.low),
            "high": .names(conflict.high),
          ]
        }
      ),
    ]
  }

  private static func indicator(_ indicator: IndicatorAssessment) -> JSON {
    [
      "id": .text(indicator.subject.key),
      "kind": .text(indicator.subject.kind),
      "gap": .number(indicator.gap?.value),
      "rating": .text(indicator.rating?.band.rating.text),
      "expectations": .names(indicator.expectations),
      "findings": .names(indicator.findings.ids),
    ]
  }

  private static func expectation(_ expectation: ExpectationAssessment) -> JSON {
    [
      "id": .text(expectation.expectation?.text),
      "gap": .number(expectation.gap?.value),
      "rating": .text(expectation.rating?.band.rating.text),
      "findings": .names(expectation.findings.ids),
    ]
  }

  private static func total(of assessment: CaseAssessment) -> JSON {
    guard let total = assessment.total else { return .null }
    return [
      "gap": .number(total.sum),
      "of": .number(total.maximum),
      "assessed": .integer(total.assessed),
      "reading": .text(total.reading?.id.text),
      "otherReading": .text(total.otherReading?.id.text),
      "provisional": .integer(total.provisional),
      "concern": .boolean(total.isOfConcern),
    ]
  }

  private static func json(
    of recommendation: RecommendationAssessment,
    in assessment: CaseAssessment,
    _ firmness: Firmness?
  ) -> JSON {
    let own = assessment.recommendation(of: recommendation)
    let members: JSON = [
      "id": .text(recommendation.recommendation.text),
      "title": .text(own.title),
      "strategy": .text(own.strategy),
      "status": .text(own.status?.rawValue),
      "note": .text(own.note),
      "requires": .names(own.requires),
      "rank": .integer(recommendation.rank),
      "priority": .text(recommendation.priority?.id.text),
      "urgency": .number(recommendation.urgency),
      "dimensions": .names(recommendation.dimensions),
      "closes": .array(
        recommendation.closings.map { closing in
          [
            "dimension": .text(closing.dimension.text),
            "from": .number(closing.from.value),
            "to": .number(closing.to.value),
            "decides": .boolean(closing.decides),
          ]
        }
      ),
      "suggested": .boolean(false),
    ]
    guard let order = firmness?.order[recommendation.recommendation] else { return members }
    return members.with("firstShare", .number(order.first))
      .with("priorityShare", .number(order.priority))
  }

  /// Actions of the catalogue for the deciding indicators of a dimension that no recommendation reaches.
  ///
  /// Nobody set a leverage for them, so they have neither urgency nor rank.
  private static func suggestions(
    for dimension: Dimension.ID,
    _ assessment: CaseAssessment
  ) -> [JSON] {
    let assessedCase = assessment.assessedCase
    let subjects = assessment.unaddressedIndicators.filter { $0.dimension == dimension }
    let actions = assessedCase.instrument.suggestions(
      for: subjects.map { $0.subject },
      in: dimension
    )
    return actions.map { action in
      [
        "id": .text(action.id.text),
        "title": .text(action.title[assessedCase.language]),
        "rank": .null,
        "priority": .null,
        "urgency": .null,
        "dimensions": .names([dimension]),
        "suggested": .boolean(true),
      ]
    }
  }
}

extension IndicatorAssessment.Subject {
  /// The member that names it: `indicator`, `expectation` or `dimension`.
  var kind: String {
    switch self {
    case .indicator: "indicator"
    case .expectation: "expectation"
    case .dimension: "dimension"
    }
  }

  /// Its name; `true` for the dimension as a whole.
  var json: JSON {
    if case .dimension = self { .boolean(true) } else { .text(key) }
  }
}
