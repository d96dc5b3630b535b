import GapModel
import Testing

// What is judged on the ladder moves with its step; gaps given directly stay, and so do the edges of the
// priorities: low to 2, medium to 4, high above. The leverages are 1, 0.7 and 0.4.
@Suite struct `How firm the order of recommendations is` {
  typealias Order = [Recommendation.ID: RubricSensitivity.OrderFirmness]

  /// The case: technology is serious, 5, and processes have a gap given directly.
  private func order(
    _ recommendations: [Recommendation],
    processes gap: Double = 5.2,
    judgements: [Judgement] = []
  ) throws -> Order {
    let five = try Shipped.five
    let findings: [Finding] = [
      .judged("F1", .judged(try five.severity("serious")), on: .expectation("T1")),
      .direct("F2", gap, on: .dimension("processes")),
    ]
    let content = Case.of(
      findings,
      design: [.of("T1", indicator: "network"), .of("T2", "staffing")],
      judgements: judgements,
      recommendations: recommendations,
      instrument: five
    )
    return Firmness(of: CaseAssessment(of: content)).order
  }

  private func recommendation(
    _ id: Recommendation.ID,
    _ target: Target,
    leverage: Leverage.ID = "direct",
    requires: [Recommendation.ID] = [],
    effort: Effort? = nil,
    status: Status? = nil
  ) -> Recommendation {
    Recommendation(
      id: id,
      title: "Title",
      addresses: [target],
      leverage: leverage,
      requires: requires,
      effort: effort,
      status: status
    )
  }

  private let technology = Target.dimension("technology")
  private let processes = Target.dimension("processes")

  @Test func `A single one always comes first`() throws {
    let order = try order([recommendation("R1", processes)])
    #expect(Array(order.keys) == ["R1"])
    #expect(order["R1"]?.shares == [1, 1])
  }

  // 5 + a exceeds 5.2 where a, within half a point, exceeds 0.2: in 0.3 of the draws. The gap is that of
  // the dimension, of its only indicator, and of the expectation there.
  @Test(arguments: [Target.dimension("technology"), .at("network"), .expectation("T1")])
  func `One comes first as often as its gap is the larger`(_ target: Target) throws {
    let order = try order([recommendation("R1", target), recommendation("R2", processes)])
    try expectShare(order["R1"]?.first, near: 0.3)
    try expectShare(order["R2"]?.first, near: 0.7)
    #expect(order.values.map(\.priority) == [1, 1])
  }

  // 0.4 · (5 + a) is at most 2, low as it is, where a is at most 0; 0.7 · (5 + a), from 3.15 to 3.85, stays
  // medium.
  @Test func `A priority is kept where the edges of the priorities are not crossed`() throws {
    let order = try order([
      recommendation("R1", technology, leverage: "supporting"),
      recommendation("R2", technology, leverage: "contributing"),
    ])
    try expectShare(order["R1"]?.priority, near: 0.5)
    #expect(order["R2"]?.priority == 1)
    #expect(order["R2"]?.first == 1)
  }

  // Both act on the same step, and so are as urgent in every draw: less work comes first, then the name.
  @Test func `All share the draws`() throws {
    let byName = try order([recommendation("R2", technology), recommendation("R1", technology)])
    #expect(byName["R1"]?.first == 1)
    #expect(byName["R2"]?.first == 0)
    let byEffort = try order([
      recommendation("R1", technology, effort: .high),
      recommendation("R2", technology, effort: .low),
    ])
    #expect(byEffort["R2"]?.first == 1)
  }

  @Test func `What is done or dropped has no place in it`() throws {
    let order = try order([
      recommendation("R1", processes, status: .done),
      recommendation("R2", processes, status: .dropped),
      recommendation("R3", technology, leverage: "supporting", status: .running),
    ])
    #expect(Array(order.keys) == ["R3"])
    #expect(order["R3"]?.first == 1)
  }

  // The one that is required comes first in every draw, with the urgency of what requires it: high. By
  // itself 0.4 · (5 + a) would be low or medium.
  @Test func `What is required comes before`() throws {
    let order = try order([
      recommendation("R1", processes, requires: ["R2"]),
      recommendation("R2", technology, leverage: "supporting"),
    ])
    #expect(order["R1"]?.shares == [0, 1])
    #expect(order["R2"]?.shares == [1, 1])
  }

  @Test func `What addresses nothing assessed has no priority to keep`() throws {
    let order = try order([
      recommendation("R1", .expectation("T2")), recommendation("R2", processes),
    ])
    #expect(order["R1"]?.shares == [0, nil])
    #expect(order["R2"]?.shares == [1, 1])
  }

  // The middle of medium, 5, is more than 4.8 in every draw; that of an indicator and of an expectation is
  // computed, 5 + a, and exceeds 4.8 in 0.7 of the draws.
  @Test func `The middle of a judged band does not move`() throws {
    let judgement = Judgement(dimension: "technology", decision: .rating("medium"), because: "R")
    func first(_ target: Target) throws -> Double? {
      let recommendations = [recommendation("R1", target), recommendation("R2", processes)]
      return try order(recommendations, processes: 4.8, judgements: [judgement])["R1"]?.first
    }
    #expect(try first(technology) == 1)
    try expectShare(try first(.at("network")), near: 0.7)
    try expectShare(try first(.expectation("T1")), near: 0.7)
  }

  // Technology does not apply and has no gap; what is left are processes.
  @Test func `What does not apply is not urgent`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    for target in [technology, .at("network"), .expectation("T1")] {
      let order = try order(
        [recommendation("R1", target), recommendation("R2", processes)],
        judgements: [judgement]
      )
      #expect(order["R1"]?.shares == [0, nil])
      #expect(order["R2"]?.shares == [1, 1])
    }
  }

  // T1 has 5 + a, more than 4 in every draw. The network has (5 + a) ÷ 2, from 2.25 to 2.75.
  @Test func `An expectation has its own gap, and not that of its indicator`() throws {
    let five = try Shipped.five
    let content = Case.of(
      [
        .judged("F1", .judged(try five.severity("serious")), on: .expectation("T1")),
        .direct("F2", 0, on: .at("network")),
        .direct("F3", 2.4, on: .dimension("processes")),
      ],
      design: [.of("T1", indicator: "network")],
      recommendations: [
        recommendation("R1", .expectation("T1")), recommendation("R2", processes),
        recommendation("R3", .at("network")),
      ],
      instrument: five
    )
    let order = Firmness(of: CaseAssessment(of: content)).order
    #expect(order["R1"]?.shares == [1, 1])
    #expect(order["R3"]?.shares == [0, 1])
  }

  @Test func `Without recommendations there is none`() throws {
    #expect(try order([]).isEmpty)
  }
}

extension RubricSensitivity.OrderFirmness {
  /// How often it comes first, and how often it keeps its priority.
  fileprivate var shares: [Double?] { [first, priority] }
}
