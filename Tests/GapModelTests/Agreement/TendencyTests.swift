import GapModel
import Testing

@Suite struct `How coders judge beside the others` {
  @Test func `Of two coders one is as much higher as the other is lower`() throws {
    let agreement = try #require(
      try CodedCase.agreement(CodedCase.twoCoders, coders: ["A", "B"])
    )
    // A less B: 13/3 − 3, 7/3 − 13/3, 2 − 4.5 and 4 − 4; the mean of 4/3, −2, −2.5 and 0.
    let found = agreement.tendencies
    #expect(found.map(\.coder) == ["A", "B"])
    #expect(found.map(\.units) == [4, 4])
    #expect(isClose(found[0].difference, -19.0 / 24))
    #expect(isClose(found[1].difference, 19.0 / 24))
  }

  @Test func `Of three coders each is held against the mean of the others`() throws {
    let agreement = try #require(
      try CodedCase.agreement(CodedCase.threeCoders, coders: ["A", "B", "C"])
    )
    // Of F1's 2, 4 and 9: 2 − 6.5, 4 − 5.5 and 9 − 3, each halved, because on F2 all chose 1.
    let found = agreement.tendencies
    #expect(isClose(found[0].difference, -2.25))
    #expect(isClose(found[1].difference, -0.75))
    #expect(isClose(found[2].difference, 3))
    #expect(found.map(\.units) == [2, 2, 2])
  }

  @Test func `It rests on the findings in common alone`() throws {
    let findings =
      CodedCase.threeCoders + """
          - id: F3
            source: I1
            statement: Mati
            codings:
              - {coder: C, dimension: technology, gap: 10}
          - id: F4
            source: I1
            statement: Mati
            codings:
              - {coder: A, dimension: technology, gap: 5}
              - {coder: C, dimension: technology, gap: 2}

        """
    let agreement = try #require(try CodedCase.agreement(findings, coders: ["A", "B", "C"]))
    // A: −4.5, 0 and 5 − 2; C: 6, 0 and −3; B did not code F4, and nobody but C coded F3.
    let found = agreement.tendencies
    #expect(found.map(\.units) == [3, 2, 3])
    #expect(isClose(found[0].difference, -0.5))
    #expect(isClose(found[1].difference, -0.75))
    #expect(isClose(found[2].difference, 1))
  }
}
