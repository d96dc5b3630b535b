import GapModel
import Testing

@Suite struct `What became of a plan` {
  private func before(_ actions: [String]) -> PlanCase {
    PlanCase(
      id: "a-2025",
      organisation: "Office",
      from: "2025-01",
      to: "2025-06",
      actions: actions
    )
  }

  private func after(_ actions: [String], gaps: [Double] = [6, 4, 2]) -> PlanCase {
    PlanCase(id: "a-2026", organisation: "Office", gaps: gaps, actions: actions)
  }

  private func followUp(
    _ cases: PlanCase...,
    on date: CalendarDate? = nil
  ) throws -> FollowUp {
    try FollowUp(of: cases.map { try $0.scored() }, date: date)
  }

  @Test func `Each action has come as far as the last case says, by the end of its period`() throws
  {
    let planned = ["R1", "R2", "R3", "R4", "R5", "R6"].map {
      PlanCase.action($0, on: "network", "cost: 10", "due: 2026-05")
    }
    let now = [
      PlanCase.action("R1", on: "network", "cost: 12", "status: done", "finished: 2026-02"),
      PlanCase.action("R2", on: "network", "due: 2026-12", "status: running"),
      PlanCase.action("R3", on: "network", "due: 2026-05", "status: running"),
      PlanCase.action("R4", on: "network", "due: 2026-06", "status: planned"),
      PlanCase.action("R5", on: "network", "status: dropped"),
      PlanCase.action("R7", on: "server", "cost: 3"),
    ]
    let office = try #require(try followUp(before(planned), after(now)).offices.first)
    #expect(
      office.actions.map { $0.recommendation.id } == ["R1", "R2", "R3", "R4", "R5", "R6", "R7"]
    )
    #expect(
      office.actions.map { $0.state }
        == [.done, .running, .late, .notBegun, .dropped, .missing, .notBegun]
    )
    #expect(office.actions.map { $0.isNew } == [false, false, false, false, false, false, true])
    #expect(office.actions.map { $0.plannedCost } == [10, 10, 10, 10, 10, 10, 3])
    #expect(office.actions[0].recommendation.cost == 12)
    // R2 was due in May and is now due in December, R4 in June.
    #expect(
      office.actions.map { $0.earlierDue?.description }
        == [nil, "2026-05", nil, "2026-05", nil, nil, nil]
    )
    // Due in June is late only once June is over.
    let later = try followUp(before(planned), after(now), on: CalendarDate("2026-07"))
    #expect(later.offices[0].actions[3].state == .late)
    let earlier = try followUp(before(planned), after(now), on: CalendarDate("2026-04"))
    #expect(earlier.offices[0].actions[2].state == .running)
  }

  @Test func `What done actions promised is rescored, and what is seen is the next case's own`()
    throws
  {
    // Before 5. Done: network · 0.3 = 1.8, so (4 + 2) / 2 = 3 was promised. Now 4, 4 and 2: 4.
    let planned = [
      PlanCase.action("R1", on: "network", "leverage: contributing"),
      PlanCase.action("R2", on: "server"),
      PlanCase.action("R3", on: "upkeep", "status: done"),
    ]
    let now = [
      PlanCase.action("R1", on: "network", "leverage: contributing", "status: done"),
      PlanCase.action("R2", on: "server", "status: running"),
      PlanCase.action("R3", on: "upkeep", "status: done"),
    ]
    let office = try #require(
      try followUp(before(planned), after(now, gaps: [4, 4, 2])).offices.first
    )
    #expect(office.outcomes.map { $0.dimension } == ["technology"])
    let outcome = try #require(office.outcomes.first)
    // R3 was done before the earlier case was made, so its effect is in that case's findings.
    #expect(outcome.actions == ["R1"])
    #expect(isClose(outcome.from, 5))
    #expect(isClose(outcome.promised, 3))
    #expect(isClose(outcome.seen, 4))
    // One person speaks, so nothing is said of noise.
    #expect(outcome.isBeyondNoise == nil)
  }

  @Test func `One case alone says how far its actions have come, and of three the last two count`()
    throws
  {
    let only = try followUp(before([PlanCase.action("R1", on: "network", "status: running")]))
    #expect(only.offices[0].earlier == nil)
    #expect(only.offices[0].outcomes.isEmpty)
    #expect(only.offices[0].actions.map { $0.state } == [.running])
    var first = before([])
    (first.id, first.from, first.to) = ("a-2024", "2024-01", "2024-06")
    let three = try followUp(after([]), first, before([]))
    #expect(three.offices[0].latest.provenance.path == "a-2026.yaml")
    #expect(three.offices[0].earlier?.provenance.path == "a-2025.yaml")
    #expect(three.offices[0].unused == ["a-2024.yaml"])
  }

  @Test func `An id that has another title than before is matched, and pointed at`() throws {
    let renamed = "{id: R1, title: Something else, addresses: [technology], leverage: direct}"
    let followUp = try followUp(before([PlanCase.action("R1", on: "network")]), after([renamed]))
    #expect(followUp.offices[0].actions.map { $0.earlierTitle } == ["Act R1"])
    let text = followUp.report(as: .markdown, languages: [.en])
    #expect(text.contains("a-2026/R1 (Act R1 → Something else)"))
  }

  @Test func `Two cases of one time are told`() throws {
    #expect(throws: Trend.Failure.samePeriod(files: ["a-2025.yaml", "b-2025.yaml"])) {
      var again = before([])
      again.id = "b-2025"
      return try followUp(before([]), again)
    }
  }

  @Test func `An action with a time of being done that is not done is pointed at`() throws {
    let now = [PlanCase.action("R1", on: "network", "finished: 2026-02", "status: running")]
    let text = try followUp(after(now)).report(as: .markdown, languages: [.en])
    #expect(text.contains("finished"))
    #expect(text.contains("a-2026/R1"))
    let done = [PlanCase.action("R1", on: "network", "finished: 2026-02", "status: done")]
    #expect(try !followUp(after(done)).report(as: .markdown, languages: [.en]).contains("finished"))
  }
}
