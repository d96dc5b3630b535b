import GapModel
import Testing

@Suite struct `Workbooks` {
  /// The statements of a workbook with one row of some cells, the first in column A.
  private func statement(_ cells: String, _ change: (inout TestWorkbook) -> Void = { _ in }) throws
    -> ImportedFinding
  {
    var workbook = TestWorkbook(
      rows: TestWorkbook.headings("Catatan") + "<row r=\"2\">\(cells)</row>"
    )
    change(&workbook)
    return try #require(imported(workbook).findings.first)
  }

  /// The note of a row whose second cell is given.
  private func note(_ cell: String, _ change: (inout TestWorkbook) -> Void = { _ in }) throws
    -> String?
  {
    try statement("<c t=\"str\"><v>A</v></c>\(cell)", change).note
  }

  @Test func `Shared texts are joined of their runs, without what is said of pronunciation`() throws
  {
    let finding = try statement("<c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c>") {
      $0.shared = """
        <si><t>polos</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">dua </t></r><r><t>run</t></r>\
        <rPh sb="0" eb="1"><t>bunyi</t></rPh></si>
        """
    }
    #expect(finding.statement == "dua run")
    #expect(finding.note == "polos")
  }

  @Test func `Inline texts are read`() throws {
    let cell =
      "<c t=\"inlineStr\"><is><r><t>se</t></r><rPh><t>x</t></rPh><r><t>ini</t></r></is></c>"
    #expect(try statement(cell).statement == "seini")
  }

  @Test func `Characters that XML cannot hold are read where they are written out`() throws {
    let cell = "<c t=\"inlineStr\"><is><t>satu_x000D_\ndua_x005F_x0041_</t></is></c>"
    #expect(try statement(cell).statement == "satu\ndua_x0041_")
  }

  @Test(
    arguments: [
      ("6.5", "6.5"), ("1.0E-2", "0.01"), ("0.30000000000000004", "0.3"), ("12", "12"),
      ("1E3", "1000"), ("-2.5000000000000001", "-2.5"),
      ("123456789012345678", "123456789012346000"),
      ("0.99999999999999989", "1"), ("0", "0"), ("4.1000000000000003E-3", "0.0041"),
    ]
  )
  func `Numbers are plain decimals of fifteen digits`(stored: String, shown: String) throws {
    #expect(try note("<c><v>\(stored)</v></c>") == shown)
  }

  @Test(
    arguments: [
      // By hand: Excel's day 1 is 1 January 1900, 61 is 1 March 1900, 46095 is 14 March 2026.
      ("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("46095", "2026-03-14"),
      ("46095.75", "2026-03-14"), ("2958465", "9999-12-31"), ("45351", "2024-02-29"),
    ]
  )
  func `Days are dates by their style, without the time`(serial: String, date: String) throws {
    #expect(try note("<c s=\"1\"><v>\(serial)</v></c>") == date)
  }

  @Test func `The day that never was stays a number`() throws {
    #expect(try note("<c s=\"1\"><v>60</v></c>") == "60")
  }

  @Test func `Days may be counted from 1904`() throws {
    let note = try note("<c s=\"1\"><v>44633</v></c>") {
      $0.properties = "<workbookPr date1904=\"1\"/>"
    }
    #expect(note == "2026-03-14")
  }

  @Test func `A time is one by its style`() throws {
    // Twelve and a half minutes of 1,440.
    #expect(try note("<c s=\"2\"><v>8.6805555555555559E-3</v></c>") == "00:12:30")
  }

  @Test(
    arguments: [
      ("dd/mm/yyyy", "2026-03-14"), ("[$-421]dd\\ mmmm\\ yyyy;@", "2026-03-14"),
      ("mmm", "2026-03-14"), ("\"hari\" 0", "46095"), ("[Red]0.00", "46095"), ("0_d", "46095"),
      ("General", "46095"), ("[h]:mm", "1106280:00:00"), ("0;\"yyyy\"", "46095"),
    ]
  )
  func `Formats are told by their codes`(code: String, shown: String) throws {
    let escaped = code.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "&quot;")
    let note = try note("<c s=\"0\"><v>46095</v></c>") {
      $0.styles = """
        <numFmts><numFmt numFmtId="170" formatCode="\(escaped)"/></numFmts>
        <cellXfs><xf numFmtId="170"/></cellXfs>
        """
    }
    #expect(note == shown)
  }

  @Test func `The strict form's dates are text`() throws {
    let note = try note("<c t=\"d\"><v>2026-03-14T09:30:00</v></c>") { $0.isStrict = true }
    #expect(note == "2026-03-14")
  }

  @Test func `Booleans are words`() throws {
    #expect(try note("<c t=\"b\"><v>1</v></c>") == "true")
    #expect(try note("<c t=\"b\"><v>0</v></c>") == "false")
  }

  @Test func `The stored result of a formula is read`() throws {
    #expect(try note("<c><f>1+1</f><v>2</v></c>") == "2")
    #expect(try note("<c t=\"str\"><f>A1</f><v>dua</v></c>") == "dua")
  }

  @Test func `A formula without a result is told, and one whose result is empty is not`() throws {
    let rows =
      TestWorkbook.headings("Catatan")
      + "<row r=\"2\"><c t=\"str\"><v>A</v></c><c r=\"B2\"><f>B9</f><v></v></c></row>"
      + "<row r=\"3\"><c t=\"str\"><v>B</v></c><c t=\"str\"><f>B9</f><v></v></c></row>"
    let material = try imported(TestWorkbook(rows: rows))
    #expect(material.findings.map { $0.note } == [nil, nil])
    #expect(
      material.doubtful == [
        "Temuan!B2 1 formula stored without a result, read as empty; open and save this workbook "
          + "in Excel or LibreOffice to have results stored"
      ]
    )
  }

  @Test func `An error in a cell is told with its place, and the cell is empty`() throws {
    let rows =
      TestWorkbook.headings("Catatan")
      + "<row r=\"2\"><c t=\"str\"><v>A</v></c><c t=\"e\"><v>#REF!</v></c></row>"
    let material = try imported(TestWorkbook(rows: rows))
    #expect(material.findings.first?.note == nil)
    #expect(
      material.doubtful == [
        "Temuan!B2 1 cell with a formula's error such as #REF!, read as empty"
      ]
    )
  }

  @Test func `Merged cells have their text in the first cell only`() throws {
    let rows =
      TestWorkbook.headings("Sumber")
      + "<row r=\"2\"><c t=\"str\"><v>A</v></c><c t=\"str\"><v>I1</v></c></row>"
      + "<row r=\"3\"><c t=\"str\"><v>B</v></c><c s=\"1\"/></row>"
    #expect(try imported(TestWorkbook(rows: rows)).findings.map { $0.sources } == [[0], []])
  }

  @Test func `Cells and rows may lack their places, or leave some out`() throws {
    let rows = """
      <row><c t="str"><v>Pernyataan</v></c><c t="str"><v>Catatan</v></c><c t="str"><v>Kutipan</v></c></row>\
      <row r="7"><c t="str"><v>A</v></c><c r="C7" t="str"><v>q</v></c></row>\
      <row><c r="A8" t="str"><v>B</v></c></row>
      """
    let material = try imported(TestWorkbook(rows: rows))
    #expect(material.findings.map { $0.quote } == ["q", nil])
    #expect(material.findings.map { $0.place?.description } == ["Temuan!7", "Temuan!8"])
    #expect(material.missing == ["5 empty rows"])
  }

  @Test func `Both sets of namespaces are read`() throws {
    var workbook = TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]])
    workbook.isStrict = true
    #expect(try imported(workbook).statements == ["A"])
  }

  @Test func `A workbook is known by its content, and by what refers to its part`() throws {
    var archive = TestArchive()
    archive.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/XL\\Workbook.xml\"/>"
        + "</Relationships>"
    )
    for entry in TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]]).entries {
      archive.entries.append(entry)
    }
    #expect(try imported(archive.bytes).statements == ["A"])
  }

  @Test func `A hidden sheet is read only where it is asked for`() throws {
    var workbook = TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]])
    let rows = TestWorkbook.rows([["Pernyataan", "Sumber"], ["B", "I2"]])
    workbook.sheets.append(("Lama", rows, "veryHidden"))
    #expect(try imported(workbook).statements == ["A"])
    var map = ImportMap()
    map.sheet = "lama"
    #expect(try imported(workbook, map: map).statements == ["B"])
  }

  @Test func `A workbook of which every sheet is hidden is refused`() throws {
    var workbook = TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]])
    workbook.sheets[0].state = "hidden"
    #expect(try refusal(of: workbook.bytes).reason.en == "this workbook has no sheet that is shown")
  }

  @Test func `Macros are left alone, and that is said`() throws {
    var workbook = TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]])
    workbook.more = [("xl/vbaProject.bin", "x")]
    let material = try imported(workbook)
    #expect(material.statements == ["A"])
    #expect(material.understood.contains("this workbook has macros; they are neither run nor read"))
  }

  @Test func `A cell beyond the columns that people make is refused with its place`() throws {
    let row = "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"GS2\"><v>1</v></c></row>"
    let fault = try refusal(of: TestWorkbook(rows: TestWorkbook.headings("Sumber") + row).bytes)
    #expect(fault.place?.description == "Temuan!GS2")
  }

  @Test(arguments: ["1048577", "-1", "9223372036854775807"])
  func `A row beyond those of Excel is refused`(row: String) throws {
    let rows = TestWorkbook.headings("Sumber") + "<row r=\"\(row)\"><c><v>1</v></c></row>"
    #expect(try refusal(of: TestWorkbook(rows: rows).bytes).reason.en.contains("1048576 rows"))
  }

  @Test func `A part that is no XML is told by its name`() throws {
    let fault = try refusal(of: TestWorkbook(rows: "<row></c>").bytes)
    #expect(fault.reason.en.hasPrefix("'xl/worksheets/sheet1.xml' inside it is damaged"))
  }

  @Test func `A sheet that is named but not there is told`() throws {
    var archive = TestArchive()
    archive.entries = TestWorkbook(texts: [["Pernyataan", "Sumber"], ["A", "I1"]]).entries.filter {
      $0.name != "xl/worksheets/sheet1.xml"
    }
    #expect(try refusal(of: archive.bytes).reason.en.contains("names a sheet 'Temuan'"))
  }

  @Test func `Columns of a sheet take no room for cells far away that hold nothing`() throws {
    let row = "<row r=\"2\"><c t=\"str\"><v>A</v></c><c r=\"XFD2\" s=\"1\"/></row>"
    let workbook = TestWorkbook(rows: TestWorkbook.headings("Sumber") + row)
    #expect(try imported(workbook).statements == ["A"])
  }

  @Test func `A long text that many cells share is counted for each`() throws {
    let row = "<row><c t=\"s\"><v>0</v></c></row>"
    var workbook = TestWorkbook(
      rows: TestWorkbook.headings("Sumber") + Array(repeating: row, count: 257).joined()
    )
    workbook.shared = "<si><t>\(String(repeating: "x", count: 1 << 20))</t></si>"
    #expect(try refusal(of: workbook.bytes).reason.en.hasSuffix("together larger than 256 MiB"))
  }
}
