import GapModel
import Testing

@Suite struct `Agreement on a case` {
  private static func two(_ coders: [String] = ["A", "B"]) throws -> Agreement {
    try #require(try CodedCase.agreement(CodedCase.twoCoders, coders: coders))
  }

  @Test func `Findings of two coders are its units`() throws {
    let agreement = try Self.two()
    // F5 has one coder, F6 none.
    #expect(agreement.units == 4)
    #expect(agreement.coders == ["A", "B"])
    #expect(agreement.resamples == 50)
    #expect(agreement.seed == Resampling.defaultSeed)
  }

  @Test func `Each thing that is chosen is a variable at its level`() throws {
    let variables = try Self.two().variables
    // Nobody judged the frequency or the coverage, or named an indicator.
    #expect(variables.map(\.name) == ["dimension", "expectation", "kind", "fit", "impact", "gap"])
    let levels = variables.map(\.statistics.level)
    #expect(levels == [.nominal, .nominal, .nominal, .ordinal, .ordinal, .interval])
    #expect(variables.map(\.statistics.units) == [4, 4, 4, 2, 2, 4])
    #expect(variables.map(\.statistics.pairable) == [8, 8, 8, 4, 4, 8])
  }

  @Test func `On the dimension they agree as far as is worked out by hand`() throws {
    // A: technology, technology, processes, technology; B: the same but for staffing at the end.
    let found = try Self.two().variables.named("dimension")
    #expect(found.percent == 0.75)
    // By habit they agree in 3/4·2/4 + 1/4·1/4 = 7/16: (12/16 − 7/16) ÷ (9/16).
    #expect(isClose(found.kappa, 5.0 / 9))
    // Five, two and one of eight values: 1 − 7·2 ÷ (2·(5·2 + 5·1 + 2·1)) = 1 − 14/34.
    #expect(isClose(found.alpha, 10.0 / 17))
    #expect(found.weightedKappa == nil)
    #expect(found.fleiss == nil)
  }

  @Test func `Whether something is met, judged, a risk or open is a variable of its own`() throws {
    let codings = [
      ("fit: matches", "gap: 0"), ("risk: true", "risk: true"), ("risk: true", "severity: serious"),
      ("impact: slows", "gap: 7"),
    ]
    let findings = codings.enumerated().map { number, coding in
      """
        - id: F\(number)
          source: I1
          statement: x
          codings:
            - {coder: A, indicator: technology/network, \(coding.0)}
            - {coder: B, indicator: technology/network, \(coding.1)}

      """
    }.joined()
    let agreement = try #require(try CodedCase.agreement(findings, coders: ["A", "B"]))
    let kind = try agreement.variables.named("kind")
    // Met and no gap are the same; a risk against a judgement is the one that differs.
    #expect(kind.units == 4)
    #expect(kind.percent == 0.75)
    // A: met, risk, risk, judged; B: met, risk, judged, judged. By habit 1/16 + 2/16 + 2/16 = 5/16:
    // (12/16 − 5/16) ÷ (11/16).
    #expect(isClose(kind.kappa, 7.0 / 11))
    let indicator = try agreement.variables.named("indicator")
    #expect(indicator.percent == 1)
    // A risk has no gap to be compared: 0 and 0, 3 and 7.
    #expect(try agreement.variables.named("gap").units == 2)
  }

  @Test func `On a criterion they agree as far as is worked out by hand`() throws {
    let agreement = try Self.two()
    // Fit 3 and 1 against 3 and 7. A's places are 2 and 1, B's 2 and 4: squares 9 observed; 0 + 4 + 1
    // + 9 = 14 of 4 expected: 1 − 2·9 ÷ 14.
    let fit = try agreement.variables.named("fit")
    #expect(fit.percent == 0.5)
    #expect(isClose(fit.weightedKappa, -2.0 / 7))
    // Equal in 1 of 4 by habit: (1/2 − 1/4) ÷ (3/4).
    #expect(isClose(fit.kappa, 1.0 / 3))
    // Values 1, 3, 3, 7. Between neighbours lie 3 − 3/2 = 1.5, between 1 and 7 4 − 1 = 3:
    // 1 − 3·(2·9) ÷ (2·(2·2.25 + 2·2.25 + 9)) = 1 − 54/36.
    #expect(isClose(fit.alpha, -0.5))
    // Impact 5 and 3 against 3 and 3: habit alone gives 1/2, which is what they reach.
    let impact = try agreement.variables.named("impact")
    #expect(impact.percent == 0.5)
    #expect(isClose(impact.kappa, 0))
    #expect(isClose(impact.weightedKappa, 0))
    // 1 − 3·2 ÷ (2·3), at any level with two values.
    #expect(isClose(impact.alpha, 0))
  }

  @Test func `On the gap distances count`() throws {
    // A: 13/3, 7/3, 2, 4; B: 3, 13/3, 4.5, 4. In sixths: 26, 14, 12, 24 and 18, 26, 27, 24, whose sum
    // is 171 and whose squares add up to 3,897.
    // Dₒ = 2·(64 + 144 + 225 + 0) = 866; Dₑ = 2·(8·3,897 − 171²) = 3,870; 1 − 7·866 ÷ 3,870.
    let gap = try Self.two().variables.named("gap")
    #expect(gap.percent == 0.25)
    #expect(isClose(gap.alpha, 1 - 7.0 * 866 / 3_870))
    #expect(gap.kappa == nil)
  }

  @Test func `Each dimension has the findings that count for it`() throws {
    let found = try Self.two().byDimension
    // Processes have F5 and F6 too, which two did not code.
    #expect(found.map(\.dimension) == ["technology", "processes"])
    #expect(found[0].variables.map(\.name) == ["expectation", "kind", "fit", "impact", "gap"])
    #expect(found[0].variables.map(\.statistics.units) == [3, 3, 2, 2, 3])
    #expect(found[1].variables.map(\.name) == ["expectation", "kind", "gap"])
    #expect(found[1].variables.map(\.statistics.units) == [1, 1, 1])
    #expect(try found[1].variables.named("gap").percent == 0)
  }

  @Test func `Without a coding by two there is no agreement`() throws {
    let plain = "  - {id: F1, source: I1, statement: Sesuai, expectation: P1, gap: 1}\n"
    #expect(try CodedCase.agreement(plain, coders: ["A", "B"]) == nil)
    let one = """
        - id: F1
          source: I1
          statement: Sesuai
          codings:
            - {coder: A, expectation: P1, gap: 1}
        - id: F2
          source: I1
          statement: Sesuai
          codings:
            - {coder: B, expectation: P1, gap: 1}

      """
    #expect(try CodedCase.agreement(one, coders: ["A", "B"]) == nil)
  }

  @Test func `The coders stand in the order of the case`() throws {
    let agreement = try Self.two(["B", "A"])
    #expect(agreement.coders == ["B", "A"])
    #expect(agreement.tendencies.map(\.coder) == ["B", "A"])
    let forward = try Self.two()
    for (one, other) in zip(agreement.variables, forward.variables) {
      #expect(one.statistics.hasCoefficients(of: other.statistics), "\(one.name)")
    }
  }

  @Test func `Of three coders it is Fleiss' kappa`() throws {
    let found = try #require(
      try CodedCase.agreement(CodedCase.threeCoders, coders: ["A", "B", "C"])
    )
    let dimension = try found.variables.named("dimension")
    // (1/3 + 1) ÷ 2 = 2/3 observed; technology has 2 of 6 values, so chance gives 1/9 + 4/9.
    #expect(isClose(dimension.fleiss, 0.25))
    #expect(dimension.kappa == nil)
    #expect(dimension.weightedKappa == nil)
  }
}
