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
    #expect(rows.map { $0.contains("| not given |") } == [false, true])
    #expect(
      text.contains(
        "The cost of 1 recommendation: Rp2,500,000. The cost of 1 recommendation is not given, and not included."
      )
    )
    let indonesian = scored.report(as: .markdown, ReportOptions(languages: [.id], for: .leader))
    #expect(indonesian.contains("| Rp2.500.000 |"))
    #expect(indonesian.contains("| belum disebut |"))
  }

  @Test func `Where nothing has a cost it is said, and nothing looks free`() throws {
    let scored = try PictureCase(
      rest: "recommendations: [{id: R1, title: A, addresses: [technology], leverage: direct}]\n"
    ).scored()
    let text = scored.report(as: .markdown, ReportOptions(languages: [.en], for: .leader))
    #expect(text.contains("No recommendation gives a cost."))
    #expect(!text.contains("Cost |"))
  }

  @Test func `A cost of nothing is one`() throws {
    let scored = try PictureCase(
      rest:
        "recommendations: [{id: R1, title: A, addresses: [technology], leverage: direct, cost: 0}]\n"
    ).scored()
    let text = scored.report(as: .markdown, ReportOptions(languages: [.en], for: .leader))
    #expect(text.contains("| Rp0 |"))
    #expect(!text.contains("not given"))
  }

  @Test func `The sum is of all that is open, not only of what is shown`() throws {
    let scored = try PictureCase(
      rest: "recommendations:\n"
        + (1...10).map {
          "  - {id: R\($0), title: A, addresses: [technology], leverage: direct, cost: 1000000}\n"
        }.joined()
        + "  - {id: X, title: A, addresses: [technology], leverage: direct, cost: 7, status: done}\n"
    ).scored()
    let text = scored.report(as: .markdown, ReportOptions(languages: [.en], for: .leader))
    #expect(text.contains("2 more recommendations in the report for planners."))
    #expect(text.contains("The cost of 10 recommendations: Rp10,000,000."))
  }

  @Test func `A leader sees the matrix where efforts are given and there is room`() throws {
    func matrix(_ effort: String, _ count: Int = 1) throws -> Bool {
      let scored = try PictureCase(
        rest: "recommendations:\n"
          + (1...count).map {
            "  - {id: R\($0), title: A, addresses: [technology], leverage: direct\(effort)}\n"
          }.joined()
      ).scored()
      let page = PageScan(scored.report(as: .html, ReportOptions(languages: [.en], for: .leader)))
      return page.texts(in: "figcaption").contains { $0.hasSuffix("by urgency and effort") }
    }
    #expect(try matrix(", effort: low"))
    #expect(try !matrix(""))
    #expect(try matrix(", effort: low", 6))
    #expect(try !matrix(", effort: low", 7))
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
