import GapModel
import Testing

@Suite struct `The priority of a recommendation` {
  struct Row {
    let gap: Double
    let leverage: Leverage.ID
    let urgency: Double
    let priority: Priority.ID
  }

  static let rows = [
    // No gap has no urgency, which is less than nothing said.
    Row(gap: 0, leverage: "direct", urgency: 0, priority: "low"),
    // The study's table 3: acting directly on a medium gap is high, …
    Row(gap: 5, leverage: "direct", urgency: 5, priority: "high"),
    // … on a small–medium one medium, on a small one low, …
    Row(gap: 3, leverage: "direct", urgency: 3, priority: "medium"),
    Row(gap: 1, leverage: "direct", urgency: 1, priority: "low"),
    // … and merely supporting a medium gap low: 5 · 0.4 = 2, the edge.
    Row(gap: 5, leverage: "supporting", urgency: 2, priority: "low"),
    Row(gap: 2, leverage: "direct", urgency: 2, priority: "low"),
    Row(gap: 2 + 1e-10, leverage: "direct", urgency: 2, priority: "low"),
    Row(gap: 2 + 1e-6, leverage: "direct", urgency: 2.000_001, priority: "medium"),
    Row(gap: 4, leverage: "direct", urgency: 4, priority: "medium"),
    Row(gap: 4 + 1e-10, leverage: "direct", urgency: 4, priority: "medium"),
    Row(gap: 4 + 1e-6, leverage: "direct", urgency: 4.000_001, priority: "high"),
    // 10 · 0.4 = 4; 6 · 0.7 = 4.2; 5 · 0.7 = 3.5; 2.8 · 0.7 = 1.96
    Row(gap: 10, leverage: "supporting", urgency: 4, priority: "medium"),
    Row(gap: 6, leverage: "contributing", urgency: 4.2, priority: "high"),
    Row(gap: 5, leverage: "contributing", urgency: 3.5, priority: "medium"),
    Row(gap: 2.8, leverage: "contributing", urgency: 1.96, priority: "low"),
  ]

  @Test(arguments: rows.indices)
  func `It follows from the gap times the leverage`(_ index: Int) throws {
    let row = Self.rows[index]
    let assessed = CaseAssessment(
      of: .withGaps(
        ["technology": row.gap],
        recommendations: [
          .of("R1", [.dimension("technology")], leverage: row.leverage)
        ],
        instrument: try Shipped.five
      )
    )
    let entry = try #require(assessed.recommendations.first)
    #expect(abs(try #require(entry.urgency) - row.urgency) < 1e-9)
    #expect(entry.priority?.id == row.priority)
    #expect(entry.gap == Gap(row.gap))
  }

  @Test func `Of what it addresses the largest gap counts`() throws {
    let assessed = try assessed(
      [.of("R1", [.expectation("T2"), .expectation("T1"), .dimension("processes")])]
    )
    let entry = try #require(assessed.recommendations.first)
    // T1 3, T2 not assessed, processes 1
    #expect(entry.gap == Gap(3))
    #expect(entry.dimensions == ["technology", "processes"])
  }

  @Test func `More urgent comes first, then less effort, then the name`() throws {
    let assessed = try assessed([
      .of("R9", [.expectation("T1")]),
      .of("R8", [.expectation("T1")], effort: .high),
      .of("R7", [.dimension("processes")], effort: .low),
      .of("R6", [.expectation("T1")], effort: .medium),
      .of("R5", [.expectation("T1")], effort: .low),
      .of("R4", [.expectation("T1")]),
      .of("R3", [.expectation("T2")], effort: .low),
      .of("R2", [.dimension("objectives")]),
    ])
    // T1 3 before processes 1 before objectives 0; T2 has no gap, so it comes last.
    #expect(
      assessed.recommendations.map(\.recommendation) == [
        "R5", "R6", "R8", "R4", "R9", "R7", "R2", "R3",
      ]
    )
    #expect(assessed.recommendations.map(\.rank) == Array(1...8))
  }

  @Test func `What was not assessed gives neither urgency nor priority`() throws {
    let assessed = try assessed([
      .of("R1", [.expectation("T2"), .dimension("staffing")]),
      .of("R2", [.dimension("objectives")]),
    ])
    #expect(assessed.recommendations.map(\.recommendation) == ["R2", "R1"])
    #expect(assessed.recommendations.map(\.urgency) == [0, nil])
    #expect(assessed.recommendations.map(\.priority?.id) == ["low", nil])
  }

  // Technology has 3, processes 1, objectives 0; nothing else is assessed.
  static let addressed: [(target: Target, status: Status?, unaddressed: [Dimension.ID])] = [
    (.dimension("technology"), nil, []),
    (.expectation("T1"), .running, []),
    // Another expectation of the same dimension does not help the one that sets its gap.
    (.expectation("T2"), .done, ["technology"]), (.expectation("T1"), .done, []),
    (.expectation("T1"), .dropped, ["technology"]),
    (.dimension("processes"), nil, ["technology"]),
  ]

  @Test(arguments: addressed)
  func `Above small wants a recommendation that was not dropped`(
    _ target: Target,
    _ status: Status?,
    _ unaddressed: [Dimension.ID]
  ) throws {
    #expect(try assessed([.of("R1", [target], status: status)]).unaddressed == unaddressed)
  }

  private func assessed(_ recommendations: [Recommendation]) throws -> CaseAssessment {
    CaseAssessment(
      of: .of(
        [
          .direct("F1", 3, on: .expectation("T1")), .direct("F2", 1, on: .dimension("processes")),
          .direct("F3", 0, on: .dimension("objectives")),
        ],
        design: [.of("T1"), .of("T2")],
        recommendations: recommendations,
        instrument: try Shipped.five
      )
    )
  }
}
