import GapModel
import Testing

/// By hand: network 6, server 4 and upkeep 2 make technology (6 + 4) / 2 = 5.
@Suite struct `What a budget is spent on` {
  private static let action = PlanCase.action

  @Test func `Two actions on one indicator do not count twice`() throws {
    // Network direct leaves (4 + 2) / 2 = 3, a fall of 2; contributing leaves 6 · 0.3 = 1.8, (4 + 2) / 2 = 3 too.
    let plan = try Plan.of(
      PlanCase(actions: [
        PlanCase.action("R1", on: "network", "cost: 10"),
        PlanCase.action("R2", on: "network", "cost: 7", "leverage: contributing"),
      ]),
      asked: PlanRequest(budget: 100)
    )
    let choice = try #require(plan.choice)
    #expect(plan.planned == ["a/R2"])
    #expect(choice.cost == 7)
    #expect(isClose(choice.fall, 2))
    #expect(isClose(choice.fallOfAll, 2))
    #expect(choice.costOfAll == 17)
    #expect(choice.loss == 0)
    #expect(try plan.standing("a/R1") == .out(.closesNothing))
  }

  @Test func `What closes nothing alone may close something with another`() throws {
    // 5, 5 and 5: one action leaves (5 + 5) / 2 = 5; two leave (5 + 0) / 2 = 2.5.
    let pair = PlanCase(
      gaps: [5, 5, 5],
      actions: [
        PlanCase.action("R1", on: "network", "cost: 10"),
        PlanCase.action("R2", on: "server", "cost: 20"),
      ]
    )
    let both = try Plan.of(pair, asked: PlanRequest(budget: 30))
    #expect(both.planned == ["a/R1", "a/R2"])
    #expect(isClose(both.choice?.fall, 2.5))
    let less = try Plan.of(pair, asked: PlanRequest(budget: 29))
    #expect(less.planned.isEmpty)
    #expect(less.choice?.cost == 0)
    #expect(less.choice?.fall == 0)
    #expect(try less.standing("a/R2") == .out(.closesNothing))
    // A tenth more than 29 is 31, which pays for both.
    let next = try #require(less.choice?.next)
    #expect(next.budget == 31)
    #expect(next.cost == 30)
    #expect(isClose(next.fall, 2.5))
    #expect(next.added.map { less.actions[$0].recommendation.id } == ["R1", "R2"])
    #expect(next.removed.isEmpty)
  }

  @Test func `The money goes where it closes most, over all offices`() throws {
    // Office a: network alone closes 2 for 50. Office b (8, 4, 2: 6): network leaves (4 + 2) / 2 = 3 for 60, a fall of 3.
    let first = PlanCase(actions: [PlanCase.action("R1", on: "network", "cost: 50")])
    let second = PlanCase(
      id: "b",
      gaps: [8, 4, 2],
      actions: [PlanCase.action("R1", on: "network", "cost: 60")]
    )
    let plan = try Plan.of(first, second, asked: PlanRequest(budget: 100))
    #expect(plan.planned == ["b/R1"])
    #expect(isClose(plan.choice?.fall, 3))
    #expect(try plan.standing("a/R1") == .out(.outdone(gain: 2, cost: 50)))
    #expect(plan.offices.map { $0.fall } == [0, 3])
    let curve = try #require(plan.choice?.curve)
    #expect(curve.map { $0.cost } == [0, 50, 60, 110])
    #expect(zip(curve, [0, 2, 3, 5]).allSatisfy { isClose($0.fall, $1) })
  }

  @Test func `What an action requires is chosen with it`() throws {
    let required = PlanCase(actions: [
      PlanCase.action("R1", on: "application", "cost: 30"),
      PlanCase.action("R2", on: "network", "cost: 40", "requires: [R1]"),
    ])
    let whole = try Plan.of(required, asked: PlanRequest(budget: 70))
    #expect(whole.planned == ["a/R1", "a/R2"])
    let less = try Plan.of(required, asked: PlanRequest(budget: 69))
    #expect(less.planned.isEmpty)
    #expect(try less.standing("a/R2") == .out(.tooDear(70)))
    #expect(less.choice?.cheapest == 30)
    let excluded = try Plan.of(
      required,
      asked: PlanRequest(budget: 70, without: [ActionName("a/R1")])
    )
    #expect(try excluded.standing("a/R1") == .out(.excluded))
    #expect(try excluded.standing("a/R2") == .out(.needs(["R1"])))
    #expect(excluded.choice?.cheapest == nil)
  }

  @Test func `What is done needs no money, and what has no cost cannot be chosen`() throws {
    let plan = try Plan.of(
      PlanCase(actions: [
        PlanCase.action("R1", on: "application", "cost: 30", "status: done"),
        PlanCase.action("R2", on: "network", "cost: 40", "requires: [R1]"),
        PlanCase.action("R3", on: "server"),
        PlanCase.action("R4", on: "upkeep", "cost: 5", "requires: [R3]"),
        PlanCase.action("R5", on: "upkeep", "cost: 5", "status: dropped"),
      ]),
      asked: PlanRequest(budget: 45)
    )
    #expect(plan.planned == ["a/R2"])
    #expect(try plan.standing("a/R1") == .out(.done))
    #expect(try plan.standing("a/R3") == .out(.withoutCost))
    #expect(try plan.standing("a/R4") == .out(.needs(["R3"])))
    #expect(try plan.standing("a/R5") == .out(.dropped))
  }

  @Test func `One year's budget pays for that year's actions`() throws {
    let plan = try Plan.of(
      PlanCase(actions: [
        PlanCase.action("R1", on: "application", "cost: 30", "budget: {year: 2026}"),
        PlanCase.action("R2", on: "network", "cost: 40", "requires: [R1]", "budget: {year: 2027}"),
        PlanCase.action("R3", on: "server", "cost: 40", "budget: {year: 2028}"),
        PlanCase.action("R4", on: "upkeep", "cost: 10", "requires: [R3]", "budget: {year: 2027}"),
        PlanCase.action("R5", on: "upkeep", "cost: 10"),
      ]),
      asked: PlanRequest(budget: 100, year: 2027)
    )
    // R1 stands in an earlier budget and comes first in any case; R3 comes too late for R4.
    #expect(plan.planned == ["a/R2"])
    #expect(try plan.standing("a/R1") == .out(.otherYear(2026)))
    #expect(try plan.standing("a/R3") == .out(.otherYear(2028)))
    #expect(try plan.standing("a/R4") == .out(.needs(["R3"])))
    #expect(try plan.standing("a/R5") == .out(.withoutYear))
  }

  @Test func `What must be in is in, with what it requires, and the rest is chosen beside it`()
    throws
  {
    let cases = PlanCase(actions: [
      PlanCase.action("R1", on: "application", "cost: 30"),
      PlanCase.action("R2", on: "upkeep", "cost: 20", "requires: [R1]"),
      PlanCase.action("R3", on: "network", "cost: 40"),
    ])
    // Network and upkeep leave 4 and 0: (4 + 0) / 2 = 2, a fall of 3.
    let plan = try Plan.of(cases, asked: PlanRequest(budget: 90, atLeast: [ActionName("R2")]))
    #expect(Set(plan.planned) == ["a/R1", "a/R2", "a/R3"])
    #expect(isClose(plan.choice?.fall, 3))
    // For 90 nothing better is there, as network and what R2 requires cost 90 too.
    #expect(isClose(plan.choice?.priceOfAtLeast, 0))
    // For 50 the network alone closes 2; upkeep with what it requires closes nothing.
    let dear = try Plan.of(cases, asked: PlanRequest(budget: 50, atLeast: [ActionName("R2")]))
    #expect(isClose(dear.choice?.fall, 0))
    #expect(isClose(dear.choice?.priceOfAtLeast, 2))
    #expect(throws: Plan.Failure.mustCost(50, budget: 49)) {
      try Plan.of(cases, asked: PlanRequest(budget: 49, atLeast: [ActionName("a/R2")]))
    }
    #expect(throws: Plan.Failure.cannotTake(ActionName("R2"), .needs(["R1"]))) {
      try Plan.of(
        cases,
        asked: PlanRequest(budget: 90, atLeast: [ActionName("R2")], without: [ActionName("R1")])
      )
    }
  }

  @Test func `Every office gets an action, and what that costs is said`() throws {
    // a: a fall of 2 for 50; b (8, 4, 2): 3 for 60; c is small everywhere, so nobody asks for its action.
    let cases = try [
      PlanCase(actions: [
        PlanCase.action("R1", on: "network", "cost: 50"),
        // (6 + 4 · 0.6) / 2 = 4.2, a fall of 0.8.
        PlanCase.action("R2", on: "server", "cost: 20", "leverage: supporting"),
      ]),
      PlanCase(
        id: "b",
        gaps: [8, 4, 2],
        actions: [
          PlanCase.action("R1", on: "network", "cost: 60"),
          // (4 · 0 + 8) / 2: server direct leaves (8 + 2) / 2 = 5, a fall of 1.
          PlanCase.action("R2", on: "server", "cost: 40"),
        ]
      ),
      PlanCase(
        id: "c",
        gaps: [1, 1, 1],
        actions: [PlanCase.action("R1", on: "network", "cost: 1")]
      ),
    ].map { try $0.scored() }
    // Without it the best for 60 is b/R1, a fall of 3; with it a/R2 and b/R2, 0.8 + 1.
    let free = try Plan(of: cases, PlanRequest(budget: 60))
    #expect(free.planned == ["b/R1"])
    #expect(free.choice?.priceOfEachOffice == nil)
    let fair = try Plan(of: cases, PlanRequest(budget: 60, isForEachOffice: true))
    #expect(Set(fair.planned) == ["a/R2", "b/R2"])
    #expect(isClose(fair.choice?.priceOfEachOffice, 3 - 1.8))
    #expect(throws: Plan.Failure.eachOfficeCosts(60, budget: 59)) {
      try Plan(of: cases, PlanRequest(budget: 59, isForEachOffice: true))
    }
  }

  @Test func `More than twenty actions on one dimension are chosen with a stated bound`() throws {
    let ids = (1...26).map { "R\($0)" }
    let indicators = ["network", "server", "upkeep", "application"]
    let actions = ids.enumerated().map { place, id in
      PlanCase.action(
        id,
        on: indicators[place % 4],
        "cost: \(100 + place * 7)",
        "leverage: \(["direct", "contributing", "supporting"][place % 3])"
      )
    }
    let plan = try Plan.of(PlanCase(actions: actions), asked: PlanRequest(budget: 400))
    let choice = try #require(plan.choice)
    // R1 acts on the network directly for 100 and R2 on the server with 0.7 for 107: 1.2 and 2 are left, (2 + 1.2) / 2.
    #expect(choice.fall + choice.loss >= 5 - 1.6 - 1e-9)
    #expect(choice.cost <= 400)
    #expect(choice.fall <= choice.fallOfAll + 1e-9)
    let fall = plan.offices[0].fall
    #expect(isClose(fall, choice.fall))
  }
}
