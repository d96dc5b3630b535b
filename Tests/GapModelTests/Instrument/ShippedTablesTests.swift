import GapModel
import Testing

@Suite struct `The tables of the method in the shipped instruments` {
  static let steps: [String: [(value: Double, en: String, id: String)]] = [
    "fit": [
      (0, "matches", "sesuai"), (1, "nearly", "hampir sesuai"),
      (3, "mostly", "sebagian besar sesuai"), (5, "partly", "sebagian sesuai"),
      (7, "barely", "kurang sesuai"), (9, "not-at-all", "tidak sesuai"),
    ],
    "frequency": [
      (0, "never", "tidak pernah"), (1, "rarely", "jarang"), (3, "periodically", "berkala"),
      (5, "often", "sering"), (7, "very-often", "sangat sering"), (9, "always", "selalu"),
    ],
    "impact": [
      (0, "none", "tidak ada"), (1, "negligible", "tidak mengganggu kinerja utama"),
      (3, "slows", "mengganggu kelancaran sebagian proses"),
      (5, "hampers", "memengaruhi sebagian proses"), (7, "disrupts", "mengganggu proses utama"),
      (9, "stops", "menghentikan fungsi utama"),
    ],
    "coverage": [
      (0, "nowhere", "tidak ada"), (1, "few", "kasus terbatas"), (3, "some", "sebagian"),
      (5, "many", "banyak"), (7, "most", "sebagian besar"), (9, "all", "seluruhnya"),
    ],
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
      let table = try #require(Self.steps[criterion.id.text])
      #expect(criterion.steps.map(\.id.text) == table.map(\.en))
      #expect(criterion.steps.map(\.value) == table.map(\.value))
      #expect(criterion.steps.map(\.label.id) == table.map(\.id))
    }
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

  @Test(arguments: [("heeks-itposmo", Aggregation.worst), ("heeks-itposmo-5", .worst)])
  func `A dimension is as far off as its worst expectation`(
    _ id: String,
    _ aggregation: Aggregation
  ) throws {
    #expect(try Shipped.instrument(id).aggregation == aggregation)
  }
}
