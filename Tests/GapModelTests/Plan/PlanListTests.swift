import GapModel
import Testing

@Suite struct `The list of a plan` {
  // a (6, 4, 2): network 6 · 1 = 6; server 4; b (8, 4, 2): network 8, upkeep 2 · 0.4 = 0.8.
  private func cases() throws -> [ScoredCase] {
    try [
      PlanCase(actions: [
        PlanCase.action("R1", on: "server", "cost: 20"),
        PlanCase.action("R2", on: "network", "cost: 10"),
      ]),
      PlanCase(
        id: "b",
        gaps: [8, 4, 2],
        actions: [
          PlanCase.action("R1", on: "upkeep", "cost: 5", "leverage: supporting"),
          PlanCase.action("R2", on: "network", "cost: 40"),
          PlanCase.action("R3", on: "server"),
        ]
      ),
    ].map { try $0.scored() }
  }

  @Test func `Without a budget all actions stand in their order, with running sums`() throws {
    let plan = try Plan(of: try cases())
    #expect(plan.planned == ["b/R2", "a/R2", "a/R1", "b/R1"])
    let running = plan.actions.compactMap { $0.running }
    #expect(running.map { $0.cost } == [40, 50, 70, 75])
    // b: network 0 leaves 3, a fall of 3. a: network leaves 3, a fall of 2; then server too: (2 + 0) / 2, a fall of 4.
    // b: network and upkeep · 0.6 = 1.2 leave (4 + 1.2) / 2 = 2.6, a fall of 3.4.
    #expect(zip(running, [3, 5, 7, 7.4]).allSatisfy { isClose($0.fall, $1) })
    #expect(plan.choice == nil)
  }

  @Test func `An action without a cost is in the plan and outside all sums`() throws {
    let plan = try Plan(of: try cases())
    #expect(try plan.standing("b/R3") == .withoutCost)
    #expect(isClose(plan.offices[1].fall, 3.4))
    let budgeted = try Plan(of: try cases(), PlanRequest(budget: 1_000))
    #expect(try budgeted.standing("b/R3") == .out(.withoutCost))
  }

  @Test func `Names of actions are found, alone where only one case has them`() throws {
    let cases = try cases()
    func request(_ name: String) -> PlanRequest {
      PlanRequest(budget: 100, without: [ActionName(name)])
    }
    #expect(try Plan(of: cases, request("a/R1")).standing("a/R1") == .out(.excluded))
    #expect(try Plan(of: cases, request("R3")).standing("b/R3") == .out(.excluded))
    #expect(throws: Plan.Failure.ambiguousAction(ActionName("R1"), cases: ["a", "b"])) {
      try Plan(of: cases, request("R1"))
    }
    #expect(
      throws: Plan.Failure.unknownAction(ActionName("a/R9"), similar: ["a/R1", "a/R2"])
    ) {
      try Plan(of: cases, request("a/R9"))
    }
  }

  @Test func `Two cases of one name, of one office, or of two instruments are told`() throws {
    let first = try PlanCase(actions: []).scored()
    #expect(throws: Plan.Failure.sameCase(id: "a", files: ["a.yaml", "a.yaml"])) {
      try Plan(of: [first, first])
    }
    let again = try PlanCase(id: "c", organisation: "Office a", actions: []).scored()
    #expect(
      throws: Plan.Failure.samePlace(
        organisation: "Office a",
        system: "System",
        files: ["a.yaml", "c.yaml"]
      )
    ) { try Plan(of: [first, again]) }
    let other = try PlanCase(id: "d", instrument: "heeks-itposmo", actions: []).scored()
    #expect(try Plan(of: [first, other]).actions.isEmpty)
    #expect {
      try Plan(of: [first, other], PlanRequest(budget: 1))
    } throws: { error in
      guard case .differentInstruments(let lines)? = error as? Plan.Failure else { return false }
      return lines.count == 2 && lines[0].hasPrefix("a.yaml: ") && lines[1].hasPrefix("d.yaml: ")
    }
  }

  @Test func `Costs that no number holds do not end the program`() throws {
    let most = 1_000_000_000_000_000
    let actions = (1...12).map { PlanCase.action("R\($0)", on: "network", "cost: \(most)") }
    let plan = try Plan.of(PlanCase(actions: actions))
    #expect(plan.actions.last?.running?.cost == Int64(12) * Int64(most))
  }
}
