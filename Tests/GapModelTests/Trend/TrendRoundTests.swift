import GapModel
import Testing

@Suite struct `The rounds of a trend` {
  @Test func `They stand in the order of their periods, however they were given`() throws {
    let rounds = try [RoundFile.of(2025, 5, 6), .of(2026, 4), .of(2027, 3, 1)]
      .map { try $0.scored() }
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let trends = try orders.map { order in try Trend(of: order.map { rounds[$0] }) }
    let expected: [Case.ID] = ["round-2025", "round-2026", "round-2027"]
    for trend in trends { #expect(trend.rounds.map(\.id) == expected) }
    #expect(Set(trends.map(\.json)).count == 1)
    for language in Language.allCases {
      #expect(Set(trends.map { $0.table(language: language) }).count == 1)
      #expect(Set(trends.map { $0.report(as: .html, language: language) }).count == 1)
    }
  }

  @Test func `A year, a month and a day can be told apart`() throws {
    var year = RoundFile.of(2025, 5)
    (year.from, year.to) = ("2025", "2025")
    var month = RoundFile.of(2026, 4)
    (month.from, month.to) = ("2025-02", "2025-03")
    var day = RoundFile.of(2027, 3)
    (day.from, day.to) = ("2025-01-02", "2025-01-02")
    let trend = try Trend.of(month, day, year)
    #expect(trend.rounds.map(\.id) == ["round-2025", "round-2027", "round-2026"])
  }

  private func recommendation(_ title: String, _ status: String) -> String {
    """
    recommendations:
      - {id: R1, title: "\(title)", addresses: [technology], leverage: direct, status: \(status)}

    """
  }

  @Test func `What a round reports as done is told, with that round`() throws {
    let trend = try Trend.of(
      .of(2025, 5, rest: recommendation("Old", "done")),
      .of(2026, 4, rest: recommendation("Network", "done")),
      .of(2027, 3, rest: recommendation("Running", "running"))
    )
    #expect(trend.done.map(\.title) == ["Old", "Network"])
    #expect(trend.done.map(\.round) == ["round-2025", "round-2026"])
  }

  @Test
  func `Done is told once, by the first round that says so`() throws {
    let done = recommendation("Network", "done")
    let trend = try Trend.of(
      .of(2025, 5, rest: recommendation("Network", "proposed")),
      .of(2026, 4, rest: done),
      .of(2027, 3, rest: done)
    )
    #expect(trend.done.map(\.title) == ["Network"])
    #expect(trend.done.map(\.round) == ["round-2026"])
  }

  @Test
  func `What the first round reports as done is not told again of the next`() throws {
    let done = recommendation("Network", "done")
    let trend = try Trend.of(.of(2025, 5, rest: done), .of(2026, 4, rest: done))
    #expect(trend.done.map(\.round) == ["round-2025"])
  }

  private func indices(_ values: (String, Int, Double)...) -> String {
    let entries = values.map { "  - {scheme: \($0.0), year: \($0.1), value: \($0.2)}\n" }
    return "indices:\n" + entries.joined()
  }

  @Test func `The indices of all rounds stand by year, each once`() throws {
    let trend = try Trend.of(
      .of(2026, 4, rest: indices(("spbe-2020", 2025, 3.1), ("spbe-2020", 2023, 2.5))),
      .of(2025, 5, rest: indices(("spbe-2020", 2024, 2.8), ("spbe-2020", 2023, 2.5)))
    )
    #expect(trend.indices.map(\.year) == [2023, 2024, 2025])
    #expect(trend.indices.map(\.value) == [2.5, 2.8, 3.1])
  }
}
