import GapModel
import Testing

@Suite struct `What a recommendation would close` {
  struct Row {
    let recommendation: Recommendation
    let to: Double
    let decides: Bool
    let keptBy: [String]
  }

  // Network 6, server 4, upkeep 2, by one source: the two worst make (6 + 4) / 2 = 5.
  static let rows = [
    // Network 0: (4 + 2) / 2
    Row(recommendation: .of("R1", [.at("network")]), to: 3, decides: true, keptBy: []),
    // Server 4 · 0.3 = 1.2: (6 + 2) / 2
    Row(
      recommendation: .of("R1", [.at("server")], leverage: "contributing"),
      to: 4,
      decides: true,
      keptBy: []
    ),
    // Upkeep 0: still (6 + 4) / 2, as the two others keep it there.
    Row(
      recommendation: .of("R1", [.at("upkeep")]),
      to: 5,
      decides: false,
      keptBy: ["network", "server"]
    ),
    // All · 0.6: (3.6 + 2.4) / 2
    Row(
      recommendation: .of("R1", [.dimension("technology")], leverage: "supporting"),
      to: 3,
      decides: true,
      keptBy: []
    ),
    Row(recommendation: .of("R1", [.dimension("technology")]), to: 0, decides: true, keptBy: []),
    // Nothing was found on the application.
    Row(
      recommendation: .of("R1", [.at("application")]),
      to: 5,
      decides: false,
      keptBy: ["network", "server"]
    ),
    // What is addressed twice is acted on once.
    Row(
      recommendation: .of(
        "R1",
        [.at("network"), .dimension("technology")],
        leverage: "supporting"
      ),
      to: 3,
      decides: true,
      keptBy: []
    ),
  ]

  @Test(arguments: rows.indices)
  func `It is worked out by hand`(_ index: Int) throws {
    let row = Self.rows[index]
    let assessed = try Self.assessed([row.recommendation])
    let closings = try #require(assessed.recommendations.first).closings
    #expect(closings.map(\.dimension) == ["technology"])
    let closing = try #require(closings.first)
    #expect(closing.from == Gap(5))
    #expect(isClose(closing.to.value, row.to))
    #expect(closing.decides == row.decides)
    #expect(closing.keptBy.map(\.key) == row.keptBy)
    #expect(closing.closes == (row.to < 5))
    // It is the only one, so that nothing else is left after all.
    #expect(isClose(assessed.gapsAfterAll[1]?.value, row.to))
  }

  @Test func `Where equals keep the gap, one that decides closes nothing`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 5, on: .at("network")), .direct("F2", 5, on: .at("server")),
          .direct("F3", 5, on: .at("upkeep")),
        ],
        recommendations: [.of("R1", [.at("network")])],
        instrument: try Shipped.five
      )
    )
    let closing = try #require(assessed.recommendations.first?.closings.first)
    #expect(closing.decides)
    #expect(closing.to == Gap(5))
    #expect(closing.keptBy.map(\.key) == ["server", "upkeep"])
    #expect(!closing.closes)
  }

  @Test func `An expectation alone is acted on alone`() throws {
    let findings: [Finding] = [
      .direct("F1", 8, on: .expectation("E1")), .direct("F2", 2, on: .expectation("E2")),
      .direct("F3", 0, on: .expectation("E3")),
    ]
    func closing(_ target: Target) throws -> RecommendationAssessment.Closing {
      let assessed = CaseAssessment(
        of: .of(
          findings,
          design: ["E1", "E2", "E3"].map { .of($0, indicator: "network") },
          recommendations: [.of("R1", [target])],
          instrument: try Shipped.five
        )
      )
      return try #require(assessed.recommendations.first?.closings.first)
    }
    // One voice: (8 + 2 + 0) / 3; without E1's (0 + 2 + 0) / 3; without E2's (8 + 0 + 0) / 3
    #expect(isClose(try closing(.expectation("E1")).from.value, 10.0 / 3))
    #expect(isClose(try closing(.expectation("E1")).to.value, 2.0 / 3))
    #expect(isClose(try closing(.expectation("E2")).to.value, 8.0 / 3))
    #expect(try closing(.expectation("E2")).decides)
    #expect(isClose(try closing(.at("network")).to.value, 0))
    // What is met already leaves nothing to close, although its indicator sets the gap.
    #expect(isClose(try closing(.expectation("E3")).to.value, 10.0 / 3))
    #expect(try !closing(.expectation("E3")).decides)
    #expect(try closing(.expectation("E3")).keptBy == [.indicator("network")])
  }

  @Test func `In a set the largest leverage on a finding counts`() throws {
    let assessed = try Self.assessed([
      .of("R1", [.at("network")], leverage: "contributing"),
      .of("R2", [.dimension("technology")], leverage: "supporting"),
      .of("R3", [.at("upkeep")]),
    ])
    // Network 6 · 0.3 = 1.8, not 6 · 0.3 · 0.6; server 4 · 0.6 = 2.4; upkeep 0: (2.4 + 1.8) / 2
    #expect(isClose(assessed.gapsAfterAll[1]?.value, 2.1))
  }

  @Test(arguments: [Status.done, .dropped])
  func `What is done or dropped closes nothing more`(_ status: Status) throws {
    let assessed = try Self.assessed([
      .of("R1", [.dimension("technology")], status: status), .of("R2", [.at("network")]),
    ])
    let done = try #require(assessed.recommendations.first { $0.recommendation == "R1" })
    #expect(done.closings.isEmpty)
    #expect(isClose(assessed.gapsAfterAll[1]?.value, 3))
  }

  @Test func `What is not assessed stays so, and a judged rating keeps the computed gaps`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 5, on: .at("network")), .judged("F2", .risk, on: .at("skills", "staffing")),
        ],
        judgements: [
          Judgement(dimension: "technology", decision: .rating("small"), because: "Reason")
        ],
        recommendations: [
          .of("R1", [.dimension("technology"), .dimension("staffing")], leverage: "contributing")
        ],
        instrument: try Shipped.five
      )
    )
    let closings = try #require(assessed.recommendations.first).closings
    #expect(closings.map(\.dimension) == ["technology"])
    #expect(closings.map(\.from) == [Gap(5)])
    // 5 · 0.3
    #expect(isClose(closings.first?.to.value, 1.5))
    #expect(assessed.gapsAfterAll.compactMap { $0 }.count == 1)
  }

  @Test func `Unaddressed is every deciding indicator above small that nothing reaches`() throws {
    func unaddressed(_ addresses: [Target], _ status: Status? = nil) throws -> [String] {
      try Self.assessed([.of("R1", addresses, status: status)]).unaddressedIndicators
        .map { "\($0.dimension)/\($0.subject.key)" }
    }
    // Network and server decide; upkeep does not, and is small.
    let both = ["technology/network", "technology/server"]
    #expect(try unaddressed([.at("network")]) == ["technology/server"])
    #expect(try unaddressed([.at("upkeep")]) == both)
    #expect(try unaddressed([.dimension("technology")]) == [])
    #expect(try unaddressed([.dimension("technology")], .done) == [])
    #expect(try unaddressed([.dimension("technology")], .dropped) == both)
  }

  @Test(arguments: Aggregation.allCases, [UInt64](900...940))
  func `It equals rating the case again with what is addressed lowered`(
    _ aggregation: Aggregation,
    _ seed: UInt64
  ) throws {
    var cases = RandomCases(seed: seed, instrument: try Shipped.five.with(aggregation: aggregation))
    let given = cases.next()
    let assessed = CaseAssessment(of: given)
    let open = given.recommendations.filter(\.isOpen)
    for recommendation in open {
      // A direct action leaves nothing: what it addresses is met.
      let again = CaseAssessment(of: given.lowered(by: [recommendation]))
      let entry = try #require(
        assessed.recommendations.first { $0.recommendation == recommendation.id }
      )
      for closing in entry.closings {
        let gap = try again.dimension(closing.dimension).gap
        #expect(isClose(closing.to.value, gap?.value), "\(recommendation.id)")
      }
    }
    let after = CaseAssessment(of: given.lowered(by: open)).dimensions.map(\.gap)
    #expect(zip(assessed.gapsAfterAll, after).allSatisfy { isClose($0?.value, $1?.value) })
  }

  /// Technology of three indicators, with some recommendations.
  private static func assessed(_ recommendations: [Recommendation]) throws -> CaseAssessment {
    CaseAssessment(
      of: .of(
        [
          .direct("F1", 6, on: .at("network")), .direct("F2", 4, on: .at("server")),
          .direct("F3", 2, on: .at("upkeep")),
        ],
        recommendations: recommendations,
        instrument: try Shipped.five
      )
    )
  }
}

extension Case {
  /// The same case in which each judged finding has the share of its gap left that some recommendations
  /// leave, worked out finding by finding.
  fileprivate func lowered(by recommendations: [Recommendation]) -> Case {
    with(
      findings: findings.map { finding in
        guard let coding = finding.codings.first, let target = coding.target,
          let gap = coding.verdict.distance?.gap.value
        else { return finding }
        let leverages = recommendations.filter { recommendation in
          recommendation.addresses.contains { addresses($0, target) }
        }.compactMap { instrument.leverages.keyed($0.leverage.text)?.factor }
        guard let largest = leverages.max() else { return finding }
        return finding.with(distance: .direct(Gap(clamping: gap * (1 - largest))))
      }
    )
  }

  /// Whether what addresses one target acts on findings held against another.
  private func addresses(_ addressed: Target, _ target: Target) -> Bool {
    let expectation: DesignExpectation? =
      if case .expectation(let id) = target { design.first { $0.id == id } } else { nil }
    switch addressed {
    case .expectation: return addressed == target
    case .indicator(let reference):
      let isOwn = expectation.map {
        $0.dimension == reference.dimension && $0.indicator == reference.indicator
      }
      return isOwn ?? (addressed == target)
    case .dimension(let id):
      if let expectation { return expectation.dimension == id }
      if case .indicator(let reference) = target { return reference.dimension == id }
      return addressed == target
    }
  }
}
