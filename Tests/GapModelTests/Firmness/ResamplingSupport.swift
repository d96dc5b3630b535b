import GapModel
import Testing

/// A source, what it says, and how much it counts.
struct Said {
  let source: Source.ID
  let gap: Double
  var dimension: Dimension.ID = "technology"
  /// The indicator it speaks of; the dimension as a whole where there is none.
  var indicator: Indicator.ID?
  var weight = 1.0
  /// How the evidence was got; the source's first letter tells where this does not.
  var technique: Technique?

  /// Interviews I1, I2 and so on say so much of technology as a whole.
  static func all(_ gaps: [Double]) -> [Said] {
    gaps.enumerated().map { Said(source: Source.ID("I\($0.offset + 1)"), gap: $0.element) }
  }

  /// A source says so much of the network, and the same of the server.
  static func twice(_ source: Source.ID, _ gap: Double, weight: Double = 1) -> [Said] {
    ["network", "server"].map { Said(source: source, gap: gap, indicator: $0, weight: weight) }
  }

  /// Sources say so much of the network, and the same of the server, the last by observation: with that
  /// much behind it, a rating is not provisional and the evidence is not thin.
  static func wellSupported(_ gaps: [Double]) -> [Said] {
    gaps.enumerated().flatMap { number, gap in
      twice(Source.ID("\(number == gaps.count - 1 ? "O" : "I")\(number + 1)"), gap)
    }
  }

  fileprivate var finding: Finding {
    .direct(
      Finding.ID("F-\(source)-\(dimension)\(indicator.map { "-\($0)" } ?? "")"),
      gap,
      on: indicator.map { .at($0, dimension) } ?? .dimension(dimension),
      by: source
    )
  }

  fileprivate var described: Source {
    var described = Source.of(source, weight: weight)
    described.technique = technique ?? described.technique
    return described
  }
}

extension Case {
  /// A case in which sources say one thing each, or several of different indicators.
  static func of(
    said: [Said],
    judgements: [Judgement] = [],
    instrument: Instrument
  ) -> Case {
    var sources: [Source] = []
    for entry in said where !sources.contains(where: { $0.id == entry.source }) {
      sources.append(entry.described)
    }
    return .of(
      said.map(\.finding),
      sources: sources,
      judgements: judgements,
      instrument: instrument
    )
  }
}

extension CaseAssessment {
  /// A rated case in which sources say one thing each, or several of different indicators.
  static func of(_ said: [Said], judgements: [Judgement] = []) throws -> CaseAssessment {
    CaseAssessment(of: .of(said: said, judgements: judgements, instrument: try Shipped.five))
  }
}

extension Resampling {
  /// What the draws say of one dimension.
  func shares(_ id: Dimension.ID = "technology") throws -> Shares {
    try #require(dimensions.first { $0.dimension == id })
  }
}

extension Firmness {
  /// How firm the rating of technology is.
  func technology() throws -> DimensionFirmness {
    try #require(dimensions.first { $0.dimension == "technology" })
  }
}

extension LeaveOneOut.Change {
  /// The source, and the rating without it.
  var text: String { "\(source): \(rating?.text ?? "none")" }
}

extension LeaveOneOut.FindingChange {
  /// The finding, and the rating without it.
  var text: String { "\(finding): \(rating?.text ?? "none")" }
}

/// Expects a share of 2,000 draws within four standard errors of its probability.
func expectShare(
  _ share: Double?,
  near probability: Double,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let share = try #require(share, sourceLocation: sourceLocation)
  let error = (probability * (1 - probability) / 2_000).squareRoot()
  #expect(abs(share - probability) <= 4 * error, sourceLocation: sourceLocation)
}
