import GapModel
import Testing

@Suite struct `The trends of the example regency` {
  private func trend(_ office: String) throws -> Trend {
    try Trend(
      of: ["2026", "2025"].map { year in
        let path = "cases/example-regency/\(office)-\(year).yaml"
        return ScoredCase(try ProjectFiles.document(path), from: path)
      }
    )
  }

  private func dimensions(of trend: Trend, _ direction: Trend.Direction) -> [Dimension.ID] {
    trend.dimensions.filter { $0.change.direction == direction }.map(\.dimension)
  }

  @Test func `The civil registry improved`() throws {
    let trend = try trend("disdukcapil")
    #expect(trend.total.direction == .improved)
    #expect(!dimensions(of: trend, .improved).isEmpty)
    #expect(dimensions(of: trend, .worsened).isEmpty)
    #expect(dimensions(of: trend, .notComparable).isEmpty)
  }

  @Test func `The staff agency is as it was`() throws {
    let trend = try trend("bkpsdm")
    #expect(dimensions(of: trend, .unchanged) == allDimensions)
    #expect(trend.total.direction == .unchanged)
    #expect(trend.dimensions.allSatisfy { $0.isBeyondNoise != true })
  }

  @Test func `The education office worsened in technology only`() throws {
    let trend = try trend("disdik")
    #expect(dimensions(of: trend, .worsened) == ["technology"])
    #expect(trend.total.direction == .worsened)
  }

  @Test(arguments: ["disdukcapil", "bkpsdm", "disdik"])
  func `Each is of one office, and its times rise`(office: String) throws {
    let trend = try trend(office)
    #expect(trend.rounds.map(\.period.from.year) == [2025, 2026])
    #expect(trend.rounds.map(\.id.text) == ["contoh-\(office)-2025", "contoh-\(office)-2026"])
    #expect(trend.indices == trend.indices.sorted { $0.year < $1.year })
    #expect(Set(trend.indices).count == trend.indices.count)
  }
}
