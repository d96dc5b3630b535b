import GapModel
import Testing

@Suite struct `Agreement on targets` {
  /// Two findings that name their target for both coders, and one on which each names one.
  private static func findings(named: String = "") -> String {
    """
      - id: F1
        source: I1
        statement: Lambat
        indicator: technology/network
        codings:
          - {coder: A, gap: 2}
          - {coder: B, gap: 4}
      - id: F2
        source: I1
        statement: Kurang
        indicator: staffing/skills
        codings:
          - {coder: A, gap: 3}
          - {coder: B, gap: 3}
    \(named)
    """
  }

  private static func agreement(_ findings: String) throws -> Agreement {
    let text = CodedCase.text(coders: ["A", "B"], findings: findings)
    let design = try #require(text.firstRange(of: "design:"))
    let rest = try #require(text.firstRange(of: "findings:"))
    let bare = text[..<design.lowerBound] + text[rest.lowerBound...]
    return try #require(
      Agreement(of: try CodedCase.assessment(String(bare)), resamples: 20)
    )
  }

  @Test func `A target that stands on the finding is no coder's word on it`() throws {
    let agreement = try Self.agreement(Self.findings())
    for name in ["dimension", "indicator"] {
      let found = try agreement.variables.named(name)
      #expect(found.units == 0)
      #expect(found.percent == nil)
      #expect(found.alpha == nil)
      #expect(found.kappa == nil)
      #expect(found.undefined == .targetNotNamed)
    }
    #expect(agreement.unitsWithTarget == 2)
    #expect(try agreement.variables.named("gap").units == 2)
  }

  @Test func `Who alone names a target has nobody to agree with`() throws {
    let named = """
        - id: F3
          source: I1
          statement: Mati
          indicator: technology/network
          codings:
            - {coder: A, gap: 4}
            - {coder: B, indicator: technology/server, gap: 4}
      """
    let agreement = try Self.agreement(Self.findings(named: named))
    #expect(try agreement.variables.named("indicator").undefined == .targetNotNamed)
    #expect(agreement.disagreements.map(\.variable) == ["gap"])
  }

  @Test func `Only codings that name their target count, each difference once`() throws {
    let named = """
        - id: F3
          source: I1
          statement: Mati
          codings:
            - {coder: A, indicator: technology/network, gap: 4}
            - {coder: B, indicator: technology/server, gap: 4}
      """
    let agreement = try Self.agreement(Self.findings(named: named))
    let found = try agreement.variables.named("indicator")
    #expect(found.units == 1)
    #expect(found.percent == 0)
    #expect(try agreement.variables.named("dimension").percent == 1)
    #expect(agreement.unitsWithTarget == 2)
    // Where every target is an indicator, the two say the same.
    #expect(agreement.variables.map(\.name) == ["dimension", "indicator", "kind", "gap"])
    #expect(agreement.disagreements.map(\.variable) == ["indicator", "gap"])
  }

  @Test func `Who names the same target for each coding says more than who names it once`() throws {
    func coding(_ target: String, _ own: String) throws -> Coding {
      let text = """
          - id: F1
            source: I1
            statement: Lambat
        \(target)
            codings:
              - {coder: A, \(own)gap: 2}

        """
      let read = try CodedCase.assessment(CodedCase.text(coders: ["A"], findings: text))
      return try #require(read.assessedCase.findings.first?.codings.first)
    }
    let shared = try coding("    expectation: T1", "")
    let own = try coding("", "expectation: T1, ")
    #expect(shared.target == own.target)
    #expect(!shared.namesTarget)
    #expect(own.namesTarget)
    #expect(shared != own)
  }
}
