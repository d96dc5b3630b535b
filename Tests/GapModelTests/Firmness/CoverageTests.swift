import FoundationEssentials
import GapModel
import Testing

@Suite struct `How often the interval holds the true gap` {
  /// A setting of the simulation, and the share of its intervals that hold the true gap.
  private struct Setting: Decodable {
    let covers: Double
  }

  // What reports say of it are the worst and the best of all simulated settings, in hundredths.
  @Test func `It is said as the simulation found it`() throws {
    let text = try ProjectFiles.text("Tests/Fixtures/reference/coverage.json")
    let settings = try JSONDecoder().decode([Setting].self, from: Data(text.utf8))
    #expect(settings.count == 40)
    let hundredths = settings.map { Int(($0.covers * 100).rounded()) }
    let told = GapInterval.simulatedCoverage
    #expect(Int((told.lowerBound * 100).rounded()) == hundredths.min())
    #expect(Int((told.upperBound * 100).rounded()) == hundredths.max())
  }
}
