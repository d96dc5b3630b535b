import GapModel
import Testing

@Suite struct `The tables of the method in the shipped instruments` {
  // The steps of the method, section 1: each value is the middle of a band.
  static let steps: [String: [String]] = [
    "fit": ["matches", "nearly", "mostly", "partly", "barely", "not-at-all"],
    "frequency": ["rarely", "periodically", "often", "very-often", "always"],
    "impact": ["negligible", "slows", "hampers", "disrupts", "stops"],
    "coverage": ["few", "some", "many", "most", "all"],
  ]

  @Test(arguments: ["heeks-itposmo", "heeks-itposmo-5"])
  func `Criteria have these steps, values and weights`(_ id: String) throws {
    let criteria = try Shipped.instrument(id).criteria
    #expect(criteria.map(\.id) == ["fit", "frequency", "impact", "coverage"])
    #expect(criteria.map(\.weight) == [1, 1, 2, 1])
    #expect(criteria.map(\.settles) == [true, false, false, false])
    #expect(criteria.map(\.label.id) == ["kesesuaian", "frekuensi", "dampak", "cakupan"])
    #expect(criteria.map(\.label.en) == ["fit", "frequency", "impact", "coverage"])
    for criterion in criteria {
      let steps = try #require(Self.steps[criterion.id.text])
      #expect(criterion.steps.map(\.id.text) == steps)
      // Only what is met is worth 0.
      #expect(criterion.steps.map(\.value) == [0, 1, 3, 5, 7, 9].suffix(steps.count))
    }
  }

  @Test(arguments: ["heeks-itposmo", "heeks-itposmo-5"])
  func `What never happens is a word that is refused`(_ id: String) throws {
    let criteria = try Shipped.instrument(id).criteria
    #expect(
      criteria.map(\.retired) == [
        [], ["never", "tidak pernah"], ["none", "tidak ada"], ["nowhere", "tidak ada"],
      ]
    )
  }

  @Test(arguments: ["heeks-itposmo", "heeks-itposmo-5"])
  func `The severity ladder has these steps, the gravest first`(_ id: String) throws {
    let ladder = try Shipped.instrument(id).ladder
    #expect(ladder.map(\.id) == ["total", "severe", "serious", "moderate", "slight"])
    #expect(ladder.map(\.value) == [9, 7, 5, 3, 1])
    #expect(ladder.map(\.label.en) == ["total", "severe", "serious", "moderate", "slight"])
    #expect(ladder.map(\.label.id) == ["total", "parah", "berat", "sedang", "ringan"])
  }

  @Test(arguments: Shipped.ids)
  func `Techniques tell whose sources are people, and which are accounts`(_ id: String) throws {
    let techniques = try Shipped.instrument(id).techniques
    #expect(techniques.map(\.technique) == [.interview, .observation, .document, .account])
    #expect(techniques.map(\.isPerson) == [true, true, false, false])
    #expect(techniques.map(\.isSecondary) == [false, false, false, true])
  }

  static let bands: [(rating: Band.ID, to: Double, en: String, id: String, success: String)] = [
    ("small", 2, "small", "Kecil", "high"),
    ("small-medium", 4, "small–medium", "Kecil–Sedang", "fair"),
    ("medium", 6, "medium", "Sedang", "fair"),
    ("medium-large", 8, "medium–large", "Sedang–Besar", "low"),
    ("large", 10, "large", "Besar", "low"),
  ]

  @Test(arguments: [("heeks-itposmo", 3), ("heeks-itposmo-5", 5), ("heeks-2003", 5)])
  func `Bands have these edges, labels and classes of success`(
    _ id: String,
    _ count: Int
  ) throws {
    let bands = try Shipped.instrument(id).bands
    let table = Self.bands.prefix(count)
    #expect(bands.map(\.rating) == table.map(\.rating))
    #expect(bands.map(\.from) == [0] + table.dropLast().map(\.to))
    #expect(bands.map(\.to) == table.map(\.to))
    #expect(bands.map(\.label.en) == table.map(\.en))
    #expect(bands.map(\.label.id) == table.map(\.id))
    #expect(bands.map(\.success.text) == table.map(\.success))
  }

  @Test(arguments: Shipped.ids)
  func `Success, leverages and priorities are these`(_ id: String) throws {
    let instrument = try Shipped.instrument(id)
    #expect(instrument.success.map(\.key) == ["high", "fair", "low"])
    #expect(instrument.success.map(\.label.id) == ["Tinggi", "Cukup", "Rendah"])
    #expect(instrument.leverages.map(\.key) == ["direct", "contributing", "supporting"])
    #expect(instrument.leverages.map(\.factor) == [1, 0.7, 0.4])
    #expect(instrument.priorities.map(\.key) == ["low", "medium", "high"])
    #expect(instrument.priorities.map(\.to) == [2, 4, nil])
    #expect(instrument.priorities.map(\.label.id) == ["Rendah", "Sedang", "Tinggi"])
  }

  @Test(arguments: Shipped.ids)
  func `The total is read as Heeks reads it`(_ id: String) throws {
    let total = try Shipped.instrument(id).total
    #expect(total.maximum == 70)
    #expect(total.concern == 20)
    #expect(total.dimensionConcern == 5)
    #expect(total.readings.map(\.to) == [14, 28, 42, 56, 70])
    #expect(
      total.readings.map(\.id) == [
        "success-likely", "partial-failure-possible", "failure-possible", "failure-likely",
        "failure-almost-certain",
      ]
    )
  }

  @Test(
    arguments: [
      ("heeks-itposmo", Aggregation.twoWorst), ("heeks-itposmo-5", .twoWorst),
      ("heeks-2003", .mean),
    ]
  )
  func `A dimension is as far off as its two worst indicators, and in Heeks' own as their mean`(
    _ id: String,
    _ aggregation: Aggregation
  ) throws {
    #expect(try Shipped.instrument(id).aggregation == aggregation)
  }

  @Test func `Beyond three bands success is low, and five bands are advised`() throws {
    let beyond = try Shipped.three.beyond
    #expect(beyond == Instrument.Beyond(instrument: "heeks-itposmo-5", success: "low"))
    let assessed = CaseAssessment(
      of: .withGaps(["technology": 6.1, "processes": 6], instrument: try Shipped.three)
    )
    #expect(try assessed.dimension("technology").success == "low")
    #expect(try assessed.dimension("processes").success == "fair")
  }
}
