import GapModel
import Testing

@Suite struct `The audit trail of a case` {
  private func rows(_ aggregation: Aggregation = .twoWorst) throws -> [AuditTrail.Row] {
    AuditTrail(of: try AuditedCase.assessment(aggregation)).rows
  }

  @Test func `Every judged finding has a row for each of its sources, in order`() throws {
    let rows = try rows()
    // F5 is of a dimension that does not apply, F6 a risk, and F7 has no place.
    let told = rows.map {
      "\($0.dimension) \($0.indicator.key) \($0.expectation?.text ?? "–") \($0.finding) \($0.source)"
    }
    #expect(
      told == [
        "technology network T1 F1 I1", "technology network T1 F2 I1", "technology network T1 F2 I2",
        "technology T2 T2 F3 O1", "processes dimension – F4 I1", "processes dimension – F8 O1",
      ]
    )
  }

  @Test func `What enters no gap is listed beside the rows`() throws {
    let trail = AuditTrail(of: try AuditedCase.assessment(.twoWorst))
    #expect(Array(trail.risks) == ["F6"])
    #expect(Array(trail.unjudged) == ["F7"])
  }

  @Test func `Each row has its gap, its source's voice and its indicator's gap`() throws {
    let rows = try rows()
    #expect(rows.map(\.gap.value) == [2, 6, 6, 3, 0, 5])
    #expect(rows.map(\.voice.value) == [4, 4, 6, 3, 0, 5])
    #expect(rows.map(\.voiced) == [2, 2, 1, 1, 1, 1])
    #expect(rows.map(\.indicatorGap.value) == [5.5, 5.5, 5.5, 3, 2.5, 2.5])
    #expect(rows[0].distance == .direct(Gap(clamping: 2)))
    let steps = try Shipped.three.steps(["fit": "mostly", "impact": "slows"])
    #expect(rows[3].distance == steps)
    let serious = try Shipped.three.severity("serious")
    #expect(rows[5].distance == serious)
  }

  @Test func `It says whether its indicator sets the gap`() throws {
    #expect(try rows().map(\.decides) == [true, true, true, true, true, true])
    #expect(try rows(.worst).map(\.decides) == [true, true, true, false, true, true])
  }

  @Test func `The recommendations that answer it stand in the order of the case`() throws {
    // R2 addresses T1, R1 all of technology.
    let both: [Recommendation.ID] = ["R2", "R1"]
    #expect(try rows().map(\.recommendations) == [both, both, both, ["R1"], [], []])
  }

  @Test func `It says how each recommendation answers it, by the nearest way`() throws {
    // R2 names F2 and addresses T1, R1 names F1 and F2 and addresses all of technology.
    let named: [AuditTrail.Way] = [.finding, .finding]
    #expect(
      try rows().map { $0.answers.map(\.way) } == [
        [.expectation, .finding], named, named, [.dimension], [], [],
      ]
    )
  }

  @Test func `A recommendation for an indicator answers what is held against its expectations`()
    throws
  {
    let result = try read(
      """
      gapscore: 1
      case: {id: a, title: T, organisation: O, system: S, instrument: heeks-itposmo}
      sources: [{id: I1, technique: interview}]
      design: [{id: T1, dimension: technology, indicator: network, statement: N}]
      findings:
        - {id: F1, expectation: T1, source: I1, statement: A, gap: 4}
        - {id: F2, indicator: technology/network, source: I1, statement: B, gap: 4}
        - {id: F3, indicator: technology/upkeep, source: I1, statement: C, gap: 4}
      recommendations:
        - {id: R1, title: Ganti, addresses: [technology/network], leverage: direct}

      """
    )
    let document = try #require(result.documents.first)
    let trail = AuditTrail(of: CaseAssessment(of: document.content))
    let told = trail.rows.map { row in "\(row.finding) \(row.answers.map(\.way.rawValue))" }
    #expect(Set(told) == [#"F1 ["indicator"]"#, #"F2 ["indicator"]"#, "F3 []"])
    let table = ScoredCase(document, provenance: Provenance(file: "a.yaml", sha256: "ab"))
    #expect(table.audit(language: .en).contains("| R1 (indicator) |"))
  }

  // Of the network's 4 + 3·6 = 22, F1 brings 2 ÷ 2, F2 by I1 6 ÷ 2 and by I2 3·6: 1/22, 3/22 and 18/22.
  // What the network, of weight 1, and T2, of weight 3, bring to the dimension depends on the aggregation:
  static let shares: [(aggregation: Aggregation, first: Double, second: Double)] = [
    // Both are among the two largest: 5.5 and 3 of 8.5
    (.twoWorst, 11.0 / 17, 6.0 / 17), (.worst, 1, 0),
    // 5.5 and 3·3 of 14.5
    (.mean, 11.0 / 29, 18.0 / 29),
    // 30.25 and 3·9 of 57.25
    (.quadraticMean, 121.0 / 229, 108.0 / 229),
    // Both are the middle of two: 5.5 and 3 of 8.5
    (.median, 11.0 / 17, 6.0 / 17),
  ]

  @Test(arguments: shares)
  func `Its share is what it brings to the dimension`(
    _ aggregation: Aggregation,
    _ first: Double,
    _ second: Double
  ) throws {
    // All that processes has comes from F8.
    let expected = [first / 22, first * 3 / 22, first * 18 / 22, second, 0, 1]
    let found = try rows(aggregation).map(\.share)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { isClose($0, $1) }, "\(found)")
  }

  @Test func `The weight of its expectation counts within its source's voice`() throws {
    // I1 says 2 on E1, of weight 3, and 6 on E2: (3·2 + 6) / 4 = 3, and half of that from each.
    let assessment = CaseAssessment(
      of: .of(
        [
          .direct("F1", 2, on: .expectation("E1")), .direct("F2", 6, on: .expectation("E2")),
        ],
        design: [
          .of("E1", weight: 3, indicator: "network"), .of("E2", indicator: "network"),
        ],
        instrument: try Shipped.five
      )
    )
    let rows = AuditTrail(of: assessment).rows
    #expect(rows.map(\.voice) == [Gap(3), Gap(3)])
    #expect(rows.map(\.share) == [0.5, 0.5])
  }
}
