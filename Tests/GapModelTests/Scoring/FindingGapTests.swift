import GapModel
import Testing

@Suite struct `The gap of a finding` {
  typealias Row = (steps: KeyValuePairs<String, String>, gap: Double)

  // Weights: impact 2, the others 1. Values: 0, 1, 3, 5, 7, 9.
  static let rows: [Row] = [
    // The expectation is met.
    (["fit": "matches"], 0),
    // One criterion is its own mean, whatever its weight: 2·5 / 2.
    (["impact": "hampers"], 5),
    (["fit": "mostly"], 3),
    // A step of value 0 on a criterion that does not settle counts like any other: 2·0 / 2.
    (["impact": "none"], 0),
    // (1·0 + 2·9) / 3 = 6
    (["frequency": "never", "impact": "stops"], 6),
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
    // (1·9 + 1·1 + 2·7 + 1·0) / 5 = 24 / 5
    (
      ["fit": "not-at-all", "frequency": "rarely", "impact": "disrupts", "coverage": "nowhere"], 4.8
    ),
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
  func `One step on every criterion lands in the middle of its own band`(_ step: Int) throws {
    let instrument = try Shipped.five
    let steps = instrument.criteria.map { $0.judged($0.steps[step]) }
    let gap = Distance.steps(steps).gap
    // Steps 1, 3, 5, 7, 9; bands 0–2, 2–4, 4–6, 6–8, 8–10.
    #expect(gap.value == Double(2 * step - 1))
    #expect(instrument.rating(of: gap).position == step - 1)
    #expect(instrument.bands[step - 1].middle == gap)
  }
}
