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

  /// From how many sources of one statement on a warning is given; method, section 7.
  static let stretchedSources = 3

  private static func findingsNotJudged(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic]
  {
    let findings = assessedCase.findings
    return findings.indices.compactMap { index in
      let isPlaced = findings.contents.target(at: index) != nil
      let isJudged = findings.contents.verdict(at: index) != .unjudged
      let id = findings.id(at: index)
      guard !isPlaced || !isJudged, let place = places.findings[id] else { return nil }
      // Coders who are tied were told about already.
      let isTied =
        !isPlaced && findings.contents.codingCount(at: index) > 1
        && Consensus.isTied(findings[index])
      guard !isTied else { return nil }
      return Diagnostic(
        .findingNotJudged,
        "finding '\(id)' is not yet \(isPlaced ? "judged" : "placed"), and counts for nothing",
        at: place,
        help: isPlaced
          ? "judge it: 'fit', other criteria, 'severity', 'gap', or 'risk: true'"
          : "add 'expectation', 'indicator' or 'dimension'",
        subjects: [id.text]
      )
    }
  }

  private static func stretchedFindings(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic]
  {
    let findings = assessedCase.findings
    let isStretched = findings.contents.sourceLists.values.map { $0.count >= stretchedSources }
    guard isStretched.contains(true) else { return [] }
    return findings.indices.compactMap { index in
      let list = findings.contents.sourceList(at: index)
      let id = findings.id(at: index)
      guard isStretched[list], let place = places.findings[id] else { return nil }
      let count = findings.contents.sourceLists.values[list].count
      return Diagnostic(
        .stretchedFinding,
        "finding '\(id)' is given to \(count) sources, and counts for each of them",
        at: place,
        help: "write what each source said as a finding of its own, if they said more than this",
        subjects: [id.text]
      )
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
      return Diagnostic(
        .expectationWithoutIndicator,
        "expectation '\(expectation.id)' names no indicator, and stands for itself",
        at: place,
        help: "add 'indicator' with one of \(indicators.map(\.key).joined(separator: ", "))",
        subjects: [expectation.id.text]
      )
    }
  }

  private static func expectationsWithoutFinding(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    let design = assessedCase.design
    // By their places: to copy each costs more than to look at it.
    return design.indices.compactMap { index in
      let id = design[index].id
      guard !assessedCase.findings.areHeld(against: .expectation(id)),
        let place = places.expectations[id]
      else { return nil }
      return Diagnostic(
        .expectationWithoutFinding,
        "no finding is held against expectation '\(id)': it is not assessed",
        at: place,
        subjects: [id.text]
      )
    }
  }

  private static func dimensionsWithoutFinding(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    let excluded = assessedCase.notApplicable
    let left = assessedCase.instrument.dimensions.filter { dimension in
      !assessedCase.hasFindings(on: dimension.id) && !excluded.contains(dimension.id)
    }
    guard !left.isEmpty else { return [] }
    let names = left.map { $0.id.text }.joined(separator: ", ")
    let noTotal = left.contains(where: \.isCounted) ? ", and there is no total" : ""
    return [
      Diagnostic(
        .dimensionWithoutFinding,
        "not assessed\(noTotal): no finding is held against \(names)",
        at: places.head,
        subjects: left.map { $0.id.text }
      )
    ]
  }

  private static func sourcesNotCited(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic] {
    var cited = assessedCase.findings.citedSources
    let design = assessedCase.design
    for index in design.indices { cited.formUnion(design[index].basis) }
    let sources = assessedCase.sources
    return sources.indices.compactMap { index in
      let id = sources[index].id
      guard !cited.contains(id), let place = places.sources[id] else { return nil }
      return Diagnostic(
        .sourceNotCited,
        "source '\(id)' is never cited",
        at: place,
        subjects: [id.text]
      )
    }
  }

  private static func findingsNotApplicable(
    in assessedCase: Case,
    _ places: CasePlaces
  ) -> [Diagnostic] {
    assessedCase.notApplicable.sorted().compactMap { dimension in
      guard assessedCase.hasFindings(on: dimension), let place = places.judgements[dimension]
      else { return nil }
      return Diagnostic(
        .findingsNotApplicable,
        "dimension '\(dimension)' is judged not applicable, so its findings do not count",
        at: place,
        subjects: [dimension.text]
      )
    }
  }
}

extension Case {
  /// Whether a finding is held against a dimension, or against one of its expectations.
  func hasFindings(on dimension: Dimension.ID) -> Bool {
    findings.areHeld(against: .dimension(dimension))
      || findings.areHeld(againstIndicatorsOf: dimension)
      || design.indices.contains {
        design[$0].dimension == dimension
          && findings.areHeld(against: .expectation(design[$0].id))
      }
  }

  /// The dimensions that an analyst judged to have no place in this case.
  package var notApplicable: Set<Dimension.ID> {
    Set(judgements.filter { $0.decision == .notApplicable }.map(\.dimension))
  }
}
