import GapModel
import Testing

@Suite struct `Ratings that rest on little, side by side` {
  /// Technology 5 and 4, of which one rests on thin evidence and the other is provisional; staffing 3 and 3,
  /// sound.
  private static let cases: [ComparedCase] = [
    .of("a", cells: [.of(5, "technology", .thin), .of(3, "staffing")]),
    .of("b", cells: [.of(4, "technology", isProvisional: true), .of(3, "staffing")]),
  ]

  @Test(arguments: Language.allCases)
  func `The verdict tells them`(_ language: Language) throws {
    let comparison = try Comparison.of(Self.cases)
    let expected =
      language == .id
      ? "Dukungan tingkat itu: Teknologi – dari 2 tingkat, 1 dengan bukti tipis dan 1 tentatif."
      : "Evidence behind these ratings: Technology – of 2 ratings, 1 on thin evidence and 1 provisional."
    #expect(comparison.table(language: language).contains(expected))
    for format in ReportFormat.usual {
      let report = comparison.report(as: format, language: language)
      #expect(report.contains(expected))
      // Four ratings in all
      #expect(
        report.contains(
          language == .id
            ? "Dari 4 tingkat, 1 bertumpu pada bukti tipis (" : "Of 4 ratings, 1 on thin evidence ("
        )
      )
    }
    let book = try WrittenSheets(WorkbookFile.bytes(of: comparison.workbook(language: language)))
    #expect(book.texts.contains { $0.hasSuffix(expected) })
  }

  @Test func `A verdict on sound ratings says nothing of it`() throws {
    let cases: [ComparedCase] = ["a", "b"].map { .of($0, cells: [.of(5)]) }
    let text = try Comparison.of(cases).report(as: .markdown, language: .en)
    #expect(!text.contains("Evidence behind these ratings"))
    #expect(!text.contains("thin evidence (\\*)"))
  }

  @Test func `A verdict on what not all assess says on how many it stands`() throws {
    let cases: [ComparedCase] = ["a", "b"].map { .of($0, cells: [.of(5)]) } + [.of("c")]
    #expect(
      try Comparison.of(cases).table(language: .en)
        .contains("largest medians over the offices that assess them (at least 2 of 3).")
    )
  }

  @Test func `Nothing assessed is no gap that is small`() throws {
    let text = try Comparison.of([.of("a"), .of("b")]).table(language: .en)
    #expect(text.contains("No dimension is assessed."))
    #expect(!text.contains("No gap lies above small."))
  }

  @Test func `Each number has its marks`() throws {
    let comparison = try Comparison.of(Self.cases)
    let rows = comparison.report(as: .markdown, language: .en).split(separator: "\n")
      .filter { $0.hasPrefix("| Office ") && $0.contains("| System | –") }
    #expect(rows.count == 2)
    #expect(rows[0].contains(#"| 5.00\* ◑ |"#))
    #expect(rows[1].contains("| 4.00‡ ◔ |"))
    // Medium ends at 6, so nothing lies beyond; in a terminal numbers stay below each other.
    let table = comparison.table(language: .en).split(separator: "\n")
    let columns = table.prefix(4).filter { $0.hasPrefix("Office ") }.map { Array($0) }
    #expect(columns[1].firstIndex(of: "*") == columns[2].firstIndex(of: "‡"))
    #expect(columns[1].firstIndex(of: "*") != nil)
    #expect(table.contains { $0 == "* thin evidence, ‡ provisional" })
    let csv = comparison.csv.split(separator: "\r\n")
    let technology = csv.filter { $0.contains(",technology,") }.map { $0.split(separator: ",") }
    #expect(technology.map { $0.last } == ["false", "true"])
    // What is not assessed is neither.
    #expect(csv.first { $0.contains(",processes,") }?.hasSuffix(",") == true)
  }

  @Test func `So has each cell of a workbook, in words where it holds a number`() throws {
    let workbook = try Comparison.of(Self.cases).workbook(language: .en)
    let book = try WrittenSheets(WorkbookFile.bytes(of: workbook))
    let ratings = try book.sheet("Ratings")
    let place = CellRange.letters(try #require(ratings.headings.firstIndex(of: "Technology")))
    #expect(ratings.rows[1][place] == .text("medium *"))
    #expect(ratings.rows[2][place] == .text("small–medium ‡"))
    let gaps = try book.sheet("Gaps")
    let thin = CellRange.letters(try #require(gaps.headings.firstIndex(of: "Thin evidence in")))
    #expect(gaps.rows[1][thin] == .text("Technology"))
    #expect(gaps.rows[2][thin] == nil)
    let weak = CellRange.letters(try #require(gaps.headings.firstIndex(of: "Provisional in")))
    #expect(gaps.rows[1][weak] == nil)
    #expect(gaps.rows[2][weak] == .text("Technology"))
  }
}
