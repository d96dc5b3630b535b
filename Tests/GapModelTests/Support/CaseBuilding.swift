import GapModel

/// An expectation of the design, beside the one that `Testing` knows.
typealias DesignExpectation = Expectation

/// The seven dimensions, in Heeks' order.
let allDimensions: [Dimension.ID] = [
  "information", "technology", "processes", "objectives", "staffing", "management",
  "other-resources",
]

extension Finding {
  /// A finding whose gap is given directly.
  static func direct(
    _ id: ID,
    _ gap: Double,
    on target: Target,
    by sources: Source.ID...
  ) -> Finding {
    Finding(
      id: id,
      sources: sources.isEmpty ? ["I1"] : sources,
      statement: "Statement of \(id)",
      codings: [Coding(target: target, distance: .direct(Gap(clamping: gap)))]
    )
  }
}

extension Finding {
  /// A finding that one unnamed coder judged so.
  static func judged(
    _ id: ID,
    _ verdict: Verdict,
    on target: Target?,
    by sources: Source.ID...
  ) -> Finding {
    Finding(
      id: id,
      sources: sources.isEmpty ? ["I1"] : sources,
      statement: "Statement of \(id)",
      codings: [Coding(target: target, verdict: verdict)]
    )
  }
}

extension Target {
  /// An indicator of technology, unless said.
  static func at(_ indicator: Indicator.ID, _ dimension: Dimension.ID = "technology") -> Target {
    .indicator(IndicatorReference(dimension, indicator))
  }
}

extension Expectation {
  /// An expectation of technology, unless said; without an indicator it stands for itself.
  static func of(
    _ id: ID,
    _ dimension: Dimension.ID = "technology",
    weight: Double = 1,
    indicator: Indicator.ID? = nil
  ) -> Self {
    Expectation(
      id: id,
      dimension: dimension,
      indicator: indicator,
      statement: "Statement of \(id)",
      weight: weight
    )
  }
}

extension Recommendation {
  /// A recommendation that acts directly, unless said.
  static func of(
    _ id: ID,
    _ addresses: [Target],
    leverage: Leverage.ID = "direct",
    requires: [ID] = [],
    effort: Effort? = nil,
    status: Status? = nil
  ) -> Recommendation {
    Recommendation(
      id: id,
      title: "Title of \(id)",
      addresses: addresses,
      leverage: leverage,
      requires: requires,
      effort: effort,
      status: status
    )
  }
}

extension Source {
  /// A source whose technique its first letter tells.
  static func of(_ id: ID, weight: Double = 1) -> Source {
    let techniques: [Character: Technique] = [
      "O": .observation, "D": .document, "A": .account,
    ]
    let technique = id.text.first.flatMap { techniques[$0] } ?? .interview
    return Source(id: id, technique: technique, weight: weight)
  }
}

extension Case {
  /// A case of some findings; its sources follow from them unless given.
  static func of(
    _ findings: [Finding],
    design: [Expectation] = [],
    sources: [Source]? = nil,
    judgements: [Judgement] = [],
    recommendations: [Recommendation] = [],
    instrument: Instrument
  ) -> Case {
    let cited = Set(findings.flatMap(\.sources)).sorted()
    return Case(
      id: "case",
      title: "Title",
      organisation: "Organisation",
      system: "System",
      language: .en,
      instrument: instrument,
      sources: sources ?? cited.map { Source.of($0) },
      design: design,
      findings: findings,
      judgements: judgements,
      recommendations: recommendations
    )
  }

  /// A case in which one source gives each dimension its gap.
  static func withGaps(
    _ gaps: [Dimension.ID: Double],
    judgements: [Judgement] = [],
    recommendations: [Recommendation] = [],
    instrument: Instrument
  ) -> Case {
    let findings = gaps.sorted { $0.key < $1.key }.map { dimension, gap in
      Finding.direct(Finding.ID("F-\(dimension)"), gap, on: .dimension(dimension), by: "I1")
    }
    return of(
      findings,
      judgements: judgements,
      recommendations: recommendations,
      instrument: instrument
    )
  }
}
