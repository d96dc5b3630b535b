import GapModel
import Testing

@Suite struct `The heatmap as a picture` {
  /// Offices whose gaps are all the same, by the names given.
  private func heatmap(
    _ offices: [(name: String, gap: Double?)],
    under instrument: Instrument? = nil
  ) throws -> DrawnPicture {
    let instrument = try instrument ?? Shipped.three
    let cases = offices.enumerated().map { index, office in
      ComparedCase.of(
        "c\(index)",
        cells: instrument.dimensions.map { .of(office.gap, $0.id) },
        organisation: office.name
      )
    }
    let page = try Comparison(of: cases, under: instrument, leftOut: [])
      .report(as: .html, language: .en)
    return try #require(try PageScan.drawings(in: page).first)
  }

  // Seven cells share 360 − 112 = 248, but none is narrower than its title's lines, of which a column of
  // 96 needs three for Management / systems & / structures: 3 · 14 + 4 = 46, and 112 + 7 · 46 = 434. The
  // longest title's line, Staffing & skills, is estimated at 8.47 · 10.5 = 88.935, with 10 below it; each
  // row of one line is 14 + 7 = 21 high, and 2 are below the last: 98.935 + 42 + 2 = 142.935.
  @Test func `Cells stand in rows and columns`() throws {
    let picture = try heatmap([("A", 1), ("B", 3)])
    let size = try picture.size
    #expect(size.width == 434)
    #expect(abs(size.height - 142.94) < 0.02)
    let cells = try picture.all("rect").map { try $0.lengths("x", "y", "width", "height") }
    #expect(cells.count == 14)
    for (index, cell) in cells.enumerated() {
      // A unit is left free on each side.
      let expected = [113 + 46 * Double(index % 7), 99.94 + 21 * Double(index / 7), 44, 19]
      #expect(zip(cell, expected).allSatisfy { abs($0 - $1) < 0.02 }, "\(index)")
    }
    #expect(
      picture.all("rect").map(\.classes) == Array(repeating: ["band", "r0"], count: 7)
        + Array(repeating: ["band", "r1"], count: 7)
    )
  }

  // The first cell ends at 112 + 46 = 158: the number 15 before that, the middle of its shape 9 before.
  @Test func `A number has its shape beside it`() throws {
    let picture = try heatmap([("A", 3), ("B", nil)])
    let number = try #require(picture.all("text").first { $0.text == "3.00" })
    #expect(try number.length("x") == 143)
    #expect(number.attributes["text-anchor"] == "end")
    let mark = try #require(picture.all("circle", "mark").first)
    #expect(try mark.lengths("cx", "r") == [149, 3.5])
    // A quarter is filled.
    #expect(picture.all("path", "fill r1").count == 7)
  }

  @Test func `What is missing has a ground of its own and no shape`() throws {
    let picture = try heatmap([("A", nil), ("B", nil)])
    #expect(picture.all("rect", "ground").count == 14)
    #expect(picture.all("rect", "band").isEmpty)
    #expect(picture.all("circle").isEmpty)
    #expect(picture.texts.count { $0 == "–" } == 14)
  }

  @Test(arguments: [2, 60])
  func `Long names keep apart and stay inside`(_ count: Int) throws {
    let name = String(repeating: "abcdefghij", count: 6)
    try heatmap((1...count).map { ("\(name)\($0)", 10) }).expectReadable()
  }

  private func comparison(of count: Int) throws -> Comparison {
    try Comparison.of(
      (1...count).map { number in
        ComparedCase.of("c\(number)", cells: [.of(1)], organisation: "Office \(number)x")
      }
    )
  }

  // Sixty rows can be read in one picture: 61 make two of 31 and 30, 240 four of 60.
  @Test(arguments: [(60, [60]), (61, [31, 30]), (72, [36, 36]), (240, [60, 60, 60, 60])])
  func `Many offices are drawn in several pictures of equal length`(
    _ count: Int,
    _ lengths: [Int]
  ) throws {
    let page = try comparison(of: count).report(as: .html, language: .en)
    let drawn = try PageScan.drawings(in: page).map(\.texts)
    #expect(drawn.map { texts in texts.count { $0.hasPrefix("Office ") } } == lengths)
    #expect(Set(drawn.joined().filter { $0.hasPrefix("Office ") }).count == count)
    #expect(!page.contains("Each office is drawn where"))
  }

  @Test func `Long names make more pictures, each short enough for a sheet of paper`() throws {
    let cases = (1...72).map { number in
      ComparedCase.of(
        "c\(number)",
        cells: [.of(1)],
        organisation: "Dinas Komunikasi dan Informatika Kabupaten \(number)"
      )
    }
    let page = try Comparison.of(cases).report(as: .html, language: .en)
    let drawn = try PageScan.drawings(in: page)
    #expect(drawn.map { picture in picture.texts.count { $0 == "1.00" } } == [24, 24, 24])
    // A sheet of A4 is 210 by 297 mm: within its margins at most half as high again as wide.
    for picture in drawn { #expect(try picture.size.height < 2 * picture.size.width) }
  }

  @Test func `Where there are more offices than pictures can show, the report says so`() throws {
    // Gaps of 0, 1, 2 are small, 3 and 4 small–medium; of 241 offices 49 have 0 and 48 each of the others.
    let cases = (0..<241).map { number in
      ComparedCase.of(
        "c\(number)",
        cells: [.of(Double(number % 5))],
        organisation: "Office \(number)x"
      )
    }
    let page = try Comparison.of(cases).report(as: .html, language: .en)
    let picture = try #require(try PageScan.drawings(in: page).first)
    #expect(try PageScan.drawings(in: page).count == 1)
    #expect(
      page.contains("Each office is drawn where there are up to 240; of more, this picture counts")
    )
    let description = try #require(PageScan(page).texts(in: "desc").first)
    #expect(
      description.contains("Technology: small 145, small–medium 96, medium 0, without rating 0")
    )
    #expect(picture.texts.filter { $0 == "145" || $0 == "96" }.count == 2)
    try picture.expectReadable()
  }

  @Test(arguments: Language.allCases)
  func `Titles of the shipped instrument keep apart`(_ language: Language) throws {
    let cells = try Shipped.five.dimensions.map { ComparedCase.Cell.of(10, $0.id) }
    let comparison = try Comparison.of([.of("a", cells: cells), .of("b", cells: cells)])
    let picture = try PageScan.drawings(in: comparison.report(as: .html, language: language))[0]
    try picture.expectReadable()
  }

  @Test
  func `Long titles of many columns keep apart`() throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let instrument = try Shipped.three.withDimensions(called: (1...12).map { "\(label)\($0)" })
    try heatmap([("A", 3), ("B", 4)], under: instrument).expectReadable()
  }

  @Test(arguments: [1, 3])
  func `Titles of any instrument keep apart`(_ count: Int) throws {
    let label = String(repeating: "abcdefghij", count: 6)
    let instrument = try Shipped.three.withDimensions(called: (1...count).map { "\(label)\($0)" })
    try heatmap([("A", 3), ("B", 4)], under: instrument).expectReadable()
  }

  @Test func `Twelve short titles keep apart`() throws {
    let instrument = try Shipped.three.withDimensions(called: (1...12).map { "Dimension \($0)" })
    // 3.00 is estimated at 23.415 wide: with its shape it has room in 40. 112 + 12 · 40
    #expect(try heatmap([("A", 3), ("B", 4)], under: instrument).size.width == 592)
    // 10.00† is (4 · 0.63 + 0.34 + 0.63) · 10.5 = 36.645 wide, its shape takes 15, and 1 is left free.
    let picture = try heatmap([("A", 3), ("B", 10)], under: instrument)
    #expect(try abs(picture.size.width - (112 + 12 * 52.645)) < 0.02)
    try picture.expectReadable()
  }
}
