import GapModel
import Testing

@Suite struct `Cases that are no trend` {
  private func failure(_ rounds: RoundFile...) throws -> Trend.Failure? {
    let scored = try rounds.map { try $0.scored() }
    do {
      _ = try Trend(of: scored)
      return nil
    } catch {
      return error
    }
  }

  @Test func `None, and one alone`() throws {
    #expect(try failure() == .tooFew(files: []))
    #expect(try failure(.of(2025, 4)) == .tooFew(files: ["2025.yaml"]))
  }

  @Test func `Another office or another system`() throws {
    var other = RoundFile.of(2026, 4)
    other.office = "Other"
    #expect(
      try failure(.of(2025, 4), other)
        == .differentPlaces(["2025.yaml: Organisation, System", "2026.yaml: Other, System"])
    )
    other.office = "Organisation"
    other.system = "Other"
    #expect(
      try failure(.of(2025, 4), other)
        == .differentPlaces(["2025.yaml: Organisation, System", "2026.yaml: Organisation, Other"])
    )
  }

  @Test
  func `Names that only read alike when put together`() throws {
    var one = RoundFile.of(2025, 4)
    (one.office, one.system) = ("A, B", "C")
    var other = RoundFile.of(2026, 4)
    (other.office, other.system) = ("A", "B, C")
    #expect(try failure(one, other) != nil)
  }

  @Test func `Without a period`() throws {
    var one = RoundFile.of(2025, 4)
    one.from = nil
    var other = RoundFile.of(2026, 4)
    other.from = nil
    #expect(try failure(one, .of(2027, 4)) == .withoutPeriod(files: ["2025.yaml"]))
    #expect(
      try failure(one, .of(2027, 4), other) == .withoutPeriod(files: ["2025.yaml", "2026.yaml"])
    )
  }

  @Test(arguments: ["2025", "2025-01", "2025-01-01"])
  func `Two that begin on the same day`(from: String) throws {
    var other = RoundFile.of(2026, 4)
    (other.from, other.to) = (from, "2025-12")
    // The one that ends first stands first, whatever the order they were given in.
    let expected = Trend.Failure.samePeriod(files: ["2025.yaml", "2026.yaml"])
    #expect(try failure(.of(2025, 4), other) == expected)
    #expect(try failure(.of(2027, 4), other, .of(2025, 4)) == expected)
  }

  @Test func `Several instruments`() throws {
    var other = RoundFile.of(2026, 4)
    other.instrument = "heeks-2003"
    func method(_ instrument: Instrument) -> String {
      "\(instrument.id) v\(instrument.head.version) (SHA-256 \(instrument.sha256.prefix(12))…)"
    }
    let five = try method(Shipped.five)
    let heeks = try method(Shipped.instrument("heeks-2003"))
    #expect(
      try failure(.of(2025, 4), other)
        == .differentInstruments([
          "2025.yaml: \(five)", "2026.yaml: \(heeks)",
        ])
    )
  }
}
