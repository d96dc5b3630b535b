/// Looks for what is well formed in a case, and yet worth a second look.
enum CaseCheck {
  /// Returns the warnings of every check.
  static func warnings(about assessedCase: Case, _ places: CasePlaces) -> [Diagnostic] {
    findingsNotJudged(in: assessedCase, places)
      + stretchedFindings(in: assessedCase, places)
      + expectationsWithoutIndicator(in: assessedCase, places)
      + expectationsWithoutFinding(in: assessedCase, places)
      + dimensionsWithoutFinding(in: assessedCase, places)
      + sourcesNotCited(in: assessedCase, places)
      + findingsNotApplicable(in: assessedCase, places)
  }

  private static func findingsNotJudged(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic]
  {
    let findings = assessedCase.findings
    // Coders who are tied were reported already.
    let tied = Set(findings.tied.caseIndices)
    return findings.indices.compactMap { index -> Diagnostic? in
      let isPlaced = findings.isPlaced(at: index)
      let isJudged = findings.verdict(at: index) != .unjudged
      let id = findings.id(at: index)
      guard !isPlaced || !isJudged, let place = places.findings[id] else { return nil }
      guard !tied.contains(index) else { return nil }
      return isPlaced
        ? .findingNotJudged(id.text, of: places.head, at: place)
        : .findingNotPlaced(id.text, of: places.head, at: place)
    }
  }

  private static func stretchedFindings(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic]
  {
    let findings = assessedCase.findings
    let counts = findings.bySources { $0.count }
    guard counts.distinct.contains(where: { $0 >= Rule.stretchedSources }) else { return [] }
    return findings.indices.compactMap { index in
      guard let count = counts[index], count >= Rule.stretchedSources else { return nil }
      let id = findings.id(at: index)
      guard let place = places.findings[id] else { return nil }
      return .stretchedFinding(id.text, sources: count, at: place)
    }
  }

  private static func expectationsWithoutIndicator(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    assessedCase.design.compactMap { expectation in
      guard expectation.indicator == nil, let place = places.expectations[expectation.id],
        let indicators = assessedCase.instrument.dimension(expectation.dimension)?.indicators,
        !indicators.isEmpty
      else { return nil }
      return .expectationWithoutIndicator(
        expectation.id.text,
        among: indicators.map { $0.key },
        at: place
      )
    }
  }

  private static func expectationsWithoutFinding(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    let design = assessedCase.design
    // Iterate by index to avoid copying large structs.
    return design.indices.compactMap { index in
      let id = design[index].id
      guard !assessedCase.findings.areHeld(against: .expectation(id)),
        let place = places.expectations[id]
      else { return nil }
      return .expectationWithoutFinding(id.text, at: place)
    }
  }

  private static func dimensionsWithoutFinding(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    let excluded = assessedCase.notApplicable
    let applicable = assessedCase.instrument.dimensions.filter { !excluded.contains($0.id) }
    let (held, bare) = (
      applicable.filter { assessedCase.hasFindings(on: $0.id) },
      applicable.filter { !assessedCase.hasFindings(on: $0.id) }
    )
    let judged = judgedDimensions(of: assessedCase)
    let open = judged.map { judged in held.filter { !judged.contains($0.id) } } ?? []
    func diagnostic(
      _ dimensions: [Dimension],
      _ make: ([Dimension], Bool, TextRange) -> Diagnostic
    ) -> [Diagnostic] {
      guard !dimensions.isEmpty else { return [] }
      let lacksTotal = dimensions.contains { $0.isCounted }
      return [make(dimensions, lacksTotal, places.head)]
    }
    return diagnostic(bare) { .dimensionsWithoutFinding($0, lacksTotal: $1, at: $2) }
      + diagnostic(open) { .dimensionsWithoutJudgedFinding($0, lacksTotal: $1, at: $2) }
  }

  /// The dimensions that judged findings are about; `nil` where all findings are judged, so that this asks for
  /// nothing more than whether there are any.
  private static func judgedDimensions(of assessedCase: Case) -> Set<Dimension.ID>? {
    let findings = assessedCase.findings
    let isOpen = findings.indices.contains { findings.verdict(at: $0).distance == nil }
    guard isOpen else { return nil }
    let homes = Dictionary(
      assessedCase.design.map { ($0.id, $0.dimension) },
      uniquingKeysWith: { first, _ in first }
    )
    var judged: Set<Dimension.ID> = []
    for index in findings.indices where findings.verdict(at: index).distance != nil {
      switch findings.target(at: index) {
      case .dimension(let dimension): judged.insert(dimension)
      case .indicator(let reference): judged.insert(reference.dimension)
      case .expectation(let id): if let home = homes[id] { judged.insert(home) }
      case nil: break
      }
    }
    return judged
  }

  private static func sourcesNotCited(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic] {
    var cited = assessedCase.findings.citedSources
    let design = assessedCase.design
    for index in design.indices { cited.formUnion(design[index].basis) }
    let sources = assessedCase.sources
    return sources.indices.compactMap { index in
      let id = sources[index].id
      guard !cited.contains(id), let place = places.sources[id] else { return nil }
      return .sourceNotCited(id.text, at: place)
    }
  }

  private static func findingsNotApplicable(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    assessedCase.notApplicable.sorted().compactMap { dimension in
      guard assessedCase.hasFindings(on: dimension), let place = places.judgements[dimension]
      else { return nil }
      return .findingsNotApplicable(dimension.text, at: place)
    }
  }
}
