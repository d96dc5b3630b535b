import GapModel

/// All numbers of an assessment under the names that they belong to, to be compared bit by bit.
struct AssessedNumbers: Hashable {
  private(set) var values: [String: UInt64] = [:]
  /// What is not assessed.
  private(set) var missing: Set<String> = []
  /// The recommendations in order.
  private(set) var order: [String] = []
  /// What is said beside the numbers.
  private(set) var remarks: [String: String] = [:]

  /// Keeps the numbers of an assessment, each under what its name stands for.
  init(of assessment: CaseAssessment, name: (String) -> String = { $0 }) {
    for dimension in assessment.dimensions { keep(dimension, name) }
    keep(assessment.total?.sum, "total")
    keep(assessment.total?.maximum, "maximum")
    remarks["total"] =
      "\(assessment.total?.reading?.id.text ?? "–") \(assessment.total?.otherReading?.id.text ?? "–")"
      + " \(assessment.total?.provisional ?? 0)"
    remarks["unaddressed"] = assessment.unaddressedIndicators.map { entry in
      "\(entry.dimension) \(entry.subject.named(name))"
    }.sorted().joined(separator: " ")
    remarks["unjudged"] = assessment.unjudged.map { name($0.text) }.sorted().joined(separator: " ")
    for (dimension, gap) in zip(assessment.dimensions, assessment.gapsAfterAll) {
      keep(gap?.value, "\(dimension.dimension) after all")
    }
    for entry in assessment.recommendations { keep(entry, name(entry.recommendation.text), name) }
  }

  private mutating func keep(_ dimension: DimensionAssessment, _ name: (String) -> String) {
    let id = dimension.dimension.text
    keep(dimension.gap?.value, id)
    keep(dimension.mean?.value, "mean of \(id)")
    keep(dimension.worst?.value, "worst of \(id)")
    remarks[id] =
      "\(dimension.band?.rating.text ?? "–") \(dimension.breadth) \(dimension.isMasked)"
      + " \(dimension.reservations.map(\.rawValue)) \(dimension.isProvisional)"
      + " \(dimension.deciding.map { $0.subject.named(name) }.sorted())"
      + " \(dimension.risks.map { name($0.text) }.sorted()) \(dimension.isOfConcern)"
    for (scope, evidence) in [("deciding", dimension.evidence), ("all", dimension.evidenceOfAll)] {
      remarks["\(id) \(scope)"] =
        "\(evidence.level?.rawValue ?? "–") \(evidence.sourceCount) \(evidence.techniques.count)"
        + " \(evidence.conflicts.count) \(evidence.stretchedFindings)"
    }
    for indicator in dimension.indicators {
      let own = "\(id) \(indicator.subject.named(name))"
      keep(indicator.gap?.value, own)
      for voice in indicator.voices {
        keep(voice.gap.value, "\(name(voice.source.text)) on \(own)")
      }
      for finding in indicator.findings {
        keep(finding.gap.value, name(finding.finding.text))
      }
    }
    for expectation in dimension.expectations {
      keep(expectation.gap?.value, expectation.expectation.map { name($0.text) } ?? "all of \(id)")
    }
  }

  private mutating func keep(
    _ entry: RecommendationAssessment,
    _ own: String,
    _ name: (String) -> String
  ) {
    keep(entry.urgency, own)
    remarks[own] = "\(entry.priority?.id.text ?? "–") \(entry.isRaised)"
    order.append(own)
    for closing in entry.closings {
      keep(closing.to.value, "\(closing.dimension) after \(own)")
      remarks["\(closing.dimension) after \(own)"] =
        "\(closing.decides) \(closing.keptBy.map { $0.named(name) }.sorted())"
    }
  }

  private mutating func keep(_ value: Double?, _ name: String) {
    if let value {
      values[name] = value.bitPattern
    } else {
      missing.insert(name)
    }
  }
}

extension IndicatorAssessment.Subject {
  /// What it is called, where the names of a case stand for others.
  fileprivate func named(_ name: (String) -> String) -> String {
    if case .expectation(let id) = self { name(id.text) } else { key }
  }
}
