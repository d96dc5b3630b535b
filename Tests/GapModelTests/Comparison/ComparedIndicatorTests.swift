import Foundation
import GapModel
import Testing

@Suite struct `Indicators across offices` {
  private typealias Gap = ComparedCase.IndicatorGap

  /// Offices by their gaps on the indicators network and server of technology.
  private static func comparison(_ offices: [[Gap]]) throws -> Comparison {
    try Comparison.of(
      offices.enumerated().map { place, gaps in
        ComparedCase.of("c\(place)", cells: [.of(3)], indicators: gaps)
      }
    )
  }

  // Network: 3, 5, 1 in three of four offices, two of them above 2, the edge of small. Server: 1 and 4 in two.
  private static let offices: [[Gap]] = [
    [.of(3), .of(1, "server")], [.of(5)], [.of(1), .of(4, "server")], [],
  ]

  @Test func `Each counts the offices that assess it`() throws {
    let indicators = try Self.comparison(Self.offices).indicators
    #expect(indicators.map(\.indicator.description) == ["technology/network", "technology/server"])
    #expect(indicators.map(\.spread.assessed) == [3, 2])
    #expect(indicators.map(\.spread.aboveSmall) == [2, 1])
    #expect(indicators.map(\.spread.median) == [3, 2.5])
    #expect(indicators.map(\.spread.smallest) == [1, 1])
    #expect(indicators.map(\.spread.largest) == [5, 4])
  }

  @Test(
    arguments: [
      // Two of three, one of two, one of one, two of two; 2 itself is small.
      ([3, 5, 1], true), ([1, 4], false), ([4], false), ([4, 5], true), ([2, 2.01], false),
    ] as [([Double], Bool)]
  )
  func `Two thirds of those above small make it systemic`(gaps: [Double], isSystemic: Bool) throws {
    let indicators = try Self.comparison(gaps.map { [.of($0)] } + [[], []]).indicators
    #expect(indicators.map(\.spread.isSystemic) == [isSystemic])
  }

  @Test func `One that nobody assesses is not listed, and without any there is no section`() throws
  {
    let comparison = try Self.comparison([[], []])
    #expect(comparison.indicators.isEmpty)
    #expect(!comparison.report(as: .markdown, language: .en).contains("## Indicators"))
  }

  @Test(arguments: Language.allCases)
  func `The report lists them, the systemic ones first, and has a matrix`(_ language: Language)
    throws
  {
    let text = try Self.comparison(Self.offices).report(as: .markdown, language: language)
    let lines = text.split(separator: "\n")
    let network = language == .id ? "jaringan" : "network"
    let server = language == .id ? "server dan layanan luar" : "server and outside services"
    let first = try #require(lines.firstIndex { $0.hasPrefix("| \(network) |") })
    let second = try #require(lines.firstIndex { $0.hasPrefix("| \(server) |") })
    #expect(first < second)
    #expect(
      lines[first].contains(
        language == .id ? "umum (2 dari 3 di atas Kecil)" : "systemic (2 of 3 above small)"
      )
    )
    #expect(
      lines[second].contains(
        language == .id
          ? "sebagian perangkat daerah (1 dari 2 di atas Kecil)" : "local (1 of 2 above small)"
      )
    )
    let matrix = lines.drop { !$0.hasPrefix(language == .id ? "### Teknologi" : "### Technology") }
    let point = language == .id ? "," : "."
    #expect(lines.contains { $0 == "| Office c0 | 3\(point)00 ◔ | 1\(point)00 ○ |" })
    #expect(lines.contains { $0 == "| Office c1 | 5\(point)00 ◑ | – |" })
    #expect(lines.contains { $0 == "| Office c3 | – | – |" })
    #expect(!matrix.isEmpty)
    let point1 =
      language == .id
      ? "**Indikator umum:** jaringan (3,00; 2 dari 3), di atas Kecil."
      : "**Systemic indicators:** network (3.00; 2 of 3) above small."
    #expect(text.contains(point1))
  }

  @Test func `JSON has the gap and the rating of each office that assesses it`() throws {
    let json = try Self.comparison(Self.offices).json
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    )
    let indicators = try #require(root["indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["id"] as? String } == ["network", "server"])
    #expect(indicators.map { $0["systemic"] as? Bool } == [true, false])
    let cells = try #require(indicators[0]["cells"] as? [[String: Any]])
    #expect(cells.map { $0["case"] as? String } == ["c0", "c1", "c2"])
    #expect(cells.map { $0["gap"] as? Double } == [3, 5, 1])
    #expect(cells.map { $0["rating"] as? String } == ["small-medium", "medium", "small"])
  }

  @Test func `A workbook has them by office, and each with its rating`() throws {
    let book = try WrittenSheets(
      WorkbookFile.bytes(of: Self.comparison(Self.offices).workbook(language: .en))
    )
    let gaps = try book.sheet("Indicator gaps")
    #expect(gaps.headings.suffix(2).first == "Technology: network")
    #expect(gaps.rows[1]["D"] == .number(3))
    #expect(gaps.rows[1]["E"] == .number(1))
    #expect(gaps.rows[2]["E"] == nil)
    let ratings = try book.sheet("Indicator ratings")
    #expect(ratings.headings == gaps.headings)
    #expect(ratings.rows[1]["D"] == .text("small–medium"))
    #expect(ratings.rows[1]["E"] == .text("small"))
    #expect(ratings.rows[2]["D"] == .text("medium"))
    #expect(ratings.rows[2]["E"] == nil)
    let all = try book.sheet("Indicators")
    #expect(all.rows.count == 3)
    #expect(all.rows[1]["C"] == .text("yes"))
    #expect(all.rows[2]["C"] == .text("no"))
  }

  @Test func `Only so many offices stand in matrices of a document`() throws {
    let many = try Self.comparison((0..<241).map { [.of(Double($0 % 10))] })
    let text = many.report(as: .markdown, language: .en)
    #expect(text.contains("on each indicator are shown for up to 240 offices"))
    #expect(!text.contains("Gaps on indicators"))
    #expect(text.contains("| network |"))
  }

  /// A rated case brings those of the instrument along, and of a dimension that does not apply none.
  @Test func `Only assessed indicators of dimensions that apply are compared`() throws {
    let scored = ScoredCase(try ProjectFiles.document(of: SmallCase().text), from: "case.yaml")
    let own = scored.assessment.dimensions.flatMap { dimension in
      dimension.indicators.compactMap { entry -> String? in
        guard case .indicator(let id) = entry.subject, entry.gap != nil else { return nil }
        return "\(dimension.dimension)/\(id)"
      }
    }
    #expect(ComparedCase(scored).indicators.map(\.indicator.description) == own)
  }
}
