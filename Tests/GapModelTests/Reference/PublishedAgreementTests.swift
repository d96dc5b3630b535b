import GapModel
import Testing

/// The examples that those who proposed the coefficients worked out themselves, to the places they print.
@Suite struct `Agreement as it was published` {
  @Test func `Krippendorff 2011, two coders and binary values`() throws {
    try expectPublished("two coders, binary, nominal", by: "K. Krippendorff (2011)", alpha: 0.095)
  }

  @Test func `Krippendorff 2011, two coders and nominal values`() throws {
    try expectPublished("two coders, nominal", by: "K. Krippendorff (2011)", alpha: 0.692)
  }

  @Test func `Krippendorff 2011, four coders with missing and nominal values`() throws {
    try expectPublished("four coders, nominal", by: "K. Krippendorff (2011)", alpha: 0.743)
  }

  @Test func `Krippendorff 2011, four coders with missing and ordinal values`() throws {
    try expectPublished("four coders, ordinal", by: "K. Krippendorff (2011)", alpha: 0.815)
  }

  @Test func `Krippendorff 2011, four coders with missing and interval values`() throws {
    try expectPublished("four coders, interval", by: "K. Krippendorff (2011)", alpha: 0.849)
  }

  // Cohen prints frequencies of 200: 140 on the diagonal, so pₒ is 0.70. The margins are 120, 60, 20
  // and 100, 60, 40, so pₑ is (12,000 + 3,600 + 800) ÷ 40,000 = 0.41, and κ is 0.29 ÷ 0.59 = 0.4915.
  @Test func `Cohen 1960, table 2`() throws {
    let set = try ReferenceSet.named("published: judges of 200 cases, nominal")
    #expect(set.source?.contains("J. Cohen (1960)") == true)
    let statistics = try set.statistics
    #expect(isClose(statistics.percent, 0.7))
    #expect(isClose(statistics.kappa, 29.0 / 59))
    #expect(isClose(statistics.kappa, 0.492, within: 0.0005 + 1e-9))
    #expect(statistics.weightedKappa == nil)
    #expect(statistics.fleiss == nil)
  }

  // Fleiss prints 0.430, of P̄ = 0.5556 and P̄ₑ = 0.2199.
  @Test func `Fleiss 1971, table 1`() throws {
    let set = try ReferenceSet.named("published: psychiatrists, nominal")
    #expect(set.source?.contains("J. L. Fleiss (1971)") == true)
    let statistics = try set.statistics
    #expect(isClose(statistics.fleiss, 0.430, within: 0.0005))
    #expect(isClose(statistics.percent, 0.5556, within: 0.00005))
    #expect(statistics.kappa == nil)
  }

  private func expectPublished(_ name: String, by source: String, alpha: Double) throws {
    let set = try ReferenceSet.named("published: \(name)")
    #expect(set.source?.contains(source) == true)
    #expect(set.published == ["alpha": alpha])
    // Printed with three places.
    #expect(isClose(try set.statistics.alpha, alpha, within: 0.0005))
  }
}
