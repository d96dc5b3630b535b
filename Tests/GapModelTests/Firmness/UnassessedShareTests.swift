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
    let spread = try Bootstrap(of: .of(said)).spread()
    // Four standard errors of a share of 2,000 draws.
    let tolerance = 4 * (share * (1 - share) / 2_000).squareRoot()
    #expect(abs(spread.unassessed - share) <= tolerance)
    #expect((spread.interval == nil) == (speaking == 1))
  }

  // I1 and I2 say 2 and 6 of technology, I3 nothing. Of the draws in which one of them is, those
  // without I2 give 2: 7 of 27, as many give 6, and 12 lie between. Left out, not counted as 0.
  @Test func `They are left out and not counted as no gap`() throws {
    let said = [
      Said(source: "I1", gap: 2), Said(source: "I2", gap: 6),
      Said(source: "I3", gap: 1, dimension: "processes"),
    ]
    let spread = try Bootstrap(of: .of(said)).spread()
    #expect(spread.interval == 2...6)
  }
}
