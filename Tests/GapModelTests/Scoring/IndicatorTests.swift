import GapModel
import Testing

@Suite struct `Indicators of a dimension` {
  @Test func `Two expectations of one indicator are averaged together`() throws {
    let technology = try technology(
      [
        .direct("F1", 8, on: .expectation("E1")), .direct("F2", 2, on: .expectation("E2")),
        .direct("F3", 4, on: .expectation("E3")),
      ],
      design: [
        .of("E1", indicator: "network"), .of("E2", indicator: "network"),
        .of("E3", indicator: "server"),
      ]
    )
    // Network (8 + 2) / 2 = 5, server 4: (5 + 4) / 2, where E1 and E3 by themselves would give 6.
    #expect(technology.indicators.map(\.subject.key) == ["network", "server"])
    #expect(technology.indicators.map(\.gap) == [Gap(5), Gap(4)])
    #expect(technology.indicators.map(\.expectations) == [["E1", "E2"], ["E3"]])
    #expect(technology.gap == Gap(4.5))
    // Their own gaps stand beside it, and decide nothing.
    #expect(technology.expectations.map(\.gap) == [Gap(8), Gap(2), Gap(4)])
  }

  @Test func `An informant quoted on three expectations does not outweigh another`() throws {
    let technology = try technology(
      [
        .direct("F1", 9, on: .expectation("E1"), by: "I1"),
        .direct("F2", 9, on: .expectation("E2"), by: "I1"),
        .direct("F3", 9, on: .expectation("E3"), by: "I1"),
        .direct("F4", 1, on: .expectation("E1"), by: "I2"),
      ],
      design: ["E1", "E2", "E3"].map { .of($0, indicator: "network") }
    )
    // I1: 9; I2: 1; a mean of the expectations' gaps were (5 + 9 + 9) / 3.
    #expect(technology.gap == Gap(5))
  }

  @Test func `Writing one point as two expectations changes no gap`() throws {
    let one = try technology(
      [
        .direct("F1", 6, on: .expectation("E1"), by: "I1"),
        .direct("F2", 2, on: .expectation("E1"), by: "I1"),
        .direct("F3", 1, on: .expectation("E1"), by: "I2"),
      ],
      design: [.of("E1", indicator: "network")]
    )
    let two = try technology(
      [
        .direct("F1", 6, on: .expectation("E1a"), by: "I1"),
        .direct("F2", 2, on: .expectation("E1b"), by: "I1"),
        .direct("F3", 1, on: .expectation("E1b"), by: "I2"),
      ],
      design: [.of("E1a", indicator: "network"), .of("E1b", indicator: "network")]
    )
    // I1: (6 + 2) / 2 = 4; I2: 1; (4 + 1) / 2
    #expect(one.gap == Gap(2.5))
    #expect(two.gap == Gap(2.5))
    // Written as two that stand for themselves it would be 6 and (2 + 1) / 2: (6 + 1.5) / 2.
    let apart = try technology(
      [
        .direct("F1", 6, on: .expectation("E1a"), by: "I1"),
        .direct("F2", 2, on: .expectation("E1b"), by: "I1"),
        .direct("F3", 1, on: .expectation("E1b"), by: "I2"),
      ],
      design: [.of("E1a"), .of("E1b")]
    )
    #expect(apart.gap == Gap(3.75))
  }

  @Test(arguments: Aggregation.allCases, [UInt64](700...730))
  func `Splitting any expectation within its indicator changes no bit`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    var cases = RandomCases(seed: seed, instrument: instrument)
    let given = cases.next()
    let split = given.splittingExpectations(using: &cases.generator)
    let (before, after) = (CaseAssessment(of: given), CaseAssessment(of: split))
    for (one, other) in zip(before.dimensions, after.dimensions) {
      #expect(one.gap == other.gap)
      #expect(one.mean == other.mean)
      #expect(one.worst == other.worst)
      #expect(one.breadth == other.breadth)
      #expect(one.indicators.map(\.subject) == other.indicators.map(\.subject))
      #expect(one.indicators.map(\.voices) == other.indicators.map(\.voices))
      #expect(one.decidingIndices == other.decidingIndices)
      #expect(one.reservations == other.reservations)
      #expect(one.evidence == other.evidence)
    }
    #expect(before.total == after.total)
  }

  @Test func `The weight of an expectation counts its findings in a source's voice`() throws {
    let technology = try technology(
      [
        .direct("F1", 2, on: .expectation("E1"), by: "I1"),
        .direct("F2", 6, on: .expectation("E2"), by: "I1"),
        .direct("F3", 9, on: .expectation("E2"), by: "I2"),
      ],
      design: [.of("E1", weight: 3, indicator: "network"), .of("E2", indicator: "network")]
    )
    // I1: (3·2 + 1·6) / 4 = 3; I2: 9; the voices are equal: (3 + 9) / 2
    #expect(technology.indicators.flatMap(\.voices).map(\.gap.value) == [3, 9])
    #expect(technology.gap == Gap(6))
  }

  @Test func `A finding on the indicator itself joins those of its expectations`() throws {
    let technology = try technology(
      [.direct("F1", 6, on: .expectation("E1")), .direct("F2", 2, on: .at("network"))],
      design: [.of("E1", weight: 3, indicator: "network")]
    )
    // (3·6 + 1·2) / 4
    #expect(technology.indicators.map(\.gap) == [Gap(5)])
    // It belongs to no expectation.
    #expect(technology.expectations.map(\.gap) == [Gap(6)])
  }

  @Test func `In a mean an indicator weighs 1, and an expectation without one its own weight`()
    throws
  {
    let technology = try technology(
      [.direct("F1", 2, on: .expectation("E1")), .direct("F2", 6, on: .expectation("T1"))],
      design: [.of("E1", weight: 5, indicator: "network"), .of("T1", weight: 3)],
      under: .mean
    )
    // (1·2 + 3·6) / 4
    #expect(technology.gap == Gap(5))
    #expect(technology.indicators.map(\.weight) == [1, 3])
  }

  @Test func `They stand in the instrument's order, then what stands for itself`() throws {
    let technology = try technology(
      [
        .direct("F1", 1, on: .dimension("technology")), .direct("F2", 1, on: .expectation("T9")),
        .direct("F3", 1, on: .expectation("E1")), .direct("F4", 1, on: .at("upkeep")),
        .direct("F5", 1, on: .at("network")),
      ],
      design: [.of("T9"), .of("E1", indicator: "server")]
    )
    #expect(
      technology.indicators.map(\.subject) == [
        .indicator("network"), .indicator("server"), .indicator("upkeep"), .expectation("T9"),
        .dimension,
      ]
    )
  }

  @Test func `One without a judged finding is not assessed, and left out`() throws {
    let technology = try technology(
      [
        .direct("F1", 4, on: .at("server")), .judged("F2", .risk, on: .expectation("E1")),
        .judged("F3", .unjudged, on: .at("upkeep")),
      ],
      design: [.of("E1", indicator: "network")]
    )
    #expect(technology.indicators.map(\.subject.key) == ["network", "server", "upkeep"])
    #expect(technology.indicators.map(\.gap) == [nil, Gap(4), nil])
    #expect(technology.gap == Gap(4))
    #expect(technology.breadth.of == 1)
    #expect(technology.deciding.map(\.subject.key) == ["server"])
  }

  private func technology(
    _ findings: [Finding],
    design: [DesignExpectation],
    under aggregation: Aggregation = .twoWorst
  ) throws -> DimensionAssessment {
    let instrument = try Shipped.five.with(aggregation: aggregation)
    let assessed = CaseAssessment(of: .of(findings, design: design, instrument: instrument))
    return try assessed.dimension("technology")
  }
}

extension Case {
  /// The same case with every expectation of an indicator written as two of the same weight, each of which
  /// has some of its findings.
  fileprivate func splittingExpectations(using generator: inout SplitMix) -> Case {
    var split = self
    split.design = design.flatMap { expectation -> [DesignExpectation] in
      guard expectation.indicator != nil else { return [expectation] }
      var other = expectation
      other.id = expectation.id.renamed
      return [expectation, other]
    }
    let owned = Set(design.filter { $0.indicator != nil }.map(\.id))
    split.findings = Findings(
      findings.map { finding in
        guard case .expectation(let id) = finding.codings.first?.target, owned.contains(id),
          generator.once(in: 2)
        else { return finding }
        var moved = finding
        moved.codings[0].target = .expectation(id.renamed)
        return moved
      }
    )
    return split
  }
}
