import GapModel
import Testing

@Suite struct `Triangulation of sources` {
  typealias Level = Triangulation.Level

  static let levels: [(sources: [String], level: Level?)] = [
    (["I1"], .thin),
    // Three voices of one technique say one thing.
    (["I1", "I2", "I3"], .thin),
    (["I1", "O1"], .moderate),
    (["I1", "D1"], .moderate),
    (["I1", "I2", "O1"], .strong),
    (["I1", "O1", "D1"], .strong),
    ([], nil),
  ]

  @Test(arguments: levels)
  func `It counts sources and techniques`(_ sources: [String], _ level: Level?) throws {
    let evidence = try evidence(sources.map { ($0, 3) })
    #expect(evidence.level == level)
    #expect(evidence.sources.map(\.text) == sources)
  }

  // Edges belong to the band below them, so 2 and 4 are neighbours, and 2 and 4.1 are not.
  static let pairs: [(one: Double, other: Double, isConflict: Bool)] = [
    (2, 4, false), (2, 4 + 1e-10, false), (2, 4.1, true), (2.1, 6, false), (2.1, 6.1, true),
    (2 + 1e-10, 4.1, true), (0, 10, true), (9, 9, false),
  ]

  @Test(arguments: pairs)
  func `Two bands apart is a conflict`(_ one: Double, _ other: Double, _ isOne: Bool) throws {
    let evidence = try evidence([("I1", one), ("O1", other), ("D1", one)])
    #expect(evidence.conflicts.isEmpty != isOne)
    #expect(evidence.level == (isOne ? .moderate : .strong))
  }

  @Test func `Both sides of a conflict are named`() throws {
    let evidence = try evidence([("I1", 1), ("I2", 3), ("O1", 5), ("D1", 0), ("D2", 9)])
    let conflict = try #require(evidence.conflicts.first)
    #expect(evidence.conflicts.count == 1)
    #expect(conflict.subject == .expectation("T1"))
    // I2 stands between them and takes no side.
    #expect(conflict.low == ["I1", "D1"])
    #expect(conflict.high == ["O1", "D2"])
  }

  @Test func `Sources on different expectations do not contradict each other`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 0, on: .expectation("T1"), by: "I1"),
          .direct("F2", 9, on: .expectation("T2"), by: "O1"),
        ],
        design: [.of("T1"), .of("T2")],
        instrument: try Shipped.five
      )
    )
    let evidence = try assessed.dimension("technology").evidence
    #expect(evidence.conflicts.isEmpty)
    #expect(evidence.techniques == [.interview, .observation])
  }

  @Test func `Voices contradict each other, not single findings`() throws {
    // I1 says 0 and 6, which is 3; O1 says 3.
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 0, on: .dimension("technology"), by: "I1"),
          .direct("F2", 6, on: .dimension("technology"), by: "I1"),
          .direct("F3", 3, on: .dimension("technology"), by: "O1"),
        ],
        instrument: try Shipped.five
      )
    )
    #expect(try assessed.dimension("technology").evidence.conflicts.isEmpty)
  }

  @Test func `A source that only states the design is no evidence`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [.direct("F1", 3, on: .expectation("T1"), by: "I1")],
        design: [
          DesignExpectation(id: "T1", dimension: "technology", statement: "S", basis: ["D1"])
        ],
        sources: [.of("I1"), .of("D1")],
        instrument: try Shipped.five
      )
    )
    #expect(try assessed.dimension("technology").evidence.sources == ["I1"])
  }

  private func evidence(_ voices: [(source: String, gap: Double)]) throws -> Triangulation {
    let assessed = CaseAssessment(
      of: .of(
        voices.map { source, gap in
          .direct(
            Finding.ID("F-\(source)"),
            gap,
            on: .expectation("T1"),
            by: Source.ID(source)
          )
        },
        design: [.of("T1")],
        sources: voices.map { .of(Source.ID($0.source)) },
        instrument: try Shipped.five
      )
    )
    return try assessed.dimension("technology").evidence
  }
}
