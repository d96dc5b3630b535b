import GapModel
import Testing

@Suite struct `Twelve hundred offices in one comparison` {
  private static let count = 1200

  /// Offices whose totals are all different: 7 · 1200 gaps between 0 and 10.
  private static let cases: [ComparedCase] = (0..<count).map { index in
    // 7 and 1200 have no common divisor, so each place is taken once.
    let place = index * 7 % count
    let gap = Double(place) / 120
    return .of(
      "office-\(index)",
      total: .init(sum: gap * 7, maximum: 70, reading: nil),
      cells: allDimensions.map { .of(gap, $0, index.isMultiple(of: 9) ? .thin : .strong) },
      organisation: "Dinas Nomor \(index) Kabupaten Contoh di Provinsi Contoh",
      region: "Region \(index % 34)",
      system: "Sistem Informasi Nomor \(index)",
      strategies: ["Strategy \(index % 40)"]
    )
  }

  private static let comparison = Result { try Comparison.of(cases) }

  @Test func `Each has a rank of its own, from the first to the last`() throws {
    let comparison = try Self.comparison.get()
    #expect(comparison.cases.map(\.rank) == (1...Self.count).map(Optional.some))
    let totals = comparison.cases.compactMap(\.content.total?.sum)
    #expect(totals == totals.sorted())
    #expect(totals.count == Self.count)
  }

  @Test func `Its numbers are those of all`() throws {
    let comparison = try Self.comparison.get()
    for dimension in comparison.dimensions {
      #expect(dimension.assessed == 1200)
      // Small to 2: places 0 to 240, which is 241 of 1200.
      #expect(dimension.aboveSmall == 959)
      #expect(dimension.isSystemic)
      // The middle of 599/120 and 600/120
      #expect(abs((dimension.median ?? 0) - 1199.0 / 240) < 1e-9)
      #expect(dimension.mentors.count == 3)
    }
    #expect(comparison.recurring.count == 40)
    #expect(comparison.recurring.allSatisfy { $0.cases.count == 30 })
  }

  @Test(arguments: Language.allCases)
  func `The page has them all and stays below three megabytes`(_ language: Language) throws {
    let page = try Self.comparison.get().report(as: .html, language: language)
    #expect(page.utf8.count < 3_000_000)
    let cells = PageScan(page).section("table-2").count { $0.attributes["scope"] == "row" }
    #expect(cells == Self.count)
  }

  @Test func `So do the other formats`() throws {
    let comparison = try Self.comparison.get()
    #expect(comparison.csv.split(separator: "\r\n").count == 1 + 1200 * 7)
    let table = comparison.table(language: .en).split(separator: "\n")
    #expect(table.count { $0.hasPrefix("Dinas Nomor ") } == 1200)
    let matrix = comparison.report(as: .markdown, language: .en).split(separator: "\n")
    #expect(matrix.count { $0.contains("| Sistem Informasi Nomor ") } == 1200)
  }
}
