import GapModel
import Testing

@Suite struct `What is called first` {
  /// A case whose technology has a gap of 5 and whose information has one of 4.5.
  private func first(_ recommendations: [Recommendation]) throws -> FirstRecommendations? {
    FirstRecommendations(
      of: CaseAssessment(
        of: .withGaps(
          ["technology": 5, "information": 4.5],
          recommendations: recommendations,
          instrument: try Shipped.five
        )
      )
    )
  }

  private func act(
    _ id: Recommendation.ID,
    on dimension: Dimension.ID = "technology",
    leverage: Leverage.ID = "direct",
    cost: Int64? = nil,
    effort: Effort? = nil,
    requires: [Recommendation.ID] = [],
    status: Status? = nil
  ) -> Recommendation {
    var act = Recommendation.of(
      id,
      [.dimension(dimension)],
      leverage: leverage,
      requires: requires,
      effort: effort,
      status: status
    )
    act.cost = cost
    return act
  }

  private func names(_ first: FirstRecommendations?) -> [String] {
    first?.entries.map(\.recommendation.text) ?? []
  }

  @Test func `Up to three of one priority are first, whatever they cost`() throws {
    let few = try first([act("A", cost: 9), act("B", cost: 1), act("C")])
    #expect(names(few) == ["A", "B", "C"])
    #expect(few?.others == 0)
    #expect(few?.choice == nil)
  }

  // Urgencies of 5 for technology and 4.5 for information; both are of high priority.
  @Test func `Urgency comes before cost`() throws {
    let four = try first([
      act("A", on: "information", cost: 1), act("B", cost: 9), act("C", cost: 9), act("D", cost: 9),
    ])
    #expect(names(four) == ["B", "C", "D"])
    #expect(four?.others == 1)
    #expect(four?.choice == nil)
  }

  @Test func `Of those equally urgent the cheapest are first, and what gives no cost is last`()
    throws
  {
    let alike = try first([
      act("A"), act("B", cost: 30), act("C", cost: 10), act("D", cost: 0), act("E", cost: 20),
    ])
    // 0, 10 and 20; then they stand in the order of the recommendations.
    #expect(names(alike) == ["C", "D", "E"])
    #expect(alike?.others == 2)
    #expect(alike?.choice == .cost)
  }

  @Test func `Only those that tie are chosen from`() throws {
    let mixed = try first([
      act("A", on: "information", cost: 30), act("B", on: "information", cost: 20),
      act("C", on: "information", cost: 10), act("D", cost: 99),
    ])
    // D is more urgent; of the others the two cheapest.
    #expect(names(mixed) == ["D", "B", "C"])
    #expect(mixed?.choice == .cost)
  }

  @Test func `Effort comes before cost, as in the order of all`() throws {
    let efforts = try first([
      act("A", cost: 1, effort: .high), act("B", cost: 9, effort: .low),
      act("C", cost: 9, effort: .low), act("D", cost: 9, effort: .low),
    ])
    #expect(names(efforts) == ["B", "C", "D"])
    #expect(efforts?.choice == nil)
  }

  @Test func `Without any cost their names decide, and that is said`() throws {
    let bare = try first([act("D"), act("C"), act("B"), act("A")])
    #expect(names(bare) == ["A", "B", "C"])
    #expect(bare?.choice == .name)
  }

  @Test func `What requires another of them comes after it, however cheap`() throws {
    let chained = try first([
      act("A", cost: 50), act("B", cost: 40), act("C", cost: 30),
      act("D", cost: 1, requires: ["A"]),
    ])
    #expect(names(chained) == ["A", "B", "C"])
    let done = try first([
      act("A", cost: 50, status: .done), act("B", cost: 40), act("C", cost: 30),
      act("D", cost: 1, requires: ["A"]), act("E", cost: 60),
    ])
    #expect(names(done) == ["B", "C", "D"])
  }

  @Test func `What is done, dropped or of lower priority is not first`() throws {
    let open = try first([
      act("A", status: .done), act("B", status: .dropped), act("C", leverage: "supporting"),
      act("D"),
    ])
    #expect(names(open) == ["D"])
    #expect(try first([act("A", status: .done)]) == nil)
  }

  @Test func `A summary gives their costs, and says how they were chosen`() throws {
    func line(_ costs: [Int?], _ language: Language) throws -> Substring {
      let scored = try PictureCase(
        rest: "recommendations:\n"
          + costs.enumerated().map { index, cost in
            "  - {id: R\(index + 1), title: T, addresses: [technology], leverage: direct"
              + "\(cost.map { ", cost: \($0)" } ?? "")}\n"
          }.joined()
      ).scored()
      let text = scored.report(as: .markdown, ReportOptions(languages: [language], for: .leader))
      let label = language == .en ? "First" : "Didahulukan"
      return try #require(text.split(separator: "\n").first { $0.hasPrefix("- **\(label):**") })
    }
    let priced = try line([4_000_000, nil, 1_000_000, 2_000_000, 3_000_000], .en)
    #expect(priced.contains("T (R3: Technology 5.00 → 0.00; Rp1,000,000); T (R4"))
    #expect(!priced.contains("R1") && !priced.contains("R2"))
    #expect(
      priced.hasSuffix(
        "2 more of the same priority – high priority. Those equally urgent are chosen by the lowest cost; "
          + "those whose cost is not given come last."
      )
    )
    let few = try line([nil, 1_000_000], .id)
    #expect(few.contains("(R1: Teknologi 5,00 → 0,00; biaya belum disebut)"))
    #expect(few.contains("(R2: Teknologi 5,00 → 0,00; Rp1.000.000)"))
    #expect(few.hasSuffix("– prioritas tinggi."))
    #expect(try line([nil, nil, nil, nil], .en).hasSuffix("by their codes, as no cost is given."))
  }
}
