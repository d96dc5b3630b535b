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
  @Test func `The costs are summed, and those without one counted`() throws {
    let plan = plan(try scored([1_000_000, nil, 2_500_000]), for: .planner)
    #expect(plan.contains("The cost of 2 recommendations: Rp3,500,000; 1 "))
    let all = self.plan(try scored([1_000_000, 2_500_000]), for: .planner)
    #expect(all.contains("The cost of 2 recommendations: Rp3,500,000. "))
  }

  @Test func `Those without an owner or a date are counted`() throws {
    let plan = plan(try scored([nil, nil], more: ", due: 2026-12"), for: .planner)
    #expect(plan.contains("Without an owner: 2; without a date: 0."))
    let whole = self.plan(try scored([1], more: ", due: 2026-12, owner: Office"), for: .planner)
    #expect(!whole.contains("Without an owner"))
  }

  @Test func `Those without an effort stay in the plan and are counted`() throws {
    let plan = plan(try scored([nil, nil, nil]), for: .planner)
    #expect(rows(plan) == 3)
    #expect(plan.contains("Effort not given: 3."))
    let whole = self.plan(try scored([nil], more: ", effort: low"), for: .planner)
    #expect(!whole.contains("Effort not given"))
  }

  @Test
  func `Those without a cost are counted, be it one or more`() throws {
    let plan = plan(try scored([1_000_000, nil, 2_500_000]), for: .planner)
    #expect(plan.contains("; 1 without a cost."))
    let more = self.plan(try scored([1_000_000, nil, nil]), for: .planner)
    #expect(more.contains("; 2 without a cost."))
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
