import GapModel
import Testing

// The bands of five: to 2, 4, 6, 8 and 10.
@Suite struct `The label of a firm rating` {
  typealias Label = DimensionFirmness.Label

  /// How firm the rating of technology is.
  private func firmness(
    _ said: [Said],
    draws: Int = Resampling.defaultDraws,
    seed: UInt64 = Resampling.defaultSeed
  ) throws -> DimensionFirmness {
    try Firmness(of: .of(said), draws: draws, seed: seed).technology()
  }

  @Test func `What earns one is nine or seven of ten`() {
    #expect(Label.allCases.map(\.from) == [0.9, 0.7, 0])
    #expect(Label.allCases.map(\.rawValue) == ["firm", "fairly-firm", "not-firm"])
  }

  @Test func `Nothing withholds it where three speak and all draws agree`() throws {
    let firmness = try firmness(Said.wellSupported([5, 5, 5]))
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.label == .firm)
  }

  // Each of these has both shares at 1 and is provisional for one reason alone.
  @Test func `A provisional rating is not firm`() throws {
    let five = try Shipped.five
    let hampers = try five.steps(["impact": "hampers"])
    let network = Target.at("network")
    let server = Target.at("server")
    let cases: [(ProvisionalReason, [Finding])] = [
      (
        .oneSource,
        [.direct("F1", 5, on: network, by: "I1"), .direct("F2", 5, on: server, by: "I1")]
      ),
      (
        .oneCriterion,
        [
          .judged("F1", .judged(hampers), on: network, by: "I1", "O1"),
          .judged("F2", .judged(hampers), on: server, by: "I2", "O1"),
        ]
      ),
      (
        .oneIndicator,
        [.direct("F1", 5, on: network, by: "I1", "I2"), .direct("F2", 5, on: network, by: "O1")]
      ),
    ]
    for (reason, findings) in cases {
      let assessment = CaseAssessment(of: .of(findings, instrument: five))
      #expect(try assessment.dimension("technology").reservations == [reason])
      let firmness = try Firmness(of: assessment).technology()
      #expect(firmness.resampled == 1)
      #expect(firmness.rubric == 1)
      #expect(firmness.label == .notFirm)
    }
  }

  // One finding is that of one indicator too, where the instrument has several; so this one has one.
  @Test func `A rating by a single finding is not firm`() throws {
    let five = try Shipped.five
    let dimensions = five.dimensions.map { dimension in
      Dimension(
        id: dimension.id,
        code: dimension.code,
        label: dimension.label,
        description: dimension.description,
        indicators: Array(dimension.indicators.prefix(1))
      )
    }
    let finding = Finding.direct("F1", 5, on: .at("network"), by: "I1", "I2", "O1")
    let content = Case.of([finding], instrument: five.with(dimensions: dimensions))
    let assessment = CaseAssessment(of: content)
    #expect(try assessment.dimension("technology").reservations == [.oneFinding])
    let firmness = try Firmness(of: assessment).technology()
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.label == .notFirm)
  }

  // Without criteria one source makes nothing provisional; but one source is thin, and one who speaks is few.
  @Test func `What is told and makes nothing provisional does not withhold it`() throws {
    let findings: [Finding] = [
      .direct("F1", 5, on: .at("network")), .direct("F2", 5, on: .at("server")),
    ]
    let heeks = try Shipped.instrument("heeks-2003")
    let assessment = CaseAssessment(of: .of(findings, instrument: heeks))
    let dimension = try assessment.dimension("technology")
    #expect(dimension.reservations == [.oneSource])
    #expect(!dimension.isProvisional)
    #expect(try Firmness(of: assessment).technology().label == .fairlyFirm)
  }

  // Three interviews are one technique.
  @Test func `Thin evidence makes it fairly firm`() throws {
    let said = (["I1", "I2", "I3"] as [Source.ID]).flatMap { Said.twice($0, 5) }
    let firmness = try firmness(said)
    #expect(firmness.interval.speakers == 3)
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.label == .fairlyFirm)
  }

  // An observation of the upkeep, which decides nothing, does not make the evidence of what does wider. A
  // draw that has nothing but the observation gives another rating: 1 of 4⁴.
  @Test func `The evidence is that of what decides`() throws {
    let interviews = (["I1", "I2", "I3"] as [Source.ID]).flatMap { Said.twice($0, 5) }
    let observation = Said(source: "O1", gap: 1, indicator: "upkeep")
    let assessment = try CaseAssessment.of(interviews + [observation])
    let dimension = try assessment.dimension("technology")
    #expect(dimension.evidence.level == .thin)
    #expect(dimension.evidenceOfAll.level == .strong)
    let firmness = try Firmness(of: assessment).technology()
    try expectShare(firmness.resampled, near: 255.0 / 256)
    #expect(firmness.label == .fairlyFirm)
  }

  // Four sources of three techniques are strong evidence; two of them speak.
  @Test func `Fewer than three who speak make it fairly firm`() throws {
    let said = (["I1", "O1", "D1", "D2"] as [Source.ID]).flatMap { Said.twice($0, 5) }
    let two = try CaseAssessment.of(said)
    #expect(try two.dimension("technology").evidence.level == .strong)
    let firmness = try Firmness(of: two).technology()
    #expect(firmness.interval.speakers == 2)
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.label == .fairlyFirm)
    let three = try self.firmness(said + Said.twice("I2", 5))
    #expect(three.label == .firm)
  }

  // 5 and 9 are two ratings apart, a conflict. As O1 and O2 weigh next to nothing, only a draw without I1
  // and I2, 1 of 16, can have another rating.
  @Test func `Moderate evidence does not withhold it`() throws {
    let said =
      Said.twice("I1", 5) + Said.twice("I2", 5) + Said.twice("O1", 5, weight: 0.001)
      + Said.twice("O2", 9, weight: 0.001)
    let assessment = try CaseAssessment.of(said)
    #expect(try assessment.dimension("technology").evidence.level == .moderate)
    let firmness = try Firmness(of: assessment).technology()
    #expect(try #require(firmness.resampled) > 0.9)
    #expect(firmness.label == .firm)
  }

  /// The label that so many of ten draws earn.
  private func label(_ kept: Int) -> Label {
    kept >= 9 ? .firm : kept >= 7 ? .fairlyFirm : .notFirm
  }

  // Ten draws keep the rating some times of ten; among many seeds there are both edges and both sides.
  @Test(arguments: [4.4, 4.2])
  func `A share of rubrics on an edge earns the better label`(_ gap: Double) throws {
    var seen = Set<Int>()
    for seed in UInt64(0)..<200 {
      let firmness = try firmness(Said.wellSupported([gap, gap, gap]), draws: 10, seed: seed)
      #expect(firmness.resampled == 1)
      let kept = Int((try #require(firmness.rubric) * 10).rounded())
      #expect(firmness.label == label(kept), "\(kept) of 10")
      seen.insert(kept)
    }
    #expect(seen.isSuperset(of: [6, 7, 8, 9, 10]))
  }

  @Test func `A share of draws on an edge earns the better label`() throws {
    var seen = Set<Int>()
    for seed in UInt64(0)..<200 {
      let firmness = try firmness(Said.wellSupported([4.6, 4.6, 7]), draws: 10, seed: seed)
      #expect(firmness.rubric == 1)
      let kept = Int((try #require(firmness.resampled) * 10).rounded())
      #expect(firmness.label == label(kept), "\(kept) of 10")
      seen.insert(kept)
    }
    #expect(seen.isSuperset(of: [6, 7, 8, 9, 10]))
  }

  // Of 1, 5 and 9 a draw stays at 5 where 1 and 9 come equally often, in 1 + 6 of 27 draws; else it is 2.33
  // or more away. No rubric reaches that far from 5; but the edge of 4.05 lies near, and 0.55 keep it.
  @Test func `The weaker of both shares decides`() throws {
    let torn = try firmness(Said.wellSupported([1, 5, 9]))
    #expect(torn.rubric == 1)
    try expectShare(torn.resampled, near: 7.0 / 27)
    #expect(torn.label == .notFirm)
    let close = try firmness(Said.wellSupported([4.05, 4.05, 4.05]))
    #expect(close.resampled == 1)
    try expectShare(close.rubric, near: 0.55)
    #expect(close.label == .notFirm)
  }

  @Test func `What has no rating has none`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let firmness = Firmness(of: try .of(Said.wellSupported([5, 5, 5]), judgements: [judgement]))
    #expect(firmness.dimensions.allSatisfy { $0.label == nil })
  }
}
