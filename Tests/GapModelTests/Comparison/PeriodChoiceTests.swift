import GapModel
import Testing

@Suite struct `Which case stands for an office` {
  /// A case of an office, in a file of its name.
  private func entry(_ name: String, _ office: String, _ period: String...) -> ComparedCase {
    let own = ComparedCase.of(name, organisation: office)
    return ComparedCase(
      id: own.id,
      file: own.file,
      organisation: own.organisation,
      region: own.region,
      system: own.system,
      period: period,
      instrument: own.instrument,
      version: own.version,
      sha256: own.sha256,
      total: own.total,
      cells: own.cells,
      strategies: []
    )
  }

  /// What is chosen, and what is not, with a letter for the reason.
  private func chosen(
    _ entries: [ComparedCase],
    _ period: String? = nil
  ) throws -> (cases: [String], passedOver: [String]) {
    let date = try period.map { try #require(CalendarDate($0)) }
    let choice = PeriodChoice(of: ComparedCases(entries), in: date)
    let passedOver = choice.passedOver.map { entry in
      switch entry.reason {
      case .isEarlier: "\(entry.file) earlier"
      case .isOfOtherPeriod: "\(entry.file) other"
      }
    }
    return (choice.cases.map(\.id), passedOver)
  }

  @Test func `The latest of each is taken, in the order given`() throws {
    let (cases, passedOver) = try chosen([
      entry("a26", "A", "2026-01", "2026-06"), entry("b25", "B", "2025", "2025"),
      entry("a25", "A", "2025-01", "2025-06"), entry("c", "C"),
      entry("a24", "A", "2024-01", "2024-06"),
    ])
    #expect(cases == ["a26", "b25", "c"])
    #expect(passedOver == ["a25.yaml earlier", "a24.yaml earlier"])
  }

  // 2025 ends on its last day, after November; of two that end together the later beginning is the later.
  @Test func `The latest is the one that ends last`() throws {
    #expect(
      try chosen([entry("a", "A", "2025-06", "2025-11"), entry("b", "A", "2025", "2025")]).cases
        == ["b"]
    )
    #expect(
      try chosen([entry("a", "A", "2025-07", "2025"), entry("b", "A", "2025", "2025-12-31")]).cases
        == ["a"]
    )
  }

  @Test(
    arguments: [
      ("2025", ["a25", "b"], ["a24.yaml other", "a26.yaml other", "c.yaml other"]),
      ("2025-07", ["b"], ["a24.yaml other", "a25.yaml other", "a26.yaml other", "c.yaml other"]),
      (
        "2026-06-30", ["a26"], ["a24.yaml other", "a25.yaml other", "b.yaml other", "c.yaml other"]
      ),
      (
        "2023", [],
        ["a24.yaml other", "a25.yaml other", "a26.yaml other", "b.yaml other", "c.yaml other"]
      ),
    ] as [(String, [String], [String])]
  )
  func `A time that is asked for takes the cases that it touches`(
    _ period: String,
    _ cases: [String],
    _ passedOver: [String]
  ) throws {
    let chosen = try chosen(
      [
        entry("a24", "A", "2024-01", "2024-06"), entry("a25", "A", "2025-01", "2025-06"),
        entry("a26", "A", "2026-01", "2026-06"), entry("b", "B", "2025-05", "2025-09"),
        entry("c", "C"),
      ],
      period
    )
    #expect(chosen.cases == cases)
    #expect(chosen.passedOver == passedOver)
  }

  @Test func `Of several that it touches, the latest`() throws {
    let (cases, passedOver) = try chosen(
      [
        entry("a1", "A", "2025-01", "2025-06"), entry("a2", "A", "2025-07", "2025-12"),
        entry("a3", "A", "2026-01", "2026-06"),
      ],
      "2025"
    )
    #expect(cases == ["a2"])
    #expect(passedOver == ["a1.yaml earlier", "a3.yaml other"])
  }

  @Test func `Where nothing tells the latest, both stay and are refused`() throws {
    let same = [
      entry("a", "A", "2025-01", "2025-06"), entry("b", "A", "2025-01", "2025-06"),
      entry("c", "A", "2024", "2024"),
    ]
    #expect(try chosen(same).cases == ["a", "b"])
    let timeless = [entry("a", "A", "2025", "2025"), entry("b", "A")]
    let choice = PeriodChoice(of: ComparedCases(timeless))
    #expect(choice.passedOver.isEmpty)
    let failure = Comparison.Failure.samePlace(
      organisation: "A",
      system: "System",
      files: ["a.yaml", "b.yaml"]
    )
    #expect(throws: failure) {
      try Comparison(of: choice.cases, under: Shipped.three)
    }
  }

  @Test func `Two systems of one office both stay`() throws {
    let entries = [
      ComparedCase.of("a", organisation: "A", system: "One"),
      .of("b", organisation: "A", system: "Two"),
    ]
    #expect(try chosen(entries).cases == ["a", "b"])
  }
}
