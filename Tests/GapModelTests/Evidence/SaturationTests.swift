import GapModel
import Testing

@Suite struct `What each further source added` {
  private static let text = """
    gapscore: 1
    case:
      id: saturated
      title: Saturated
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo
    sources:
      - {id: I1, technique: interview}
      - {id: I2, technique: interview, date: 2025-03-10}
      - {id: I3, technique: interview, date: 2025-02}
      - {id: O1, technique: observation}
      - {id: D1, technique: document, date: 2025-03-10}
      - {id: D2, technique: document, date: 2025}
      - {id: I4, technique: interview, date: 2024-12-31}
    design:
      - {id: T1, dimension: technology, statement: Jaringan stabil}
      - {id: T2, dimension: technology, statement: Perangkat cukup}
      - {id: P1, dimension: processes, statement: Alur jelas}
    findings:
      - {id: F1, expectation: T1, sources: [I1, I2], statement: A, gap: 2, tags: [jaringan, listrik]}
      - {id: F2, expectation: T1, source: I3, statement: B, gap: 2, tags: [jaringan]}
      - {id: F3, expectation: T2, source: I2, statement: C, gap: 2, tags: [jaringan, gawai, gawai]}
      - {id: F4, dimension: technology, source: D1, statement: D, gap: 2, tags: [server]}
      - {id: F5, expectation: P1, sources: [D1, O1], statement: E, gap: 2}
      - {id: F6, expectation: T1, source: D2, statement: F, gap: 2, tags: [peta]}
      - {id: F7, dimension: technology, source: O1, statement: G, gap: 2, tags: [peta, kabel]}

    """

  private func steps(_ text: String = text) throws -> [Saturation.Step] {
    let result = try read(text)
    #expect(result.errors == [])
    let content = try #require(result.documents.first).content
    return Saturation(of: CaseAssessment(of: content)).steps
  }

  @Test func `They stand by date, those without one last`() throws {
    // A year counts from its first day and a month from its own, and on one day the order of the case
    // decides. I4 says nothing.
    #expect(try steps().map(\.source) == ["D2", "I3", "I2", "D1", "I1", "O1"])
  }

  @Test func `Each has its findings`() throws {
    #expect(try steps().map(\.findings) == [1, 1, 2, 2, 1, 2])
  }

  @Test func `A tag is new where no source before had it`() throws {
    #expect(
      try steps().map(\.newTags) == [
        // D2: F6; I3: F2; I2: F1 and F3; D1: F4 and F5; I1: F1, all told by I2; O1: F5 and F7.
        ["peta"], ["jaringan"], ["listrik", "gawai"], ["server"], [], ["kabel"],
      ]
    )
  }

  @Test func `So is what no source before had spoken of`() throws {
    // D2: T1; I3: nothing but T1; I2: T2; D1: technology itself and P1; then nothing.
    #expect(try steps().map(\.newTargets) == [1, 0, 1, 2, 0, 0])
  }

  @Test func `Without dates the order is that of the case`() throws {
    let undated = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in line.split(separator: ", date:").first.map { "\($0)" } ?? "" }
      .map { $0.contains("technique") && !$0.hasSuffix("}") ? "\($0)}" : $0 }
      .joined(separator: "\n")
    #expect(try steps(undated).map(\.source) == ["I1", "I2", "I3", "O1", "D1", "D2"])
    // I1: T1; I2: T2; O1: P1 and technology itself.
    #expect(try steps(undated).map(\.newTargets) == [1, 1, 0, 2, 0, 0])
  }

  @Test func `The consensus decides what a coded finding speaks of`() throws {
    let coded = """
        - id: F8
          source: I4
          statement: H
          codings:
            - {coder: A, expectation: P1, gap: 2}
            - {coder: B, dimension: staffing, gap: 2}
          agreed: {dimension: staffing}

      """
    // I4 comes first, and only speaks of what nobody else does.
    let steps = try steps(
      Self.text.replacing(
        "instrument: heeks-itposmo\n",
        with: "instrument: heeks-itposmo\n  coders: [{id: A}, {id: B}]\n"
      )
        + coded
    )
    #expect(steps.map(\.source.text).first == "I4")
    #expect(steps.map(\.newTargets) == [1, 1, 0, 1, 2, 0, 0])
  }
}
