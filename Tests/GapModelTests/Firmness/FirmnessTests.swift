import GapModel
import Testing

// The bands of five: to 2, 4, 6, 8 and 10.
@Suite struct `How firm a rating is` {
  /// How firm the rating of technology is, of which each source says one thing of two indicators.
  private func firmness(
    _ gaps: [Double],
    draws: Int = Resampling.defaultDraws,
    seed: UInt64 = Resampling.defaultSeed
  ) throws -> DimensionFirmness {
    try Firmness(of: .of(Said.wellSupported(gaps)), draws: draws, seed: seed).technology()
  }

  // Every draw gives 5, which is medium, from 4 to 6; no edge is moved that far.
  @Test func `Where every draw gives the same gap all is firm`() throws {
    let firmness = try firmness([5, 5, 5])
    #expect(firmness.label == .firm)
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.interval.missing == .noSpread)
    #expect(firmness.shares.ratings == [0, 0, 1, 0, 0])
    #expect(firmness.shares.unassessed == 0)
    #expect(firmness.leaveOneOut.isEmpty)
    #expect(firmness.leaveOneFindingOut.isEmpty)
  }

  @Test(arguments: [(0.0, 0), (10.0, 4)])
  func `The ends of the scale are as firm`(_ gap: Double, _ position: Int) throws {
    let firmness = try firmness([gap, gap, gap])
    #expect(firmness.label == .firm)
    #expect(firmness.rubric == 1)
    #expect(firmness.shares.ratings.firstIndex(of: 1) == position)
  }

  // All draws are of the one; but its rating is provisional, and hangs on it.
  @Test func `That of a single source is not firm`() throws {
    let firmness = try Firmness(of: .of(Said.twice("I1", 5))).technology()
    #expect(firmness.label == .notFirm)
    #expect(firmness.resampled == 1)
    #expect(firmness.rubric == 1)
    #expect(firmness.interval.missing == .fewSpeak)
    #expect(firmness.leaveOneOut.map(\.text) == ["I1: none"])
    #expect(firmness.leaveOneFindingOut.isEmpty)
  }

  @Test func `Of what has no rating nothing is said`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let firmness = Firmness(of: try .of(Said.all([5, 5]), judgements: [judgement]))
    #expect(firmness.dimensions.map(\.dimension) == allDimensions)
    for dimension in firmness.dimensions {
      #expect(dimension.label == nil)
      #expect(dimension.resampled == nil)
      #expect(dimension.rubric == nil)
      #expect(dimension.leaveOneOut.isEmpty)
      #expect(dimension.leaveOneFindingOut.isEmpty)
      #expect(dimension.otherAggregations.isEmpty)
      #expect(dimension.interval.missing == .notAssessed)
      #expect(dimension.shares.unassessed == 1)
    }
  }

  // 4.6, 4.6 and 7 have a mean of 5.4: medium, 0.6 below the edge and so beyond the reach of what moves
  // it. Drawn k times of 3, O3 gives 4.6 + 0.8 · k: 4.6 and 5.4 are medium, in 8 + 12 of 27 draws, 6.2 and
  // 7 are medium–large, in 6 + 1.
  @Test func `The draws that keep the rating are as many as chance makes them`() throws {
    let firmness = try firmness([4.6, 4.6, 7])
    try expectShare(firmness.resampled, near: 20.0 / 27)
    #expect(firmness.rubric == 1)
    #expect(firmness.shares.ratings.count == 5)
    #expect(firmness.shares.ratings[2] == firmness.resampled)
    try expectShare(firmness.shares.ratings[3], near: 7.0 / 27)
    #expect(firmness.label == .fairlyFirm)
  }

  @Test func `The same seed gives the same result, whatever the order of the sources`() throws {
    let said = Said.all([0, 1, 2.5, 4, 5.5, 9])
    let first = Firmness(of: try .of(said))
    #expect(first == Firmness(of: try .of(said), draws: 2_000, seed: 1))
    #expect(first.seed == 1)
    #expect(first.draws == 2_000)
    let reversed = try Firmness(of: .of(said.reversed())).technology()
    let technology = try first.technology()
    #expect(reversed.shares == technology.shares)
    #expect(reversed.rubric == technology.rubric)
    #expect(reversed.leaveOneOut == technology.leaveOneOut)
  }

  @Test func `Another seed gives other draws of both kinds`() throws {
    let seeds: [UInt64] = [0, 1, 2, 3, .max]
    let results = try seeds.map { try firmness([0, 2.1, 4.2, 5.5, 9], draws: 500, seed: $0) }
    #expect(Set(results.map(\.shares.ratings)).count > 1)
    #expect(Set(results.map(\.rubric)).count > 1)
  }

  // An analyst's judgement is no draw: what is looked at is the computed rating.
  @Test func `A judgement changes nothing`() throws {
    let judgement = Judgement(dimension: "technology", decision: .rating("small"), because: "R")
    let said = Said.wellSupported([4.6, 4.6, 7])
    let judged = Firmness(of: try .of(said, judgements: [judgement]))
    #expect(judged == Firmness(of: try .of(said)))
  }
}
