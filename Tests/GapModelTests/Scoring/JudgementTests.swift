import GapModel
import Testing

@Suite struct `What the analyst decides` {
  private let judged = Judgement(
    dimension: "technology",
    decision: .rating("small-medium"),
    because: "Errors are periodic"
  )

  @Test func `A judged rating stands beside the computed one`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(["technology": 5], judgements: [judged], instrument: try Shipped.three)
    )
    let technology = try assessed.dimension("technology")
    #expect(technology.isJudged)
    #expect(technology.band?.rating == "small-medium")
    #expect(technology.band?.success == "fair")
    #expect(technology.computedRating?.band.rating == "medium")
    #expect(technology.gap == Gap(5))
  }

  @Test func `The middle of the judged band drives the urgency of its dimension`() throws {
    let assessed = CaseAssessment(
      of: .of(
        [.direct("F1", 5, on: .expectation("T1"))],
        design: [.of("T1")],
        judgements: [judged],
        recommendations: [
          Recommendation(
            id: "R1",
            title: "On the dimension",
            addresses: [.dimension("technology")],
            leverage: "direct"
          ),
          Recommendation(
            id: "R2",
            title: "On the expectation",
            addresses: [.expectation("T1")],
            leverage: "direct"
          ),
        ],
        instrument: try Shipped.three
      )
    )
    // The band 2–4 has its middle at 3; the expectation keeps its own 5.
    #expect(assessed.recommendations.map(\.recommendation) == ["R2", "R1"])
    #expect(assessed.recommendations.map(\.urgency) == [5, 3])
    #expect(assessed.recommendations.map(\.priority?.id) == ["high", "medium"])
  }

  @Test func `A judgement changes no sum`() throws {
    let gaps = Dictionary(uniqueKeysWithValues: allDimensions.map { ($0, 5.0) })
    let assessed = CaseAssessment(
      of: .withGaps(gaps, judgements: [judged], instrument: try Shipped.three)
    )
    #expect(assessed.total?.sum == 35)
  }

  @Test func `A dimension without a finding can be judged and has no gap all the same`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(
        ["processes": 1],
        judgements: [judged],
        recommendations: [
          Recommendation(
            id: "R1",
            title: "On the dimension",
            addresses: [.dimension("technology")],
            leverage: "contributing"
          )
        ],
        instrument: try Shipped.three
      )
    )
    let technology = try assessed.dimension("technology")
    #expect(technology.gap == nil)
    #expect(technology.computedRating == nil)
    #expect(technology.band?.rating == "small-medium")
    #expect(technology.evidence.level == nil)
    #expect(assessed.total == nil)
    // 3 · 0.7
    #expect(abs(try #require(assessed.recommendations.first?.urgency) - 2.1) < 1e-12)
    #expect(assessed.recommendations.first?.priority?.id == "medium")
  }

  @Test func `What wants a recommendation follows from the indicators, not from a judged rating`()
    throws
  {
    let assessed = CaseAssessment(
      of: .withGaps(
        ["technology": 5, "processes": 1],
        judgements: [
          Judgement(dimension: "technology", decision: .rating("small"), because: "Reason"),
          Judgement(dimension: "processes", decision: .rating("medium"), because: "Reason"),
        ],
        instrument: try Shipped.three
      )
    )
    // The indicator of technology has 5, that of processes 1.
    #expect(assessed.unaddressed == ["technology"])
  }

  @Test func `What is not applicable has neither gap nor rating`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(
        ["technology": 5],
        judgements: [Judgement(dimension: "technology", decision: .notApplicable)],
        recommendations: [
          Recommendation(
            id: "R1",
            title: "On the dimension",
            addresses: [.dimension("technology")],
            leverage: "direct"
          )
        ],
        instrument: try Shipped.three
      )
    )
    let technology = try assessed.dimension("technology")
    #expect(technology.isApplicable == false)
    #expect(technology.gap == nil)
    #expect(technology.band == nil)
    #expect(technology.breadth.of == 0)
    #expect(technology.evidence.sources.isEmpty)
    #expect(assessed.recommendations.first?.urgency == nil)
    #expect(assessed.unaddressed.isEmpty)
  }

  @Test func `Words alone decide nothing`() throws {
    let assessed = CaseAssessment(
      of: .withGaps(
        ["technology": 5],
        judgements: [Judgement(dimension: "technology", decision: .none, basis: "My words")],
        instrument: try Shipped.three
      )
    )
    let technology = try assessed.dimension("technology")
    #expect(technology.isJudged == false)
    #expect(technology.band?.rating == "medium")
    #expect(technology.gapThatCounts == Gap(5))
  }
}
