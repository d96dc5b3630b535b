import Testing

@testable import GapModel

@Suite struct `The text of HTML that Taguette stores` {
  @Test(arguments: [
    ("<p>a &amp; b</p>", "a & b"), ("a&#233;&#xE9;&eacute;b", "aéééb"),
    ("a &unknown; b & c", "a &unknown; b & c"),
    ("<p>a</p><p>b</p>", "ab"), ("a<br/>b", "ab"), ("a<!-- x --><b title=\"1>0\">b</b>", "ab"),
    ("a\r\nb\rc", "a\nb\nc"), ("<pre>\na\n</pre>", "a\n"), ("1 < 2", "1 < 2"), ("a<b", "a"),
  ])
  func `Places are counted in it without tags`(html: String, text: String) {
    #expect(String(decoding: HTMLText(html).counted, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("<p>a</p><p>b</p>", "a\nb"), ("a<br>b", "a\nb"), ("<p>a\n  <b>b</b>c </p>", "a bc"),
    ("<ul><li>a</li><li>b</li></ul>", "a\nb"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a b"),
    ("<p> </p>", ""),
  ])
  func `People read it with its blocks on lines of their own`(html: String, text: String) {
    #expect(HTMLText(html).readable == text)
  }
}

@Suite struct `Taguette's table of highlights` {
  private let table = ImportedTable(
    name: "highlights",
    rows: [
      ImportedTable.Row(number: 1, cells: ["id", "document", "tag", "content"]),
      ImportedTable.Row(number: 2, cells: ["7", "W1", "a.b", "putus"]),
      ImportedTable.Row(number: 3, cells: ["7", "W1", "c", "putus"]),
      ImportedTable.Row(number: 4, cells: ["8", "W2", "", "tanpa tag"]),
      ImportedTable.Row(number: 5, cells: ["9", "W2", "c", "=SUM(A1)"]),
    ]
  )

  @Test func `It is known by its headings`() {
    #expect(TaguetteTable.isTaguette(table))
    let other = ImportedTable.Row(number: 1, cells: ["id", "document", "tag", "content", "gap"])
    #expect(!TaguetteTable.isTaguette(ImportedTable(name: "", rows: [other])))
    #expect(!TaguetteTable.isTaguette(ImportedTable(name: "", rows: [])))
  }

  @Test func `Each row is a finding, and rows of one highlight have its id`() throws {
    let material = try TaguetteTable.material(of: table)
    #expect(material.format == .taguette)
    #expect(material.findings.map { $0.origin.id } == ["7", "7", "9"])
    #expect(material.findings.map { $0.origin.code } == [["a.b"], ["c"], ["c"]])
    #expect(material.findings.map { $0.quote } == ["putus", "putus", "=SUM(A1)"])
    #expect(material.findings.map { $0.sources } == [[0], [0], [1]])
    #expect(material.findings[1].place == .cell(sheet: "highlights", row: 3, column: nil))
    #expect(material.cases.first?.sources.map { $0.name } == ["W1", "W2"])
    #expect(material.codes.map { $0.path } == [["a.b"], ["c"]])
    #expect(material.leftOut("segments without a code") == 1)
  }

  @Test func `Garbled letters are told once for each document`() throws {
    var garbled = table
    garbled.rows[1].cells[3] = "CafÃ© itu"
    garbled.rows[2].cells[3] = "â€œyaâ€"
    garbled.rows[4].cells[3] = "São Café"
    let material = try TaguetteTable.material(of: garbled)
    #expect(material.remarks.map { $0.place } == [.document("W1")])
  }
}
