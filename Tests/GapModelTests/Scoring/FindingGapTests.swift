import GapModel
import Testing

@Suite struct `The gap of a finding` {
  typealias Row = (steps: KeyValuePairs<String, String>, gap: Double)

  // Weights: impact 2, the others 1. Values: 1, 3, 5, 7, 9, and 0 for what is met.
  static let rows: [Row] = [
    // The expectation is met.
    (["fit": "matches"], 0),
    // One criterion is its own mean, whatever its weight: 2·5 / 2.
    (["impact": "hampers"], 5),
    (["fit": "mostly"], 3),
    // (1·1 + 2·9) / 3 = 19 / 3
    (["frequency": "rarely", "impact": "stops"], 19.0 / 3),
    // (1·5 + 2·5) / 3 = 5
    (["frequency": "often", "impact": "hampers"], 5),
    // (1·7 + 1·3) / 2 = 5
    (["fit": "barely", "coverage": "some"], 5),
    // (1·1 + 2·3) / 3 = 7 / 3
    (["fit": "nearly", "impact": "slows"], 7.0 / 3),
    // (1·5 + 2·5 + 1·3) / 4 = 18 / 4
    (["fit": "partly", "impact": "hampers", "coverage": "some"], 4.5),
    // (1·1 + 1·3 + 1·9) / 3 = 13 / 3
    (["fit": "nearly", "frequency": "periodically", "coverage": "all"], 13.0 / 3),
    // (1·3 + 1·5 + 2·5 + 1·3) / 5 = 21 / 5
    (["fit": "mostly", "frequency": "often", "impact": "hampers", "coverage": "some"], 4.2),
    // (1·9 + 1·1 + 2·7 + 1·1) / 5 = 25 / 5
    (["fit": "not-at-all", "frequency": "rarely", "impact": "disrupts", "coverage": "few"], 5),
  ]

  @Test(arguments: rows.indices)
  func `It is the weighted mean of the criteria that were judged`(_ index: Int) throws {
    let row = Self.rows[index]
    let gap = try Shipped.three.steps(row.steps).gap
    #expect(abs(gap.value - row.gap) < 1e-12)
  }

  @Test(arguments: rows.indices)
  func `The order of the criteria changes no bit of it`(_ index: Int) throws {
    guard case .steps(let steps) = try Shipped.three.steps(Self.rows[index].steps) else { return }
    #expect(Distance.steps(steps.reversed()).gap == Distance.steps(steps).gap)
  }

  @Test func `A fit that matches leaves no gap, whatever else was judged`() throws {
    let distance = try Shipped.three.steps(["impact": "stops", "fit": "matches"])
    #expect(distance.gap == Gap.none)
  }

  @Test(arguments: [0, 0.1 + 0.2, 4.5, 10])
  func `A gap given directly is the gap`(_ value: Double) throws {
    let gap = try #require(Gap(value))
    #expect(Distance.direct(gap).gap.value == value)
  }

  @Test(arguments: [-0.0001, 10.0001, .nan, .infinity])
  func `There is no gap outside the scale`(_ value: Double) {
    #expect(Gap(value) == nil)
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func `One step on every criterion lands in the middle of its own band`(_ place: Int) throws {
    let instrument = try Shipped.five
    // The values 1, 3, 5, 7, 9; bands 0–2, 2–4, 4–6, 6–8, 8–10.
    let value = Double(2 * place - 1)
    let steps = try instrument.criteria.map { criterion in
      criterion.judged(try #require(criterion.steps.first { $0.value == value }))
    }
    let gap = Distance.steps(steps).gap
    #expect(gap.value == value)
    #expect(instrument.rating(of: gap).position == place - 1)
    #expect(instrument.bands[place - 1].middle == gap)
  }

  static let ladder: [(step: String, value: Double)] = [
    ("slight", 1), ("moderate", 3), ("serious", 5), ("severe", 7), ("total", 9),
  ]

  @Test(arguments: ladder)
  func `A step of the severity ladder is worth the middle of a band`(
    _ step: String,
    _ value: Double
  ) throws {
    let distance = try Shipped.five.severity(step)
    #expect(distance.gap == Gap(value))
    #expect(try Shipped.five.bands.contains { $0.middle == Gap(value) })
    // It is one judgement of the whole, and not one of several criteria.
    #expect(!distance.isOneCriterion)
  }

  @Test func `A single criterion is told from a judgement in full`() throws {
    let instrument = try Shipped.three
    #expect(try instrument.steps(["impact": "slows"]).isOneCriterion)
    #expect(try !instrument.steps(["impact": "slows", "fit": "mostly"]).isOneCriterion)
    #expect(try !instrument.steps(["fit": "matches"]).isOneCriterion)
    #expect(!Distance.direct(.none).isOneCriterion)
  }
}
