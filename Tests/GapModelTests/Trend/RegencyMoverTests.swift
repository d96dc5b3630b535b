import GapModel
import Testing

@Suite struct `The offices that moved most` {
  private func places(_ movers: [RegencyTrend.Mover]) -> [String] {
    movers.map { "\($0.office.trend.organisation) \($0.place)\($0.isTied ? " tied" : "")" }
  }

  /// Offices whose totals go from the first number to the second.
  private func trend(_ totals: [(String, Double, Double)]) throws -> RegencyTrend {
    try .of(
      totals.flatMap { name, first, last in
        [RoundFile.at(name, 2025, total: first), .at(name, 2026, total: last)]
      }
    )
  }

  // −4, −4, −2, −1 and −0.5: two share the first place, so the third has the third, the fourth none.
  // +3 and +1: two places. 18 is unchanged. The medians of 22, 22, 20, 19, 18, 17, 20, 16: sorted
  // 16 17 18 19 | 20 20 22 22 → 19.5; of 18, 18, 18, 18, 17.5, 20, 21, 16: 16 17.5 18 18 | 18 18 20 21 → 18.
  @Test func `They stand by the size of the change, and equal ones share a place`() throws {
    let trend = try trend([
      ("A", 22, 18), ("B", 22, 18), ("C", 20, 18), ("D", 19, 18), ("E", 18, 17.5), ("F", 17, 20),
      ("G", 20, 21), ("H", 16, 16),
    ])
    #expect(places(trend.improvedMost) == ["A 1 tied", "B 1 tied", "C 3"])
    #expect(places(trend.worsenedMost) == ["F 1", "G 2"])
    #expect(trend.total.offices == 8)
    #expect(trend.total.change.gaps == [19.5, 18])
    #expect(trend.total.change.change == -1.5)
    #expect(trend.totalMaximum == 70)
  }

  @Test func `All who share the last place are named`() throws {
    let trend = try trend([
      ("A", 22, 17), ("B", 22, 18), ("C", 20, 18), ("D", 20, 18), ("E", 18, 16), ("F", 18, 17),
    ])
    #expect(places(trend.improvedMost) == ["A 1", "B 2", "C 3 tied", "D 3 tied", "E 3 tied"])
    #expect(trend.worsenedMost.isEmpty)
  }

  // C has no total in 2026, and that of D leaves out a dimension that does not apply: 60, not 70.
  @Test func `An office without a total on the same scale has no place, and is told`() throws {
    var rounds: [RoundFile] = ["A", "B"].flatMap { name in
      [RoundFile.at(name, 2025, total: 20), .at(name, 2026, total: 18)]
    }
    rounds += [.at("C", 2025, total: 22), .at("C", 2026, RoundFile.voices("technology", 1))]
    let none = "judgements: [{dimension: information, applicable: false, because: Reason}]\n"
    for year in [2025, 2026] {
      var round = RoundFile.at("D", year, total: year == 2025 ? 22 : 15)
      round.voices.removeAll { $0.dimension == "information" }
      round.rest = none
      rounds.append(round)
    }
    let trend = try RegencyTrend.of(rounds)
    #expect(places(trend.improvedMost) == ["A 1 tied", "B 1 tied"])
    #expect(trend.total.offices == 2 && trend.totalMaximum == 70)
    #expect(trend.total.change.gaps == [20, 18])
    let report = trend.report(as: .markdown, language: .en)
    let told = report.split(separator: "\n").filter { $0.contains("its totals are not compared") }
    #expect(told.map { $0.prefix(4) } == ["- C:", "- D:"])
  }
}
