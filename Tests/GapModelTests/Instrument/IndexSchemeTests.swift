import GapModel
import Testing

@Suite struct `Predicates of the macro indices` {
  static let old: [(from: Double, label: String)] = [
    (1, "Kurang"), (1.8, "Cukup"), (2.6, "Baik"), (3.5, "Sangat Baik"), (4.2, "Memuaskan"),
  ]
  static let new: [(from: Double, label: String)] = [
    (1, "Kurang"), (1.5, "Cukup"), (2.5, "Baik"), (3.5, "Sangat Baik"), (4, "Memuaskan"),
  ]
  static let schemes: [(id: String, table: [(from: Double, label: String)])] = [
    ("spbe-2020", old), ("pemdi-2026", new),
  ]

  @Test(arguments: [0, 1])
  func `A lower edge belongs to its predicate`(_ index: Int) throws {
    let (id, table) = Self.schemes[index]
    let scheme = try scheme(id)
    #expect(scheme.predicates.map(\.from) == table.map(\.from))
    var below: String?
    for (from, label) in table {
      #expect(scheme.predicate(of: from)?.label.id == label)
      #expect(scheme.predicate(of: from + 0.0001)?.label.id == label)
      #expect(scheme.predicate(of: from - 0.0001)?.label.id == below)
      below = label
    }
    #expect(scheme.predicate(of: 5)?.label.id == "Memuaskan")
  }

  @Test(arguments: [
    // Shown as 1.80, and yet below it.
    ("spbe-2020", 1.7999, "Kurang"), ("spbe-2020", 1.8, "Cukup"),
    // Rounded to 2.60 it would be Baik under the old rule.
    ("spbe-2020", 2.595, "Cukup"), ("pemdi-2026", 2.595, "Baik"),
    ("spbe-2020", 4.1, "Sangat Baik"), ("pemdi-2026", 4.1, "Memuaskan"),
    // The values of Batanghari in the study.
    ("spbe-2020", 2.03, "Cukup"), ("spbe-2020", 3.55, "Sangat Baik"),
  ])
  func `The unrounded value is banded by its own rule`(
    _ id: String,
    _ value: Double,
    _ label: String
  ) throws {
    #expect(try scheme(id).predicate(of: value)?.label.id == label)
  }

  @Test(arguments: [0, 1])
  func `No predicate stands without its rule and its limits`(_ index: Int) throws {
    let scheme = try scheme(Self.schemes[index].id)
    let numbers = [["59", "2020"], ["8", "2026"]]
    for language in Language.allCases {
      for number in numbers[index] { #expect(scheme.rule[language].contains(number)) }
      #expect(scheme.limits[language].count > 40)
    }
  }

  private func scheme(_ id: String) throws -> IndexScheme {
    let instrument = try Shipped.three
    #expect(instrument.indices.map(\.key) == ["spbe-2020", "pemdi-2026"])
    return try #require(instrument.indices.keyed(id))
  }
}
