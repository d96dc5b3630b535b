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
    for dimension in assessment.dimensions {
      let id = dimension.dimension.text
      keep(dimension.gap?.value, id)
      keep(dimension.mean?.value, "mean of \(id)")
      remarks[id] =
        "\(dimension.band?.rating.text ?? "–") \(dimension.breadth) \(dimension.isMasked)"
        + " \(dimension.restsOnOne) \(dimension.isOfConcern)"
        + " \(dimension.evidence.level?.rawValue ?? "–") \(dimension.evidence.conflicts.count)"
      for expectation in dimension.expectations {
        let own = expectation.expectation.map { name($0.text) } ?? "all of \(id)"
        keep(expectation.gap?.value, own)
        for voice in expectation.voices {
          keep(voice.gap.value, "\(name(voice.source.text)) on \(own)")
        }
        for finding in expectation.findings {
          keep(finding.gap.value, name(finding.finding.text))
        }
      }
    }
    keep(assessment.total?.sum, "total")
    keep(assessment.total?.maximum, "maximum")
    remarks["total"] = assessment.total?.reading?.id.text ?? "–"
    remarks["unaddressed"] = assessment.unaddressed.map(\.text).joined(separator: " ")
    for entry in assessment.recommendations {
      keep(entry.urgency, name(entry.recommendation.text))
      remarks[name(entry.recommendation.text)] = entry.priority?.id.text ?? "–"
      order.append(name(entry.recommendation.text))
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
