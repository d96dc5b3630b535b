import GapModel
import Testing

@Suite struct `Recommendations that recur` {
  @Test func `They are strategies of more than one case, the most frequent first`() throws {
    let comparison = try Comparison.of([
      .of("a", strategies: ["Training", "Network"]), .of("b", strategies: ["Training", "Own"]),
      .of("c", strategies: ["Data", "Network", "Training"]), .of("d", strategies: ["Data"]),
    ])
    #expect(comparison.recurring.map(\.strategy) == ["Training", "Data", "Network"])
    #expect(comparison.recurring.map(\.cases) == [["a", "b", "c"], ["c", "d"], ["a", "c"]])
  }

  @Test func `The case of letters makes no other strategy`() throws {
    let comparison = try Comparison.of([
      .of("a", strategies: ["network"]), .of("b", strategies: ["Network", "NETWORK"]),
    ])
    #expect(comparison.recurring.map(\.cases) == [["a", "b"]])
  }

  @Test func `One case that says it twice is one case`() throws {
    let comparison = try Comparison.of([
      .of("a", strategies: ["Network", "network"]), .of("b"),
    ])
    #expect(comparison.recurring.isEmpty)
  }

  @Test func `What was dropped is not recommended`() throws {
    let text =
      SmallCase().text + """
        recommendations:
          - {id: R1, title: A, addresses: [technology], leverage: direct, strategy: Gone, status: dropped}
          - {id: R2, title: B, addresses: [technology], leverage: direct, strategy: Kept, status: planned}
          - {id: R3, title: C, addresses: [technology], leverage: direct, strategy: Kept}

        """
    let scored = ScoredCase(try ProjectFiles.document(of: text), from: "case.yaml")
    #expect(ComparedCase(scored).strategies.map(\.name) == ["Kept"])
  }
}
