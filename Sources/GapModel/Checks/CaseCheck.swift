/// Looks for what is well formed in a case, and yet worth a second look.
enum CaseCheck {
  /// Returns the warnings of every check.
  static func warnings(about assessedCase: Case, _ places: CasePlaces) -> [Diagnostic] {
    fewCriteria(in: assessedCase, places)
      + expectationsWithoutFinding(in: assessedCase, places)
      + dimensionsWithoutFinding(in: assessedCase, places)
      + sourcesNotCited(in: assessedCase, places)
      + findingsNotApplicable(in: assessedCase, places)
  }

  /// How many criteria make a judgement that is not one-sided.
  private static let enoughCriteria = 3

  private static func fewCriteria(in assessedCase: Case, _ places: CasePlaces) -> [Diagnostic] {
    guard assessedCase.instrument.criteria.count >= enoughCriteria else { return [] }
    let findings = assessedCase.findings
    let isFew = findings.contents.distances.values.map(hasFewCriteria)
    return findings.indices.compactMap { index in
      guard let distance = findings.contents.distance(at: index), isFew[distance],
        case .steps(let steps) = findings.contents.distances.values[distance],
        let place = places.findings[findings.id(at: index)]
      else { return nil }
      let judged = Set(steps.map(\.criterion))
      let left = assessedCase.instrument.criteria.map(\.id).filter { !judged.contains($0) }
      return Diagnostic(
        .fewCriteria,
        "finding '\(findings.id(at: index))' is judged on \(steps.count) of "
          + "\(assessedCase.instrument.criteria.count) criteria",
        at: place,
        help: "judge \(left.map(\.text).joined(separator: ", ")) too, if the source allows",
        subjects: [findings.id(at: index).text]
      )
    }
  }

  /// Whether a finding is judged by steps, but on so few criteria that it is one-sided.
  private static func hasFewCriteria(_ distance: Distance) -> Bool {
    guard case .steps(let steps) = distance else { return false }
    return steps.count < enoughCriteria && !steps.contains { $0.settles && $0.value == 0 }
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
