import GapModel
import Testing

@Suite struct `The total of the seven` {
  @Test func `It is the sum of the gaps, of 70`() throws {
    let total = try #require(try total([1, 2, 3, 4, 5, 6, 7]))
    #expect(total.sum == 28)
    #expect(total.maximum == 70)
    #expect(total.assessed == 7)
  }

  static let readings: [(sum: Double, reading: TotalReading.ID)] = [
    (0, "success-likely"), (14, "success-likely"), (14 + 1e-10, "success-likely"),
    (14 + 1e-6, "partial-failure-possible"), (14.5, "partial-failure-possible"),
    (28, "partial-failure-possible"), (28 + 1e-10, "partial-failure-possible"),
    (28 + 1e-6, "failure-possible"), (42, "failure-possible"), (42 + 1e-10, "failure-possible"),
    (42 + 1e-6, "failure-likely"), (56, "failure-likely"), (56 + 1e-10, "failure-likely"),
    (56 + 1e-6, "failure-almost-certain"), (70, "failure-almost-certain"),
  ]

  @Test(arguments: readings)
  func `Between two published bands the riskier one counts`(
    _ sum: Double,
    _ reading: TotalReading.ID
  ) throws {
    // Six equal whole parts and the rest, so that the sum is the number itself.
    let part = (sum / 7).rounded(.down)
    let total = try #require(try total(Array(repeating: part, count: 6) + [sum - 6 * part]))
    #expect(abs(total.sum - sum) < 1e-11)
    #expect(total.reading?.id == reading)
  }

  static let neighbours: [(sum: Double, other: TotalReading.ID?)] = [
    (0, nil), (12.9, nil), (13, "partial-failure-possible"), (14, "partial-failure-possible"),
    (14.5, "success-likely"), (15, "success-likely"), (15.1, nil), (27, "failure-possible"),
    (29, "partial-failure-possible"), (41.5, "failure-likely"), (42.5, "failure-possible"),
    (55.5, "failure-almost-certain"), (57, "failure-likely"), (57.1, nil),
    // Nothing lies above the last reading.
    (69.5, nil), (70, nil),
  ]

  @Test(arguments: neighbours)
  func `Within 1 of an edge the reading across it is named too`(
    _ sum: Double,
    _ other: TotalReading.ID?
  ) throws {
    // Whole parts as equal as can be, and what is left over in the last.
    let part = (sum / 7).rounded(.down)
    let rest = sum - 7 * part
    var gaps = (0..<7).map { part + (Double($0) < rest.rounded(.down) ? 1 : 0) }
    gaps[6] += rest - rest.rounded(.down)
    let total = try #require(try total(gaps))
    #expect(abs(total.sum - sum) < 1e-11)
    #expect(total.otherReading?.id == other)
  }

  @Test func `How near an edge is is looked at on the scaled total`() throws {
    let six = [Judgement(dimension: "other-resources", decision: .notApplicable)]
    // 12.6 of 60 is 14.7 of 70; 13 of 60 is 15.17.
    let near = try #require(try total([2, 2, 2, 2, 2, 2.6], judgements: six))
    #expect(near.otherReading?.id == "success-likely")
    let far = try #require(try total([2, 2, 2, 2, 2, 3], judgements: six))
    #expect(far.otherReading == nil)
  }

  @Test func `It tells how many of its parts are provisional`() throws {
    // One finding each.
    let seven = try #require(try total([1, 2, 3, 4, 5, 6, 7]))
    #expect(seven.provisional == 7)
    let six = try #require(
      try total(
        [1, 2, 3, 4, 5, 6],
        judgements: [Judgement(dimension: "other-resources", decision: .notApplicable)]
      )
    )
    #expect(six.provisional == 6)
    // Technology rests on two indicators, findings and sources.
    let others = allDimensions.filter { $0 != "technology" }.map { dimension in
      Finding.direct(Finding.ID("F-\(dimension)"), 3, on: .dimension(dimension))
    }
    let assessed = CaseAssessment(
      of: .of(
        others + [
          .direct("F1", 3, on: .at("network"), by: "I1"),
          .direct("F2", 3, on: .at("server"), by: "O1"),
        ],
        instrument: try Shipped.five
      )
    )
    #expect(assessed.total?.provisional == 6)
  }

  @Test(arguments: [(20.0, false), (20 + 1e-10, false), (20.0001, true)])
  func `Heeks advises concern above 20`(_ sum: Double, _ isOfConcern: Bool) throws {
    let total = try #require(try total([3, 3, 3, 3, 3, 3, sum - 18]))
    #expect(total.isOfConcern == isOfConcern)
  }

  @Test func `There is none while a dimension is not assessed`() throws {
    #expect(try total([1, 1, 1, 1, 1, 1]) == nil)
    #expect(try total([]) == nil)
  }

  struct Scaled {
    let gaps: [Double]
    let sum: Double
    let maximum: Double
    let reading: TotalReading.ID
  }

  static let scaled = [
    // 12 of 60 is 12 / 60 · 70 = 14 of 70.
    Scaled(gaps: [2, 2, 2, 2, 2, 2], sum: 12, maximum: 60, reading: "success-likely"),
    // 12.6 of 60 is 14.7 of 70, where 12.6 itself would read as a success.
    Scaled(
      gaps: [2, 2, 2, 2, 2, 2.6],
      sum: 12.6,
      maximum: 60,
      reading: "partial-failure-possible"
    ),
    // 20 of 50 is 28 of 70.
    Scaled(gaps: [4, 4, 4, 4, 4], sum: 20, maximum: 50, reading: "partial-failure-possible"),
    // 20.5 of 50 is 28.7 of 70.
    Scaled(gaps: [4, 4, 4, 4, 4.5], sum: 20.5, maximum: 50, reading: "failure-possible"),
    // 9 of 10 is 63 of 70.
    Scaled(gaps: [9], sum: 9, maximum: 10, reading: "failure-almost-certain"),
  ]

  @Test(arguments: scaled.indices)
  func `What is not applicable lowers the maximum by 10`(_ index: Int) throws {
    let row = Self.scaled[index]
    let excluded = allDimensions.dropFirst(row.gaps.count)
    let total = try #require(
      try total(
        row.gaps,
        judgements: excluded.map {
          Judgement(dimension: $0, decision: .notApplicable, because: "Reason")
        }
      )
    )
    #expect(abs(total.sum - row.sum) < 1e-12)
    #expect(total.maximum == row.maximum)
    #expect(total.reading?.id == row.reading)
  }

  @Test func `Findings on what is not applicable do not count`() throws {
    let total = try #require(
      try total(
        [2, 2, 2, 2, 2, 2, 10],
        judgements: [Judgement(dimension: "other-resources", decision: .notApplicable)]
      )
    )
    #expect(total.sum == 12)
    #expect(total.assessed == 6)
  }

  @Test func `Without any applicable dimension there is no total`() throws {
    let total = try total(
      [1],
      judgements: allDimensions.map { Judgement(dimension: $0, decision: .notApplicable) }
    )
    #expect(total == nil)
  }

  @Test(arguments: [nil, 10.0])
  func `A dimension that is not counted stays out of it`(_ eighth: Double?) throws {
    let base = try Shipped.five
    let environment = Dimension(
      id: "environment",
      code: "E",
      label: LocalisedText(id: "Lingkungan", en: "Environment"),
      description: LocalisedText(id: "Di luar", en: "Outside"),
      isCounted: false
    )
    let instrument = base.with(dimensions: base.dimensions + [environment])
    var gaps = Dictionary(uniqueKeysWithValues: allDimensions.map { ($0, 2.0) })
    gaps["environment"] = eighth
    let assessed = CaseAssessment(of: .withGaps(gaps, instrument: instrument))
    #expect(assessed.total?.sum == 14)
    #expect(assessed.total?.maximum == 70)
    #expect(assessed.total?.assessed == 7)
    #expect(assessed.total?.reading?.id == "success-likely")
    // It is rated all the same.
    let rating: Band.ID? = eighth == nil ? nil : "large"
    #expect(try assessed.dimension("environment").band?.rating == rating)
  }

  private func total(
    _ gaps: [Double],
    judgements: [Judgement] = []
  ) throws -> TotalAssessment? {
    let named = Dictionary(uniqueKeysWithValues: zip(allDimensions, gaps))
    let built = Case.withGaps(named, judgements: judgements, instrument: try Shipped.five)
    return CaseAssessment(of: built).total
  }
}
