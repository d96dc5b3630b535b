import GapModel
import Testing

@Suite struct `How firm a rating is` {
  private func said(_ gaps: [Double]) -> [Said] {
    gaps.enumerated().map { Said(source: Source.ID("I\($0.offset + 1)"), gap: $0.element) }
  }

  /// How firm the rating of technology is, of which each source says one thing.
  private func firmness(
    _ gaps: [Double],
    draws: Int = Resampling.defaultDraws,
    seed: UInt64 = Resampling.defaultSeed
  ) throws -> DimensionFirmness {
    try Firmness(of: .of(said(gaps)), draws: draws, seed: seed).technology()
  }

  /// Expects a share of 2,000 draws within four standard errors of its probability.
  private func expect(
    _ share: Double?,
    near probability: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let share = try #require(share, sourceLocation: sourceLocation)
    let error = (probability * (1 - probability) / 2_000).squareRoot()
    #expect(abs(share - probability) <= 4 * error, sourceLocation: sourceLocation)
  }

  // Every draw gives 5, which is medium, from 4 to 6; no edge is moved that far.
  @Test func `Where every draw gives the same gap all is firm`() throws {
    let firmness = try firmness([5, 5, 5])
    #expect(firmness.label == .firm)
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.spread.interval == 5...5)
    #expect(firmness.spread.shares == [0, 0, 1, 0, 0])
    #expect(firmness.spread.unassessed == 0)
    #expect(firmness.leaveOneOut.isEmpty)
  }

  @Test(arguments: [(0.0, 0), (10.0, 4)])
  func `The ends of the scale are as firm`(_ gap: Double, _ position: Int) throws {
    let firmness = try firmness([gap, gap])
    #expect(firmness.label == .firm)
    #expect(firmness.rubric == 1)
    #expect(firmness.spread.shares.firstIndex(of: 1) == position)
  }

  // A single source says nothing of what others would have said, however firm the rubric is.
  @Test func `Of a single source it cannot be told`() throws {
    let firmness = try firmness([5])
    #expect(firmness.label == nil)
    #expect(firmness.resampled == nil)
    #expect(firmness.spread.interval == nil)
    #expect(firmness.spread.shares.isEmpty)
    #expect(firmness.rubric == 1)
    #expect(firmness.leaveOneOut.map(\.text) == ["I1: none"])
  }

  @Test func `Of what has no rating nothing is said`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let firmness = Firmness(of: try .of(said([5, 5]), judgements: [judgement]))
    #expect(firmness.dimensions.map(\.dimension) == allDimensions)
    for dimension in firmness.dimensions {
      #expect(dimension.label == nil)
      #expect(dimension.resampled == nil)
      #expect(dimension.rubric == nil)
      #expect(dimension.leaveOneOut.isEmpty)
      #expect(dimension.spread.unassessed == 1)
    }
  }

  // 4.6, 4.6 and 7 have a mean of 5.4: medium, 0.6 below the edge and so beyond the reach of what moves
  // it. Drawn k times of 3, I3 gives 4.6 + 0.8 · k: 4.6 and 5.4 are medium, in 8 + 12 of 27 draws, 6.2 and
  // 7 are medium–large, in 6 + 1.
  @Test func `The draws that keep the rating are as many as chance makes them`() throws {
    let firmness = try firmness([4.6, 4.6, 7])
    try expect(firmness.resampled, near: 20.0 / 27)
    #expect(firmness.rubric == 1)
    #expect(firmness.spread.shares.count == 5)
    #expect(firmness.spread.shares[2] == firmness.resampled)
    try expect(firmness.spread.shares[3], near: 7.0 / 27)
    #expect(firmness.label == .fairlyFirm)
  }

  // The edge between small–medium and medium, 4, is moved to somewhere from 3.5 to 4.5, all equally
  // likely: 4 + d stays medium with a probability of 0.5 + d, 4 − d and 4 itself likewise.
  @Test(arguments: [(4.05, 0.55), (4.25, 0.75), (4.4, 0.9), (4, 0.5), (3.8, 0.7), (3.6, 0.9)])
  func `Edges are moved by up to half a point`(_ gap: Double, _ share: Double) throws {
    try expect(try firmness([gap, gap]).rubric, near: share)
  }

  // The worst of 3 and 5 is 5, medium whatever the edge. The mean and the median are 4, which stays medium
  // in half the draws; the root of (9 + 25) / 2 = 17 is 4.123, which stays so with a probability of
  // 4.123 − 3.5. Each is taken in a quarter of the draws.
  @Test func `Each aggregation is taken as often`() throws {
    let content = Case.of(
      [
        .direct("F1", 3, on: .expectation("T1"), by: "I1"),
        .direct("F2", 5, on: .expectation("T2"), by: "I1"),
      ],
      design: [.of("T1"), .of("T2")],
      instrument: try Shipped.five
    )
    let firmness = try Firmness(of: CaseAssessment(of: content)).technology()
    let kept = [1, 0.5, 0.5, 17.0.squareRoot() - 3.5]
    try expect(firmness.rubric, near: kept.reduce(0, +) / 4)
  }

  /// A case with one finding on technology, judged by the criteria's steps.
  private func judged(_ steps: KeyValuePairs<String, String>) throws -> CaseAssessment {
    let instrument = try Shipped.five
    let coding = Coding(target: .dimension("technology"), distance: try instrument.steps(steps))
    let finding = Finding(id: "F1", sources: ["I1"], statement: "S", codings: [coding])
    return CaseAssessment(of: .of([finding], instrument: instrument))
  }

  // Of 9 and 1, the share of one weight in both lies anywhere from 0 to 1, all equally likely, and so the
  // gap from 1 to 9. It is medium between the two edges, which lie 6 − 4 = 2 apart on average: 2 of 8.
  @Test func `Every set of weights is equally likely`() throws {
    let assessment = try judged(["fit": "not-at-all", "frequency": "rarely"])
    #expect(try assessment.dimension("technology").gap?.value == 5)
    try expect(try Firmness(of: assessment).technology().rubric, near: 0.25)
  }

  @Test func `A fit that matches leaves no gap under any weights`() throws {
    let assessment = try judged(["fit": "matches", "impact": "stops"])
    #expect(try Firmness(of: assessment).technology().rubric == 1)
  }

  @Test func `What earns a label is nine or seven of ten`() {
    typealias Label = DimensionFirmness.Label
    #expect(Label.allCases.map(\.from) == [0.9, 0.7, 0])
    #expect(Label.allCases.map(\.rawValue) == ["firm", "fairly-firm", "tentative"])
  }

  /// The label that so many of ten draws earn.
  private func label(_ kept: Int) -> DimensionFirmness.Label {
    kept >= 9 ? .firm : kept >= 7 ? .fairlyFirm : .tentative
  }

  // Ten draws keep the rating some times of ten; among many seeds there are both edges and both sides.
  @Test(arguments: [[4.4, 4.4], [4.2, 4.2]])
  func `A share of rubrics on an edge earns the better label`(_ gaps: [Double]) throws {
    var seen = Set<Int>()
    for seed in UInt64(0)..<200 {
      let firmness = try firmness(gaps, draws: 10, seed: seed)
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
      let firmness = try firmness([4.6, 4.6, 7], draws: 10, seed: seed)
      #expect(firmness.rubric == 1)
      let kept = Int((try #require(firmness.resampled) * 10).rounded())
      #expect(firmness.label == label(kept), "\(kept) of 10")
      seen.insert(kept)
    }
    #expect(seen.isSuperset(of: [6, 7, 8, 9, 10]))
  }

  // Sources at 3 and 7 have a mean of 5, which half the draws give; the edge of 4.05 lies near.
  @Test func `The weaker of both shares decides`() throws {
    let torn = try firmness([3, 7])
    #expect(torn.rubric == 1)
    try expect(torn.resampled, near: 0.5)
    #expect(torn.label == .tentative)
    let close = try firmness([4.05, 4.05])
    #expect(close.resampled == 1)
    #expect(close.label == .tentative)
  }

  @Test func `The same seed gives the same result, whatever the order of the sources`() throws {
    let said = said([0, 1, 2.5, 4, 5.5, 9])
    let first = Firmness(of: try .of(said))
    #expect(first == Firmness(of: try .of(said), draws: 2_000, seed: 1))
    #expect(first == Firmness(of: try .of(said.reversed())))
    #expect(first.seed == 1)
    #expect(first.draws == 2_000)
  }

  @Test func `Another seed gives other draws of both kinds`() throws {
    let seeds: [UInt64] = [0, 1, 2, 3, .max]
    let results = try seeds.map { try firmness([0, 2.1, 4.2, 5.5, 9], draws: 500, seed: $0) }
    #expect(Set(results.map(\.spread.shares)).count > 1)
    #expect(Set(results.map(\.rubric)).count > 1)
  }

  // What a trend and a report say of the same case must not differ.
  @Test func `The draws of the sources are the bootstrap's`() throws {
    let assessment = try CaseAssessment.of(said([0, 1, 2.5, 4, 5.5, 9]))
    let firmness = Firmness(of: assessment, draws: 300, seed: 7)
    let draws = Bootstrap(of: assessment, draws: 300, seed: 7)
    #expect(firmness.dimensions.map(\.spread) == draws.dimensions)
  }

  // An analyst's judgement is no draw: what is looked at is the computed rating.
  @Test func `A judgement changes nothing`() throws {
    let judgement = Judgement(dimension: "technology", decision: .rating("small"), because: "R")
    let judged = Firmness(of: try .of(said([4.6, 4.6, 7]), judgements: [judgement]))
    #expect(judged == Firmness(of: try .of(said([4.6, 4.6, 7]))))
  }
}

extension Firmness {
  /// How firm the rating of technology is.
  fileprivate func technology() throws -> DimensionFirmness {
    try #require(dimensions.first { $0.dimension == "technology" })
  }
}
