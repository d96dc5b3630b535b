import GapModel
import Testing

@Suite struct `The end of an order that is shown` {
  /// Gaps on technology, which are the totals too: a 1, b 2, c 2, d 5, and e not assessed.
  private static let cases: [ComparedCase] = [
    ("a", 1), ("b", 2), ("c", 2), ("d", 5), ("e", nil),
  ].map { (id: String, gap: Double?) in
    ComparedCase.of(
      id,
      total: gap.map { .init(sum: $0, maximum: 10, reading: nil) },
      cells: [.of(gap)]
    )
  }

  @Test(
    arguments: [
      (.total, .first, "2 of 5 with the smallest totals", ["a", "b"]),
      (.total, .last, "2 of 5 with the largest totals, or none", ["d", "e"]),
      (.dimension("technology"), .first, "2 of 5 with the largest gaps in Technology", ["d", "b"]),
      (
        .dimension("technology"), .last,
        "2 of 5 with the smallest gaps in Technology, or not assessed", ["a", "e"]
      ),
      (.name, .first, "the first 2 of 5 by name", ["a", "b"]),
      (.name, .last, "the last 2 of 5 by name", ["d", "e"]),
    ] as [(ComparisonLayout.Order, ComparisonLayout.End, String, [String])]
  )
  func `Headings and captions say which it is`(
    order: ComparisonLayout.Order,
    end: ComparisonLayout.End,
    words: String,
    shown: [String]
  ) throws {
    let comparison = try Comparison.of(Self.cases)
    let layout = ComparisonLayout(order: order, top: 2, from: end)
    let text = comparison.report(as: .markdown, language: .en, layout: layout)
    let lines = text.split(separator: "\n")
    #expect(lines.contains { $0 == "## Offices and dimensions: \(words)" })
    #expect(lines.contains { $0.contains("The gaps of each office: \(words)") })
    #expect(lines.contains { $0.contains("Heatmap of the gaps of each office: \(words)") })
    #expect(text.contains("3 more offices not shown. Shown: \(words)."))
    let rows = lines.filter { $0.hasPrefix("| Office ") && $0.contains(" | System | ") }
      .map { String($0.dropFirst(9).prefix(1)) }.filter { $0 != "|" }
    #expect(rows == shown)
    let table = comparison.table(language: .en, layout: layout).split(separator: "\n")
    #expect(table.first == "Offices and dimensions: \(words)")
    #expect(table.filter { $0.hasPrefix("Office ") }.dropFirst().count == 2)
  }

  @Test func `In Indonesian too`() throws {
    let layout = ComparisonLayout(order: .dimension("technology"), top: 2)
    #expect(
      try Comparison.of(Self.cases).report(as: .markdown, language: .id, layout: layout)
        .contains("## Matriks perangkat daerah dan dimensi: 2 dari 5 dengan gap Teknologi terbesar")
    )
  }

  // b and c have the same total: where the cut lies between them, it is told.
  @Test(arguments: [(1, 0), (2, 1), (3, 0), (4, 0)])
  func `Equal ones on both sides of the cut are told`(top: Int, equal: Int) throws {
    let text = try Comparison.of(Self.cases)
      .table(language: .en, layout: ComparisonLayout(top: top))
    #expect(text.contains("Of these \(equal) equal the one shown next to them.") == (equal > 0))
    #expect(text.contains("\(equal) equal") == (equal > 0))
  }

  @Test func `Where all are shown no end is named`() throws {
    let text = try Comparison.of(Self.cases)
      .report(as: .markdown, language: .en, layout: ComparisonLayout(top: 5))
    #expect(text.contains("\n## Offices and dimensions\n"))
    #expect(!text.contains("not shown"))
  }
}
