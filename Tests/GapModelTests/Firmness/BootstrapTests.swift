import GapModel
import Testing

@Suite struct `Draws of the sources` {
  private func said(_ gaps: [Double]) -> [Said] {
    gaps.enumerated().map { Said(source: Source.ID("I\($0.offset + 1)"), gap: $0.element) }
  }

  @Test func `Of one source they know nothing`() throws {
    let draws = Bootstrap(of: try .of(said([4.5])))
    let spread = try draws.spread()
    #expect(spread.interval == nil)
    #expect(spread.unassessed == 0)
    #expect(draws.draws == 2_000)
  }

  @Test(arguments: [0, 0.1, 4.4, 10])
  func `Sources that agree leave no width`(gap: Double) throws {
    let interval = try Bootstrap(of: .of(said([gap, gap]))).spread().interval
    #expect(interval == gap...gap)
  }

  // Two sources can be drawn as (a, a), (a, b), (b, a) and (b, b): a quarter of the draws gives a,
  // a quarter b, so that the 5th and the 95th of 100 are a and b themselves.
  @Test(arguments: [(0, 10), (2, 6), (6, 2), (4, 4.5)] as [(Double, Double)])
  func `Of two sources the interval reaches from one to the other`(
    _ one: Double,
    _ other: Double
  ) throws {
    let spread = try Bootstrap(of: .of(said([one, other]))).spread()
    #expect(spread.interval == min(one, other)...max(one, other))
    #expect(spread.unassessed == 0)
  }

  @Test func `One draw alone can only be one of three`() throws {
    let assessment = try CaseAssessment.of(said([2, 6]))
    let seen = try (0..<40).map { (seed: UInt64) in
      let interval = try Bootstrap(of: assessment, draws: 1, seed: seed).spread().interval
      let one = try #require(interval)
      #expect(one.lowerBound == one.upperBound)
      return one.lowerBound
    }
    #expect(Set(seen) == [2, 4, 6])
  }

  // A has weight 2 and says 0, B and C say 6. Drawn k times of 3, A leaves 6(3−k) ÷ (2k + 3−k):
  // 0 in 1 of 27 draws, 6/5 in 6, 3 in 12, 6 in 8. So the 5th of 100 is 1.2; under equal weights
  // it would be 2.
  @Test(arguments: [(2, 1.2), (1, 2)])
  func `The weights of the sources count`(_ weight: Double, _ lower: Double) throws {
    let voices = [
      Said(source: "I1", gap: 0, weight: weight), Said(source: "I2", gap: 6),
      Said(source: "I3", gap: 6),
    ]
    let interval = try #require(try Bootstrap(of: .of(voices)).spread().interval)
    #expect(abs(interval.lowerBound - lower) < 1e-9)
    #expect(abs(interval.upperBound - 6) < 1e-9)
  }

  // The worst expectation counts: without I1, what I2 says of the other one is left.
  @Test func `An expectation whose source is not drawn falls away`() throws {
    let content = Case.of(
      [
        .direct("F1", 8, on: .expectation("T1"), by: "I1"),
        .direct("F2", 3, on: .expectation("T2"), by: "I2"),
      ],
      design: [.of("T1"), .of("T2")],
      instrument: try Shipped.five
    )
    let spread = try Bootstrap(of: CaseAssessment(of: content)).spread()
    // (I1, I1) and the two mixed draws give 8, (I2, I2) gives 3.
    #expect(spread.interval == 3...8)
  }

  @Test func `The same seed gives the same result`() throws {
    let assessment = try CaseAssessment.of(said([0, 1, 2.5, 4, 5.5, 9]))
    #expect(Bootstrap(of: assessment) == Bootstrap(of: assessment, draws: 2_000, seed: 1))
    let results = (1...20).map { Bootstrap(of: assessment, draws: 50, seed: $0) }
    #expect(Set(results).count > 1)
    #expect(results == (1...20).map { Bootstrap(of: assessment, draws: 50, seed: $0) })
  }

  @Test func `What does not apply has no interval`() throws {
    let judgement = Judgement(dimension: "technology", decision: .notApplicable, because: "R")
    let draws = Bootstrap(of: try .of(said([2, 6]), judgements: [judgement]))
    let spread = try draws.spread()
    #expect(spread.interval == nil)
    #expect(spread.unassessed == 1)
  }

  @Test func `What nobody speaks of is unassessed in every draw`() throws {
    let draws = Bootstrap(of: try .of(said([2, 6])))
    #expect(draws.dimensions.map(\.dimension) == allDimensions)
    let spread = try draws.spread("staffing")
    #expect(spread.interval == nil)
    #expect(spread.unassessed == 1)
  }
}
