import GapModel
import Testing

@Suite struct `Provisional ratings` {
  private static let network = Target.at("network")

  @Test func `One finding of two sources is one finding`() throws {
    let technology = try worst([.direct("F1", 6, on: Self.network, by: "I1", "I2")])
    #expect(technology.reservations == [.oneFinding])
    #expect(technology.isProvisional)
  }

  @Test func `Two findings of one source are of one source`() throws {
    let technology = try worst([
      .direct("F1", 6, on: Self.network, by: "I1"), .direct("F2", 6, on: Self.network, by: "I1"),
    ])
    #expect(technology.reservations == [.oneSource])
    #expect(technology.isProvisional)
  }

  @Test func `Two accounts are one source`() throws {
    let technology = try worst([
      .direct("F1", 6, on: Self.network, by: "A1"), .direct("F2", 6, on: Self.network, by: "A2"),
    ])
    #expect(technology.reservations == [.oneSource])
  }

  @Test func `Findings on a single criterion each are on one criterion`() throws {
    let impact = Verdict.judged(try Shipped.five.steps(["impact": "disrupts"]))
    let technology = try worst([
      .judged("F1", impact, on: Self.network, by: "I1"),
      .judged("F2", impact, on: Self.network, by: "I2"),
    ])
    #expect(technology.reservations == [.oneCriterion])
    #expect(technology.isProvisional)
  }

  @Test func `A finding judged in full is enough beside one on a single criterion`() throws {
    let instrument = try Shipped.five
    let inFull: [Distance] = [
      try instrument.steps(["impact": "disrupts", "fit": "barely"]),
      try instrument.severity("severe"), try instrument.steps(["fit": "matches"]),
      .direct(Gap(clamping: 7)),
    ]
    for distance in inFull {
      let impact = Verdict.judged(try instrument.steps(["impact": "stops"]))
      let technology = try worst([
        .judged("F1", impact, on: Self.network, by: "I1"),
        .judged("F2", .judged(distance), on: Self.network, by: "I2"),
      ])
      #expect(technology.reservations == [], "\(distance)")
    }
  }

  @Test func `One indicator where the instrument has several is one indicator`() throws {
    let findings: [Finding] = [
      .direct("F1", 6, on: Self.network, by: "I1"), .direct("F2", 6, on: Self.network, by: "I2"),
    ]
    let alone = CaseAssessment(of: .of(findings, instrument: try Shipped.five))
    #expect(try alone.dimension("technology").reservations == [.oneIndicator])
    #expect(try alone.dimension("technology").isProvisional)
    // Where it has none, nothing is missed.
    let bare = CaseAssessment(
      of: .of(
        [
          .direct("F1", 6, on: .dimension("d1"), by: "I1"),
          .direct("F2", 6, on: .dimension("d1"), by: "I2"),
        ],
        instrument: try Shipped.five.withDimensions(called: ["One"])
      )
    )
    #expect(try bare.dimension("d1").reservations == [])
    #expect(try !bare.dimension("d1").isProvisional)
  }

  @Test func `All reasons may hold at once`() throws {
    let impact = Verdict.judged(try Shipped.five.steps(["impact": "slows"]))
    let assessed = CaseAssessment(
      of: .of([.judged("F1", impact, on: Self.network)], instrument: try Shipped.five)
    )
    #expect(try assessed.dimension("technology").reservations == ProvisionalReason.allCases)
  }

  @Test func `They are counted over all indicators that decide together`() throws {
    // Each of the two worst has one finding of one source, but not the same.
    let assessed = CaseAssessment(
      of: .of(
        [
          .direct("F1", 6, on: Self.network, by: "I1"),
          .direct("F2", 4, on: .at("server"), by: "I2"),
        ],
        instrument: try Shipped.five
      )
    )
    #expect(try assessed.dimension("technology").reservations == [])
    #expect(try !assessed.dimension("technology").isProvisional)
  }

  @Test func `What does not decide makes no rating less provisional`() throws {
    let technology = try worst([
      .direct("F1", 6, on: Self.network, by: "I1"), .direct("F2", 2, on: .at("upkeep"), by: "I2"),
      .direct("F3", 2, on: .at("upkeep"), by: "I3"),
    ])
    #expect(technology.reservations == [.oneFinding, .oneSource])
  }

  @Test func `Risks and open work are no second finding`() throws {
    let technology = try worst([
      .direct("F1", 6, on: Self.network, by: "I1", "I2"),
      .judged("F2", .risk, on: Self.network, by: "I1"),
      .judged("F3", .unjudged, on: Self.network, by: "I2"),
    ])
    #expect(technology.reservations == [.oneFinding])
  }

  @Test func `What is not assessed or does not apply has no reason`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [.direct("F1", 6, on: Self.network)],
        judgements: [Judgement(dimension: "technology", decision: .notApplicable)],
        instrument: try Shipped.five
      )
    )
    for dimension in assessed.dimensions {
      #expect(dimension.reservations == [])
      #expect(!dimension.isProvisional)
    }
  }

  @Test func `Without criteria one finding and one source are told, and bind nothing`() throws {
    // As in a workshop of Heeks', which agrees on one number.
    let heeks = try Shipped.instrument("heeks-2003")
    let bare = heeks.withDimensions(called: ["One"])
    let one = CaseAssessment(of: .of([.direct("F1", 6, on: .dimension("d1"))], instrument: bare))
    #expect(try one.dimension("d1").reservations == [.oneFinding, .oneSource])
    #expect(try !one.dimension("d1").isProvisional)
    let two = CaseAssessment(
      of: .of(
        [.direct("F1", 6, on: Self.network), .direct("F2", 4, on: .at("server"))],
        instrument: heeks
      )
    )
    #expect(try two.dimension("technology").reservations == [.oneSource])
    #expect(try !two.dimension("technology").isProvisional)
    // One indicator of five binds there too.
    let alone = CaseAssessment(of: .of([.direct("F1", 6, on: Self.network)], instrument: heeks))
    #expect(
      try alone.dimension("technology").reservations == [.oneFinding, .oneSource, .oneIndicator]
    )
    #expect(try alone.dimension("technology").isProvisional)
  }

  /// Technology under the worst aggregation, with a smaller gap at the server so that it has two indicators.
  private func worst(_ findings: [Finding]) throws -> DimensionAssessment {
    let instrument = try Shipped.five.with(aggregation: .worst)
    let other = Finding.direct("F0", 1, on: .at("server"), by: "O1")
    let assessed = CaseAssessment(of: .of(findings + [other], instrument: instrument))
    return try assessed.dimension("technology")
  }
}
