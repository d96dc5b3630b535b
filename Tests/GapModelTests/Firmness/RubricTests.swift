import GapModel
import Testing

// The bands of five: to 2, 4, 6, 8 and 10. Each edge is moved to somewhere within half a point, all moves
// equally likely, and so is the value of each step; gaps given directly stay.
@Suite struct `Draws of the rubric` {
  /// The share of rubrics that keep the rating of technology.
  private func kept(
    _ distances: Distance...,
    on targets: [Target] = [.dimension("technology")],
    instrument: Instrument
  ) throws -> Double? {
    let findings = targets.enumerated().flatMap { place, target in
      distances.enumerated().map { number, distance in
        Finding.judged(Finding.ID("F\(place)-\(number)"), .judged(distance), on: target)
      }
    }
    let assessment = CaseAssessment(of: .of(findings, instrument: instrument))
    let index = try #require(allDimensions.firstIndex(of: "technology"))
    return RubricSensitivity(of: assessment).kept[index]
  }

  private func direct(_ gap: Double) -> Distance { .direct(Gap(clamping: gap)) }

  /// The instrument with one criterion, or with a ladder, of steps of such values.
  private func instrument(criterion values: [Double]) throws -> Instrument {
    let five = try Shipped.five
    let fit = try #require(five.criteria.first)
    let steps = values.map { value in
      Step(id: Step.ID("S\(value)"), value: value, label: fit.label, descriptor: fit.label)
    }
    let criterion = Criterion(
      id: fit.id,
      label: fit.label,
      question: fit.question,
      weight: 1,
      settles: true,
      steps: steps
    )
    return five.with(criteria: [criterion])
  }

  private func instrument(ladder values: [Double]) throws -> Instrument {
    let five = try Shipped.five
    let label = try #require(five.ladder.first).label
    return five.with(
      ladder: values.map {
        SeverityStep(id: SeverityStep.ID("S\($0)"), value: $0, label: label, fits: label)
      }
    )
  }

  // The edge between small–medium and medium, 4, is moved to somewhere from 3.5 to 4.5: 4 + d stays medium
  // with a probability of 0.5 + d, 4 − d and 4 itself likewise. Were the gap moved too, 4.4 would stay in
  // 0.82 of the draws.
  @Test(arguments: [(4.05, 0.55), (4.25, 0.75), (4.4, 0.9), (4, 0.5), (3.8, 0.7), (3.6, 0.9)])
  func `Edges are moved by up to half a point, and direct gaps are not`(
    _ gap: Double,
    _ share: Double
  ) throws {
    try expectShare(try kept(direct(gap), instrument: Shipped.five), near: share)
  }

  @Test func `Far from any edge all keep the rating`() throws {
    for gap in [0, 1.4, 2.6, 5, 7.4, 8.6, 10] {
      #expect(try kept(direct(gap), instrument: Shipped.five) == 1)
    }
  }

  // What lies above the last band keeps its rating, and below that edge there is no band to fall to either.
  @Test(arguments: [5.8, 6, 6.2, 10])
  func `The upper edge of the last band is not moved`(_ gap: Double) throws {
    #expect(try kept(direct(gap), instrument: Shipped.three) == 1)
  }

  // Edges at 4 and 4.5, of which the lower lies below 4.25 with a probability of 3/4, and the upper above it
  // likewise. It lies between both in 3/4 · 3/4 of the draws, and where they have changed places in 1/4 · 1/4.
  @Test func `Edges keep their order`() throws {
    let five = try Shipped.five
    let bands = zip(five.bands, [(0, 4), (4, 4.5), (4.5, 10)] as [(Double, Double)])
      .map { band, ends in
        Band(
          rating: band.rating,
          from: ends.0,
          to: ends.1,
          label: band.label,
          meaning: band.meaning,
          success: band.success
        )
      }
    try expectShare(try kept(direct(4.25), instrument: five.with(bands: bands)), near: 10.0 / 16)
  }

  // The difference of two moves is below d with a probability of 1 − (1 − d)² ÷ 2: 4 + d stays above an edge
  // at 4 that often, and 4 − d below it.
  static let moves: [(value: Double, share: Double)] = [
    (4, 0.5), (4.2, 0.68), (4.4, 0.82), (4.9, 0.995), (3.5, 0.875),
  ]

  @Test(arguments: moves)
  func `Values of the ladder are moved by up to half a point`(
    _ value: Double,
    _ share: Double
  ) throws {
    let instrument = try instrument(ladder: [9, value])
    let severity = try instrument.severity("S\(value)")
    try expectShare(try kept(severity, instrument: instrument), near: share)
  }

  @Test(arguments: moves)
  func `Values of criteria are moved by up to half a point`(
    _ value: Double,
    _ share: Double
  ) throws {
    let instrument = try instrument(criterion: [0, value, 9])
    let steps = try instrument.steps(["fit": "S\(value)"])
    try expectShare(try kept(steps, instrument: instrument), near: share)
  }

  // The lower of two steps at 4.3 and 4.5 takes the smaller of both moved values. With the edge at 4 + c
  // that is above it with a probability of min(1, 0.8 − c) · min(1, 1 − c). Over all c from −0.5 to 0.5 that
  // is 0.3 + 0.18 + 0.21667 = 0.69667; were the order not kept, it would be 1 − 0.7² ÷ 2 = 0.755.
  @Test func `Values keep their order`() throws {
    let ladder = try instrument(ladder: [4.5, 4.3])
    try expectShare(
      try kept(ladder.severity("S4.3"), instrument: ladder),
      near: 0.3 + 0.18 + 0.65 / 3
    )
    let criterion = try instrument(criterion: [4.3, 4.5])
    try expectShare(
      try kept(criterion.steps(["fit": "S4.3"]), instrument: criterion),
      near: 0.3 + 0.18 + 0.65 / 3
    )
  }

  // A median of 4.4 between steps at 3 and 5 lies 0.7 of the way up: it is moved by 0.3a + 0.7b, which is
  // spread over 0.5 both ways like the sum of uniform moves of 0.15 and of 0.35. It stays above 4 + c with a
  // probability of 0.9 less the mean of what the move exceeds 0.1 by: 0.00714 from 0.1 to 0.2, where the
  // density is 1/0.7, and 0.04286 from there to 0.5, where it falls to 0. That is 0.85.
  @Test func `A median between two steps moves with both`() throws {
    let instrument = try instrument(ladder: [5, 3])
    let between = Distance.severity(JudgedSeverity(step: nil, value: 4.4))
    try expectShare(try kept(between, instrument: instrument), near: 0.85)
  }

  // Half of the way from 0 to a step at 8.6 is 4.3, which is moved by half of what the step is: y, within
  // 0.25. It stays above 4 + c with a probability of 0.8 less the mean of what y exceeds 0.2 by,
  // 0.05² ÷ 2 ÷ 0.5 = 0.0025. Were 0 moved too, to between 0 and 0.5 in half of the draws, it would be above
  // 0.84.
  @Test func `0 is a point that does not move`() throws {
    let instrument = try instrument(ladder: [8.6])
    let between = Distance.severity(JudgedSeverity(step: nil, value: 4.3))
    try expectShare(try kept(between, instrument: instrument), near: 0.7975)
  }

  // Fit at 9 and frequency at 1. The share of one weight in both lies anywhere from 0 to 1, all equally
  // likely. So the gap lies anywhere between the moved values, 8 + x apart, where x has the variance 1/6; it
  // is medium between two edges that lie 2 apart on average. The mean of 2 ÷ (8 + x) is 0.25 · (1 + 1/384)
  // and less than a thousandth more.
  @Test func `Every set of weights is equally likely`() throws {
    let instrument = try Shipped.five
    let steps = try instrument.steps(["fit": "not-at-all", "frequency": "rarely"])
    #expect(steps.gap.value == 5)
    try expectShare(try kept(steps, instrument: instrument), near: 0.25 * (1 + 1.0 / 384))
  }

  @Test func `A fit that matches leaves no gap under any rubric`() throws {
    let five = try Shipped.five
    #expect(try kept(five.steps(["fit": "matches"]), instrument: five) == 1)
    // (0 + 8.8) ÷ 2 = 4.4, of which nothing moves.
    let share = try kept(five.steps(["fit": "matches"]), direct(8.8), instrument: five)
    try expectShare(share, near: 0.9)
  }

  // Of 0 and 8.6: 4.3 is medium in 0.8 of the draws, and so is the median; the largest, 8.6, is large in all;
  // the root of 8.6² ÷ 2 is 6.0811, medium–large in 0.5811.
  static let aggregations: [(aggregation: Aggregation, share: Double)] = [
    (.twoWorst, 0.8), (.worst, 1), (.mean, 0.8), (.median, 0.8), (.quadraticMean, 0.5811),
  ]

  @Test(arguments: aggregations)
  func `The aggregation is kept`(_ aggregation: Aggregation, _ share: Double) throws {
    let findings: [Finding] = [
      .direct("F1", 0, on: .at("network")), .direct("F2", 8.6, on: .at("server")),
    ]
    let content = Case.of(findings, instrument: try Shipped.five.with(aggregation: aggregation))
    try expectShare(RubricSensitivity(of: CaseAssessment(of: content)).kept[1], near: share)
  }

  // Two indicators at one step, and a third: a draw moves the step for all of them, and (3 + 3) ÷ 2 stays
  // where one would.
  @Test func `A draw moves a step once, wherever it was chosen`() throws {
    let instrument = try instrument(ladder: [9, 4.4])
    let severity = try instrument.severity("S4.4")
    let one = try kept(severity, on: [.at("network")], instrument: instrument)
    let three = try kept(
      severity,
      on: [.at("network"), .at("server"), .at("upkeep")],
      instrument: instrument
    )
    #expect(three == one)
  }

  @Test func `What is not assessed, or does not apply, is nil`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let assessment = try CaseAssessment.of(Said.all([2, 6]), judgements: [judgement])
    #expect(RubricSensitivity(of: assessment).kept == Array(repeating: nil, count: 7))
  }
}
