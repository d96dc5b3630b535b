import Foundation
import GapModel
import Testing

@Suite struct `Groups of offices` {
  /// North: technology 1, 2 and 6, totals 10, 20 and none; south: 4, total 30 of another maximum; without
  /// region: 3 and not assessed.
  private static let cases: [ComparedCase] = [
    office("a", 1, 10, "North"), office("b", 2, 20, "North"), office("c", 6, nil, "North"),
    office("d", 4, 30, "South"), office("e", 3, 12, nil), office("f", nil, 18, nil, of: 60),
  ]

  private static func office(
    _ id: String,
    _ gap: Double?,
    _ total: Double?,
    _ region: String?,
    of maximum: Double = 70
  ) -> ComparedCase {
    .of(
      id,
      total: total.map { .init(sum: $0, maximum: maximum, reading: nil) },
      cells: [.of(gap)],
      region: region
    )
  }

  private static let layout = ComparisonLayout(grouping: .region, top: 2)

  // The middle of 1, 2 and 6 is 2, that of 10 and 20 is 15, over two of three. Without region one of two is
  // assessed, and the maximums of the totals differ.
  @Test(arguments: Language.allCases)
  func `Each has its medians over all its offices, shown or not`(_ language: Language) throws {
    let comparison = try Comparison.of(Self.cases)
    let text = comparison.report(as: .markdown, language: language, layout: Self.layout)
    let lines = text.split(separator: "\n")
    let own = lines.filter {
      $0.hasPrefix("| North |") || $0.hasPrefix("| South |") || $0.hasPrefix("| – |")
    }
    let cells = own.map { line in
      line.split(separator: "|").prefix(5).map {
        String($0).trimmingCharacters(in: .whitespaces).replacing(",", with: ".")
      }
    }
    #expect(
      cells == [
        ["North", "3", "15.00 (2)", "–", "2.00"], ["South", "1", "30.00", "–", "4.00"],
        ["–", "2", "–", "–", "3.00 (1)"],
      ]
    )
    let terminal = comparison.table(language: language, layout: Self.layout)
    #expect(
      terminal.contains(language == .id ? "Nilai tengah tiap kelompok" : "Medians of each group")
    )
    #expect(terminal.split(separator: "\n").contains { $0.hasPrefix("North ") })
  }

  @Test func `JSON has them where groups are asked for`() throws {
    let comparison = try Comparison.of(Self.cases)
    let json = TextSink.text { comparison.writeJSON(to: $0, layout: Self.layout) }
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    let groups = try #require(root["groups"] as? [[String: Any]])
    #expect(groups.map { $0["name"] as? String } == ["North", "South", nil])
    #expect(groups.map { $0["cases"] as? Int } == [3, 1, 2])
    let totals = groups.map { ($0["total"] as? [String: Any])?["median"] as? Double }
    #expect(totals == [15, 30, nil])
    let technology = groups.map { group in
      (group["dimensions"] as? [[String: Any]])?.first { $0["id"] as? String == "technology" }
    }
    #expect(technology.map { $0?["median"] as? Double } == [2, 4, 3])
    #expect(technology.map { $0?["assessed"] as? Int } == [3, 1, 1])
    // 6 and 4 and 3 are above 2.
    #expect(technology.map { $0?["aboveSmall"] as? Int } == [1, 1, 1])
    #expect(comparison.json.contains(#""groups": []"#))
  }

  @Test func `A workbook has a sheet of them where they are asked for`() throws {
    let comparison = try Comparison.of(Self.cases)
    let workbook = comparison.workbook(language: .en, layout: Self.layout)
    let sheet = try WrittenSheets(WorkbookFile.bytes(of: workbook)).sheet("Groups")
    #expect(sheet.headings.prefix(3) == ["Region", "Number", "Total gap"])
    #expect(sheet.rows[1]["C"] == .number(15))
    #expect(sheet.rows[3]["C"] == nil)
    let plain = try WrittenSheets(WorkbookFile.bytes(of: comparison.workbook(language: .en)))
    #expect(!plain.sheets.contains { $0.name == "Groups" })
  }
}
