import GapModel
import Testing

// The bands of five: to 2, 4, 6, 8 and 10.
@Suite struct `Draws of the sources` {
  /// The shares of the ratings of technology.
  private func ratings(_ said: [Said]) throws -> [Double] {
    try Resampling(of: .of(said)).shares().ratings
  }

  @Test func `A single source keeps its rating in every draw`() throws {
    let draws = Resampling(of: try .of(Said.all([4.5])))
    let shares = try draws.shares()
    #expect(shares.ratings == [0, 0, 1, 0, 0])
    #expect(shares.unassessed == 0)
    #expect(draws.draws == 2_000)
  }

  @Test(arguments: [(0, 0), (0.1, 0), (2, 0), (4.4, 2), (10, 4)])
  func `Sources that agree keep theirs`(_ gap: Double, _ position: Int) throws {
    let ratings = try ratings(Said.all([gap, gap]))
    #expect(ratings == (0..<5).map { $0 == position ? 1 : 0 })
  }

  // Drawn from two that say 1 and 9, both come in half of the draws and give 5, medium; each alone comes
  // in a quarter.
  @Test func `They are as many as chance makes them`() throws {
    let ratings = try ratings(Said.all([1, 9]))
    #expect(ratings.count == 5)
    for (found, probability) in zip(ratings, [0.25, 0, 0.5, 0, 0.25]) {
      try expectShare(found, near: probability)
    }
  }

  // 2 and 6 give 2, 4 or 6: small, small–medium or medium.
  @Test func `One draw alone can only be one of three`() throws {
    let assessment = try CaseAssessment.of(Said.all([2, 6]))
    let seen = try (0..<40).map { (seed: UInt64) in
      let ratings = try Resampling(of: assessment, draws: 1, seed: seed).shares().ratings
      #expect(ratings.reduce(0, +) == 1)
      return ratings.firstIndex(of: 1)
    }
    #expect(Set(seen) == [0, 1, 2])
  }

  // I1 has weight 2 and says 0, the others say 8. Drawn k times of 3, I1 leaves 8(3−k) ÷ (2k + 3−k): 8 in
  // 8 of 27 draws, 4 in 12, 1.6 in 6 and 0 in 1. Of equal weights it is 8(3−k) ÷ 3: 8, 5.33, 2.67 and 0.
  @Test(arguments: [(2, [7, 12, 0, 8, 0]), (1, [1, 6, 12, 8, 0])])
  func `The weights of the sources count`(_ weight: Double, _ of27: [Double]) throws {
    let said = [
      Said(source: "I1", gap: 0, weight: weight), Said(source: "I2", gap: 8),
      Said(source: "I3", gap: 8),
    ]
    for (found, count) in zip(try ratings(said), of27) {
      try expectShare(found, near: count / 27)
    }
  }

  // (I1, I1) leaves 8, (I2, I2) leaves 3, and the two mixed draws give (8 + 3) ÷ 2 = 5.5.
  @Test func `An indicator of which nobody drawn speaks falls away`() throws {
    let said = [
      Said(source: "I1", gap: 8, indicator: "network"),
      Said(source: "I2", gap: 3, indicator: "server"),
    ]
    for (found, probability) in zip(try ratings(said), [0, 0.25, 0.5, 0.25, 0]) {
      try expectShare(found, near: probability)
    }
  }

  // 5 and 9 again: each alone in a quarter of the draws, and both, 7, in half.
  @Test func `Documents are drawn like others`() throws {
    let said = [Said(source: "I1", gap: 5), Said(source: "D1", gap: 9)]
    for (found, probability) in zip(try ratings(said), [0, 0, 0.25, 0.5, 0.25]) {
      try expectShare(found, near: probability)
    }
  }

  @Test func `What lies beyond the scale has the last rating`() throws {
    // 5, 7 and 9 under three ratings are all medium.
    let content = Case.of(said: Said.all([5, 9]), instrument: try Shipped.three)
    #expect(try Resampling(of: CaseAssessment(of: content)).shares().ratings == [0, 0, 1])
  }

  @Test func `The same seed gives the same result`() throws {
    let assessment = try CaseAssessment.of(Said.all([0, 1, 2.5, 4, 5.5, 9]))
    #expect(Resampling(of: assessment) == Resampling(of: assessment, draws: 2_000, seed: 1))
    let results = (1...20).map { Resampling(of: assessment, draws: 50, seed: $0) }
    #expect(Set(results).count > 1)
    #expect(results == (1...20).map { Resampling(of: assessment, draws: 50, seed: $0) })
  }

  @Test func `At least one is made`() throws {
    #expect(Resampling(of: try .of(Said.all([2, 6])), draws: 0).draws == 1)
  }

  @Test func `What does not apply is unassessed in all of them`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let draws = Resampling(of: try .of(Said.all([2, 6]), judgements: [judgement]))
    let shares = try draws.shares()
    #expect(shares.ratings.isEmpty)
    #expect(shares.unassessed == 1)
  }

  @Test func `What nobody speaks of is unassessed in all of them`() throws {
    let draws = Resampling(of: try .of(Said.all([2, 6])))
    #expect(draws.dimensions.map(\.dimension) == allDimensions)
    let shares = try draws.shares("staffing")
    #expect(shares.ratings.isEmpty)
    #expect(shares.unassessed == 1)
  }
}
