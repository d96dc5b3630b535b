import Testing

@testable import GapModel

@Suite struct `Writing workbooks` {
  /// The text of a part of a workbook's file.
  private func part(_ name: String, of workbook: Workbook) throws -> String {
    let archive = try ZipArchive(WorkbookFile.bytes(of: workbook))
    let entry = try #require(archive.entry(name))
    return String(decoding: try archive.contents(of: entry), as: UTF8.self)
  }

  private func workbook(_ cells: Workbook.Cell...) -> Workbook {
    Workbook(sheets: [Workbook.Sheet("Sheet", rows: [cells])])
  }

  @Test func `Cells hold their values by kind`() throws {
    let day = try #require(CalendarDate("2026-03-14"))
    let sheet = try part(
      "xl/worksheets/sheet1.xml",
      of: workbook(
        Workbook.Cell(.number(4.5)),
        .count(12),
        Workbook.Cell(.flag(true)),
        Workbook.Cell(.date(day)),
        .text("kata")
      )
    )
    #expect(sheet.contains("<c r=\"A1\"><v>4.5</v></c>"))
    #expect(sheet.contains("<c r=\"B1\"><v>12</v></c>"))
    #expect(sheet.contains("<c r=\"C1\" t=\"b\"><v>1</v></c>"))
    // Excel shows 46095 as 14 March 2026.
    #expect(sheet.contains("<v>46095</v>"))
    #expect(sheet.contains("<c r=\"E1\" t=\"s\"><v>0</v></c>"))
  }

  @Test(arguments: [("1900-03-01", 61), ("2000-02-29", 36585), ("2024-12-31", 45657)])
  func `Days are counted as Excel does`(date: String, day: Int) throws {
    let cell = Workbook.Cell(.date(try #require(CalendarDate(date))))
    #expect(
      try part("xl/worksheets/sheet1.xml", of: workbook(cell)).contains("<v>\(day)</v>")
    )
  }

  @Test(arguments: ["2026", "2026-03", "1899-12-31", "1900-02-28"])
  func `What is no single day that Excel knows stands as text`(date: String) throws {
    let cell = Workbook.Cell(.date(try #require(CalendarDate(date))))
    #expect(try part("xl/sharedStrings.xml", of: workbook(cell)).contains("<t>\(date)</t>"))
  }

  @Test(arguments: [
    ("a\u{0B}b", "a_x000B_b"), ("_x000B_", "_x005F_x000B_"), ("\u{FFFE}", "_xFFFE_"),
    ("a\r\nb", "a_x000D_\nb"), ("_x00_", "_x00_"), ("_x005F_x000B_", "_x005F_x005F_x005F_x000B_"),
  ])
  func `Characters that XML cannot hold are written by their numbers`(text: String, written: String)
  {
    #expect(SheetText.encoded(text) == written)
  }

  @Test func `Blanks at an end are kept`() throws {
    let texts = try part("xl/sharedStrings.xml", of: workbook(.text(" a ")))
    #expect(texts.contains("<t xml:space=\"preserve\"> a </t>"))
  }

  @Test func `A text that is too long is cut with a mark, and told`() throws {
    let file = WorkbookFile(workbook(.empty, .text(String(repeating: "😀", count: 20_000))))
    let cut = try #require(file.cutCells.first)
    // An emoji has two UTF-16 units, the mark four: 32,763 of 32,767 are left for the text.
    #expect(cut == .init(sheet: "Sheet", cell: "B1", missing: 20_000 - 32_763 / 2))
    let whole = WorkbookFile(workbook(.text(String(repeating: "a", count: 32_767))))
    #expect(whole.cutCells.isEmpty)
  }

  @Test(arguments: ["=1+1", "+62", "-", "@a", " =1", "\u{FF1D}1"])
  func `A text that begins like a formula stays a text when it is edited`(text: String) throws {
    #expect(try part("xl/styles.xml", of: workbook(.text(text))).contains("quotePrefix=\"1\""))
    #expect(try part("xl/worksheets/sheet1.xml", of: workbook(.text(text))).contains("<f") == false)
  }

  @Test func `Names of sheets are valid and differ`() {
    let long = String(repeating: "x", count: 40)
    let names = SheetNames.valid(["a/b:c", "A-B-C", "", "'q'", long, long, "History"])
    #expect(names[0] == "a-b-c" && names[1] == "A-B-C (2)" && names[2] == "-" && names[3] == "q")
    #expect(names.allSatisfy { (1...31).contains($0.utf16.count) })
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names[6] != "History")
  }

  @Test func `What cells take names the sheet as the file does`() throws {
    var sheet = Workbook.Sheet("Form")
    let range = CellRange(rows: 0...2, column: 1)
    sheet.validations = [
      .init([CellRange(rows: 1...9, column: 0)], .listed(sheet: "It's/this", range))
    ]
    let list = Workbook.Sheet("It's/this", rows: [[.text("a")]])
    let xml = try part("xl/worksheets/sheet1.xml", of: Workbook(sheets: [sheet, list]))
    #expect(xml.contains("<formula1>'It''s-this'!$B$1:$B$3</formula1>"))
    #expect(xml.contains("sqref=\"A2:A10\""))
  }

  @Test func `Prompts are cut at a word to what Excel takes`() throws {
    var sheet = Workbook.Sheet("Form")
    let text = String(repeating: "kata ", count: 100)
    sheet.validations = [
      .init([CellRange(rows: 0...0, column: 0)], .anything, prompt: .init(title: text, text: text))
    ]
    let xml = try part("xl/worksheets/sheet1.xml", of: Workbook(sheets: [sheet]))
    let prompt = try #require(xml.split(separator: " prompt=\"").last?.split(separator: "\"").first)
    #expect(prompt.utf16.count <= 255 && prompt.hasSuffix("kata…"))
  }

  @Test func `Only unlocked cells can be changed, and a hidden sheet is hidden`() throws {
    var shown = Workbook.Sheet("Shown", rows: [[.entry(), .text("fixed", .locked)]])
    shown.isProtected = true
    var hidden = Workbook.Sheet("Hidden")
    hidden.isHidden = true
    let book = Workbook(sheets: [hidden, shown])
    #expect(try part("xl/styles.xml", of: book).contains("<protection locked=\"0\"/>"))
    let xml = try part("xl/worksheets/sheet2.xml", of: book)
    #expect(xml.contains("<sheetProtection sheet=\"1\"") && !xml.contains("password"))
    let outline = try part("xl/workbook.xml", of: book)
    #expect(outline.contains("name=\"Hidden\" sheetId=\"1\" state=\"hidden\""))
    #expect(outline.contains("activeTab=\"1\""))
  }

  @Test func `A row is as high as its longest text`() {
    let cells: Workbook.Row = [.text(String(repeating: "kata ", count: 20), .wrapped)]
    // 100 characters at 20.9 a line are five lines of 15 points.
    #expect(RowHeight.points(of: cells, widths: [23]) == 75)
    #expect(RowHeight.points(of: [.text("kata", .wrapped)], widths: [23]) == nil)
    #expect(RowHeight.points(of: [.text("a\nb", .wrapped)], widths: [23]) == 30)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")])
  func `Columns have letters`(column: Int, letters: String) {
    #expect(CellRange.letters(column) == letters)
  }

  @Test func `The same workbook gives the same bytes`() {
    let book = workbook(.text("a"), .count(1))
    #expect(WorkbookFile.bytes(of: book) == WorkbookFile.bytes(of: book))
  }
}
