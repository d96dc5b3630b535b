import GapModel
import Testing

@Suite struct `Files that are no YAML` {
  private func told(_ bytes: [UInt8]) throws -> Diagnostic? {
    let result = try read(bytes)
    #expect(result.errors == ["1:1 other-format"])
    return result.firstError
  }

  /// A ZIP file's first entry, which has this name.
  private static func zip(_ name: String) -> [UInt8] {
    [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + Array(repeating: 0, count: 16)
      + [UInt8(name.utf8.count), 0, 0, 0] + Array(name.utf8) + [0, 1, 2, 0xFF]
  }

  private static let rewrite =
    "write what it contains as YAML, in a file that begins with 'gapscore: 1'"
  private static let importing = "make a case of it with 'gapscore import FILE -o case.yaml'"

  @Test(
    arguments: [
      ("xl/workbook.xml", "an Excel workbook (XLSX)"),
      ("word/document.xml", "a Word document (DOCX)"),
      ("project.qde", "a QDPX project of a coding program"),
      ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a workbook (ODS)"),
      ("[Content_Types].xml", "a ZIP file (a workbook, or a QDPX project?)"),
    ]
  )
  func `A ZIP file is told by what it holds`(entry: String, name: String) throws {
    let error = try told(Self.zip(entry))
    #expect(error?.summary.en == "this is \(name), not YAML")
    let isImported = !name.contains("DOCX") && !name.contains("ODS")
    #expect(error?.help?.en == (isImported ? Self.importing : Self.rewrite))
  }

  @Test(
    arguments: [
      (Array("%PDF-1.7\n%\u{E2}\n".utf8), "a PDF"),
      (Array("SQLite format 3\0\u{10}".utf8), "an SQLite database"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "a file of an older office program (XLS or DOC)"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a picture (PNG)"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a picture (JPEG)"), ([0x1F, 0x8B, 8, 0], "a packed file (gzip)"),
      (Array("<!DOCTYPE html>\n<html lang=\"id\">".utf8), "a web page (HTML)"),
      (Array("<?xml version=\"1.0\"?>\n<a:b/>\n".utf8), "XML"),
      (
        Array("<?xml version=\"1.0\"?>\n<Project xmlns=\"urn:QDA-XML:project:1.0\"/>".utf8),
        "a project of a coding program (QDE)"
      ),
    ] as [([UInt8], String)]
  )
  func `A file is told by how it begins`(bytes: [UInt8], name: String) throws {
    #expect(try told(bytes)?.summary.en == "this is \(name), not YAML")
  }

  @Test func `A text with its formatting is told, though it begins like a mapping`() throws {
    let result = try read(#"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\par Isi}"#)
    let summary = "this is a text with its formatting (RTF), not YAML"
    #expect(result.errors.first == "1:1 other-format")
    #expect(result.firstError?.summary.en == summary)
  }

  @Test(arguments: [
    ("id;pernyataan;sumber\nF1;Jaringan terputus;I1\n", "';'"),
    ("id,statement,source\r\nF1,\"Putus, lalu dicatat\",I1\r\n", "','"),
    ("id;waktu\nF1;10: 30\n", "';'"),
  ])
  func `A table is told by its shape`(text: String, mark: String) throws {
    let error = try told(Array(text.utf8))
    #expect(
      error?.summary.en == "this is a table with \(mark) between its columns (CSV), not YAML"
    )
    #expect(error?.help?.en == Self.importing)
  }

  @Test func `A table with tabs is told by its shape`() throws {
    let error = try told(Array("id\tstatement\nF1\tPutus\n".utf8))
    #expect(error?.summary.en == "this is a table with tabs between its columns (TSV), not YAML")
  }

  @Test(arguments: UTF16Order.allCases)
  func `A table in UTF-16 is told as well`(order: UTF16Order) throws {
    let bytes = order.mark + order.bytes(of: "id;statement\nF1;Putus\n")
    #expect(try told(bytes)?.summary.en.contains("';'") == true)
  }

  @Test(arguments: UTF16Order.allCases)
  func `UTF-16 without a mark is told what it is`(order: UTF16Order) throws {
    let error = try read(order.bytes(of: "gapscore: 1\n")).firstError
    #expect(error?.rule == .encoding)
    #expect(error?.summary.en == "this is UTF-16 without a byte order mark, or UTF-32")
    #expect(error?.help?.en == "save the file as UTF-8")
  }

  @Test(arguments: ["a, b", "hello", "Jaringan putus, lalu dicatat.\nTidak ada cadangan.\n"])
  func `A text is no table`(text: String) throws {
    #expect(try read(text).errors == ["1:1 wrong-shape"])
  }

  @Test func `A case with a slip is no table`() throws {
    let text = "gapscore: 1\ncase: {id: a, title: b, x\nsources: [a, b, c]\n"
    #expect(try read(text).told(.otherFormat) == [])
  }
}
