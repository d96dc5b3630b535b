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
    var changed = self
    changed.instrument = instrument ?? self.instrument
    changed.sources = sources ?? self.sources
    changed.design = design ?? self.design
    changed.findings = findings.map { Findings($0) } ?? self.findings
    changed.judgements = judgements ?? self.judgements
    changed.recommendations = recommendations ?? self.recommendations
    return changed
  }

  /// The same case in another order.
  func shuffled(using generator: inout SplitMix) -> Case {
    with(
      sources: sources.shuffled(using: &generator),
      design: design.shuffled(using: &generator),
      findings: findings.shuffled(using: &generator).map { finding in
        var mixed = finding
        mixed.sources.shuffle(using: &generator)
        return mixed
      },
      judgements: judgements.shuffled(using: &generator),
      recommendations: recommendations.shuffled(using: &generator)
    )
  }

  /// The same case with other names, which stand in the same order.
  func renamed() -> Case {
    with(
      sources: sources.map { source in
        var renamed = source
        renamed.id = source.id.renamed
        return renamed
      },
      design: design.map { expectation in
        var renamed = expectation
        renamed.id = expectation.id.renamed
        return renamed
      },
      findings: findings.map(\.renamed),
      recommendations: recommendations.map(\.renamed)
    )
  }
}

extension Finding {
  /// The same finding with other sources, another name or another judgement.
  func with(id: ID? = nil, sources: [Source.ID]? = nil, distance: Distance? = nil) -> Finding {
    var changed = self
    changed.id = id ?? self.id
    changed.sources = sources ?? self.sources
    if let distance {
      for index in codings.indices { changed.codings[index].verdict = .judged(distance) }
    }
    return changed
  }

  fileprivate var renamed: Finding {
    var renamed = with(id: id.renamed, sources: sources.map(\.renamed))
    for index in codings.indices {
      renamed.codings[index].target = codings[index].target?.renamed
    }
    return renamed
  }
}

extension Recommendation {
  fileprivate var renamed: Recommendation {
    var renamed = self
    renamed.id = id.renamed
    renamed.addresses = addresses.map(\.renamed)
    renamed.requires = requires.map(\.renamed)
    return renamed
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
    case .indicator, .dimension: self
    }
  }
}
