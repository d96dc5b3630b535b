import GapModel
import Testing

/// A publication that does not say who said what is one voice, however many are read.
@Suite struct `Published accounts as evidence` {
  // Letters tell the technique: interviews, observations, documents, accounts.
  static let rows:
    [(sources: [Source.ID], count: Int, techniques: Int, level: Triangulation.Level)] = [
      (["A1"], 1, 0, .thin), (["A1", "A2", "A3"], 1, 0, .thin),
      // Together one more source, and no technique beside the interviews.
      (["I1", "A1"], 2, 1, .thin), (["I1", "I2", "A1", "A2"], 3, 1, .thin),
      (["I1", "O1"], 2, 2, .moderate), (["I1", "O1", "A1", "A2"], 3, 2, .strong),
      (["D1", "A1", "A2"], 2, 1, .thin), (["I1", "D1", "O1"], 3, 3, .strong),
    ]

  @Test(arguments: rows.indices)
  func `Together they count as one source and add no technique`(_ index: Int) throws {
    let row = Self.rows[index]
    let evidence = try evidence(row.sources.map { ($0, 3) })
    #expect(evidence.sources == row.sources)
    #expect(evidence.sourceCount == row.count)
    #expect(evidence.techniques.count == row.techniques)
    #expect(evidence.level == row.level)
  }

  @Test func `Each speaks with its own voice all the same`() throws {
    // (1 + 9 + 2) / 3 = 4; 9 lies four bands above 1.
    let evidence = try evidence([("A1", 1), ("A2", 9), ("I1", 2)])
    #expect(evidence.conflicts.map(\.high) == [["A2"]])
    #expect(evidence.conflicts.map(\.low) == [["A1", "I1"]])
  }

  @Test func `It is a technique that a case file may give`() throws {
    let text = SmallCase().text.replacing(
      "{id: I1, technique: interview, role: Operator}",
      with: "{id: I1, technique: account, title: A thesis}"
    )
    let result = try read(text)
    #expect(result.errors == [])
    let content = try #require(result.documents.first).content
    #expect(content.sources.map(\.technique) == [.account])
    #expect(try CaseAssessment(of: content).dimension("technology").evidence.level == .thin)
  }

  private func evidence(_ voices: [(source: Source.ID, gap: Double)]) throws -> Triangulation {
    let assessed = CaseAssessment(
      of: .of(
        voices.map {
          .direct(Finding.ID("F-\($0.source)"), $0.gap, on: .at("network"), by: $0.source)
        },
        sources: voices.map { .of($0.source) },
        instrument: try Shipped.five
      )
    )
    return try assessed.dimension("technology").evidence
  }
}
