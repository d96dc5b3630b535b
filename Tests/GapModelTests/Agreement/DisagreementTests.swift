import GapModel
import Testing

@Suite struct `Where coders disagree` {
  private static func agreement(_ coders: [String] = ["A", "B"]) throws -> Agreement {
    try #require(try CodedCase.agreement(CodedCase.twoCoders, coders: coders))
  }

  /// What differs, as `finding variable: choices → consensus`.
  private static func told(_ agreement: Agreement) -> [String] {
    agreement.disagreements.map { entry in
      let values = entry.values.map { "\($0.coder) \($0.value)" }.joined(separator: ", ")
      return "\(entry.finding) \(entry.variable): \(values) → \(entry.consensus ?? "–")"
    }
  }

  @Test func `The furthest apart come first, with what each chose`() throws {
    let agreement = try Self.agreement()
    #expect(
      Self.told(agreement) == [
        // Another target is another thing altogether: in the order of the file.
        "F2 expectation: A T1, B T2 → T2",
        "F3 expectation: A processes, B P1 → P1",
        // Whose target is a dimension differs in both, which is told once.
        "F4 dimension: A technology, B staffing → technology",
        // nearly, the second step, and barely, the fifth: three of five apart; (1 + 7) ÷ 2 is no step.
        "F2 fit: A nearly, B barely → 4",
        // hampers, the third step, and slows, the second: one of four apart; (5 + 3) ÷ 2.
        "F1 impact: A hampers, B slows → 4",
        // 2.5 of 10, as far apart, and later in the file; (2 + 4.5) ÷ 2.
        "F3 gap: A 2, B 4.5 → 3.25",
      ]
    )
    let distances: [Double] = [1, 1, 1, 0.6, 0.25, 0.25]
    #expect(zip(agreement.disagreements, distances).allSatisfy { isClose($0.distance, $1) })
  }

  @Test func `A gap that follows from the criteria is not told beside them`() throws {
    let gaps = try Self.agreement().disagreements.filter { $0.variable == "gap" }
    // F1 and F2 have different gaps too, because of their impact and their fit.
    #expect(gaps.map(\.finding) == ["F3"])
  }

  @Test func `The choices stand in the order of the coders`() throws {
    let found = try Self.agreement(["B", "A"]).disagreements
    #expect(found.allSatisfy { $0.values.map(\.coder) == ["B", "A"] })
    #expect(try Self.agreement().disagreements.map(\.finding) == found.map(\.finding))
  }

  @Test func `Of three coders the two furthest apart count`() throws {
    let agreement = try #require(
      try CodedCase.agreement(CodedCase.threeCoders, coders: ["A", "B", "C"])
    )
    #expect(
      Self.told(agreement) == [
        "F1 dimension: A technology, B technology, C processes → technology",
        // 9 − 2 of 10; the middle one.
        "F1 gap: A 2, B 4, C 9 → 4",
      ]
    )
    #expect(agreement.disagreements.last.map { isClose($0.distance, 0.7) } == true)
  }

  @Test func `Who did not judge a criterion has no choice on it`() throws {
    let findings = """
        - id: F1
          source: I1
          statement: Lambat
          expectation: T1
          codings:
            - {coder: A, impact: slows}
            - {coder: B, impact: hampers, coverage: few}
            - {coder: C, coverage: all}

      """
    let agreement = try #require(try CodedCase.agreement(findings, coders: ["A", "B", "C"]))
    #expect(
      Self.told(agreement) == [
        // few, the second step, and all, the sixth: four of five apart; (1 + 9) ÷ 2, which nobody
        // chose and so has no name.
        "F1 coverage: B few, C all → 5",
        "F1 impact: A slows, B hampers → 4",
      ]
    )
  }
}
