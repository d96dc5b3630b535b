import GapModel
import Testing

@Suite struct `Recommendations read through a crosswalk` {
  @Test(
    arguments: [
      // Addresses communication: its E1 (1) and E2 (5), so 5 · 1.0
      ("R1", 5.0, "high", ["information", "technology"]),
      // E3 1 · 0.7
      ("R2", 0.7, "low", ["technology"]),
      // Resources: E3 (1), E4 (3), E6 (–) and what was said of money (4), not E5; and E4 itself: 4 · 0.4
      ("R4", 1.6, "low", ["technology", "staffing", "other-resources"]),
    ]
  )
  func `Those for a dimension follow its expectations`(
    id: String,
    urgency: Double,
    priority: String,
    dimensions: [String]
  ) throws {
    let entry = try entry(id)
    #expect(abs((entry.urgency ?? -1) - urgency) < 1e-9)
    #expect(entry.priority?.id.text == priority)
    #expect(entry.dimensions.map(\.text) == dimensions)
  }

  @Test func `One that acts on what has no home has no urgency and comes last`() throws {
    let entry = try entry("R3")
    #expect(entry.urgency == nil)
    #expect(entry.priority == nil)
    #expect(entry.dimensions.isEmpty)
    #expect(entry.rank == 4)
  }

  @Test func `Nothing is addressed twice`() throws {
    let view = try #require(try SmallFramework.scored().view)
    let addressed = view.content.recommendations.map { entry in
      entry.addresses.map { target in
        switch target {
        case .expectation(let id): id.text
        case .indicator(let reference): reference.description
        case .dimension(let id): "all of \(id)"
        }
      }
    }
    #expect(
      addressed == [["E1", "E2"], ["E3"], [], ["E3", "E4", "E6", "all of other-resources"]]
    )
  }

  private func entry(_ id: String) throws -> RecommendationAssessment {
    let entries = try SmallFramework.scored().assessment.recommendations
    return try #require(entries.first { $0.recommendation.text == id })
  }
}
