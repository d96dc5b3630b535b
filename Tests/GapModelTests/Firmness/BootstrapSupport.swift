import GapModel
import Testing

/// A source, what it says, and how much it counts.
struct Said {
  let source: Source.ID
  let gap: Double
  var dimension: Dimension.ID = "technology"
  var weight = 1.0
}

extension CaseAssessment {
  /// A case in which each source says one thing of a dimension.
  static func of(_ said: [Said], judgements: [Judgement] = []) throws -> CaseAssessment {
    let findings = said.map { entry in
      Finding.direct(
        Finding.ID("F-\(entry.source)-\(entry.dimension)"),
        entry.gap,
        on: .dimension(entry.dimension),
        by: entry.source
      )
    }
    var sources: [Source] = []
    for entry in said where !sources.contains(where: { $0.id == entry.source }) {
      sources.append(.of(entry.source, weight: entry.weight))
    }
    return CaseAssessment(
      of: .of(
        findings,
        sources: sources,
        judgements: judgements,
        instrument: try Shipped.five
      )
    )
  }
}

extension Bootstrap {
  /// What the draws say of one dimension.
  func spread(_ id: Dimension.ID = "technology") throws -> Spread {
    try #require(dimensions.first { $0.dimension == id })
  }
}

extension LeaveOneOut.Change {
  /// The source, and the rating without it.
  var text: String { "\(source): \(rating?.text ?? "none")" }
}
