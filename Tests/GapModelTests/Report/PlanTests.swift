import GapModel
import Testing

@Suite struct `What a planner plans` {
  private func scored(_ costs: [Int?], more: String = "") throws -> ScoredCase {
    try PictureCase(
      rest: "recommendations:\n"
        + costs.enumerated().map { index, cost in
          "  - {id: R\(index + 1), title: Act, addresses: [technology], leverage: direct"
            + "\(cost.map { ", cost: \($0)" } ?? "")\(more)}\n"
        }.joined()
    ).scored()
  }

  private func plan(_ scored: ScoredCase, for reader: ReportOptions.Reader) -> String {
    let options = ReportOptions(languages: [.en], for: reader, sections: [.plan])
    return scored.report(as: .markdown, options)
  }

  private func rows(_ plan: String) -> Int {
    plan.split(separator: "\n").count { $0.hasPrefix("| Act") }
  }

  @Test func `A plan holds every recommendation, for others than planners once one is planned`()
    throws
  {
    let scored = try scored([nil, 5_000_000, nil])
    #expect(rows(plan(scored, for: .planner)) == 3)
    #expect(rows(plan(scored, for: .researcher)) == 3)
    let bare = try self.scored([nil, nil])
    #expect(rows(plan(bare, for: .planner)) == 2)
    #expect(plan(bare, for: .researcher) == "\n")
  }

  // 1,000,000 + 2,500,000 = 3,500,000
  @Test func `The costs are summed`() throws {
    let plan = plan(try scored([1_000_000, nil, 2_500_000]), for: .planner)
    #expect(plan.contains("The cost of 2 recommendations: Rp3,500,000. Not given"))
  }

  @Test func `What is lacking is counted, each thing by itself`() throws {
    let bare = plan(try scored([nil, nil]), for: .planner)
    #expect(
      bare.contains("Not given, of 2 recommendations: owner 2, due date 2, cost 2, and effort 2.")
    )
    let dated = plan(try scored([1_000_000, nil], more: ", due: 2026-12"), for: .planner)
    #expect(dated.contains("Not given, of 2 recommendations: owner 2, cost 1, and effort 2."))
    let whole = plan(
      try scored([1], more: ", due: 2026-12, owner: Office, effort: low"),
      for: .planner
    )
    #expect(!whole.contains("Not given"))
    let indonesian = try scored([nil], more: ", due: 2026-12").report(
      as: .markdown,
      ReportOptions(languages: [.id], for: .planner, sections: [.plan])
    )
    #expect(
      indonesian.contains(
        "Belum disebut, dari 1 rekomendasi: penanggung jawab 1, biaya 1, dan tingkat kesulitan 1."
      )
    )
  }

  @Test func `What is lacking is a dash in the recommendation's row`() throws {
    let plan = plan(try scored([nil]), for: .planner)
    let row = try #require(plan.split(separator: "\n").first { $0.hasPrefix("| Act") })
    // Behind title and priority: owner, schedule, cost, effort and status.
    #expect(row.hasSuffix("| high | – | – | – | – | – |"))
  }

  @Test func `Those of no strategy stand in the table of strategies too`() throws {
    let scored = try PictureCase(
      rest: """
        recommendations:
          - {id: R1, title: A, addresses: [technology], leverage: direct, strategy: First}
          - {id: R2, title: B, addresses: [technology], leverage: direct}
          - {id: R3, title: C, addresses: [technology], leverage: direct, status: dropped}

        """
    ).scored()
    let options = ReportOptions(languages: [.en], sections: [.strategies])
    let lines = scored.report(as: .markdown, options).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("| First | A (") })
    #expect(lines.contains { $0.hasPrefix("| – | B (") && !$0.contains("C (") })
  }

  @Test func `Where nothing has a cost nothing is summed`() throws {
    #expect(!plan(try scored([nil, nil]), for: .planner).contains("The cost of"))
  }

  @Test func `What was dropped costs nothing`() throws {
    let scored = try scored([1_000_000], more: ", status: dropped")
    #expect(!plan(scored, for: .planner).contains("The cost of"))
  }

  // A file may give each 10^15: forty come to 4 · 10^16.
  @Test func `The largest costs are summed exactly`() throws {
    let largest = 1_000_000_000_000_000
    let plan = plan(try scored(Array(repeating: largest - 1, count: 40)), for: .planner)
    // 40 · (10^15 − 1) = 4 · 10^16 − 40
    #expect(plan.contains("Rp39,999,999,999,999,960."))
  }

  @Test
  func `What was dropped is not planned`() throws {
    let scored = try scored([nil], more: ", status: dropped")
    #expect(rows(plan(scored, for: .planner)) == 0)
  }
}
