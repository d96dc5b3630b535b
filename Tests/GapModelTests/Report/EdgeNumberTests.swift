import GapModel
import Testing

@Suite struct `Numbers beside an edge` {
  private func scored(_ gap: Double, language: Language = .en) throws -> ScoredCase {
    var picture = PictureCase(language: language)
    picture.gaps = [("technology", gap)]
    picture.rest = """
      recommendations: [{id: R1, title: A, addresses: [technology], leverage: direct}]

      """
    return try picture.scored()
  }

  // Bands end at 2 and 4; 2.00 is small, so what lies above must not be shown as 2.00.
  @Test(arguments: [
    (2.004, "2.004", "small–medium"), (2.0004, "2.0004", "small–medium"),
    (2.00004, "2.00004", "small–medium"), (4.001, "4.001", "medium"),
    // What two decimals show, or what lies on the edge or below it, has two.
    (2.006, "2.01", "small–medium"), (2.0, "2.00", "small"), (1.999, "2.00", "small"),
    (2.0000000001, "2.00", "small"), (3.004, "3.00", "small–medium"),
  ])
  func `A gap has as many decimals as it takes to see its rating`(
    gap: Double,
    shown: String,
    rating: String
  ) throws {
    let scored = try scored(gap)
    let texts = [
      scored.report(as: .markdown), scored.report(as: .html),
      scored.report(as: .markdown, ReportOptions(for: .leader)),
      ScoreTable.text(of: scored, language: .en),
      scored.audit(language: .en),
    ]
    for text in texts { #expect(text.contains(shown)) }
    #expect(texts[0].contains("| \(shown) |"))
    if shown.count > 4 {
      let hidden = shown.prefix(4)
      // Nowhere does the shorter number stand alone.
      for text in texts { #expect(!text.contains("\(hidden) ") && !text.contains("\(hidden)<")) }
    }
    #expect(texts[3].contains("\(shown)  \(rating)"))
  }

  @Test func `The decimals are those of the language`() throws {
    #expect(try scored(2.004, language: .id).report(as: .markdown).contains("| 2,004 |"))
  }

  // Directly, an urgency is the gap: above 4 it is of high priority.
  @Test func `An urgency is shown beside its priority alike`() throws {
    let text = try scored(4.003).report(as: .markdown)
    #expect(text.contains("4.003 × 1 (direct) = 4.003"))
  }

  @Test func `Offices and times are compared in such numbers too`() throws {
    let cases = ["a", "b"].map { id in
      ComparedCase.of(id, cells: [.of(2.004)], organisation: "Office \(id)")
    }
    let comparison = try Comparison.of(cases)
    #expect(comparison.report(as: .markdown, language: .en).contains("2.004"))
    #expect(comparison.table(language: .en).contains("2.004"))
    let trend = try Trend.of(.of(2025, 4.003), .of(2026, 2.004))
    #expect(trend.report(as: .markdown, language: .en).contains("2.004"))
    #expect(trend.table(language: .en).contains("2.004"))
  }
}
