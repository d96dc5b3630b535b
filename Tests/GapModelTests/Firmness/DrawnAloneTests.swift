import GapModel
import Testing

@Suite struct `Draws looked at together` {
  static let seeds = [UInt64](500...520)

  /// The case of a seed: a small one, or one in which many sources speak of many expectations.
  private func assessment(_ seed: UInt64, _ aggregation: Aggregation) throws -> CaseAssessment {
    let instrument =
      try seed.isMultiple(of: 2) ? Shipped.five.with(aggregation: aggregation) : Shipped.three
    var cases = RandomCases(seed: seed, instrument: instrument)
    let small = cases.next()
    guard seed.isMultiple(of: 3) else { return CaseAssessment(of: small) }
    return CaseAssessment(of: small.broadened(using: &cases.generator))
  }

  // Among the numbers are some that leave lanes of the last eight draws unused.
  @Test(arguments: Aggregation.allCases, seeds)
  func `Those of the sources give what each would alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let bands = assessment.assessedCase.instrument.bands
    let draws = Int(seed % 20) + 1
    let found = Bootstrap(of: assessment, draws: draws, seed: seed).dimensions
    let alone = DrawnAlone(assessment: assessment).gaps(draws: draws, seed: seed)
    for ((spread, gaps), dimension) in zip(zip(found, alone), assessment.dimensions) {
      #expect(spread.unassessed == Double(draws - gaps.count) / Double(draws))
      guard dimension.evidence.sources.count > 1, !gaps.isEmpty else {
        #expect(spread.interval == nil)
        #expect(spread.shares.isEmpty)
        continue
      }
      let sorted = gaps.sorted()
      #expect(spread.interval == sorted.nearestRank(0.05)...sorted.nearestRank(0.95))
      let ratings = gaps.map { assessment.assessedCase.instrument.rating(of: Gap(clamping: $0)) }
      let shares = bands.indices.map { position in
        Double(ratings.count { $0.position == position }) / Double(gaps.count)
      }
      #expect(spread.shares == shares)
    }
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Those of the rubric give what each would alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let draws = Int(seed % 20) + 1
    let found = RubricSensitivity(of: assessment, draws: draws, seed: seed)
    #expect(found.kept == DrawnAlone(assessment: assessment).kept(draws: draws, seed: seed))
  }

  @Test(arguments: Aggregation.allCases, seeds)
  func `Each source left out changes what it would alone`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let assessment = try assessment(seed, aggregation)
    let found = LeaveOneOut(of: assessment).changes.map { $0.map(\.text) }
    #expect(found == DrawnAlone(assessment: assessment).changes())
  }

  // (4 + … + 4) ÷ 40 lies on the edge between two ratings, and stays there without any of them.
  @Test func `Many sources on an edge stay on it`() throws {
    let said = (1...40).map { Said(source: Source.ID("I\($0)"), gap: 4) }
    #expect(LeaveOneOut(of: try .of(said)).changes.allSatisfy(\.isEmpty))
    let moved = said.dropLast() + [Said(source: "I40", gap: 4.4)]
    let changes = LeaveOneOut(of: try .of(Array(moved))).changes.flatMap { $0.map(\.text) }
    #expect(changes == ["I40: small-medium"])
  }
}

extension Case {
  /// The case with forty sources more, ten expectations more in each dimension, and findings on these.
  fileprivate func broadened(using generator: inout SplitMix) -> Case {
    let more = (1...40).map { number in
      Source(
        id: Source.ID("M\(number)"),
        technique: generator.pick(Technique.allCases),
        weight: generator.pick([1, 1, 2, 0.3])
      )
    }
    let design = instrument.dimensions.flatMap { dimension in
      (1...10).map { number in
        DesignExpectation(
          id: DesignExpectation.ID("M-\(dimension.id)-\(number)"),
          dimension: dimension.id,
          statement: "Expectation \(number) more of \(dimension.id)",
          weight: generator.pick([1, 1, 0.7])
        )
      }
    }
    let findings = (1...400).map { number in
      let steps = instrument.criteria.map { $0.judged(generator.pick(Array($0.steps.dropFirst()))) }
      return Finding(
        id: Finding.ID("M\(number)"),
        sources: generator.some(more.map(\.id)),
        statement: "Finding \(number) more",
        codings: [
          Coding(target: .expectation(generator.pick(design).id), distance: .steps(steps))
        ]
      )
    }
    return Case(
      id: id,
      title: title,
      organisation: organisation,
      system: system,
      instrument: instrument,
      sources: sources + more,
      design: self.design + design,
      findings: self.findings + findings,
      judgements: judgements
    )
  }
}
