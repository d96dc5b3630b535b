import GapModel
import Testing

@Suite struct `The groups of the sources` {
  private let sources: [Source] = [
    Source(id: "I1", technique: .interview, group: "management"),
    Source(id: "I2", technique: .interview, group: "operators"),
    Source(id: "I3", technique: .interview, group: "operators", weight: 3),
    Source(id: "I4", technique: .interview),
  ]

  private func groups(
    _ findings: [Finding],
    design: [DesignExpectation] = [],
    judgements: [Judgement] = [],
    instrument: Instrument? = nil
  ) throws -> StakeholderGroups {
    StakeholderGroups(
      of: .of(
        findings,
        design: design,
        sources: sources,
        judgements: judgements,
        instrument: try instrument ?? Shipped.five
      )
    )
  }

  private func gaps(_ groups: StakeholderGroups, _ id: Dimension.ID = "technology") throws
    -> [Double?]
  {
    try groups.groups.map { try $0.assessment.dimension(id).gap?.value }
  }

  // management: I1 says 2 and, with I2, 4: 3. operators: I2 says 6 and 4, which is 5; I3, three
  // times as heavy, says 9: (5 + 27) ÷ 4 = 8. I4 says 1. All together: (3 + 5 + 27 + 1) ÷ 6 = 6.
  @Test func `Each hears its own sources alone`() throws {
    let view = try groups([
      .direct("F1", 2, on: .dimension("technology"), by: "I1"),
      .direct("F2", 4, on: .dimension("technology"), by: "I1", "I2"),
      .direct("F3", 6, on: .dimension("technology"), by: "I2"),
      .direct("F4", 9, on: .dimension("technology"), by: "I3"),
      .direct("F5", 1, on: .dimension("technology"), by: "I4"),
    ])
    #expect(view.groups.map(\.name) == ["management", "operators", nil])
    #expect(try gaps(view) == [3, 8, 1])
  }

  @Test func `A finding of two groups counts in both`() throws {
    let view = try groups([.direct("F1", 7, on: .dimension("technology"), by: "I3", "I1")])
    #expect(view.groups.map(\.name) == ["management", "operators"])
    #expect(try gaps(view) == [7, 7])
    let heard = try view.groups.map { try $0.assessment.dimension("technology").evidence.sources }
    #expect(heard == [["I1"], ["I3"]])
  }

  @Test func `What a group says nothing of is not assessed, and never zero`() throws {
    let view = try groups(
      [
        .direct("F1", 7, on: .expectation("T1"), by: "I1"),
        .direct("F2", 5, on: .dimension("staffing"), by: "I2"),
      ],
      design: [.of("T1")]
    )
    #expect(try gaps(view) == [7, nil])
    #expect(try gaps(view, "staffing") == [nil, 5])
    #expect(view.groups.allSatisfy { $0.assessment.total == nil })
    #expect(try view.groups[1].assessment.dimension("technology").computedRating == nil)
    #expect(view.distance(in: "technology") == nil)
    #expect(view.distance(in: "processes") == nil)
  }

  // The bands of five end at 2, 4, 6, 8 and 10; an edge belongs to the band below it.
  static let distances: [(one: Double, other: Double, distance: Int)] = [
    (2, 2.1, 1), (2, 4, 1), (2, 4.1, 2), (4.1, 2, 2), (0, 2, 0), (0, 10, 4), (2.1, 6, 1),
  ]

  @Test(arguments: distances)
  func `Groups lie as many ratings apart`(_ one: Double, _ other: Double, _ count: Int) throws {
    let view = try groups([
      .direct("F1", one, on: .dimension("technology"), by: "I1"),
      .direct("F2", other, on: .dimension("technology"), by: "I2"),
    ])
    #expect(view.distance(in: "technology") == count)
  }

  @Test func `Judgements do not leak into the groups, but what does not apply stays`() throws {
    let view = try groups(
      [
        .direct("F1", 1, on: .dimension("technology"), by: "I1"),
        .direct("F2", 5, on: .dimension("technology"), by: "I2"),
        .direct("F3", 9, on: .dimension("staffing"), by: "I1"),
        .direct("F4", 1, on: .dimension("staffing"), by: "I2"),
      ],
      judgements: [
        Judgement(dimension: "technology", decision: .rating("large"), because: "Reason"),
        Judgement(dimension: "staffing", decision: .notApplicable, because: "Reason"),
      ]
    )
    let technology = try view.groups.map { try $0.assessment.dimension("technology") }
    #expect(technology.map(\.band?.rating) == ["small", "medium"])
    #expect(technology.allSatisfy { !$0.isJudged })
    #expect(view.distance(in: "technology") == 2)
    let staffing = try view.groups.map { try $0.assessment.dimension("staffing") }
    #expect(staffing.allSatisfy { !$0.isApplicable && $0.gap == nil })
    #expect(view.distance(in: "staffing") == nil)
  }

  @Test func `A rating beyond the scale stands one above the last`() throws {
    // Of three ratings 3 is the second; 7 lies above the third: two apart.
    let view = try groups(
      [
        .direct("F1", 3, on: .dimension("technology"), by: "I1"),
        .direct("F2", 7, on: .dimension("technology"), by: "I2"),
      ],
      instrument: Shipped.three
    )
    #expect(view.distance(in: "technology") == 2)
  }

  @Test(arguments: (0..<40) as Range<UInt64>)
  func `Each is what the case is with the group's sources alone`(seed: UInt64) throws {
    var cases = RandomCases(seed: seed, instrument: try Shipped.five)
    let made = cases.next()
    let names = ["a", "b", nil]
    let grouped = made.with(
      sources: made.sources.enumerated().map { index, source in
        Source(
          id: source.id,
          technique: source.technique,
          group: names[index % 3],
          weight: source.weight
        )
      }
    )
    let view = StakeholderGroups(of: grouped)
    #expect(!view.groups.isEmpty)
    for group in view.groups {
      let own = grouped.sources.filter { $0.group == group.name }
      let ids = Set(own.map(\.id))
      let alone = CaseAssessment(
        of: grouped.with(
          sources: own,
          findings: grouped.findings.filter { !ids.isDisjoint(with: $0.sources) }
            .map { $0.with(sources: $0.sources.filter(ids.contains)) },
          judgements: grouped.judgements.filter { $0.decision == .notApplicable }
        )
      )
      let seen = group.assessment
      #expect(seen.dimensions.map(\.gap) == alone.dimensions.map(\.gap))
      #expect(seen.dimensions.map(\.computedRating) == alone.dimensions.map(\.computedRating))
      #expect(seen.dimensions.map(\.evidence.sources) == alone.dimensions.map(\.evidence.sources))
      #expect(seen.total == alone.total)
    }
  }
}
