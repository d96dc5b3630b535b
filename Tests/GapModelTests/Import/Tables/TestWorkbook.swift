/// A workbook that is made for a test by writing its parts.
struct TestWorkbook {
  /// Its sheets: their names, the XML within `sheetData`, and a state where they are hidden.
  var sheets: [(name: String, rows: String, state: String?)] = []
  /// The items of the part of shared texts.
  var shared = ""
  /// The part of styles without its root; the second and third formats are a day and a time.
  var styles = """
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/></cellXfs>
    """
  /// What stands in the workbook's properties.
  var properties = ""
  /// Whether the second set of namespaces is used, which ECMA-376 calls strict.
  var isStrict = false
  /// Further entries of the archive.
  var more: [(name: String, text: String)] = []

  /// A workbook of one sheet called Temuan.
  init(rows: String) { sheets = [("Temuan", rows, nil)] }

  /// A workbook of one sheet called Temuan, all of whose cells are texts.
  init(texts: [[String]]) { self.init(rows: Self.rows(texts)) }

  /// Rows of texts as a sheet writes them; an empty text is no cell.
  static func rows(_ texts: [[String]]) -> String {
    texts.enumerated().map { row, cells in
      let written = cells.enumerated().map { column, text in
        text.isEmpty
          ? ""
          : "<c r=\"\(letter(column))\(row + 1)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
      }
      return "<row r=\"\(row + 1)\">\(written.joined())</row>"
    }.joined()
  }

  /// A row of headings that are known: Pernyataan and what else is given, from column A on.
  static func headings(_ more: String...) -> String {
    let cells = (["Pernyataan"] + more).map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }
    return "<row r=\"1\">\(cells.joined())</row>"
  }

  /// The file.
  var bytes: [UInt8] { archive.bytes }

  /// The parts by their names.
  var entries: [(name: String, contents: [UInt8])] { archive.entries }

  private var archive: TestArchive {
    let base =
      isStrict
      ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
    let main = isStrict ? "\(base)/spreadsheetml/main" : "\(base)/spreadsheetml/2006/main"
    let links =
      isStrict
      ? "\(base)/officeDocument/relationships" : "\(base)/officeDocument/2006/relationships"
    var archive = TestArchive()
    let names = sheets.enumerated().map { index, sheet in
      let state = sheet.state.map { " state=\"\($0)\"" } ?? ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\"\(state) r:id=\"s\(index)\"/>"
    }
    archive.add(
      "xl/workbook.xml",
      "<x:workbook xmlns:x=\"\(main)\" xmlns=\"\(main)\" xmlns:r=\"\(links)\">\(properties)"
        + "<sheets>\(names.joined())</sheets></x:workbook>"
    )
    let relations = sheets.indices.map { index in
      relation("s\(index)", "\(links)/worksheet", "worksheets/sheet\(index + 1).xml")
    }
    archive.add(
      "xl/_rels/workbook.xml.rels",
      "<Relationships>\(relations.joined())"
        + relation("shared", "\(links)/sharedStrings", "/xl/texts.xml")
        + relation("styles", "\(links)/styles", "styles.xml") + "</Relationships>"
    )
    archive.add("xl/texts.xml", "<sst xmlns=\"\(main)\">\(shared)</sst>")
    archive.add("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")
    for (index, sheet) in sheets.enumerated() {
      archive.add(
        "xl/worksheets/sheet\(index + 1).xml",
        "<worksheet xmlns=\"\(main)\"><sheetData>\(sheet.rows)</sheetData></worksheet>"
      )
    }
    for (name, text) in more { archive.add(name, text) }
    return archive
  }

  private func relation(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  private static func letter(_ column: Int) -> String {
    String(decoding: [UInt8(ascii: "A") + UInt8(column)], as: UTF8.self)
  }
}
