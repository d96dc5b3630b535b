import GapModel

extension Case {
  /// The same case with some parts of another.
  func with(
    instrument: Instrument? = nil,
    sources: [Source]? = nil,
    design: [DesignExpectation]? = nil,
    findings: [Finding]? = nil,
    judgements: [Judgement]? = nil,
    recommendations: [Recommendation]? = nil
  ) -> Case {
    Case(
      id: id,
      title: title,
      organisation: organisation,
      region: region,
      system: system,
      language: language,
      period: period,
      instrument: instrument ?? self.instrument,
      coders: coders,
      indices: indices,
      sources: sources ?? self.sources,
      design: design ?? self.design,
      findings: findings.map { Findings($0) } ?? self.findings,
      judgements: judgements ?? self.judgements,
      recommendations: recommendations ?? self.recommendations,
      model: model
    )
  }

  /// The same case in another order.
  func shuffled(using generator: inout SplitMix) -> Case {
    with(
      sources: sources.shuffled(using: &generator),
      design: design.shuffled(using: &generator),
      findings: findings.shuffled(using: &generator).map { finding in
        finding.with(sources: finding.sources.shuffled(using: &generator))
      },
      judgements: judgements.shuffled(using: &generator),
      recommendations: recommendations.shuffled(using: &generator)
    )
  }

  /// The same case with other names, which stand in the same order.
  func renamed() -> Case {
    with(
      sources: sources.map {
        Source(id: $0.id.renamed, technique: $0.technique, weight: $0.weight)
      },
      design: design.map {
        DesignExpectation(
          id: $0.id.renamed,
          dimension: $0.dimension,
          statement: $0.statement,
          weight: $0.weight
        )
      },
      findings: findings.map { finding in
        Finding(
          id: finding.id.renamed,
          sources: finding.sources.map(\.renamed),
          statement: finding.statement,
          codings: finding.codings.map { coding in
            Coding(target: coding.target.renamed, distance: coding.distance)
          }
        )
      },
      recommendations: recommendations.map { recommendation in
        Recommendation(
          id: recommendation.id.renamed,
          title: recommendation.title,
          addresses: recommendation.addresses.map(\.renamed),
          leverage: recommendation.leverage,
          effort: recommendation.effort,
          status: recommendation.status
        )
      }
    )
  }
}

extension Finding {
  /// The same finding with other sources, another name or another judgement.
  func with(id: ID? = nil, sources: [Source.ID]? = nil, distance: Distance? = nil) -> Finding {
    Finding(
      id: id ?? self.id,
      sources: sources ?? self.sources,
      statement: statement,
      codings: codings.map { coding in
        Coding(coder: coding.coder, target: coding.target, distance: distance ?? coding.distance)
      }
    )
  }
}

extension Identifier {
  /// Another name, before and after the others as this one.
  var renamed: Self { Self("z\(text)-x") }
}

extension Target {
  fileprivate var renamed: Target {
    switch self {
    case .expectation(let id): .expectation(id.renamed)
    case .dimension: self
    }
  }
}
