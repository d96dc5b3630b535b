import GapModel
import Testing

@Suite struct `What stands beside the gap of a dimension` {
  @Test func `The breadth counts the indicators above the first band`() throws {
    // 2 is small by its edge, 2 + 1e-10 by the tolerance.
    let technology = try assessed([0, 2, 2 + 1e-10, 2 + 1e-6, 9], under: .worst)
    #expect(technology.breadth.above == 2)
    #expect(technology.breadth.of == 5)
  }

  struct Hidden {
    let gaps: [Double]
    let isHidden: Bool
  }

  static let hidden = [
    // The mean is 6 / 3 = 2, in band 1; the worst is 6, in band 3: two bands apart.
    Hidden(gaps: [0, 0, 6], isHidden: true),
    // The mean is 6.3 / 3 = 2.1, in band 2; the worst in band 3: one band.
    Hidden(gaps: [0, 0.3, 6], isHidden: false),
    // The mean is 4 / 2 = 2, in band 1; the worst is 4, in band 2.
    Hidden(gaps: [0, 4], isHidden: false),
    // The mean is 6.1 / 3 = 2.03, in band 2; the worst is 6.1, in band 4.
    Hidden(gaps: [0, 0, 6.1], isHidden: true),
    // (0 + 0 + 0 + 10) / 4 = 2.5, in band 2; the worst in band 5: three bands.
    Hidden(gaps: [0, 0, 0, 10], isHidden: true),
    Hidden(gaps: [9], isHidden: false),
    Hidden(gaps: [], isHidden: false),
  ]

  @Test(arguments: hidden.indices)
  func `A mean masks an indicator two bands above it`(_ index: Int) throws {
    let row = Self.hidden[index]
    let technology = try assessed(row.gaps, under: .mean)
    #expect(technology.isMasked == row.isHidden)
  }

  @Test(arguments: hidden.indices)
  func `The worst masks nothing`(_ index: Int) throws {
    #expect(try assessed(Self.hidden[index].gaps, under: .worst).isMasked == false)
  }

  @Test func `The two worst mask one that lies two bands above their mean`() throws {
    // (6.1 + 0) / 2 = 3.05, in band 2; the worst is 6.1, in band 4.
    #expect(try assessed([0, 0, 6.1], under: .twoWorst).isMasked)
    // (6 + 0) / 2 = 3, in band 2; the worst is 6, in band 3.
    #expect(try assessed([0, 0, 6], under: .twoWorst).isMasked == false)
    // (6.1 + 4) / 2 = 5.05, in band 3; the worst in band 4.
    #expect(try assessed([4, 6.1], under: .twoWorst).isMasked == false)
  }

  @Test func `A median masks what it passes over`() throws {
    #expect(try assessed([1, 1, 5], under: .median).isMasked)
    #expect(try assessed([1, 1, 4], under: .median).isMasked == false)
  }

  @Test func `A quadratic mean masks what it passes over`() throws {
    // √(16 / 4) = 2, in band 1; 4 lies in band 2, and √(36 / 9) = 2 against 6 in band 3.
    #expect(try assessed([0, 0, 0, 4], under: .quadraticMean).isMasked == false)
    let nine = Array(repeating: 0.0, count: 8) + [6]
    #expect(try assessed(nine, under: .quadraticMean).isMasked)
  }

  @Test(arguments: [(4.9999, false), (5.0, false), (5.0001, true), (10, true)])
  func `Heeks advises concern above 5`(_ gap: Double, _ isOfConcern: Bool) throws {
    #expect(try assessed([gap], under: .worst).isOfConcern == isOfConcern)
  }

  // Three voices of 5 with the weights 0.1, 0.1 and 0.7 make 5.000000000000001.
  @Test
  func `The last bit of a mean raises no concern`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [.direct("F1", 5, on: .dimension("technology"), by: "I1", "I2", "I3")],
        sources: [.of("I1", weight: 0.1), .of("I2", weight: 0.1), .of("I3", weight: 0.7)],
        instrument: try Shipped.five
      )
    )
    #expect(try assessed.dimension("technology").isOfConcern == false)
  }

  private func assessed(
    _ gaps: [Double],
    under aggregation: Aggregation
  ) throws -> DimensionAssessment {
    let ids = gaps.indices.map { DesignExpectation.ID("T\($0)") }
    let assessed = CaseAssessment(
      of: .of(
        zip(ids, gaps).map { .direct(Finding.ID("F-\($0)"), $1, on: .expectation($0)) },
        design: ids.map { .of($0) },
        instrument: try Shipped.five.with(aggregation: aggregation)
      )
    )
    return try assessed.dimension("technology")
  }
}
