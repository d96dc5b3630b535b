import GapModel
import Testing

@Suite struct `Draws that leave a dimension unassessed` {
  // Of n sources, m speak of technology. A draw leaves all of them out with probability
  // ((n − m)/n)^n: 1/4, 8/27, 1/27, 81/256 and 1/16.
  static let shares: [(sources: Int, speaking: Int, share: Double)] = [
    (2, 1, 0.25), (3, 1, 8.0 / 27), (3, 2, 1.0 / 27), (4, 1, 81.0 / 256), (4, 2, 0.0625),
    (3, 3, 0),
  ]

  @Test(arguments: shares)
  func `They are as many as chance makes them`(
    _ count: Int,
    _ speaking: Int,
    _ share: Double
  ) throws {
    let said = (1...count).map { number in
      Said(
        source: Source.ID("I\(number)"),
        gap: Double(number),
        dimension: number <= speaking ? "technology" : "processes"
      )
    }
    let shares = try Resampling(of: .of(said)).shares()
    try expectShare(shares.unassessed, near: share)
    #expect(abs(shares.ratings.reduce(0, +) - 1) < 1e-9)
  }

  // Of two sources one is cited nowhere: a quarter of the draws hold that one twice.
  @Test func `A source that is not cited is drawn too`() throws {
    var content = Case.of(said: Said.all([3]), instrument: try Shipped.five)
    content.sources.append(.of("I2"))
    let shares = try Resampling(of: CaseAssessment(of: content)).shares()
    try expectShare(shares.unassessed, near: 0.25)
    #expect(shares.ratings == [0, 1, 0, 0, 0])
  }

  // I1 and I2 say 3 and 7 of technology, I3 nothing. Of 27 draws one leaves both out, 7 have I1 alone, 7
  // have I2 alone. Where both are drawn, each comes once in 6, one of them twice in 3 and 3: 5, 4.33 and
  // 5.67 are all medium. Were a draw without both counted as no gap, some would be small.
  @Test func `They are left out and not counted as no gap`() throws {
    let said = [
      Said(source: "I1", gap: 3), Said(source: "I2", gap: 7),
      Said(source: "I3", gap: 1, dimension: "processes"),
    ]
    let shares = try Resampling(of: .of(said)).shares()
    try expectShare(shares.unassessed, near: 1.0 / 27)
    for (found, of26) in zip(shares.ratings, [0.0, 7, 12, 7, 0]) {
      try expectShare(found, near: of26 / 26)
    }
  }
}
