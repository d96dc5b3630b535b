import GapModel
import Testing

/// By hand, from the table at `ThreeOffices`.
@Suite struct `Which way the dimensions of several offices went` {
  /// The counts of a dimension: beyond noise, within, untold, of those that fell and those that grew; then
  /// the unchanged and the not comparable.
  private static func counts(_ tally: ChangeTally) -> [Int] {
    [tally.improved, tally.worsened].flatMap { [$0.beyondNoise, $0.withinNoise, $0.untold] }
      + [tally.unchanged, tally.notComparable]
  }

  @Test(
    arguments: [
      ("technology", [1, 1, 0, 1, 0, 0, 0, 0]), ("processes", [0, 0, 1, 0, 0, 1, 0, 1]),
      ("objectives", [0, 0, 0, 0, 1, 1, 1, 0]), ("staffing", [0, 0, 1, 0, 0, 1, 1, 0]),
      ("information", [0, 0, 1, 0, 0, 0, 1, 1]), ("management", [0, 0, 0, 0, 0, 0, 0, 3]),
      ("other-resources", [0, 0, 0, 0, 0, 0, 0, 3]),
    ] as [(Dimension.ID, [Int])]
  )
  func `Each office is counted once`(_ dimension: Dimension.ID, _ counts: [Int]) throws {
    let tally = try ThreeOffices.trend().dimension(dimension).tally
    #expect(Self.counts(tally) == counts)
    #expect(counts.reduce(0, +) == 3)
  }

  // 1 + 1 beyond noise; 1 of technology, 2 of objectives, 1 of staffing and 1 of information stayed; 2 of
  // processes, 1 of objectives, 2 of staffing and 1 of information moved untold: 13 of 21.
  @Test func `All dimensions together are the sum`() throws {
    let tally = try ThreeOffices.trend().tally
    #expect(Self.counts(tally) == [1, 1, 3, 1, 1, 3, 3, 8])
    #expect(tally.stayed == 5 && tally.untold == 6 && tally.compared == 13)
    // Technology at all three, objectives at A and B, where it is the same: the others lack an interval.
    #expect(tally.tested == 5)
  }

  @Test(
    arguments: [
      // 6.5, 1.5, 5 and 1.5, 5.5, 4.5.
      ("technology", 3, [5, 4.5]),
      // Of A and B alone: (2 + 4)/2 and (5 + 3)/2.
      ("processes", 2, [3, 4]), ("objectives", 3, [3, 4]), ("staffing", 3, [3, 3]),
      // Of B and C alone: (2 + 6)/2 and (2 + 4)/2.
      ("information", 2, [4, 3]),
    ] as [(Dimension.ID, Int, [Double])]
  )
  func `Medians are of the offices that are assessed at both times`(
    _ dimension: Dimension.ID,
    _ offices: Int,
    _ medians: [Double]
  ) throws {
    let median = try ThreeOffices.trend().dimension(dimension).median
    #expect(median.offices == offices)
    #expect(median.change.gaps == medians)
    #expect(median.change.change == medians[1] - medians[0])
  }

  @Test func `Where no office is assessed at both times there is no median`() throws {
    let trend = try ThreeOffices.trend()
    let median = try trend.dimension("management").median
    #expect(median.offices == 0)
    #expect(median.change.gaps == [nil, nil])
    #expect(median.change.direction == .notComparable)
    #expect(trend.total.offices == 0 && trend.totalMaximum == nil)
  }

  // Without its first round D would pull the last median of technology from 4.5 to 5.
  @Test func `An office that is there at one time changes no median and no count`() throws {
    let late = RoundFile.at("D", 2026, RoundFile.voices("technology", 9, 9.5, 10))
    let trend = try RegencyTrend.of(ThreeOffices.rounds + [late])
    let without = try ThreeOffices.trend()
    #expect(trend.dimensions == without.dimensions)
    #expect(trend.offices == without.offices)
    #expect(trend.leftOut.map(\.organisation) == ["D"])
  }

  @Test func `The order of the cases changes nothing`() throws {
    let rounds = ThreeOffices.rounds
    let orders = [rounds, rounds.reversed(), Array(rounds[2...] + rounds[..<2])]
    let trends = try orders.map { try RegencyTrend.of($0) }
    #expect(Set(trends.map(\.json)).count == 1)
    for language in Language.allCases {
      #expect(Set(trends.map { $0.table(language: language) }).count == 1)
      #expect(Set(trends.map { $0.report(as: .html, language: language) }).count == 1)
    }
  }

  @Test func `What an office alone tells is what its own trend tells`() throws {
    let offices = try ThreeOffices.trend().offices
    for (index, name) in ["A", "B", "C"].enumerated() {
      let own = ThreeOffices.rounds.filter { $0.office == name }
      #expect(offices[index].trend == (try Trend(of: own.map { try $0.scored() })))
    }
  }
}
