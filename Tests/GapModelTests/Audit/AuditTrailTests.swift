import GapModel
import Testing

@Suite struct `The audit trail of a case` {
  private func rows(_ aggregation: Aggregation = .worst) throws -> [AuditTrail.Row] {
    AuditTrail(of: try AuditedCase.assessment(aggregation)).rows
  }

  @Test func `Every finding has a row for each of its sources, in order`() throws {
    let rows = try rows()
    // F5 is of a dimension that does not apply.
    let told = rows.map {
      "\($0.dimension) \($0.expectation?.text ?? "–") \($0.finding) \($0.source)"
    }
    #expect(
      told == [
        "technology T1 F1 I1", "technology T1 F2 I1", "technology T1 F2 I2",
        "technology T2 F3 O1", "processes – F4 I1",
      ]
    )
  }

  @Test func `Each row has its gap, its source's voice and its expectation's gap`() throws {
    let rows = try rows()
    #expect(rows.map(\.gap.value) == [2, 6, 6, 3, 0])
    #expect(rows.map(\.voice.value) == [4, 4, 6, 3, 0])
    #expect(rows.map(\.voiced) == [2, 2, 1, 1, 1])
    #expect(rows.map(\.expectationGap.value) == [5.5, 5.5, 5.5, 3, 0])
    #expect(rows[0].distance == .direct(Gap(clamping: 2)))
    let steps = try Shipped.three.steps(["fit": "mostly", "impact": "slows"])
    #expect(rows[3].distance == steps)
  }

  @Test func `The recommendations that answer it stand in the order of the case`() throws {
    #expect(try rows().map(\.recommendations) == [["R1"], ["R2", "R1"], ["R2", "R1"], [], []])
  }

  // Of T1's 4 + 3·6 = 22, F1 brings 2 ÷ 2, F2 by I1 6 ÷ 2 and by I2 3·6: 1/22, 3/22 and 18/22. What
  // T1 and T2, of weight 3, bring to the dimension depends on the aggregation:
  static let shares: [(aggregation: Aggregation, first: Double, second: Double)] = [
    (.worst, 1, 0),
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
    let expected = [first / 22, first * 3 / 22, first * 18 / 22, second, 0]
    let found = try rows(aggregation).map(\.share)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { isClose($0, $1) }, "\(found)")
  }
}
