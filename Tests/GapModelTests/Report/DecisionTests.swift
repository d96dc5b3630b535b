import GapModel
import Testing

@Suite struct `What a leader decides` {
  /// A case with so many recommendations, the first of which are over.
  private func rows(open: Int, over: [String] = []) throws -> (rows: [[String]], words: [String]) {
    let status = over.map { ", status: \($0)" } + Array(repeating: "", count: open)
    let scored = try PictureCase(
      rest: "recommendations:\n"
        + status.enumerated().map { index, status in
          "  - {id: R\(index + 1), title: Act, addresses: [technology], leverage: direct\(status)}\n"
        }.joined()
    ).scored()
    let page = PageScan(scored.report(as: .html, ReportOptions(sections: [.decisions])))
    let table = page.section("table-1").split { $0.tag == "tr" }.dropFirst(2)
    return (table.map { $0.map(\.text).filter { $0.contains { $0 != "\n" } } }, page.words)
  }

  @Test(arguments: [1, 7, 8])
  func `Up to eight are all told`(_ count: Int) throws {
    let (rows, words) = try rows(open: count)
    #expect(rows.count == count)
    #expect(!words.contains { $0.contains("more recommendation") })
  }

  @Test(arguments: [(9, "1"), (12, "4"), (40, "32")])
  func `Beyond eight the others are counted`(_ count: Int, _ others: String) throws {
    let (rows, words) = try rows(open: count)
    #expect(rows.count == 8)
    let told = words.filter { $0.hasPrefix("\(others) more recommendation") }
    #expect(told.count == 1, "\(words.suffix(5))")
  }

  @Test
  func `A single other one stands there`() throws {
    let (_, words) = try rows(open: 9)
    #expect(words.contains("1 more recommendation in the report for planners."))
    let (_, more) = try rows(open: 10)
    #expect(more.contains("2 more recommendations in the report for planners."))
  }

  @Test func `What is done or dropped needs no decision and is not counted`() throws {
    let (rows, words) = try rows(open: 9, over: ["done", "dropped"])
    #expect(rows.count == 8)
    #expect(words.contains { $0.hasPrefix("1 more recommendation") })
    for row in rows { #expect(!row.joined().contains("(R1)") && !row.joined().contains("(R2)")) }
  }

  @Test func `What it costs stands beside each, where any has a cost`() throws {
    let scored = try PictureCase(
      rest: """
        recommendations:
          - {id: R1, title: A, addresses: [technology], leverage: direct, cost: 2500000}
          - {id: R2, title: B, addresses: [technology], leverage: direct}

        """
    ).scored()
    let text = scored.report(as: .markdown, ReportOptions(languages: [.en], for: .leader))
    let rows = text.split(separator: "\n").filter {
      $0.contains("A (R1) |") || $0.contains("B (R2) |")
    }
    #expect(rows.map { $0.contains("| Rp2,500,000 |") } == [true, false])
  }

  @Test func `Only those of the highest priority there is come first`() throws {
    let scored = try PictureCase(
      rest: """
        recommendations:
          - {id: R1, title: One, addresses: [technology], leverage: direct}
          - {id: R2, title: Two, addresses: [technology], leverage: contributing}
          - {id: R3, title: Three, addresses: [technology], leverage: supporting}

        """
    ).scored()
    let text = scored.report(as: .markdown, ReportOptions(languages: [.en], for: .leader))
    let first = try #require(text.split(separator: "\n").first { $0.hasPrefix("- **First:**") })
    let named = ["(R1", "(R2", "(R3"].map { first.contains($0) }
    #expect(named[0])
    #expect(!named[2])
    #expect(!text.contains("SHA-256"))
  }

  @Test func `With nothing open there is no such section`() throws {
    let scored = try PictureCase(
      rest: "recommendations: [{id: R1, title: A, addresses: [technology], leverage: direct, "
        + "status: done}]\n"
    ).scored()
    let page = PageScan(scored.report(as: .html, ReportOptions(for: .leader)))
    #expect(!page.values(of: "id").contains("section-decisions"))
  }
}
